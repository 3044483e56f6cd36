package org.debrief.quizzes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A score of one attempt that a ruling changed, with all that is known about it. */
record Regraded(
        long attemptId,
        Instant at,
        String reason,
        BigDecimal marksBefore,
        int maxBefore,
        BigDecimal marksAfter,
        int maxAfter) {

    /** What its trainee may read of these: nothing where marks are not shown, and no reason where the key is not. */
    static List<Correction> shown(List<Regraded> regraded, ReviewScope scope, @Nullable Integer passMark) {
        return scope.marks()
                ? regraded.stream().map(each -> each.shown(scope, passMark)).toList()
                : List.of();
    }

    private Correction shown(ReviewScope scope, @Nullable Integer passMark) {
        return new Correction(
                at,
                new Score(marksBefore, maxBefore, passMark),
                new Score(marksAfter, maxAfter, passMark),
                scope.key() ? reason : null);
    }
}
