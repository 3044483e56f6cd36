package org.debrief.drafting;

import java.util.Optional;
import java.util.regex.Pattern;
import org.debrief.facts.Figure;
import org.debrief.facts.FigureForm;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** What a question on a figure must have beside a clause that holds: a time or a named event, and a number of this occasion. */
final class FirmFigure {

    /** "the 2015 Bergen floods" has its year; "the Second World War" needs none. */
    private static final Pattern NAMED_EVENT = Pattern.compile(
            "\\b(?:World War|Olympics?|World Cup|Games|Civil War|Holocaust|Cold War)\\b|\\b(?:following|after|when) [^?]*\\p{Ll} (?:in|near|at|off|from) \\p{Lu}");
    /** What counts beside or within something else. */
    private static final Pattern LIMITED = Pattern.compile(
            "(?i)\\b(?:aside from|apart from|besides|other than|except|excluding|including|so far|out of|the elder|the younger)\\b");

    /** "How many miles have the cars driven since 2009?": until when? */
    private static final Pattern COUNTED_UNTIL_NOW = Pattern.compile("^(?!As of ).*\\b(?:has|have) .*\\bsince\\b");

    /** "As of March 2020, for how many weeks was the bank closing its branches?" */
    private static final Pattern UNDER_WAY = Pattern.compile(
            "^As of [^,]+, [^?]*\\b(?:was|were) (?:[^?]*? )?(?!during\\b|following\\b|including\\b)\\p{Ll}{2,}ing\\b");

    /** "As of March 2020, how many sailors had been killed in a collision?": it was one collision, and of one day. */
    private static final Pattern OF_ONE_EVENT = Pattern.compile(
            "^As of [^,]+, [^?]*\\b(?:killed|injured|wounded|hurt|died|arrested|jailed|sentenced) (?:\\p{Ll}+ )?(?:in|by|after|during|for) an? "
                    + "|^As of [^,]+, [^?]*\\bhad an? (?:court|judge|jury|gunman|driver|man|woman)\\b");

    /** "From how many countries did Oslo take rye?" */
    private static final Pattern FRONTED = Pattern.compile("^(?:From|To|Of|On|At|Against) how many\\b");

    /** "three counts of theft, fraud and arson": of each, of one, or of all together? */
    private static final Pattern COUNTED_LIST = Pattern.compile(
            "[Hh]ow (?:many|much) (?:(?!(?:did|do|does|was|were|has|had|have|is|are|will|would)\\b)[^?, ]+ )*[^?, ]+,"
                    + "(?: (?!(?:did|do|does|was|were|has|had|have|is|are|will|would)\\b)[^? ]+)* (?:and|or) ");

    private final Material material;
    private final Figure figure;
    private final GoverningClause clause;

    FirmFigure(Material material, Figure figure, GoverningClause clause) {
        this.material = material;
        this.figure = figure;
        this.clause = clause;
    }

    boolean is(Draft draft) {
        String stem = draft.stem();
        return isAnchored(stem)
                && !LIMITED.matcher(clause.sentence().span().of(material.text()))
                        .find()
                && figure.form() != FigureForm.AGE
                && isSaidAsQuoted(stem)
                && !isOfAName()
                && !COUNTED_LIST.matcher(stem).find()
                && !COUNTED_UNTIL_NOW.matcher(stem).find()
                && !UNDER_WAY.matcher(stem).find()
                && !OF_ONE_EVENT.matcher(stem).find()
                && !FRONTED.matcher(stem).find()
                && !isALifesYears(draft);
    }

    private static boolean isAnchored(String stem) {
        return Anchored.IN_TIME.matcher(stem).find()
                || NAMED_EVENT.matcher(stem).find();
    }

    /** What stands in a quotation is somebody's word. */
    private boolean isSaidAsQuoted(String stem) {
        return material.article().quotationCovering(figure.span()).isEmpty()
                || stem.matches("(?s).*\\b[Aa]ccording to\\b.*");
    }

    /** "Super Six", "the Group of Seven" */
    private boolean isOfAName() {
        Sentence sentence = clause.sentence();
        return sentence.tokensIn(figure.span()).stream()
                .anyMatch(t -> Character.isUpperCase(t.word().charAt(0)) && t.index() > 0
                        || t.isProperNoun()
                        || sentence.head(t)
                                .filter(h -> h.isProperNoun() && t.relation().equals("nummod"))
                                .isPresent());
    }

    /** Who knows somebody's age can rule out long spans of their life. */
    private boolean isALifesYears(Draft draft) {
        Optional<Token> subject =
                Optional.of(clause.subject()).filter(s -> s.entity().equals("PERSON"));
        return figure.form() == FigureForm.DURATION
                && draft.format() == QuestionFormat.SINGLE_CHOICE
                && (subject.isPresent() || clause.subject().isPronoun());
    }
}
