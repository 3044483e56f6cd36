package org.debrief.briefings;

/** Shortens what a document says of itself, which may be anything. */
final class Trimmed {

    private Trimmed() {}

    /** At most so many characters, cut after a whole character. */
    static String to(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(longest - 1)) ? longest - 1 : longest;
        return words.substring(0, end).strip();
    }
}
