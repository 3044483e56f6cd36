package org.debrief.quizzes;

import io.quarkus.qute.TemplateExtension;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.questions.FactKinds;
import org.debrief.questions.FormatNames;

/** Lets templates say {@code question.kind.look} and {@code question.kind.words}. */
@TemplateExtension
public final class FactLook {

    private FactLook() {}

    /** The end of the style classes: {@code chip-who}, {@code fact-who}. */
    public static String look(QuestionKind kind) {
        return FactKinds.styleOf(kind);
    }

    public static String words(QuestionKind kind) {
        return FactKinds.nameOf(kind);
    }

    public static String words(QuestionFormat format) {
        return FormatNames.nameOf(format);
    }
}
