package org.debrief.people;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What a join link ends in: random, and easy to read aloud. */
final class JoinCodes {

    /** No 0, O, 1, I, L or U: none is taken for another, and no word comes out by accident. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Nearly five bits each, 78 in all: nobody finds one by trying. */
    private static final int LENGTH = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCodes() {}

    static String random() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }
}
