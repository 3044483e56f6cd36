package org.debrief.quizzes;

import org.debrief.questions.MarkedArticle;
import org.jspecify.annotations.Nullable;

/** An article with the passages marked that the questions of an attempt rest on, by the numbers of the questions. */
record MarkedText(String title, @Nullable String source, MarkedArticle article) {}
