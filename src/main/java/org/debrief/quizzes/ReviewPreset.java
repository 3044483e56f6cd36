package org.debrief.quizzes;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is shown when, as most instructors want it: one choice instead of five. */
enum ReviewPreset {
    /** What fits the mode: all of it after a test, or as soon as an answer is checked in practice. */
    USUAL("As usual: in a test everything after submitting, in practice everything as soon as an answer is checked"),
    KEY_AFTER_CLOSING("Own answers and marks after submitting, the rest once the quiz is closed"),
    AFTER_CLOSING("Everything once the quiz is closed"),
    SCORE_ONLY("Only the score, after submitting"),
    OWN("As I choose below");

    private final String words;

    ReviewPreset(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What it means; null where each thing is chosen by itself. */
    @Nullable ReviewPolicy policy(QuizMode mode) {
        return switch (this) {
            case USUAL -> usual(mode);
            case KEY_AFTER_CLOSING ->
                new ReviewPolicy(
                        ShownFrom.SUBMITTED, ShownFrom.SUBMITTED, ShownFrom.CLOSED, ShownFrom.CLOSED, ShownFrom.CLOSED);
            case AFTER_CLOSING -> ReviewPolicy.allFrom(ShownFrom.CLOSED);
            case SCORE_ONLY ->
                new ReviewPolicy(
                        ShownFrom.NEVER, ShownFrom.SUBMITTED, ShownFrom.NEVER, ShownFrom.NEVER, ShownFrom.NEVER);
            case OWN -> null;
        };
    }

    static ReviewPolicy usual(QuizMode mode) {
        return mode == QuizMode.PRACTICE ? ReviewPolicy.AT_ONCE : ReviewPolicy.AFTER_SUBMITTING;
    }

    /** The one that says what {@code settings} say. */
    static ReviewPreset of(QuizSettings settings) {
        return Arrays.stream(values())
                .filter(preset -> settings.review().equals(preset.policy(settings.mode())))
                .findFirst()
                .orElse(OWN);
    }
}
