package org.debrief.reports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose text was chosen for one statement, or which place one event was given, in one submitted attempt. */
record PartRow(
        long attemptId,
        long questionVersionId,
        UUID optionId,
        @Nullable UUID chosenId,
        @Nullable Integer place) {}
