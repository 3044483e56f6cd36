package org.debrief.quizzes;

import io.quarkus.qute.TemplateExtension;
import org.debrief.drafting.QuestionKind;

/** How a kind of question is named and coloured on pages. */
@TemplateExtension
public final class FactLook {

    private FactLook() {}

    /** The end of the style classes: {@code chip-who}, {@code fact-who}. */
    public static String look(QuestionKind kind) {
        return switch (kind) {
            case WHO_SAID, WHAT_SAID -> "who";
            case FIGURE -> "figures";
            case DATE -> "dates";
        };
    }

    public static String words(QuestionKind kind) {
        return switch (kind) {
            case WHO_SAID -> "Who said it";
            case WHAT_SAID -> "What was said";
            case FIGURE -> "Figure";
            case DATE -> "Date";
        };
    }
}
