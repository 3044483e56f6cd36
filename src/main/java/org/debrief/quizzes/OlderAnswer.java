package org.debrief.quizzes;

import java.util.List;

/**
 * An answer that arrived after one that was given later elsewhere, and did not replace it.
 *
 * @param number the question's, from 1
 * @param given what it said, in lines; empty where it took an answer back
 */
record OlderAnswer(int number, List<String> given) {

    public String sentence() {
        String start = "Question " + number + ": a newer answer, given on another page or device, is saved and stays.";
        return given.isEmpty()
                ? start
                : start + " Here you had answered: " + String.join("; ", given) + ". If that is right, answer again.";
    }
}
