package org.debrief.reading;

/** The text cannot be read as an English article; the message is a plain sentence for the person who uploaded it. */
public class UnreadableArticleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableArticleException(String message) {
        super(message);
    }
}
