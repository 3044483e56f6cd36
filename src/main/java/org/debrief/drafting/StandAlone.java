package org.debrief.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * Makes a passage understandable without the text around it: pronouns and descriptions are replaced by names, and a
 * passage that still points elsewhere is refused.
 */
final class StandAlone {

    private static final Set<String> POINTS_AT_TIME = Set.of(
            "yesterday",
            "today",
            "tonight",
            "tomorrow",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "now",
            "recently",
            "currently",
            "earlier",
            "later",
            "then",
            "ago",
            "weekend");
    private static final Set<String> RELATIVE = Set.of("last", "next", "this", "past", "coming");
    private static final Set<String> TIME_NOUNS = Set.of(
            "week",
            "month",
            "year",
            "day",
            "night",
            "morning",
            "evening",
            "afternoon",
            "summer",
            "winter",
            "spring",
            "season",
            "decade",
            "quarter",
            "time");
    private static final Set<String> POINTS_BACK = Set.of(
            "this", "these", "those", "such", "here", "there", "latter", "former", "another", "other", "others",
            "same");
    private static final Set<String> LEFT_OUT =
            Set.of("also", "however", "meanwhile", "therefore", "moreover", "furthermore", "instead");
    /** Bare "the" + one of these is a thing told about before. */
    private static final Set<String> TOLD_BEFORE = Set.of(
            "group",
            "study",
            "statement",
            "report",
            "company",
            "plan",
            "deal",
            "agreement",
            "move",
            "decision",
            "proposal",
            "measure",
            "incident",
            "attack",
            "case",
            "event",
            "meeting",
            "talks",
            "vote",
            "man",
            "woman",
            "pair",
            "two",
            "three",
            "project",
            "programme",
            "program",
            "figure",
            "figures",
            "number",
            "change",
            "changes",
            "issue",
            "site",
            "team",
            "law",
            "bill",
            "policy",
            "survey",
            "paper",
            "ship",
            "boat",
            "vehicle",
            "suspect",
            "victim",
            "victims",
            "firm",
            "club",
            "body",
            "organisation",
            "organization",
            "authors",
            "researchers",
            "scientists",
            "finding",
            "findings",
            "result",
            "results",
            "money",
            "book",
            "letter",
            "document",
            "process",
            "situation",
            "problem",
            "effort",
            "work",
            "ceremony",
            "district",
            "increase",
            "plant",
            "clinic",
            "force",
            "board",
            "boards",
            "post",
            "posts",
            "soldiers",
            "business",
            "engineers",
            "rise",
            "fall",
            "drop",
            "delay",
            "damage",
            "contract",
            "match",
            "season",
            "line",
            "area",
            "place",
            "building");

    private final Material material;

    StandAlone(Material material) {
        this.material = material;
    }

