package org.debrief.quizzes;

import org.jspecify.annotations.Nullable;

/** The settings of a quiz under the names, and only those, with which {@link QuizRequest} sets them. */
record SettingsView(
        QuizLayout layout,
        boolean articleShown,
        int attemptsAllowed,
        @Nullable Integer passMark) {

    static SettingsView of(QuizSettings settings) {
        return new SettingsView(
                settings.layout(), settings.isArticleOpen(), settings.attemptsAllowed(), settings.passMark());
    }
}
