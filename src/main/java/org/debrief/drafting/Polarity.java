package org.debrief.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** Turns what a clause says round by "not", put in or taken out: "had not sought" as "had sought". */
final class Polarity {

    /** Beside these "not" means something else, or nothing clear. */
    private static final Set<String> SCOPE = Set.of("""
            again all almost already also although always any anybody anyone anything because both but despite
            each either enough even every everybody everyone everything few first hardly if instead just largely
            less little many may might more most mostly must nearly neither never no nobody none nor nothing
            often only other ought rather several should simply so some still than there too unless until
            usually whether while without yet
            """.strip().split("\\s+"));

    private static final int MOST_WORDS = 20;

    private Polarity() {}

    /**
     * What to write instead of which words.
     *
     * @param tenses what is written already instead of verbs of the clause
     */
    static Optional<Map<TextSpan, String>> of(Sentence sentence, List<Token> clause, Map<TextSpan, String> tenses) {
        List<Token> tops = clause.stream()
                .filter(t -> !t.isPunctuation()
                        && sentence.head(t).filter(clause::contains).isEmpty())
                .toList();
        List<Token> negations =
                clause.stream().filter(t -> t.is("not", "n't", "n’t")).toList();
        boolean unclear = tops.size() != 1
                || negations.size() > 1
                || clause.size() > MOST_WORDS
                // "Two sailors were not rescued": how many were is another matter.
                || clause.stream()
                        .anyMatch(
                                t -> t.relation().equals("nummod") && !t.word().matches("(?:19|20)\\d\\d"))
                || clause.stream()
                        .anyMatch(t -> SCOPE.contains(t.lemma())
                                || SCOPE.contains(t.word().toLowerCase(Locale.ROOT))
                                || t.is("bit"))
                || clause.stream()
                        .filter(t -> !tops.contains(t))
                        .anyMatch(t -> t.relation().matches("advcl.*|parataxis|dep|appos|csubj.*")
                                || t.relation().startsWith("acl:relcl")
                                || t.relation().equals("conj")
                                        && t.head() == tops.get(0).index());
        if (unclear) {
            return Optional.empty();
        }
        Token top = tops.get(0);
        // "It actively sought": where "not" goes, and what it denies, is not clear beside an adverb.
        boolean adverb = sentence.children(top).stream()
                .anyMatch(t -> t.relation().equals("advmod") && clause.contains(t) && !negations.contains(t));
        boolean emphatic = negations.isEmpty()
                && sentence.children(top).stream()
                        .anyMatch(t -> t.relation().equals("aux") && t.lemma().equals("do"));
        if (adverb || emphatic) {
            return Optional.empty();
        }
        Optional<Token> helper = sentence.children(top).stream()
                .filter(t -> t.relation().matches("aux|aux:pass|cop") && clause.contains(t))
                .findFirst();
        Token finite = helper.orElse(top);
        if (!finite.tag().matches("VB[DZP]|MD")) {
            return Optional.empty();
        }
        return negations.isEmpty()
                ? Optional.of(negated(finite, helper.isPresent(), tenses))
                : affirmed(top, finite, negations.get(0), tenses);
    }

    private static Map<TextSpan, String> negated(Token finite, boolean helps, Map<TextSpan, String> tenses) {
        String written = tenses.getOrDefault(finite.span(), finite.word());
        if (helps || finite.lemma().equals("be")) {
            return Map.of(finite.span(), written + " not");
        }
        String support = tenses.containsKey(finite.span()) || finite.tag().equals("VBD")
                ? "did"
                : finite.tag().equals("VBZ") ? "does" : "do";
        return Map.of(finite.span(), support + " not " + finite.lemma());
    }

    private static Optional<Map<TextSpan, String>> affirmed(
            Token top, Token finite, Token not, Map<TextSpan, String> tenses) {
        boolean own = not.head() == top.index() || not.head() == finite.index();
        if (!own) {
            return Optional.empty();
        }
        Map<TextSpan, String> changes = new LinkedHashMap<>();
        changes.put(not.span(), "");
        if (!finite.lemma().equals("do")) {
            String full = finite.is("wo") ? "will" : finite.is("ca") ? "can" : finite.word();
            changes.put(finite.span(), tenses.getOrDefault(finite.span(), full));
            return Optional.of(changes);
        }
        if (!top.tag().equals("VB") || finite.index() == top.index()) {
            return Optional.empty();
        }
        boolean past = tenses.containsKey(finite.span()) || finite.tag().equals("VBD");
        boolean one = finite.tag().equals("VBZ");
        changes.put(finite.span(), "");
        changes.put(
                top.span(), past ? PastTense.of(top.lemma()) : one ? CueWords.thirdPerson(top.lemma()) : top.lemma());
        return past && top.lemma().equals("be") ? Optional.empty() : Optional.of(changes);
    }
}
