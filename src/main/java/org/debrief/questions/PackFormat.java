package org.debrief.questions;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.debrief.briefings.NewBriefing;
import org.debrief.questions.PackEntries.QuestionEntry;
import org.debrief.questions.PackEntries.Questions;
import org.jspecify.annotations.Nullable;

/** Reads and writes the two files of a question pack: {@code article.md} and {@code questions.yaml}. */
final class PackFormat {

    /** More than anybody asks about one article; each is looked for in the text. */
    private static final int MOST_QUESTIONS = 500;

    private PackFormat() {}

    /** @throws UnreadablePack with a plain sentence, when the article has no front matter */
    static NewBriefing readArticle(String slug, String markdown) {
        return PackArticle.read(slug, markdown);
    }

    /**
     * Puts a pack together from its two files.
     *
     * @throws UnreadablePack with a plain sentence, when they do not fit each other
     */
    static QuestionPack read(String slug, String markdown, String yaml) {
        NewBriefing briefing = readArticle(slug, markdown);
        Questions read = PackYaml.read("The file questions.yaml of pack “" + slug + "”", yaml, Questions.class);
        if (read.questions() == null) {
            throw new UnreadablePack("The file questions.yaml of pack “" + slug + "” has no list of questions.");
        }
        return new QuestionPack(
                slug,
                briefing,
                questions(slug, briefing, read.questions()),
                questions(slug, briefing, read.drafts()),
                listed(read.rejected()).filter(Objects::nonNull).toList());
    }

    static String writeArticle(QuestionPack pack) {
        return PackArticle.write(pack.briefing());
    }

    /** The same pack always gives the same text. */
    static String writeQuestions(QuestionPack pack) {
        String article = pack.briefing().text();
        return PackYaml.write(
                new Questions(entries(pack.questions(), article), entries(pack.drafts(), article), pack.rejected()));
    }

    private static List<PackQuestion> questions(
            String slug, NewBriefing briefing, @Nullable List<@Nullable QuestionEntry> entries) {
        if (entries != null && entries.size() > MOST_QUESTIONS) {
            throw new UnreadablePack("Pack “" + slug + "” has more than " + MOST_QUESTIONS + " questions.");
        }
        return listed(entries)
                .map(entry -> PackEntries.question(slug, briefing.text(), entry))
                .toList();
    }

    private static List<QuestionEntry> entries(List<PackQuestion> questions, String article) {
        return questions.stream()
                .map(question -> PackEntries.entry(question, article))
                .toList();
    }

    private static <T extends @Nullable Object> Stream<T> listed(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }
}
