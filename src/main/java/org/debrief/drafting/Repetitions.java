package org.debrief.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;

/** What an article says in the same words more than once. */
final class Repetitions {

    private static final int WORDS_IN_A_ROW = 5;

    private final String text;
    private final Map<String, List<TextSpan>> sentences = new HashMap<>();

    Repetitions(AnnotatedArticle article) {
        text = article.text();
        for (Sentence sentence : article.sentences()) {
            TextSpan span = sentence.span();
            for (String run : WordRuns.of(span.of(text), WORDS_IN_A_ROW).runs()) {
                sentences.computeIfAbsent(run, r -> new ArrayList<>(1)).add(span);
            }
        }
    }

    /** Whether another sentence has some of these words in a row, too. */
    boolean has(TextSpan asked) {
        return WordRuns.of(asked.of(text), WORDS_IN_A_ROW).runs().stream()
                .anyMatch(
                        run -> sentences.getOrDefault(run, List.of()).stream().anyMatch(span -> !span.overlaps(asked)));
    }
}
