package org.debrief.quizzes.personal;

import java.util.regex.Pattern;
import org.debrief.pages.Trimmed;

/** Takes one person's name and email out of what somebody wrote. */
record Redaction(String name, String email) {

    /** A shorter name stands in too many words that mean somebody else. */
    static final int SHORTEST_NAME = 3;

    private static final String INSTEAD = "a trainee";

    /** As long as a reason for a ruling may be. */
    private static final int LONGEST = 500;

    String in(String text) {
        String withoutEmail = without(email, text);
        return Trimmed.to(name.length() < SHORTEST_NAME ? withoutEmail : without(name, withoutEmail), LONGEST);
    }

    private static String without(String words, String text) {
        return Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .replaceAll(INSTEAD);
    }
}
