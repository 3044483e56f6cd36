package org.debrief.briefings.documents;

/** Where sentences end. Looks at the last characters only, so that asking after every line costs nothing. */
final class Punctuation {

    private static final String CLOSING = "\"'”’»)]";

    private Punctuation() {}

    static boolean endsSentence(CharSequence words) {
        int last = words.length() - 1;
        while (last >= 0 && (Character.isWhitespace(words.charAt(last)) || CLOSING.indexOf(words.charAt(last)) >= 0)) {
            last--;
        }
        return last >= 0 && ".!?…".indexOf(words.charAt(last)) >= 0;
    }
}
