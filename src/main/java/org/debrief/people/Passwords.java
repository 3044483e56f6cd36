package org.debrief.people;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The rules for a password, and its hash. Any character may be in it, and no kind of character has to be; it is compared
 * as it was typed.
 */
final class Passwords {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 200;

    /** With fewer different characters it is one key held down, or two in turn. */
    private static final int FEWEST_DIFFERENT = 4;

    /** Bcrypt reads no further; what is longer is hashed before, so that every character counts. */
    private static final int READ_BY_BCRYPT = 72;

    /** What must be left of a password without the words that everybody would try for this account. */
    private static final int LEFT_WITHOUT_NAMES = 6;

    private static final int SHORTEST_NAME = 3;
    private static final String PRODUCT = "debrief";

    private Passwords() {}

    /**
     * What is wrong with a new password, as a sentence that says what to do.
     *
     * @param about the email and, where it is known, the name of its owner
     */
    static Optional<String> problem(String password, String... about) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("Choose a password of at least " + SHORTEST + " characters.");
        }
        if (length > LONGEST) {
            return Optional.of("Choose a shorter password: at most " + LONGEST + " characters.");
        }
        if (Arrays.stream(about).filter(words -> words.contains("@")).anyMatch(isThe(password))) {
            return Optional.of("Choose a password that is not your email address.");
        }
        if (CommonPasswords.contains(password)) {
            return Optional.of("Many people use this password, and it is among the first that others try. Choose"
                    + " another: a few words that you remember are best.");
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            return Optional.of("Choose a password of at least " + FEWEST_DIFFERENT + " different characters.");
        }
        if (withoutNames(password, about).length() < LEFT_WITHOUT_NAMES) {
            return Optional.of("Choose a password that is not made of your name, your email address or “Debrief”.");
        }
        return Optional.empty();
    }

    private static Predicate<String> isThe(String password) {
        return words -> EmailAddress.normalise(password).equals(EmailAddress.normalise(words));
    }

    private static String withoutNames(String password, String... about) {
        String left = password.toLowerCase(Locale.ROOT).replace(PRODUCT, "");
        for (String words : about) {
            for (String word : words.toLowerCase(Locale.ROOT).split("[\\s@.]+", -1)) {
                left = word.length() < SHORTEST_NAME ? left : left.replace(word, "");
            }
        }
        return left;
    }

    static String hash(String password) {
        return BcryptUtil.bcryptHash(readable(password));
    }

    static boolean matches(String password, String hash) {
        return password.length() <= LONGEST * 2 && BcryptUtil.matches(readable(password), hash);
    }

    /** The password, or where bcrypt would cut it, a hash of all of it. */
    private static String readable(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= READ_BY_BCRYPT
                ? password
                : Base64.getEncoder().encodeToString(SecretTokens.hash(password));
    }
}
