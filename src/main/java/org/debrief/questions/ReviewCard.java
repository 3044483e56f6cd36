package org.debrief.questions;

import java.util.List;
import java.util.Locale;
import org.debrief.drafting.DraftOption;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.drafting.typed.TypedKey;
import org.jspecify.annotations.Nullable;

/**
 * One question as the review desk shows it.
 *
 * @param lock changes with each change of the question, so that nobody decides upon what they have not seen
 * @param version counts its wordings from 1
 * @param other whether there is another way to ask about its passage
 * @param readAs how the model answer is read for the marking; null where nothing is typed
 */
public record ReviewCard(
        long id,
        int lock,
        int version,
        QuestionStatus status,
        QuestionKind kind,
        QuestionFormat format,
        String difficulty,
        String stem,
        List<DraftOption> options,
        String explanation,
        boolean hasEvidence,
        boolean other,
        @Nullable String readAs) {

    static ReviewCard of(StoredQuestions.Current current, List<StoredQuestions.Current> spares) {
        QuestionVersion version = current.version();
        TypedKey typed = version.typed();
        return new ReviewCard(
                current.question().id,
                current.question().lock,
                version.number,
                current.question().status,
                version.kind,
                version.format,
                words(version.difficulty.name()),
                version.stem,
                version.wording().options(),
                version.explanation,
                version.evidence() != null,
                Reserve.hasOther(spares, current),
                typed == null ? null : typed.words());
    }

    /** The style of its kind of fact. */
    public String kindStyle() {
        return FactKinds.styleOf(kind);
    }

    public String kindName() {
        return FactKinds.nameOf(kind);
    }

    public String formatName() {
        return FormatNames.nameOf(format);
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

    public String statusName() {
        return words(status.name());
    }

    public String statusStyle() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    public boolean isApproved() {
        return status == QuestionStatus.APPROVED;
    }

    public boolean isRejected() {
        return status == QuestionStatus.REJECTED;
    }

    private static String words(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
