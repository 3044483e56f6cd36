package org.debrief.questions;

import org.debrief.drafting.QuestionFormat;

/** How the formats of question are called, the same on every page. */
public final class FormatNames {

    private FormatNames() {}

    public static String nameOf(QuestionFormat format) {
        return switch (format) {
            case SINGLE_CHOICE -> "Choice";
            case TYPED_FIGURE -> "Typed figure";
            case TYPED_DATE -> "Typed date";
            case TRUE_FALSE -> "True or false";
            case MATCHING -> "Matching";
            case ORDERING -> "Ordering";
        };
    }
}
