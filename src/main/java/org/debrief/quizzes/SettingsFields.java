package org.debrief.quizzes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.debrief.pages.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of the settings show beside what was typed.
 *
 * @param summary what is set, in one line
 * @param open whether the fields are unfolded, because something is wrong in them
 * @param zoneGuessed whether a browser may put its own time zone there
 */
record SettingsFields(
        SettingsForm form, String summary, boolean open, List<TimeZones.Group> zones, boolean zoneGuessed) {

    static SettingsFields of(SettingsForm form, @Nullable QuizSettings before, Instant now, boolean zoneGuessed) {
        Problems own = Problems.none();
        String summary = SettingsWords.brief(new SettingsCheck(form, before, now, own).settings());
        return new SettingsFields(form, summary, !own.isEmpty(), TimeZones.with(form.of("timeZone")), zoneGuessed);
    }

    public List<ReviewPreset> presets() {
        return List.of(ReviewPreset.values());
    }

    /** The things that are shown sooner or later, in words, by field. */
    public List<Map.Entry<String, String>> things() {
        return List.of(
                Map.entry("showAnswers", "Their own answers"),
                Map.entry("showMarks", "Marks and score"),
                Map.entry("showKey", "The right answers"),
                Map.entry("showExplanation", "Explanations"),
                Map.entry("showPassage", "The passage of the article"));
    }

    public List<Map.Entry<String, String>> moments() {
        return List.of(
                Map.entry(ShownFrom.DURING.name(), "As soon as an answer is checked"),
                Map.entry(ShownFrom.SUBMITTED.name(), "After submitting"),
                Map.entry(ShownFrom.CLOSED.name(), "Once the quiz is closed"),
                Map.entry(ShownFrom.NEVER.name(), "Never"));
    }
}
