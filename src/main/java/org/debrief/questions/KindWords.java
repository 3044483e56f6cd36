package org.debrief.questions;

import io.quarkus.qute.TemplateExtension;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;

/** The names of kinds, formats, states and difficulties in templates: {@code {kind.kindName}}. */
@TemplateExtension
final class KindWords {

    private KindWords() {}

    static String kindName(QuestionKind kind) {
        return FactKinds.nameOf(kind);
    }

    static String formatName(QuestionFormat format) {
        return FormatNames.nameOf(format);
    }

    static String statusName(QuestionStatus status) {
        return switch (status) {
            case DRAFT -> "Draft";
            case APPROVED -> "Approved";
            case REJECTED -> "Rejected";
            case SPARE -> "In reserve";
        };
    }

    static String difficultyName(Difficulty difficulty) {
        return switch (difficulty) {
            case RECALL -> "Recall of one fact";
            case DISCRIMINATION -> "Telling two facts apart";
            case INTEGRATION -> "Putting facts together";
        };
    }
}
