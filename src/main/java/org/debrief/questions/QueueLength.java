package org.debrief.questions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The briefings that are not drafted yet, on all nodes.
 *
 * @param oldest since when the one that has waited for longest waits; null where none does
 */
record QueueLength(long waiting, long running, @Nullable Instant oldest) {}
