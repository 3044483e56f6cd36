package org.debrief.quizzes;

import java.util.List;
import org.debrief.briefings.BriefingSummary;
import org.jspecify.annotations.Nullable;

/** An article to read beside the questions, with no passage marked. */
record ArticleText(String title, @Nullable String source, List<String> paragraphs) {

    static ArticleText of(BriefingSummary briefing) {
        List<String> paragraphs = briefing.text()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new ArticleText(briefing.title(), briefing.source(), paragraphs);
    }
}
