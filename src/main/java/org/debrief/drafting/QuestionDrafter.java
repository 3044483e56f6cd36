package org.debrief.drafting;

import org.debrief.reading.Article;

/** Drafts questions from an article. The same article and request always give the same drafts. */
public interface QuestionDrafter {

    /** Whether {@link #draft} answers at once, without loading language models first. */
    boolean ready();

    /** Loads the language models; returns when they are loaded. Calling it again does nothing. */
    void warmUp();

    /**
     * Finds the facts of an article and drafts questions from them. Loads the models first where they are not loaded.
     *
     * @throws org.debrief.reading.UnreadableArticleException when the text is empty, too long, or not English
     */
    default Drafting draft(Article article, DraftRequest request) {
        return draft(article, request, DraftingProgress.UNHEARD);
    }

    /**
     * The same, telling how far it has come.
     *
     * @throws org.debrief.reading.UnreadableArticleException when the text is empty, too long, or not English
     */
    Drafting draft(Article article, DraftRequest request, DraftingProgress progress);
}
