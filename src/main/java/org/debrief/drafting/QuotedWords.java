package org.debrief.drafting;

import java.util.List;
import java.util.regex.Pattern;
import org.debrief.reading.Quotation;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** A few words in quotation marks inside a sentence, which keep their marks in a stem. */
final class QuotedWords {

    private static final int LONGEST = 5;
    private static final Pattern QUOTATION_MARK = Pattern.compile("[“”\"‘’]|''|``");

    private QuotedWords() {}

    /** "extremely worried", as the article quotes it: a few words, all of them told. */
    static boolean areToldBy(Sentence sentence, Quotation quotation, List<Token> tokens) {
        List<Token> quoted = in(sentence, quotation);
        return !quoted.isEmpty()
                && quoted.size() <= LONGEST
                && tokens.containsAll(quoted)
                && quoted.stream().noneMatch(t -> t.isPronoun() || t.isPunctuation() && !t.is("-"));
    }

    /** The word with the mark before it or after it where it is the first or the last of them. */
    static String marked(Sentence sentence, Quotation quotation, Token token, String word) {
        List<Token> quoted = in(sentence, quotation);
        boolean first = quoted.get(0).index() == token.index();
        boolean last = quoted.get(quoted.size() - 1).index() == token.index();
        return (first ? "“" : "") + word + (last ? "”" : "");
    }

    private static List<Token> in(Sentence sentence, Quotation quotation) {
        return sentence.tokensIn(quotation.span()).stream()
                .filter(t -> !QUOTATION_MARK.matcher(t.word()).matches())
                .toList();
    }
}
