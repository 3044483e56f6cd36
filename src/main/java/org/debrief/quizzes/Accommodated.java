package org.debrief.quizzes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one trainee gets in one quiz, all in all.
 *
 * @param closesAt in place of the quiz's closing; null where that holds
 * @param words each in a few words: "25 % more time"
 */
public record Accommodated(@Nullable Instant closesAt, List<String> words) {

    public Accommodated {
        words = List.copyOf(words);
    }
}
