package org.debrief.quizzes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.debrief.pages.Trimmed;
import org.jspecify.annotations.Nullable;

/**
 * Which quizzes of an instructor are looked for.
 *
 * @param text words of the title or of a cohort's name; empty where they do not matter
 * @param status a quiz whose time to close has come is closed; null where it does not matter
 * @param archived whether those in the archive, or those that are not
 */
record QuizFilter(String text, @Nullable QuizStatus status, boolean archived) {

    static final QuizFilter NONE = new QuizFilter("", null, false);
    static final QuizFilter ARCHIVE = new QuizFilter("", null, true);

    private static final int LONGEST_TEXT = 200;

    /** What a form or a link sent; what nobody could choose does not matter. */
    static QuizFilter sent(String text, String status, String archived) {
        String words = text.replace("\0", "").strip();
        return new QuizFilter(Trimmed.to(words, LONGEST_TEXT), named(status).orElse(null), !archived.isEmpty());
    }

    static Optional<QuizStatus> named(String status) {
        return SettingsCheck.oneOf(QuizStatus.class, status);
    }

    /** The text as a pattern in which no character has a meaning of its own; “!” is the one that takes it away. */
    String pattern() {
        return "%" + text.replaceAll("([!%_])", "!$1") + "%";
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    public boolean is(String name) {
        return status != null && status.name().equals(name);
    }

    /** The address of one page of what it finds. */
    String address(int page) {
        return "/quizzes?text=" + URLEncoder.encode(text, StandardCharsets.UTF_8)
                + (status == null ? "" : "&status=" + status)
                + (archived ? "&archived=yes" : "")
                + "&page=" + page;
    }
}
