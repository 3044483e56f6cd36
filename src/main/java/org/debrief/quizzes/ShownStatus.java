package org.debrief.quizzes;

import java.time.Instant;

/** Where a quiz is in its life at some moment, its times included. */
enum ShownStatus {
    DRAFT("Draft", "draft"),
    LATER("Opens later", "draft"),
    OPEN("Open", "open"),
    CLOSED("Closed", "closed");

    private final String words;
    private final String look;

    ShownStatus(String words, String look) {
        this.words = words;
        this.look = look;
    }

    public String words() {
        return words;
    }

    public String look() {
        return look;
    }

    static ShownStatus of(QuizStatus status, QuizSettings settings, Instant now) {
        if (status == QuizStatus.DRAFT) {
            return DRAFT;
        }
        return switch (Terms.of(settings, Allowance.NONE).opening(status, now)) {
            case LATER -> LATER;
            case NOW -> OPEN;
            case OVER -> CLOSED;
        };
    }

    /** Whether trainees can begin it, now or later. */
    public boolean isPublished() {
        return this == OPEN || this == LATER;
    }
}
