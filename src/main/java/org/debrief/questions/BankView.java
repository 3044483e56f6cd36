package org.debrief.questions;

import java.util.List;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of the question bank, as an instructor's programs read it.
 *
 * @param count how many there are on all pages
 * @param page from 1
 */
@Schema(name = "BankPage", description = "One page of the question bank.")
public record BankView(long count, int page, int pages, List<Item> questions) {

    /** A question in the list; its key and its options are read by its id. */
    @Schema(name = "BankItem")
    public record Item(
            long id,
            long briefing,
            String briefingTitle,

            @Schema(description = "The number of its newest wording, from 1.")
            int version,

            QuestionStatus status,
            boolean archived,
            QuestionKind kind,
            QuestionFormat format,
            Difficulty difficulty,
            String stem,
            List<String> tags,
            List<Use> quizzes,

            @Schema(description = "Null where nobody was asked it.") @Nullable Answers results) {}

    /** A version of the question in a quiz. */
    @Schema(name = "QuestionInQuiz")
    public record Use(
            long quiz,
            String title,
            String status,
            int version,

            @Schema(description = "Whether the quiz asks it still.")
            boolean now) {}

    /** What submitted first attempts say about it. */
    @Schema(name = "QuestionResults")
    public record Answers(
            long answers,

            @Schema(description = "The mean share of the mark, from 0 to 1; null with fewer than 5 answers.") @Nullable Double facility,

            @Schema(description = "From -1 to 1; null where it cannot be told.") @Nullable Double discrimination) {}

    static BankView of(BankSearch.Found found) {
        return new BankView(
                found.count(),
                found.page(),
                found.pages(),
                found.rows().stream().map(BankView::item).toList());
    }

    private static Item item(BankRow row) {
        QuestionStatistics.Figures figures = row.figures();
        return new Item(
                row.id(),
                row.briefingId(),
                row.briefing(),
                row.versions(),
                row.status(),
                row.archived(),
                row.kind(),
                row.format(),
                row.difficulty(),
                row.stem(),
                row.tags(),
                row.uses().stream()
                        .map(asked -> new Use(
                                asked.quizId(), asked.title(), asked.where().name(), asked.version(), asked.now()))
                        .toList(),
                figures == null ? null : new Answers(figures.answers(), figures.facility(), figures.discrimination()));
    }
}
