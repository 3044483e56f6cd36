package org.debrief.quizzes;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Which of a trainee's attempts is their score. Statistics of questions are of first attempts, whatever counts. */
public enum AttemptCounted {
    FIRST,
    LAST,
    BEST;

    /**
     * The one that counts; empty where there is none.
     *
     * @param submitted one trainee's submitted attempts at one quiz, in their order
     * @param share what one was worth, from 0 to 1; of equal ones the earlier counts
     */
    public <T> Optional<T> of(List<T> submitted, ToDoubleFunction<T> share) {
        return switch (this) {
            case FIRST -> submitted.stream().findFirst();
            case LAST -> submitted.stream().reduce((earlier, later) -> later);
            case BEST ->
                submitted.stream()
                        .reduce((earlier, later) ->
                                share.applyAsDouble(later) > share.applyAsDouble(earlier) ? later : earlier);
        };
    }

    /** For trainees, after “Your”: "best attempt counts". */
    public String words() {
        return switch (this) {
            case FIRST -> "first attempt counts";
            case LAST -> "last attempt counts";
            case BEST -> "best attempt counts";
        };
    }
}
