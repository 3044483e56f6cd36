package org.debrief.questions;

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
