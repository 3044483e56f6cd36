package org.debrief.reports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was chosen for one question in one submitted attempt. */
record ResponseRow(
        long attemptId, long questionVersionId, @Nullable UUID optionId) {}
