package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Cuts what a question does not need out of a phrase: what stands between commas or in brackets. */
final class Kept {

    private static final Set<String> ASIDES =
            Set.of("appos", "acl:relcl", "parataxis", "advcl", "dep", "acl", "discourse", "vocative", "list");
    private static final Set<String> CONJUNCTIONS =
            Set.of("after", "as", "while", "before", "because", "since", "although", "when", "where", "if", "until");
    private static final Set<String> FILLERS = Set.of(
            "also",
            "meanwhile",
            "however",
            "additionally",
            "subsequently",
            "moreover",
            "therefore",
            "furthermore",
            "too",
            "though",
            "nevertheless",
            "indeed");

    private Kept() {}

    /** The words of the phrase that a question keeps, in the order of the text. */
    static List<Token> of(Sentence sentence, Token head) {
        List<Token> found = new ArrayList<>();
        collect(sentence, head, found);
        found.sort(Comparator.comparingInt(Token::index));
        return withoutStrayCommas(sentence, found);
    }

    private static void collect(Sentence sentence, Token token, List<Token> found) {
        found.add(token);
        for (Token child : sentence.children(token)) {
            if (!isAside(sentence, token, child)) {
                collect(sentence, child, found);
            }
        }
    }

    static boolean isAside(Sentence sentence, Token head, Token child) {
        int first = sentence.subtree(child).get(0).index();
        if (inBrackets(sentence, child) && !inBrackets(sentence, head)) {
            return true;
        }
        boolean setOff = first > 0
                && sentence.token(first - 1).is(",", "(", "-", "--", "–", "—", "[", ";")
                && first > head.index();
        String relation = child.relation();
        if (FILLERS.contains(child.word().toLowerCase(Locale.ROOT)) && relation.equals("advmod")) {
            return true;
        }
        if (relation.equals("acl")
                && sentence.child(child, "mark")
                        .filter(m -> CONJUNCTIONS.contains(m.lemma()))
                        .isPresent()) {
            return true;
        }
        if (relation.equals("discourse")) {
            return true;
        }
        if (setOff && child.is("down", "up", "compared")) {
            return true;
        }
        // "Warren, Michigan": the state belongs to the town.
        boolean placeInPlace = child.entity().equals("LOCATION")
                && head.entity().equals("LOCATION")
                && first == head.index() + 2
                && sentence.token(first - 1).is(",")
                && relation.matches("appos|nmod|dep|conj");
        if (placeInPlace) {
            return false;
        }
        boolean aside = ASIDES.contains(relation)
                || relation.equals("obj")
                || (relation.startsWith("nmod") && !relation.equals("nmod:poss"))
                || relation.startsWith("obl");
        return setOff && aside;
    }

    private static boolean inBrackets(Sentence sentence, Token token) {
        int depth = 0;
        for (int i = 0; i < token.index(); i++) {
            depth += sentence.token(i).is("(", "[") ? 1 : sentence.token(i).is(")", "]") ? -1 : 0;
        }
        return depth > 0;
    }

    static List<Token> withoutStrayCommas(Sentence sentence, List<Token> words) {
        List<Token> kept = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Token token = words.get(i);
            boolean inside = i > 0
                    && i + 1 < words.size()
                    && words.get(i - 1).index() == token.index() - 1
                    && words.get(i + 1).index() == token.index() + 1;
            boolean mark = token.isPunctuation()
                    && !token.is("%", "-", "'s", "'", "$", "£", "€", "°")
                    && !token.tag().equals("POS");
            if (!mark || (inside && token.is(","))) {
                kept.add(token);
            }
        }
        return kept;
    }
}
