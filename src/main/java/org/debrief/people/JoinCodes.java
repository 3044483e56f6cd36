package org.debrief.people;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a join link ends in: random, and easy to read aloud. */
final class JoinCodes {

    /** No 0, O, 1, I, L or U: none is taken for another, and no word comes out by accident. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Nearly five bits each, 78 in all: nobody finds one by trying. */
    private static final int LENGTH = 16;

    /** A link may be typed in place of its code; more than that is neither. */
    private static final int LONGEST_TYPED = 300;

    private static final int GROUP = 4;

    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCodes() {}

    static String random() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }

    /** In groups of four, as people copy them from a board. */
    static String grouped(String code) {
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    /** The code in what somebody typed: small letters, spaces, hyphens or the whole link, however it ends, do no harm. */
    static String typed(String text) {
        if (text.length() > LONGEST_TYPED) {
            return "";
        }
        String path = text.strip().replaceFirst("(?s)[?#].*", "").replaceFirst("/+$", "");
        String end = path.substring(path.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
        return end.chars()
                .filter(c -> ALPHABET.indexOf(c) >= 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
