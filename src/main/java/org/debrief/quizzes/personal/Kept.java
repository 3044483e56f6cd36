package org.debrief.quizzes.personal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * How much is kept about one trainee with one instructor.
 *
 * @param cohorts of the instructor that the trainee is in
 * @param quizzes that have an attempt of theirs
 * @param submitted attempts that were handed in
 * @param running attempts that were not
 * @param answers of the submitted attempts
 * @param typed how many of these were typed, and so may say anything
 * @param accommodations extra time, attempts or dates
 * @param drilled questions that the trainee's drill remembers
 * @param reasons how many reasons for a ruling have the trainee's name or email in them
 * @param elsewhere whether the trainee is in a cohort of another instructor or took a quiz of theirs
 * @param lastAttempt the id of the newest attempt, 0 where there is none
 */
record Kept(
        int cohorts,
        int quizzes,
        int submitted,
        int running,
        int answers,
        int typed,
        int accommodations,
        int drilled,
        int reasons,
        boolean elsewhere,
        long lastAttempt) {

    /** Another one once anything of it has changed. */
    public String fingerprint() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
