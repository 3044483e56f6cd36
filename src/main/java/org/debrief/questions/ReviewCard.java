package org.debrief.questions;

import java.util.List;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.DraftOption;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.drafting.typed.TypedKey;
import org.jspecify.annotations.Nullable;

/**
 * One question as the review desk shows it.
 *
 * @param lock changes with each change of the question, so that nobody decides upon what they have not seen
 * @param archived whether it is put away: no new quiz asks it
 * @param lostPassage the words that it rests on, where the corrected article no longer has them
 * @param other whether there is another way to ask about its passage
 * @param reworded whether it has an earlier wording for the same text of the article
 * @param tags in the order of the alphabet
 * @param readAs how the model answer is read for the marking; null where nothing is typed
 */
public record ReviewCard(
        long id,
        int lock,
        QuestionStatus status,
        boolean archived,
        QuestionKind kind,
        QuestionFormat format,
        Difficulty difficulty,
        String stem,
        List<DraftOption> options,
        String explanation,
        boolean hasEvidence,
        @Nullable String lostPassage,
        boolean other,
        boolean reworded,
        @Nullable String readAs,
        List<String> tags) {

    static ReviewCard of(
            StoredQuestions.Current current,
            long newestRevision,
            @Nullable String lostPassage,
            boolean other,
            boolean reworded,
            List<String> tags) {
        QuestionVersion version = current.version();
        TypedKey typed = version.typed();
        return new ReviewCard(
                current.question().id,
                current.question().lock,
                current.question().status,
                current.question().archivedAt != null,
                version.kind,
                version.format,
                version.difficulty,
                version.stem,
                version.wording().options(),
                version.explanation,
                version.evidence() != null && version.revisionId == newestRevision,
                lostPassage,
                other && current.question().status == QuestionStatus.DRAFT && current.question().archivedAt == null,
                reworded,
                typed == null ? null : typed.words(),
                tags);
    }

    public TagForm tagForm() {
        return TagForm.of(id, tags, "");
    }

    public boolean isOutdated() {
        return lostPassage != null;
    }

    public boolean isChoice() {
        return format == QuestionFormat.SINGLE_CHOICE;
    }

    /** Whether there are several options of which one is the key. */
    public boolean hasOneKey() {
        return format == QuestionFormat.SINGLE_CHOICE || format == QuestionFormat.TRUE_FALSE;
    }

    public boolean isTyped() {
        return format.isTyped();
    }

    public boolean isMatching() {
        return format == QuestionFormat.MATCHING;
    }

    /** Whether it is approved together with all others that wait for it. */
    boolean isReady() {
        return status == QuestionStatus.DRAFT && !isOutdated() && !archived;
    }

    public boolean isApproved() {
        return status == QuestionStatus.APPROVED;
    }

    public boolean isRejected() {
        return status == QuestionStatus.REJECTED;
    }
}
