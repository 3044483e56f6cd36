package org.debrief.reports;

import org.debrief.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * What one trainee answered to one question in one submitted attempt.
 *
 * @param chosen the text of the option; null where none was chosen
 */
record AnswerRow(
        Person trainee, int attempt, int question, @Nullable String chosen, boolean right) {}
