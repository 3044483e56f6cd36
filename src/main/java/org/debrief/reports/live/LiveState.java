package org.debrief.reports.live;

/** How far one trainee is with a quiz. */
enum LiveState {
    NOT_STARTED("Not started", "draft"),
    READING("Reading the article", "open"),
    WORKING("Answering", "open"),
    SUBMITTED("Submitted", "closed"),
    ENDED("Time was over", "closed");

    private final String words;
    private final String look;

    LiveState(String words, String look) {
        this.words = words;
        this.look = look;
    }

    String words() {
        return words;
    }

    /** Of its chip. */
    String look() {
        return look;
    }

    boolean isOpen() {
        return this == READING || this == WORKING;
    }
}
