package org.debrief.briefings.documents;

/** A document cannot be read; the sentence tells the person who uploaded it why, and what to do. */
public final class UnreadableDocument extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    UnreadableDocument(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** Plain text, to be shown as it is; it names the file. */
    public String sentence() {
        return sentence;
    }
}
