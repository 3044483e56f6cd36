package org.debrief.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.jspecify.annotations.Nullable;

/**
 * What a report says about one question.
 *
 * @param versionId of the question, as the quiz asks it
 * @param right how many were wholly right
 * @param grouped whether the counts of its options are told by ability, too
 * @param answeredBy how many attempts that were asked it are counted, those without an answer included
 * @param time from the answer saved before it to its own, or from the start
 * @param dropped whether it was ruled to count for nobody; then it has no figures, and those of the others are without it
 * @param corrected whether it is marked in another way than it was written
 * @param noLongerAsked whether only earlier attempts were asked it
 */
record ItemRow(
        int number,
        long questionId,
        long versionId,
        QuestionKind kind,
        QuestionFormat format,
        String stem,
        ItemFigures figures,
        long right,
        List<OptionRow> options,
        boolean grouped,
        long unanswered,
        int answeredBy,
        TimesUsed time,
        boolean dropped,
        boolean corrected,
        boolean noLongerAsked) {

    /**
     * How often one option was chosen, or one answer typed, or one pair or place given: by all, and by the upper, the middle
     * and the lower group.
     */
    record OptionRow(String text, boolean key, long count, int percent, long upper, long middle, long lower) {}

    /** On the page, a typed answer beyond these is one of "others"; files and programs have them all. */
    static final int MOST_TYPED_SHOWN = 10;

    /** What the page names: every option, but of many typed answers the right ones and those given most. */
    public List<OptionRow> shown() {
        if (others().isEmpty()) {
            return options;
        }
        List<OptionRow> shown = new ArrayList<>(options.subList(0, MOST_TYPED_SHOWN));
        options.stream().skip(MOST_TYPED_SHOWN).filter(OptionRow::key).forEach(shown::add);
        return shown;
    }

    /** The other typed answers, together; null where there are none. */
    public @Nullable OptionRow rest() {
        List<OptionRow> others = others();
        if (others.isEmpty()) {
            return null;
        }
        long count = sum(others, OptionRow::count);
        return new OptionRow(
                others.size() + " other answers",
                false,
                count,
                Figures.percentOf(count, answeredBy),
                sum(others, OptionRow::upper),
                sum(others, OptionRow::middle),
                sum(others, OptionRow::lower));
    }

    /** None where it is only one, which takes no more room than saying so. */
    private List<OptionRow> others() {
        if (!format.isTyped()) {
            return List.of();
        }
        List<OptionRow> others = options.stream()
                .skip(MOST_TYPED_SHOWN)
                .filter(option -> !option.key())
                .toList();
        return others.size() > 1 ? others : List.of();
    }

    private static long sum(List<OptionRow> options, ToLongFunction<OptionRow> count) {
        return options.stream().mapToLong(count).sum();
    }

    /** What is wrong with it, in sentences; empty where nothing is, or where too few have answered to say. */
    public List<String> advice() {
        return dropped ? List.of() : ItemAdvice.on(this);
    }

    /** Whether one of a few options is chosen. */
    boolean hasOptions() {
        return format == QuestionFormat.SINGLE_CHOICE || format == QuestionFormat.TRUE_FALSE;
    }

    /** Whether part of it may be right. */
    public boolean hasParts() {
        return format == QuestionFormat.MATCHING || format == QuestionFormat.ORDERING;
    }

    public String optionsTitle() {
        return switch (format) {
            case SINGLE_CHOICE, TRUE_FALSE -> "Option";
            case TYPED_FIGURE, TYPED_DATE -> "Answers as read";
            case MATCHING -> "Statement and speaker";
            case ORDERING -> "Place and event";
        };
    }

    public int unansweredPercent() {
        return Figures.percentOf(unanswered, answeredBy);
    }
}
