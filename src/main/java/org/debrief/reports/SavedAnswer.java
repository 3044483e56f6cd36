package org.debrief.reports;

import java.time.Instant;

/** When the answer to a question of some attempt was last changed. */
record SavedAnswer(long questionVersionId, Instant at) {}
