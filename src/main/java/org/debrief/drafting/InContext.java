package org.debrief.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.debrief.facts.Fact;
import org.debrief.facts.Figure;
import org.debrief.facts.FigureForm;
import org.debrief.reading.EntityType;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * Refuses what only a look at the article shows to be doubtful: a figure without what limited it, the age of somebody who is
 * named but once, a body whose state was cut off, a hospital to which only one could be taken.
 */
final class InContext {

    private static final Pattern EXAMPLE =
            Pattern.compile("(?s)\\W*(?:For (?:example|instance)|In one (?:case|instance|example))\\b.*");
    private static final Pattern OPENING = Pattern.compile(
            "(?s)\\W*((?:In|On|During|For|Since|Under|Among|Amid|After|Before|By|From|With(?:in|out)?|At(?! least| most)|Of|Until)"
                    + " [^,]{1,80}),.*");
    private static final Pattern STUDY =
            Pattern.compile("(?i)\\b(?:study|studies|researchers?|scientists?|modell?ed|modell?ing|journal)\\b");
    private static final int TOLD_OFTEN = 2;
    /** A share that a study finds is not of the month of the article. */
    private static final Pattern FINDING =
            Pattern.compile("^As of [^?]*\\b(?:percentage|share|proportion|average)\\b.*");

    private static final Pattern AGE = Pattern.compile("^How old (?:is|was) .*");
    private final Material material;
    private final boolean ofStudy;

    InContext(Material material) {
        this.material = material;
        this.ofStudy = STUDY.matcher(material.text()).results().count() >= TOLD_OFTEN;
    }

    boolean stands(Draft draft) {
        if (draft.format() == QuestionFormat.MATCHING || draft.format() == QuestionFormat.ORDERING) {
            return true;
        }
        return !isExample(draft) && !lacksOwner(draft) && (draft.kind() != QuestionKind.FIGURE || figureStands(draft));
    }

    private boolean isExample(Draft draft) {
        return factOf(draft)
                .flatMap(this::sentenceOf)
                .filter(s -> EXAMPLE.matcher(words(s)).matches())
                .isPresent();
    }

    /** "The defence ministry" where the article says "Norway’s defence ministry". */
    private boolean lacksOwner(Draft draft) {
        String key = draft.kind() == QuestionKind.WHO_SAID && draft.format() == QuestionFormat.SINGLE_CHOICE
                ? draft.key().text()
                : "";
        if (!key.matches("The \\S.*")) {
            return false;
        }
        String body = key.substring("The ".length());
        return Pattern.compile("\\p{Lu}[\\p{L}.]+[’']s? (?i:" + Pattern.quote(body) + ")")
                .matcher(draft.evidence().of(material.text()))
                .find();
    }

    private boolean figureStands(Draft draft) {
        String stem = draft.stem();
        if (AGE.matcher(stem).matches() && isNamedOnce(stem)) {
            return false;
        }
        if (ofStudy && FINDING.matcher(stem).matches()) {
            return false;
        }
        Optional<Fact> fact = factOf(draft);
        Optional<Sentence> sentence = fact.flatMap(this::sentenceOf);
        return fact.isEmpty()
                || sentence.isEmpty()
                || !(fact.get() instanceof Figure figure)
                || figure.form() == FigureForm.AGE
                || keepsOpening(sentence.get(), figure, stem) && keepsTails(sentence.get(), figure, stem);
    }

    /** Whether somebody whose age is asked turns up in one sentence only. */
    private boolean isNamedOnce(String stem) {
        return material.article().entities().stream()
                .filter(e -> e.type() == EntityType.PERSON && e.name().contains(" ") && stem.contains(e.name()))
                .map(e -> Names.lastWord(e.name()))
                .anyMatch(surname -> material.article().sentences().stream()
                                .filter(s -> words(s).contains(surname))
                                .count()
                        < 2);
    }

    /** "In the last fiscal year, …", "Of those who voted, …": half of its words at least stand in the stem. */
    private boolean keepsOpening(Sentence sentence, Figure figure, String stem) {
        Matcher opening = OPENING.matcher(words(sentence));
        if (!opening.matches()
                || sentence.span().start() + opening.end(1) > figure.span().start()) {
            return true;
        }
        Set<String> said = Phrases.contentWords(opening.group(1));
        Set<String> kept = Phrases.contentWords(opening.group(1));
        kept.retainAll(Phrases.contentWords(stem));
        return kept.size() * 2 >= said.size();
    }

    /** "19 shops, which were not sold", "two pilots for the first flight": something of what limits them stands in the stem. */
    private boolean keepsTails(Sentence sentence, Figure figure, String stem) {
        Optional<Token> number = sentence.tokensIn(figure.span()).stream().reduce((a, b) -> b);
        if (number.isEmpty()) {
            return true;
        }
        Set<String> told = Phrases.contentWords(stem);
        List<Token> limited = new ArrayList<>();
        Token noun = number.get().relation().equals("nummod")
                ? sentence.head(number.get()).orElse(number.get())
                : number.get();
        limited.add(noun);
        sentence.children(noun).stream()
                .filter(t -> t.relation().equals("appos"))
                .forEach(limited::add);
        sentence.head(noun).filter(Token::isVerb).ifPresent(limited::add);
        return limited.stream()
                .flatMap(head -> sentence.children(head).stream())
                .filter(t -> t.index() > number.get().index() && isLimit(sentence, t))
                .map(t -> Phrases.contentWords(withoutItsClause(sentence, t)))
                .allMatch(words -> words.isEmpty() || words.stream().anyMatch(told::contains));
    }

    /** "for the first flight" of "for the first flight, which NASA planned". */
    private static String withoutItsClause(Sentence sentence, Token token) {
        List<Token> clause = sentence.subtree(token).stream()
                .filter(t -> t.relation().equals("acl:relcl") && t.index() != token.index())
                .flatMap(t -> sentence.subtree(t).stream())
                .toList();
        return sentence.subtree(token).stream()
                .filter(t -> !clause.contains(t))
                .map(Token::word)
                .collect(Collectors.joining(" "));
    }

    private static boolean isLimit(Sentence sentence, Token token) {
        boolean phrase = token.relation().matches("nmod|obl|nmod:(?!poss|tmod|npmod).*|obl:(?!tmod|npmod).*")
                && sentence.child(token, "case").isPresent();
        return phrase || token.relation().matches("acl|acl:relcl");
    }

    private Optional<Fact> factOf(Draft draft) {
        return TypedVariant.factOf(material, draft);
    }

    private Optional<Sentence> sentenceOf(Fact fact) {
        TextSpan span = fact.span();
        return material.article().sentenceAt(span.start());
    }

    private String words(Sentence sentence) {
        return sentence.span().of(material.text());
    }
}
