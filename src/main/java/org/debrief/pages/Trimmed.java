package org.debrief.pages;

/** Shortens what somebody else has written, and leaves no half of a character at the end. */
public final class Trimmed {

    private Trimmed() {}

    /** At most so many characters, cut after a whole character. */
    public static String to(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
        return words.substring(0, end).strip();
    }
}
