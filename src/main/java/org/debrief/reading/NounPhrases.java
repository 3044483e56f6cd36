package org.debrief.reading;

import java.util.List;
import java.util.Set;

/** Cuts noun phrases out of dependency trees. */
public final class NounPhrases {

    private static final Set<String> BEFORE_THE_HEAD = Set.of(
            "compound",
            "amod",
            "det",
            "nummod",
            "nmod:poss",
            "flat",
            "case",
            "cc:preconj",
            "det:predet",
            "nmod",
            "punct",
            "advmod",
            "dep");
    private static final Set<String> AFTER_THE_HEAD = Set.of("flat", "nmod", "nummod", "conj", "cc", "fixed");

    private NounPhrases() {}

    /** The phrase without relative clauses, appositions and what stands in brackets or between commas. */
    public static TextSpan core(Sentence sentence, Token head) {
        int first = head.index();
        int last = head.index();
        for (Token child : sentence.children(head)) {
            boolean before = child.index() < head.index();
            if (before && child.relation().equals("case") && !child.tag().equals("POS")) {
                continue;
            }
            if (before && BEFORE_THE_HEAD.contains(child.relation()) && contiguous(sentence, child, first)) {
                first = Math.min(first, firstOf(sentence, child));
            }
        }
        for (Token child : sentence.children(head)) {
            if (child.index() > head.index() && AFTER_THE_HEAD.contains(child.relation()) && child.index() > last) {
                List<Token> subtree = sentence.subtree(child);
                if (subtree.stream().anyMatch(t -> t.is(",") || t.is("--"))
                        || (child.relation().equals("conj") && child.isVerb())
                        || sentence.token(last + 1).is(",", "(", "-", "--")) {
                    break;
                }
                last = Math.max(last, subtree.get(subtree.size() - 1).index());
            }
        }
        while (first < head.index()
                && (sentence.token(first).isPunctuation()
                        || sentence.token(first).tag().equals("RB"))) {
            first++;
        }
        return sentence.spanOf(first, last);
    }

    private static boolean contiguous(Sentence sentence, Token child, int first) {
        for (int i = child.index(); i < first; i++) {
            if (sentence.token(i).is(",") && !sentence.token(i + 1).tag().startsWith("JJ")) {
                return false;
            }
        }
        return true;
    }

    private static int firstOf(Sentence sentence, Token child) {
        return sentence.subtree(child).stream().mapToInt(Token::index).min().orElse(child.index());
    }

    /** The phrase as it reads in the middle of a sentence: an article or a common noun loses its capital. */
    public static String inMidSentence(String phrase, Token first) {
        boolean keepsCapital =
                first.isProperNoun() || first.is("I") || !first.entity().equals("O");
        boolean article = first.is("The", "A", "An");
        if ((keepsCapital && !article) || phrase.isEmpty()) {
            return phrase;
        }
        boolean acronym = phrase.length() > 1 && Character.isUpperCase(phrase.charAt(1));
        return acronym ? phrase : Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1);
    }
}
