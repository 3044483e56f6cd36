package org.debrief.questions;

import org.debrief.drafting.DraftOption;
import org.debrief.drafting.QuestionFormat;

/**
 * One option as typed.
 *
 * @param place from 0
 * @param prompt the statement that the text is matched to; empty where it matches none
 */
public record EditOption(int place, String prompt, String text, String why, boolean key) {

    boolean isFilled() {
        return !text.isBlank() || !prompt.isBlank();
    }

    boolean isLongerThan(int most) {
        return text.length() > most || why.length() > most || prompt.length() > most;
    }

    DraftOption option(QuestionFormat format) {
        String matched = prompt.strip();
        boolean correct = switch (format) {
            case SINGLE_CHOICE, TRUE_FALSE -> key;
            case TYPED_FIGURE, TYPED_DATE, ORDERING -> true;
            case MATCHING -> !matched.isEmpty();
        };
        return new DraftOption(
                text.strip(), correct, why.strip(), format == QuestionFormat.MATCHING && correct ? matched : null);
    }
}
