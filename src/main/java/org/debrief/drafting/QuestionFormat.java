package org.debrief.drafting;

import java.util.Optional;
import org.debrief.drafting.typed.DateKey;
import org.debrief.drafting.typed.FigureKey;
import org.debrief.drafting.typed.TypedKey;

/** How a question is answered. The names are part of the HTTP API and of question packs. */
public enum QuestionFormat {
    /** Several options, of which exactly one is the key. */
    SINGLE_CHOICE,
    /** A number is typed; the one option is the model answer as the article gives it. */
    TYPED_FIGURE,
    /** A date is typed; the one option is the model answer as the article gives it. */
    TYPED_DATE,
    /** The options "True" and "False", in this order; the stem is "True or false: ….". */
    TRUE_FALSE,
    /** Each option with a prompt pairs it with its text and is correct; the others match nothing. */
    MATCHING,
    /** All options are correct and stand in the right order. */
    ORDERING;

    public boolean isTyped() {
        return this == TYPED_FIGURE || this == TYPED_DATE;
    }

    /** What a model answer is for the marking; empty when it cannot be read, or nothing is typed here. */
    public Optional<TypedKey> keyOf(String modelAnswer) {
        return switch (this) {
            case TYPED_FIGURE -> FigureKey.of(modelAnswer).map(key -> key);
            case TYPED_DATE -> DateKey.of(modelAnswer).map(key -> key);
            case SINGLE_CHOICE, TRUE_FALSE, MATCHING, ORDERING -> Optional.empty();
        };
    }
}
