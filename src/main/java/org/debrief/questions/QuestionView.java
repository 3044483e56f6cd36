package org.debrief.questions;

import java.util.List;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.reading.TextSpan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question of the bank, key and all, as its instructor's programs read it. */
@Schema(description = "A question of the bank, with its key.")
public record QuestionView(
        long id,
        long briefing,

        @Schema(description = "The number of this wording, from 1; send it with a change, so that none is lost.")
        int version,

        QuestionStatus status,
        QuestionKind kind,
        QuestionFormat format,
        Difficulty difficulty,
        String stem,
        List<Option> options,

        @Schema(description = "Where the passage stands in the briefing's text as it is now, in UTF-16 code units.")
        @Nullable Evidence evidence,

        @Schema(description = "The words that answer the question, in the text that it was written for.") @Nullable String passage,

        @Schema(description = "Whether a correction of the article has taken its passage away.")
        boolean outdated,

        String explanation,

        @Schema(description = "How the model answer is read for the marking, where an answer is typed.") @Nullable String readAs) {

    /**
     * One option, in the order that its author gave it.
     *
     * @param prompt the statement that the text is matched to, in a matching question
     */
    public record Option(
            String text,
            boolean correct,
            String why,
            @Nullable String prompt) {}

    /**
     * A stretch of the briefing's text.
     *
     * @param end exclusive
     */
    public record Evidence(int start, int end) {}

    /** @param article the text that the question was written for */
    static QuestionView of(StoredQuestions.Current current, String article, long newestRevision) {
        QuestionVersion version = current.version();
        TextSpan evidence = version.evidence();
        TypedKey typed = version.typed();
        boolean stands = evidence != null && version.revisionId == newestRevision;
        return new QuestionView(
                current.question().id,
                current.question().briefingId,
                version.number,
                current.question().status,
                version.kind,
                version.format,
                version.difficulty,
                version.stem,
                version.wording().options().stream()
                        .map(option -> new Option(option.text(), option.correct(), option.why(), option.prompt()))
                        .toList(),
                evidence != null && stands ? new Evidence(evidence.start(), evidence.end()) : null,
                evidence == null ? null : evidence.of(article),
                evidence != null && !stands,
                version.explanation,
                typed == null ? null : typed.words());
    }
}
