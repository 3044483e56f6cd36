package org.debrief.quizzes;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.debrief.people.KeptForm;
import org.jspecify.annotations.Nullable;

/**
 * When the answers of a form were given, which may have been long before they arrived: the page was offline, or its trainee
 * had to sign in again. A page tells how long ago that was, so that its own clock may be wrong.
 */
final class SentWhen {

    /** The end of the name of a field with the age of a question's answer in milliseconds. */
    private static final String AGE = "-age";

    /** The field with the name that an open page gives itself. */
    private static final String PAGE = "page";

    private static final int LONGEST_NAME = 40;
    private static final String MILLIS = "[0-9]{1,13}";

    private final UnaryOperator<@Nullable String> fields;
    private final Instant now;

    SentWhen(UnaryOperator<@Nullable String> fields, Instant now) {
        this.fields = fields;
        this.now = now;
    }

    /** Never later than now; a form that does not say was filled in just now. */
    Instant given(int number) {
        String age = fields.apply(Paper.fieldOf(number) + AGE);
        String sent = fields.apply(KeptForm.FIRST_SENT);
        if (age != null && age.matches(MILLIS)) {
            return now.minus(Duration.ofMillis(Long.parseLong(age)));
        }
        if (sent != null && sent.matches(MILLIS)) {
            Instant then = Instant.ofEpochMilli(Long.parseLong(sent));
            return then.isBefore(now) ? then : now;
        }
        return now;
    }

    /** The page that sends the form; null where it has no name, or an odd one. */
    @Nullable String page() {
        String page = fields.apply(PAGE);
        return page != null && page.matches("[A-Za-z0-9-]{1," + LONGEST_NAME + "}") ? page : null;
    }

    /** Whether another page was answered later than this one was. A page sends its own answers in their order. */
    boolean isOlderThan(QuestionNote note, int number) {
        boolean samePage = page() != null && Objects.equals(page(), note.answeredOn);
        return note.answeredAt != null && !samePage && given(number).isBefore(note.answeredAt);
    }

    void noteOn(QuestionNote note, int number) {
        note.answeredAt = given(number);
        note.answeredOn = page();
    }
}
