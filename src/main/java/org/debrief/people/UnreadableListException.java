package org.debrief.people;

/** A list of people that cannot be read at all; the message tells the instructor why and what to do. */
final class UnreadableListException extends Exception {

    UnreadableListException(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
