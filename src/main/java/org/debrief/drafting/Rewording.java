package org.debrief.drafting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** The words of a passage that are to be written in another way, and the passage as it then reads. */
final class Rewording {

    private record Change(int end, String text) {}

    private final Material material;
    private final TextSpan span;
    /** By where the words to be replaced begin. */
    private final Map<Integer, Change> changes = new TreeMap<>();

    private final Map<TextSpan, String> tenses = new HashMap<>();

    Rewording(Material material, TextSpan span) {
        this.material = material;
        this.span = span;
    }

    /** @param tenses what to write instead of which verbs of the passage */
    void retell(Map<TextSpan, String> tenses) {
        tenses.forEach((words, text) -> {
            if (span.covers(words)
                    && material.article().quotationCovering(words).isEmpty()) {
                replace(words, text);
                this.tenses.put(words, text);
            }
        });
    }

    boolean changes(Token token) {
        return changes.entrySet().stream()
                .anyMatch(c -> c.getKey() <= token.span().start()
                        && token.span().end() <= c.getValue().end());
    }

    void replace(TextSpan words, String text) {
        String tense = tenses.get(words);
        // A verb in the past of which "they" is now the subject: "was" as "were", and "had" stays.
        String agreed = tense == null ? text : tense.equals("was") ? "were" : tense;
        changes.put(words.start(), new Change(words.end(), agreed));
    }

    /** Empty where quoted words would be replaced, or what is left is no whole phrase. */
    Optional<String> text() {
        StringBuilder out = new StringBuilder();
        int at = span.start();
        for (Map.Entry<Integer, Change> change : changes.entrySet()) {
            boolean quoted = material.article().quotations().stream()
                    .anyMatch(q -> q.span()
                            .overlaps(new TextSpan(
                                    change.getKey(), change.getValue().end())));
            if (quoted || change.getKey() < at) {
                return Optional.empty();
            }
            out.append(material.text(), at, change.getKey())
                    .append(change.getValue().text());
            at = change.getValue().end();
        }
        out.append(material.text(), at, span.end());
        String text = Phrases.tidy(PartQuoted.withEvenMarks(out.toString()));
        // "Separately, the port closed": the comma stays behind where the link is left out.
        boolean opensWithLink = Optional.ofNullable(changes.get(span.start()))
                .filter(change -> change.text().isEmpty())
                .isPresent();
        text = opensWithLink ? text.replaceFirst("^[,\\s]+", "") : text;
        return Phrases.balanced(text) ? Optional.of(text) : Optional.empty();
    }
}
