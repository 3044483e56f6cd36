package org.debrief.quizzes;

import java.time.ZoneId;

/**
 * A question that a trainee answered wrong or not at all, and whose right answer they may see.
 *
 * @param versionId the version that was missed last
 * @param attemptId the attempt that did
 * @param zone the time zone of its quiz
 */
record Missed(long questionId, long versionId, long attemptId, String quizTitle, ZoneId zone) {}
