package org.debrief.questions;

/** Thrown where a pack cannot be taken; the message is a plain sentence for whoever handed it in. */
final class UnreadablePack extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    UnreadablePack(String sentence) {
        super(sentence);
    }

    UnreadablePack(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
