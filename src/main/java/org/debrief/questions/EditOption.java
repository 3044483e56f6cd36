package org.debrief.questions;

import java.util.List;
import org.debrief.drafting.DraftOption;
import org.debrief.drafting.QuestionFormat;
import org.debrief.pages.PlainText;

/**
 * One option as typed. A format that has no use for a part of it keeps that part, for another format.
 *
 * @param place from 0
 * @param prompt the statement that the text is matched to; empty where it matches none
 */
public record EditOption(int place, String prompt, String text, String why, boolean key) {

    static final List<String> TRUE_AND_FALSE = List.of("True", "False");

    /** What of it a format has a use for. */
    EditOption in(QuestionFormat format) {
        boolean fixed = format == QuestionFormat.TRUE_FALSE && place < TRUE_AND_FALSE.size();
        return new EditOption(
                place,
                format == QuestionFormat.MATCHING ? prompt : "",
                fixed ? TRUE_AND_FALSE.get(place) : text,
                why,
                key);
    }

    boolean isNoText() {
        return PlainText.isNone(prompt + text + why);
    }

    boolean isTyped() {
        return isFilled() || !why.isBlank();
    }

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
