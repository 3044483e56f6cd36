package org.debrief.quizzes;

import java.util.ArrayList;
import java.util.List;

/** How many attempts a quiz has, and what changing it means for them. */
record AttemptCounts(long submitted, long running) {

    /** For a page that is about to change the quiz; empty where nobody has begun. */
    public List<String> whatAChangeMeans() {
        List<String> sentences = new ArrayList<>();
        if (submitted > 0) {
            sentences.add(
                    submitted == 1
                            ? "1 submitted attempt keeps its questions and marks."
                            : submitted + " submitted attempts keep their questions and marks.");
        }
        if (running > 0) {
            sentences.add(
                    running == 1
                            ? "1 running attempt goes on with the questions it began with; new times hold for it at once."
                            : running + " running attempts go on with the questions they began with; new times hold for"
                                    + " them at once.");
        }
        if (submitted + running > 0) {
            sentences.add("A new pass mark, and what is shown when, hold for every attempt at once.");
        }
        return sentences;
    }

    boolean isNone() {
        return submitted + running == 0;
    }
}
