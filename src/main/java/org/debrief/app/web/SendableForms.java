package org.debrief.app.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.debrief.people.KeptForm;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/**
 * Which forms are shown again when their page was too old: those in which something is typed or chosen. Not those with a
 * password, nor a button that closes, deletes or publishes something: what it is about is on its page.
 */
final class SendableForms {

    private static final Pattern ANSWERS =
            Pattern.compile("/attempts/[0-9]{1,18}(/submit|/check/[0-9]{1,4})?|/drill/[0-9]{1,18}");

    private static final Pattern TYPED = Pattern.compile("/briefings/(new|waiting)"
            + "|/briefings/[0-9]{1,18}/(correct|questions/new)"
            + "|/questions/[0-9]{1,18}/(edit|tags)"
            + "|/quizzes/new|/quizzes/[0-9]{1,18}/edit"
            + "|/quizzes/[0-9]{1,18}/questions/[0-9]{1,18}/fix/dry-run"
            + "|(/quizzes/[0-9]{1,18})?/accommodations/[0-9]{1,18}"
            + "|/cohorts|/cohorts/[0-9]{1,18}/(settings|enrol/preview)");

    private SendableForms() {}

    static boolean isAnswers(String path) {
        return ANSWERS.matcher(path).matches();
    }

    static boolean isTyped(String path) {
        return TYPED.matcher(path).matches();
    }

    /** What was filled in; none where it cannot be sent again, as with files, which a browser does not give twice. */
    static KeptForm kept(String path, FormData form, Instant now) {
        boolean answers = isAnswers(path);
        if (!answers && !isTyped(path)) {
            return KeptForm.NONE;
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String name : form) {
            if (form.get(name).stream().anyMatch(SendableForms::isFile)) {
                return KeptForm.NONE;
            }
            fields.put(
                    name,
                    form.get(name).stream()
                            .filter(value -> !value.isFileItem())
                            .map(FormValue::getValue)
                            .toList());
        }
        return answers ? KeptForm.of(path, fields, now) : KeptForm.of(path, fields);
    }

    /** A field for files that was left empty comes as a file without a name. */
    private static boolean isFile(FormValue value) {
        return value.isFileItem()
                && value.getFileName() != null
                && !value.getFileName().isEmpty();
    }
}
