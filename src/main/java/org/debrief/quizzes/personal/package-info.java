/**
 * What is kept about one trainee, for the instructor whose quizzes they took: taking it away in a file, making it anonymous,
 * deleting it, and a trace of that. All of it is about the instructor's own cohorts and quizzes; what the trainee did with
 * another instructor is neither told nor touched.
 */
@NullMarked
package org.debrief.quizzes.personal;

import org.jspecify.annotations.NullMarked;