    /**
     * Rewrites the passage.
     *
     * @param asked whom the stem asks about: pronouns for them may stay; empty when nobody is asked about
     */
    Optional<String> rewrite(Sentence sentence, TextSpan span, String asked) {
        StringBuilder out = new StringBuilder();
        int at = span.start();
        Set<String> named = new HashSet<>();
        List<Token> tokens = sentence.tokensIn(span);
        for (Token token : tokens) {
            if (pointsElsewhere(sentence, token, tokens)) {
                return Optional.empty();
            }
            Optional<Referent> referent = material.referents().of(sentence, token);
            Optional<String> replacement = Optional.empty();
            if (token.isPronoun()) {
                if (!isThirdPerson(token)) {
                    return Optional.empty();
                }
                boolean plural = token.is("they", "them", "their");
                if (plural && referent.isPresent() && !referent.get().plural()) {
                    return Optional.empty();
                }
                if (!mayStay(sentence, token, referent, named, asked, tokens)) {
                    if (referent.isEmpty() || !mayStandFor(token, referent.get())) {
                        return Optional.empty();
                    }
                    replacement = Optional.of(inPlaceOf(token, referent.get()));
                }
            } else if (isBareDefinite(sentence, token) && referent.isPresent()) {
                String words = "the " + token.word();
                if (!referent.get().name().equalsIgnoreCase(words)
                        && !named.contains(referent.get().name())) {
                    return Optional.empty();
                }
            } else if (isBareDefinite(sentence, token)
                    && TOLD_BEFORE.contains(token.lemma().toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            boolean leftOut = LEFT_OUT.contains(token.word().toLowerCase(Locale.ROOT))
                    && token.tag().startsWith("RB");
            if (replacement.isPresent() || leftOut) {
                out.append(material.text(), at, token.span().start()).append(replacement.orElse(""));
                at = token.span().end();
            }
            referent.ifPresent(r -> named.add(r.name()));
        }
        out.append(material.text(), at, span.end());
        String text = Phrases.tidy(out.toString());
        return Phrases.balanced(text) ? Optional.of(text) : Optional.empty();
    }

    private static boolean isThirdPerson(Token token) {
        return token.is(
                "he",
                "him",
                "his",
                "she",
                "her",
                "hers",
                "it",
                "its",
                "they",
                "them",
                "their",
                "himself",
                "herself",
                "itself",
                "themselves");
    }

    /** A pronoun stays where it stands for whoever is asked about, for a name before it in the passage, or for nothing. */
    private static boolean mayStay(
            Sentence sentence,
            Token token,
            Optional<Referent> referent,
            Set<String> named,
            String asked,
            List<Token> tokens) {
        if (token.relation().equals("expl") || token.is("itself", "themselves", "himself", "herself")) {
            return true;
        }
        if (referent.isPresent()) {
            return referent.get().name().equals(asked)
                    || named.contains(referent.get().name());
        }
        // "the Taliban did not fulfil their promises": the clause's own subject stands before it in the passage.
        Token first = tokens.get(0);
        return token.tag().equals("PRP$")
                && sentence.head(token)
                        .flatMap(sentence::head)
                        .flatMap(verb -> sentence.child(verb, "nsubj", "nsubj:pass"))
                        .filter(subject ->
                                subject.index() < token.index() && subject.index() >= first.index() && subject.isNoun())
                        .isPresent();
    }

    /** An indefinite phrase names nobody, and "they" for one body is too often somebody else. */
    private static boolean mayStandFor(Token pronoun, Referent referent) {
        boolean plural = pronoun.is("they", "them", "their");
        boolean indefinite = referent.name().matches("(an?|some|no|any) .*");
        boolean owned = referent.name().matches(".*[’']s? .*");
        return !indefinite && !owned && plural == referent.plural();
    }

    private static String inPlaceOf(Token token, Referent referent) {
        boolean owner = token.tag().equals("PRP$")
                || token.is("his")
                || (token.is("her") && token.relation().equals("nmod:poss"));
        if (!owner) {
            return referent.name();
        }
        return referent.name() + (referent.name().endsWith("s") ? "’" : "’s");
    }

    private static boolean isBareDefinite(Sentence sentence, Token token) {
        return token.isNoun()
                && !token.isProperNoun()
                && sentence.child(token, "det").filter(d -> d.is("the")).isPresent()
                && sentence.children(token).stream()
                        .allMatch(
                                t -> t.relation().equals("det") || t.relation().equals("case") || t.isPunctuation());
    }

    private static boolean pointsElsewhere(Sentence sentence, Token token, List<Token> tokens) {
        String word = token.word().toLowerCase(Locale.ROOT);
        boolean last = token.index() + 1 >= sentence.tokens().size();
        if (POINTS_AT_TIME.contains(word)) {
            return true;
        }
        if (RELATIVE.contains(word)
                && !last
                && TIME_NOUNS.contains(sentence.token(token.index() + 1).lemma())) {
            return true;
        }
        boolean openingThat = token.is("that") && token.index() == tokens.get(0).index();
        boolean bareThat = token.is("that") && token.tag().equals("DT") && !openingThat;
        return bareThat
                || (POINTS_BACK.contains(word)
                        && !token.relation().equals("expl")
                        && !(word.equals("those")
                                && !last
                                && sentence.token(token.index() + 1).is("who", "in", "of"))
                        && !(word.equals("other")
                                && token.tag().equals("JJ")
                                && sentence.children(token).isEmpty()
                                && sentence.head(token)
                                        .filter(h -> h.tag().equals("NNS"))
                                        .isPresent()));
    }
}
