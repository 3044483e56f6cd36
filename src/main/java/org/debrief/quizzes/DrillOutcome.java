package org.debrief.quizzes;

/** What came of an answer to a question of the drill, with the sentence that says why it was not taken. */
enum DrillOutcome {
    DONE(""),
    /** It was answered before on the same day, by a second click or in another tab; that answer holds. */
    ALREADY("You have answered this question today. Your first answer counts."),
    MOVED("This question is not asked now. Here is what is."),
    UNANSWERED("Answer the whole question first, or say that you do not know."),
    TIED("Two events have the same place. Give each event its own place."),
    NONE("There is no such question in your drill.");

    private final String sentence;

    DrillOutcome(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
