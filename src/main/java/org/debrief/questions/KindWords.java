package org.debrief.questions;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;

/**
 * How kinds, formats, states and difficulties are called and coloured, the same on every page: {@code {question.kind.words}},
 * {@code {question.kind.look}}; and all that can be chosen from: {@code {#for kind in choice:kinds}}.
 */
@TemplateExtension
public final class KindWords {

    private static final String CHOICE = "choice";

    private KindWords() {}

    /** The end of the style classes: {@code chip-who}, {@code fact-who}. */
    static String look(QuestionKind kind) {
        return FactKinds.styleOf(kind);
    }

    static String words(QuestionKind kind) {
        return FactKinds.nameOf(kind);
    }

    static String words(QuestionFormat format) {
        return switch (format) {
            case SINGLE_CHOICE -> "Choice";
            case TYPED_FIGURE -> "Typed figure";
            case TYPED_DATE -> "Typed date";
            case TRUE_FALSE -> "True or false";
            case MATCHING -> "Matching";
            case ORDERING -> "Ordering";
        };
    }

    static String look(QuestionStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    static String words(QuestionStatus status) {
        return switch (status) {
            case DRAFT -> "Draft";
            case APPROVED -> "Approved";
            case REJECTED -> "Rejected";
            case SPARE -> "In reserve";
        };
    }

    static String words(Difficulty difficulty) {
        return switch (difficulty) {
            case RECALL -> "Recall of one fact";
            case DISCRIMINATION -> "Telling two facts apart";
            case INTEGRATION -> "Putting facts together";
        };
    }

    /** The same where there is little room. */
    static String word(Difficulty difficulty) {
        return switch (difficulty) {
            case RECALL -> "Recall";
            case DISCRIMINATION -> "Discrimination";
            case INTEGRATION -> "Integration";
        };
    }

    @TemplateExtension(namespace = CHOICE)
    static List<QuestionKind> kinds() {
        return List.of(QuestionKind.values());
    }

    @TemplateExtension(namespace = CHOICE)
    static List<QuestionFormat> formats() {
        return List.of(QuestionFormat.values());
    }

    @TemplateExtension(namespace = CHOICE)
    static List<Difficulty> difficulties() {
        return List.of(Difficulty.values());
    }

    @TemplateExtension(namespace = CHOICE)
    static List<BankFilter.Archived> archives() {
        return List.of(BankFilter.Archived.values());
    }

    static String words(BankFilter.Archived archived) {
        return switch (archived) {
            case YES -> "Only archived";
            case ANY -> "In use and archived";
        };
    }

    @TemplateExtension(namespace = CHOICE)
    static List<QuestionUse.Where> uses() {
        return List.of(QuestionUse.Where.values());
    }

    static String words(QuestionUse.Where where) {
        return switch (where) {
            case NEVER -> "In no quiz, never";
            case DRAFT -> "In a draft quiz";
            case PUBLISHED -> "In a published quiz";
            case CLOSED -> "In a closed quiz";
        };
    }

    static String quizWord(QuestionUse.Where where) {
        return where.name().toLowerCase(Locale.ROOT);
    }

    @TemplateExtension(namespace = CHOICE)
    static List<QuestionStatistics.Results> results() {
        return List.of(QuestionStatistics.Results.values());
    }

    static String words(QuestionStatistics.Results results) {
        return switch (results) {
            case HARD -> "Hard (below 40 %)";
            case MEDIUM -> "Medium (40 to 80 %)";
            case EASY -> "Easy (above 80 %)";
            case TOO_FEW -> "Fewer than " + QuestionStatistics.FEWEST + " answers";
            case NEVER_ANSWERED -> "Never answered";
        };
    }
}
