package org.debrief.reading;

import java.time.LocalDate;

/** Reads texts for tests; the language models load once for all of them. */
public final class Reading {

    private static final ArticleReader READER = new ArticleReader();

    private Reading() {}

    public static AnnotatedArticle of(String text) {
        return READER.read(new Article("", text, null));
    }

    public static AnnotatedArticle of(String text, LocalDate published) {
        return READER.read(new Article("", text, published));
    }
}
