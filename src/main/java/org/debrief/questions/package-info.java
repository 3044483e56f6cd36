/**
 * The question bank: background generation, the review desk, question packs. Called by {@code quizzes} and
 * {@code reports}.
 */
@NullMarked
package org.debrief.questions;

import org.jspecify.annotations.NullMarked;
