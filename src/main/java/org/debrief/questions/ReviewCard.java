package org.debrief.questions;

import java.util.List;
import java.util.Locale;
import org.debrief.drafting.DraftOption;
import org.debrief.drafting.QuestionKind;

/** One question as the review desk shows it. */
public record ReviewCard(
        long id,
        int number,
        QuestionStatus status,
        QuestionKind kind,
        String difficulty,
        String stem,
        List<DraftOption> options,
        String explanation,
        boolean hasEvidence) {

    static ReviewCard of(StoredQuestions.Current current, int number) {
        QuestionVersion version = current.version();
        return new ReviewCard(
                current.question().id,
                number,
                current.question().status,
                version.kind,
                words(version.difficulty.name()),
                version.stem,
                version.wording().options(),
                version.explanation,
                version.evidence() != null);
    }

    /** The style of its kind of fact. */
    public String kindStyle() {
        return FactKinds.styleOf(kind);
    }

    public String kindName() {
        return FactKinds.nameOf(kind);
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
