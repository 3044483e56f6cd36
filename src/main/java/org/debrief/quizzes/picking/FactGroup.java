package org.debrief.quizzes.picking;

import java.util.Locale;
import org.debrief.drafting.QuestionKind;

/** The kinds of fact that a wish tells apart. */
public enum FactGroup {
    SAID("Who said what"),
    FIGURES("Figures"),
    DATES("Dates"),
    OTHER("Other facts");

    private final String words;

    FactGroup(String words) {
        this.words = words;
    }

    public static FactGroup of(QuestionKind kind) {
        return switch (kind) {
            case WHO_SAID, WHAT_SAID -> SAID;
            case FIGURE -> FIGURES;
            case DATE -> DATES;
            case WHO_DID, WHAT_DONE, WHERE, WHY, ROLE -> OTHER;
        };
    }

    public String words() {
        return words;
    }

    /** The name of its field: the least that is wished for. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** "… about dates". */
    String about() {
        return switch (this) {
            case SAID -> "about who said what";
            case FIGURES -> "about figures";
            case DATES -> "about dates";
            case OTHER -> "about other facts";
        };
    }
}
