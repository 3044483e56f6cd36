package org.debrief.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * Words of one sentence that stand between quotation marks, perhaps on both sides of "she said".
 *
 * @param opened whether words that only lead over from what was said before were left out before them ("But ...")
 */
record QuotedPiece(String words, TextSpan span, Sentence sentence, List<Token> tokens, boolean opened) {

    /** "an thus": what an article prints wrongly is not printed again. */
    private static final Pattern MISPRINT =
            Pattern.compile("\\b[Aa]n [bcdfgjklmnpqrstvwyz]\\p{Ll}|\\b(\\p{Ll}{3,}) \\1\\b");

    private static final Pattern BROKEN = Pattern.compile(
            "(?s).*(\\?|[.,!]['’]|['‘]\\s|,['‘]|‘|\\s'\\p{L}|(?<![Tt]he |[Oo]ur |[Tt]heir )\\[\\P{Lu}|(?:\\.\\.\\.|…).*(?:\\.\\.\\.|…)|(?:\\.\\.\\.|…)(?!\\s\\p{Ll})).*");

    /** Words that a quotation may lose at its start without a change of what it says. */
    private static final Pattern LEADS_OVER = Pattern.compile(
            "(?:(?:But|And|So|Well|Look|Yes|No|Now|Of course|First of all|I mean|You know),? )+(?=(?:the|a|an|we|I|there|no|every"
                    + "|our|my|\\p{Lu}\\p{L}*)\\b)(.*)",
            Pattern.DOTALL);

    private static final Pattern FILLED = Pattern.compile("(?i)\\b(?:you know|I mean|kind of,|sort of,)");

    private static final int LONGEST = 34;

    static List<QuotedPiece> of(AnnotatedArticle article, TextSpan inner) {
        return article.sentences().stream()
                .filter(s -> s.span().overlaps(inner))
                .flatMap(s -> of(article, s, inner).stream())
                .toList();
    }

    private static Optional<QuotedPiece> of(AnnotatedArticle article, Sentence sentence, TextSpan inner) {
        int start = Math.max(sentence.span().start(), inner.start());
        int end = Math.min(sentence.span().end(), inner.end());
        String words = Phrases.withoutEnd(article.text().substring(start, end));
        TextSpan span = new TextSpan(start, start + words.length());
        List<Token> tokens = sentence.tokensIn(span);
        return words.length() < 2 || tokens.isEmpty()
                ? Optional.empty()
                : Optional.of(new QuotedPiece(words, span, sentence, tokens, false));
    }

    String firstWord() {
        return words.split("[ ,’']", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** "But the gate holds" without its "but": a quotation may begin inside a sentence. */
    Optional<QuotedPiece> withoutOpening() {
        Matcher opening = LEADS_OVER.matcher(words);
        if (!opening.matches()) {
            return Optional.empty();
        }
        String rest = opening.group(1);
        TextSpan span = new TextSpan(this.span.end() - rest.length(), this.span.end());
        List<Token> left = sentence.tokensIn(span);
        return left.isEmpty() ? Optional.empty() : Optional.of(new QuotedPiece(rest, span, sentence, left, true));
    }

    /** "The gate holds," she said, "and it will hold in March": one sentence, from which nothing was left out. */
    Optional<QuotedPiece> joinedTo(QuotedPiece second, AnnotatedArticle article) {
        String between = article.text().substring(span.end(), second.span().start());
        boolean goesOn = sentence.equals(second.sentence())
                && between.matches("(?s),\\W+(?:[\\p{L}.’'-]+ ){0,5}[\\p{L}.’'-]+,\\W+")
                && second.words()
                        .matches(
                                "(?:and|but|or|so|because|which|while|as|if|when|where|who|not|the (?:more|\\p{Ll}+er)) .*");
        if (!goesOn) {
            return Optional.empty();
        }
        List<Token> both = new ArrayList<>(tokens);
        both.addAll(second.tokens());
        return Optional.of(new QuotedPiece(
                words + ", " + second.words(), span.join(second.span()), sentence, List.copyOf(both), opened));
    }

    /** A small letter is no fault: the words follow "that" then. */
    boolean isSound(AnnotatedArticle article) {
        return Phrases.wordCount(words) <= LONGEST
                && Character.isLetterOrDigit(words.replaceFirst("^\\[", "").charAt(0))
                && Phrases.balanced(words)
                && !words.endsWith("?")
                && !words.endsWith("!")
                && !MISPRINT.matcher(words).find()
                && !BROKEN.matcher(words).matches()
                && !FILLED.matcher(words).find()
                && ends(article);
    }

    /** A sentence that was cut by a mark inside it, as around a title, ends without punctuation. */
    private boolean ends(AnnotatedArticle article) {
        String text = article.text();
        for (int i = span.end(); i < Math.min(text.length(), span.end() + 4); i++) {
            char c = text.charAt(i);
            if (".,!?…;:—".indexOf(c) >= 0) {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return span.end() + 4 >= text.length();
    }

    /** Only a full stop, or the comma before "she said", may become the full stop between two sentences. */
    boolean endsOddly(AnnotatedArticle article) {
        String after =
                article.text().substring(span.end(), Math.min(article.text().length(), span.end() + 3));
        return !after.matches("(?s)[”\"']{0,2}[.,].*");
    }
}
