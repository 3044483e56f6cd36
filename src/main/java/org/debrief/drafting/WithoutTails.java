package org.debrief.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** A clause as it is, and without the asides at its end: it stays true without "as the storm nears", ", killing nine". */
final class WithoutTails {

    private static final Set<String> ASIDE_AFTER =
            Set.of("as", "after", "when", "while", "because", "since", "before", "although", "though", "where");
    private static final int MOST = 3;
    private static final int SHORTEST = 6;

    private WithoutTails() {}

    /** The longest first. */
    static List<List<Token>> of(Sentence sentence, List<Token> tokens) {
        List<List<Token>> versions = new ArrayList<>(List.of(tokens));
        List<Token> left = tokens;
        for (int i = 0; i < MOST; i++) {
            Optional<List<Token>> shorter = shorter(sentence, left);
            if (shorter.isEmpty()) {
                break;
            }
            left = shorter.get();
            versions.add(left);
        }
        return versions;
    }

    private static Optional<List<Token>> shorter(Sentence sentence, List<Token> tokens) {
        List<Token> words = tokens.stream().filter(t -> !t.isPunctuation()).toList();
        if (words.size() < SHORTEST) {
            return Optional.empty();
        }
        Token last = words.get(words.size() - 1);
        int from = tokens.get(0).index();
        return words.stream()
                .filter(t -> t.head() >= from && t.head() < t.index())
                .filter(t -> isAside(sentence, t))
                .map(t -> sentence.subtree(t))
                .filter(part -> part.contains(last) && part.get(0).index() >= from + SHORTEST)
                .map(part -> part.get(0).index())
                .max(Integer::compare)
                .map(start -> tokens.subList(0, start - from));
    }

    private static boolean isAdded(Sentence sentence, Token first) {
        return first.is("and")
                || first.index() > 0 && sentence.token(first.index() - 1).is("and");
    }

    private static boolean isAside(Sentence sentence, Token head) {
        List<Token> part = sentence.subtree(head);
        Token first = part.get(0);
        boolean comma = first.index() > 0
                && (first.is(",") || sentence.token(first.index() - 1).is(","));
        boolean negated = Negation.above(sentence, head);
        return switch (head.relation()) {
            case "advcl" ->
                !negated
                        && (ASIDE_AFTER.contains(first.lemma())
                                || comma && head.tag().equals("VBG"));
            case "acl:relcl", "acl", "appos" -> comma;
            // "agreed to sell the yard and to build a school"
            case "conj" -> !negated && head.tag().equals("VB") && isAdded(sentence, first);
            default -> false;
        };
    }
}
