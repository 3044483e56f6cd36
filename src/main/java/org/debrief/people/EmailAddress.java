package org.debrief.people;

import java.util.Locale;
import java.util.regex.Pattern;
import org.debrief.pages.PlainText;

/** Email addresses as they are stored and compared: trimmed and in lower case. */
final class EmailAddress {

    private static final Pattern LOOKS_RIGHT = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final int LONGEST = 254;

    private EmailAddress() {}

    static String normalise(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** No more than a typing check: only a message to the address could prove it. */
    static boolean looksRight(String typed) {
        String email = normalise(typed);
        return email.length() <= LONGEST
                && !PlainText.isNone(email)
                && LOOKS_RIGHT.matcher(email).matches();
    }
}
