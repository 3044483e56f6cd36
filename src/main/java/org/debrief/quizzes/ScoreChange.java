package org.debrief.quizzes;

import org.debrief.people.Person;

/** What a ruling does to one submitted attempt. */
record ScoreChange(long attemptId, Person trainee, int attempt, Score before, Score after) {

    /** Whether a trainee who had passed has not, or the other way round. */
    public boolean changesPassing() {
        return before.passed() != after.passed();
    }
}
