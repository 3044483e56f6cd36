package org.debrief.questions;

import java.util.List;
import java.util.stream.Stream;
import org.debrief.drafting.QuestionKind;

/** How the kinds of fact are called and coloured, the same on every page. */
public final class FactKinds {

    private FactKinds() {}

    /** The last part of the style's name: {@code chip-who}, {@code fact-dates}. */
    public static String styleOf(QuestionKind kind) {
        return switch (kind) {
            case WHO_SAID, WHAT_SAID, WHO_DID, ROLE -> "who";
            case FIGURE -> "figures";
            case DATE -> "dates";
            case WHERE -> "places";
            case WHAT_DONE, WHY -> "events";
        };
    }

    /** All kinds of the same style. */
    static List<QuestionKind> alike(QuestionKind kind) {
        return withStyle(styleOf(kind));
    }

    /** The kinds that have a style; none where there is no such style. */
    static List<QuestionKind> withStyle(String style) {
        return Stream.of(QuestionKind.values())
                .filter(kind -> styleOf(kind).equals(style))
                .toList();
    }

    public static String nameOf(QuestionKind kind) {
        return switch (kind) {
            case WHO_SAID -> "Who said it";
            case WHAT_SAID -> "What was said";
            case FIGURE -> "Figure";
            case DATE -> "Date";
            case WHO_DID -> "Who did it";
            case WHAT_DONE -> "What was done";
            case WHERE -> "Place";
            case WHY -> "Reason";
            case ROLE -> "Office";
        };
    }

    /** What all kinds of one style are called together. */
    public static String groupOf(String style) {
        return switch (style) {
            case "who" -> "Who";
            case "figures" -> "Figures";
            case "dates" -> "Dates";
            case "places" -> "Places";
            default -> "Events";
        };
    }
}
