package org.debrief.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen or typed for one question in one submitted attempt.
 *
 * @param answeredAt when it was last changed
 */
record ResponseRow(
        long attemptId,
        long questionVersionId,
        @Nullable UUID optionId,
        @Nullable String typed,
        @Nullable BigDecimal marks,
        Instant answeredAt) {}
