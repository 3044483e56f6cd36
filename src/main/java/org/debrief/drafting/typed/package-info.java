/**
 * What a typed answer means, and whether it is right: numbers and dates as people write them. Called by {@code drafting},
 * {@code questions} and {@code quizzes}.
 */
@NullMarked
package org.debrief.drafting.typed;

import org.jspecify.annotations.NullMarked;
