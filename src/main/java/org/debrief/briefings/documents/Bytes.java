package org.debrief.briefings.documents;

import java.nio.charset.StandardCharsets;

/** Looks for signatures in the bytes of a file. */
final class Bytes {

    private Bytes() {}

    static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean startsWith(byte[] bytes, String start) {
        return startsWith(bytes, start.chars().toArray());
    }

    static boolean hasAt(byte[] bytes, int offset, String word) {
        return indexOf(bytes, word.getBytes(StandardCharsets.ISO_8859_1), offset, offset + word.length()) == offset;
    }

    /** Where the word begins, at or after {@code from} and ending at or before {@code to}, or -1. */
    static int indexOf(byte[] bytes, byte[] word, int from, int to) {
        int last = Math.min(to, bytes.length) - word.length;
        for (int i = from; i <= last; i++) {
            int k = 0;
            while (k < word.length && bytes[i + k] == word[k]) {
                k++;
            }
            if (k == word.length) {
                return i;
            }
        }
        return -1;
    }
}
