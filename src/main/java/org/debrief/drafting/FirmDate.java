package org.debrief.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.facts.DatedEvent;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** What a question on a date must have beside a clause that holds: a date that is an adjunct of it, and something that was once. */
final class FirmDate {

    private static final String DATE = "(?:" + Anchored.DAYS + " \\d{1,2} |\\d{1,2} )?" + Anchored.MONTHS + ",? \\d{4}";
    /** "launched a probe into Nokia April, 2023": a date that lost its preposition, or never had one. */
    private static final Pattern TORN = Pattern.compile(
            "(?<!\\b(?i:on|in|of|since|until|by|before|after|from|to|through|early|late|mid|during|between|and|beginning|for|at)) "
                    + "(?<!(?:" + Anchored.DAYS + "|[\\d,:]|[’']s) )" + DATE);
    /** "a year later", "the following day": the passage alone does not tell when. */
    private static final Pattern LEANS = Pattern.compile(
            "(?i)\\b(?:later|earlier)\\b(?! (?:this|on|in|today)\\b)|\\b(?:following|previous|same|subsequent) |\\b(?:the next|that) ");
    /** There is one every few months, or years. */
    private static final Pattern RECURS = Pattern.compile(
            "(?i)\\btake office\\b(?! as\\b)|\\b(?:earnings|profits?|results|revenues?)\\b(?![^?]*\\b(?:quarter|half|year|\\d{4})\\b)");
    /** "is to open on Monday" asked as "was to open". */
    private static final Pattern TOLD_AS_PAST = Pattern.compile("\\bwhich (?:day|month|year) (?:was|were) ");

    /** What was so since, until or by some day was so since a later, until an earlier one as well. */
    private static final Set<String> OPEN_ENDED =
            Set.of("by", "since", "until", "before", "after", "from", "through", "within");

    private final Material material;
    private final DatedEvent date;
    private final GoverningClause clause;

    FirmDate(Material material, DatedEvent date, GoverningClause clause) {
        this.material = material;
        this.date = date;
        this.clause = clause;
    }

    boolean is(Draft draft) {
        String stem = draft.stem();
        return isAdjunct()
                && !TORN.matcher(stem).find()
                && !RECURS.matcher(stem).find()
                && (!isOfThePresent() || TOLD_AS_PAST.matcher(stem).find())
                && !LEANS.matcher(date.span().of(material.text())).find()
                && !happenedAgain()
                && (draft.format() != QuestionFormat.TRUE_FALSE || !isOpenEnded() && !tellsTwoDeeds(stem));
    }

    /** "Friday will likely feature rain": no time of the clause but its subject. */
    private boolean isAdjunct() {
        return GoverningClause.headOf(clause.sentence(), date.span())
                .filter(t -> t.relation().matches("obl.*|nmod.*|advmod|dep|advcl"))
                .isPresent();
    }

    /** "travels on to Vik on Sunday": when the question is asked, that is long past. */
    private boolean isOfThePresent() {
        Sentence sentence = clause.sentence();
        Token finite = sentence.children(clause.verb()).stream()
                .filter(t -> t.relation().matches("aux.*|cop"))
                .findFirst()
                .orElse(clause.verb());
        return finite.tag().matches("VB[ZP]") && !finite.is("has", "have");
    }

    /** The article tells of the same deed on another day: "launched a missile" in August, and a launch in September. */
    private boolean happenedAgain() {
        Sentence own = clause.sentence();
        Optional<Token> object = own.child(clause.verb(), "obj", "nsubj:pass").filter(o -> !o.isProperNoun());
        if (object.isEmpty()) {
            return false;
        }
        Pattern again = Pattern.compile("(?i)\\b(?:latest|another|second|third|previous|earlier|last|fresh|repeated)"
                + " (?:[\\p{L}-]+ ){0,2}(?:" + Pattern.quote(clause.verb().lemma()) + "|"
                + Pattern.quote(object.get().lemma()) + ")\\b");
        return again.matcher(material.flatText()).find()
                || material.article().sentences().stream()
                        .filter(s -> s.index() != own.index())
                        .filter(s -> s.tokens().stream()
                                .anyMatch(t -> t.lemma().equals(object.get().lemma())))
                        .filter(s -> s.tokens().stream()
                                .anyMatch(t -> t.lemma().equals(clause.verb().lemma())))
                        .anyMatch(this::hasAnotherDate);
    }

    private boolean hasAnotherDate(Sentence sentence) {
        return material.facts().stream()
                .anyMatch(f -> f.fact() instanceof DatedEvent other
                        && sentence.span().covers(other.span())
                        && !Objects.equals(other.value(), date.value()));
    }

    private boolean isOpenEnded() {
        Optional<Token> head = GoverningClause.headOf(clause.sentence(), date.span());
        return head.map(h -> List.of(h, clause.sentence().head(h).orElse(h))).orElse(List.of()).stream()
                .flatMap(t -> clause.sentence().children(t).stream())
                .anyMatch(c -> c.relation().equals("case")
                        && OPEN_ENDED.contains(c.lemma())
                        && c.index() < head.get().index()
                        && head.get().index() - c.index() <= 5);
    }

    private boolean tellsTwoDeeds(String stem) {
        Set<String> told = KeptWhole.wordsOf(stem);
        return clause.sentence().children(clause.verb()).stream()
                .anyMatch(t -> t.relation().equals("conj")
                        && t.isVerb()
                        && told.contains(t.word().toLowerCase(Locale.ROOT)));
    }
}
