package org.debrief.quizzes;

/** When a trainee may read the article. */
public enum ArticleAccess {
    /** It stands beside the questions. */
    OPEN,
    /** It is not shown before the attempt is submitted. */
    CLOSED,
    /** It is read for some minutes; then it goes, and the questions come. */
    READ_FIRST
}
