package org.debrief.quizzes.personal;

import java.time.Instant;

/**
 * One thing that an instructor did with a trainee's data; whose data it was is not kept.
 *
 * @param answers of those attempts
 */
public record DataAct(DataAction action, Instant at, int cohorts, int attempts, int answers) {}
