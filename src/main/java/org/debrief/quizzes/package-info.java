/**
 * Publishing a quiz to a cohort, taking it, grading it, and the trainee's pages. Called by {@code reports}.
 */
@NullMarked
package org.debrief.quizzes;

import org.jspecify.annotations.NullMarked;
