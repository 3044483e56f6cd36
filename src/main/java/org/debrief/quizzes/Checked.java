package org.debrief.quizzes;

/** What came of a wish to check an answer, with the sentence that says why it was not checked. */
enum Checked {
    DONE(""),
    /** The attempt was over; what is to be seen stands in its result. */
    SUBMITTED("This attempt has been submitted; it no longer changes."),
    READING("Read the article first; the questions come after it."),
    NO_QUESTION("There is no such question."),
    TEST("This quiz is a test. Nothing is checked before you submit it."),
    NOTHING_TO_SEE("This quiz shows nothing before you submit it, so there is nothing to check."),
    UNANSWERED("Answer the whole question first, then check it."),
    TIED("Two events have the same place. Give each event its own place, then check it.");

    private final String sentence;

    Checked(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    /** Whether the trainee can mend it by changing the answer. */
    boolean isMendable() {
        return this == UNANSWERED || this == TIED;
    }
}
