package org.debrief.people;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The rules for a password, and its hash. */
final class Passwords {

    private static final int SHORTEST = 10;

    /** Bcrypt reads no further; a longer password would be cut without a word. */
    private static final int LONGEST_IN_BYTES = 72;

    private Passwords() {}

    /** What is wrong with a new password, as a sentence that says what to do. */
    static Optional<String> problem(String password, String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Choose a password of at least " + SHORTEST + " characters.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES) {
            return Optional.of("Choose a shorter password: at most " + LONGEST_IN_BYTES + " characters.");
        }
        if (EmailAddress.normalise(password).equals(EmailAddress.normalise(email))) {
            return Optional.of("Choose a password that is not your email address.");
        }
        return Optional.empty();
    }

    static String hash(String password) {
        return BcryptUtil.bcryptHash(password);
    }

    static boolean matches(String password, String hash) {
        return password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_IN_BYTES
                && BcryptUtil.matches(password, hash);
    }
}
