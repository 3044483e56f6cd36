/**
 * When a question that a trainee missed comes back: plain Java, without the web and the database. Called by the drill's
 * pages and API in {@code quizzes}.
 */
@NullMarked
package org.debrief.quizzes.drill;

import org.jspecify.annotations.NullMarked;
