package org.debrief.app.database;

/** Why the product cannot start, as one sentence that the person at the console can act on. */
public class StartProblem extends RuntimeException {

    public StartProblem(String sentence) {
        super(sentence);
    }

    public StartProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
