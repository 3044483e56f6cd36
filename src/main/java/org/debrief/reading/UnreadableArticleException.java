package org.debrief.reading;

/** The text cannot be read as an English article; the message is a plain sentence for the person who uploaded it. */
public class UnreadableArticleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public UnreadableArticleException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What is wrong with the text and what to do about it. */
    public String sentence() {
        return sentence;
    }
}
