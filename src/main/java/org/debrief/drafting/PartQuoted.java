package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Quotation;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** Indirect speech with a few words of it quoted: "she said the fleet “had no choice” but to wait". */
final class PartQuoted {

    private PartQuoted() {}

    /** Whether the token stands between quotation marks that open inside the passage. */
    static boolean holds(AnnotatedArticle article, TextSpan passage, Token token) {
        return article.quotationCovering(token.span())
                .filter(q -> q.span().start() >= passage.start())
                .isPresent();
    }

    /**
     * The part of what was said that stands in the sentence, without marks around the whole; empty where it is nothing but
     * a quotation, which is shown as one or not at all.
     */
    static Optional<TextSpan> within(AnnotatedArticle article, Sentence sentence, TextSpan content) {
        Optional<Quotation> whole = article.quotations().stream()
                .filter(q -> q.span().start() <= content.start() && q.span().end() >= content.end() - 1)
                .findFirst();
        if (whole.isPresent() || content.start() < sentence.span().start()) {
            return Optional.empty();
        }
        int end = Math.min(content.end(), sentence.span().end());
        // “There are chances” of a deal: the mark before the first word belongs to it.
        int start = article.quotations().stream()
                .filter(q -> q.span().start() < content.start()
                        && q.span().end() > content.start()
                        && sentence.span().start() <= q.span().start())
                .mapToInt(q -> q.span().start())
                .findFirst()
                .orElse(content.start());
        List<Token> inside = sentence.tokensIn(new TextSpan(start, Math.max(start, end)));
        return inside.isEmpty() ? Optional.empty() : Optional.of(new TextSpan(start, end));
    }

    /** Marks of any typesetting as “ and ”, the last one closed, and no full stop before it. */
    static String withEvenMarks(String words) {
        StringBuilder out = new StringBuilder();
        boolean open = false;
        int at = 0;
        while (at < words.length()) {
            char c = words.charAt(at);
            boolean pair = words.startsWith("''", at) || words.startsWith("``", at);
            if (c == '"' || pair) {
                out.append(open ? '”' : '“');
                open = !open;
            } else {
                open = c == '“' || c != '”' && open;
                out.append(c);
            }
            at += pair ? 2 : 1;
        }
        String even = out + (open ? "”" : "");
        return even.replaceAll("“\\s+", "“").replaceAll("\\s+”", "”");
    }

    /** A full stop or comma before the closing mark belongs to the article's sentence. */
    static String withoutEnd(String words) {
        String kept = Phrases.withoutEnd(words);
        return kept.endsWith("”") ? Phrases.withoutEnd(kept.substring(0, kept.length() - 1)) + "”" : kept;
    }
}
