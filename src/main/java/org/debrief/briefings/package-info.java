/**
 * Articles and briefings as they are uploaded and stored, with their revisions. Called by {@code questions},
 * {@code quizzes} and {@code reports}.
 */
@NullMarked
package org.debrief.briefings;

import org.jspecify.annotations.NullMarked;
