package org.debrief.quizzes;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a quiz as they were typed, right or wrong, by the names that the pages' forms and the API share. The
 * API puts the last five into an object of their own.
 */
record SettingsForm(Map<String, String> typed) {

    static final String REVIEW = "review";

    /** The things that are shown sooner or later, by their names in the API and in the form. */
    static final Map<String, String> SHOWN = shown();

    SettingsForm {
        typed = Map.copyOf(typed);
    }

    /** What a new quiz begins with. */
    static SettingsForm usual(ZoneId zone) {
        return of(QuizSettings.USUAL).with(Map.of("timeZone", zone.getId()));
    }

    static SettingsForm of(QuizSettings settings) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("layout", settings.layout().name());
        typed.put("mode", settings.mode().name());
        typed.put("article", settings.article().name());
        typed.put("readingMinutes", text(settings.readingMinutes()));
        typed.put("opensAt", TypedTime.field(settings.opensAt(), settings.timeZone()));
        typed.put("closesAt", TypedTime.field(settings.closesAt(), settings.timeZone()));
        typed.put("timeZone", settings.timeZone().getId());
        typed.put("timeLimitMinutes", text(settings.timeLimitMinutes()));
        typed.put("attemptsAllowed", text(settings.attemptsAllowed()));
        typed.put("attemptCounted", settings.attemptCounted().name());
        typed.put("passMark", text(settings.passMark()));
        typed.put("questionsShuffled", yesOrNo(settings.questionsShuffled()));
        typed.put("optionsShuffled", yesOrNo(settings.optionsShuffled()));
        typed.put(REVIEW, ReviewPreset.of(settings).name());
        typed.put("showAnswers", settings.review().answers().name());
        typed.put("showMarks", settings.review().marks().name());
        typed.put("showKey", settings.review().key().name());
        typed.put("showExplanation", settings.review().explanation().name());
        typed.put("showPassage", settings.review().passage().name());
        return new SettingsForm(typed);
    }

    /** The same with times to the second, which mean the same in every time zone. */
    static SettingsForm exactly(QuizSettings settings) {
        return of(settings)
                .with(Map.of(
                        "opensAt", Objects.toString(settings.opensAt(), ""),
                        "closesAt", Objects.toString(settings.closesAt(), "")));
    }

    /** What a form sent; a field that it does not have keeps what is here. */
    SettingsForm sent(MultivaluedMap<String, String> fields) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : typed.keySet()) {
            List<String> values = fields.getOrDefault(name, List.of());
            if (!values.isEmpty()) {
                // A box sends "no" from a hidden field beside it, and "yes" too where it is ticked.
                given.put(name, values.contains("yes") ? "yes" : values.get(0));
            }
        }
        return with(given);
    }

    SettingsForm with(Map<String, String> given) {
        Map<String, String> both = new LinkedHashMap<>(typed);
        both.putAll(given);
        return new SettingsForm(both);
    }

    public String of(String name) {
        return Objects.requireNonNullElse(typed.get(name), "");
    }

    public boolean is(String name, String value) {
        return of(name).equals(value);
    }

    private static String text(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    private static String yesOrNo(boolean is) {
        return is ? "yes" : "no";
    }

    private static Map<String, String> shown() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("answers", "showAnswers");
        fields.put("marks", "showMarks");
        fields.put("key", "showKey");
        fields.put("explanation", "showExplanation");
        fields.put("passage", "showPassage");
        return fields;
    }
}
