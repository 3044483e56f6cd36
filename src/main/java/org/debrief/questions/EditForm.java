package org.debrief.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.debrief.drafting.DraftOption;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.typed.DateKey;
import org.debrief.drafting.typed.FigureKey;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.pages.Problems;
import org.jspecify.annotations.Nullable;

/** A question as somebody edits it; there are as many options as the format has room for. */
public record EditForm(QuestionFormat format, int lock, String stem, String explanation, List<EditOption> options) {

    private static final List<String> TRUE_AND_FALSE = List.of("True", "False");
    private static final int LONGEST_STEM = 600;
    private static final int LONGEST_EXPLANATION = 1000;

    static EditForm of(StoredQuestions.Current current) {
        List<EditOption> options = new ArrayList<>();
        for (DraftOption option : current.version().wording().options()) {
            String prompt = Objects.requireNonNullElse(option.prompt(), "");
            options.add(new EditOption(options.size(), prompt, option.text(), option.why(), option.correct()));
        }
        QuestionFormat format = current.version().format;
        return new EditForm(
                format,
                current.question().lock,
                current.version().stem,
                current.version().explanation,
                padded(format, options));
    }

    /**
     * The form as it was sent.
     *
     * @param key the place of the right option in {@code texts}, from 0, or -1 when none is chosen
     */
    static EditForm typed(
            QuestionFormat format,
            int lock,
            String stem,
            String explanation,
            int key,
            List<String> prompts,
            List<String> texts,
            List<String> whys) {
        List<EditOption> options = new ArrayList<>();
        for (int i = 0; i < roomFor(format); i++) {
            String text = format == QuestionFormat.TRUE_FALSE ? TRUE_AND_FALSE.get(i) : at(texts, i);
            options.add(new EditOption(i, at(prompts, i), text, at(whys, i), i == key));
        }
        return new EditForm(format, lock, stem, explanation, padded(format, options));
    }

    private static String at(List<String> values, int i) {
        return i < values.size() ? values.get(i) : "";
    }

    private static int roomFor(QuestionFormat format) {
        return switch (format) {
            case SINGLE_CHOICE, MATCHING -> OptionRules.MOST;
            case ORDERING -> OptionRules.MOST_TO_ORDER;
            case TRUE_FALSE -> TRUE_AND_FALSE.size();
            case TYPED_FIGURE, TYPED_DATE -> 1;
        };
    }

    private static List<EditOption> padded(QuestionFormat format, List<EditOption> options) {
        while (options.size() < roomFor(format)) {
            int place = options.size();
            String text = format == QuestionFormat.TRUE_FALSE ? TRUE_AND_FALSE.get(place) : "";
            options.add(new EditOption(place, "", text, "", false));
        }
        return options;
    }

    private List<EditOption> filled() {
        return options.stream().filter(EditOption::isFilled).toList();
    }

    Problems problems() {
        Problems problems = Problems.none();
        if (stem.isBlank()) {
            problems.add("stem", "Write the question.");
        } else if (format == QuestionFormat.TRUE_FALSE && !stem.strip().matches("(?s)True or false: .*\\.")) {
            problems.add("stem", "Begin with “True or false:” and end the sentence with a full stop.");
        } else if (format != QuestionFormat.TRUE_FALSE && !stem.strip().endsWith("?")) {
            problems.add("stem", "End the question with a question mark.");
        } else if (stem.length() > LONGEST_STEM) {
            problems.add("stem", "Shorten the question to at most " + LONGEST_STEM + " characters.");
        }
        if (explanation.length() > LONGEST_EXPLANATION) {
            problems.add("explanation", "Shorten the explanation to at most " + LONGEST_EXPLANATION + " characters.");
        }
        OptionRules.problem(format, filled()).ifPresent(problem -> problems.add("options", problem));
        return problems;
    }

    /** How the model answer is read for the marking; null when nothing is typed, or it cannot be read. */
    public @Nullable String readAs() {
        return options.isEmpty()
                ? null
                : format.keyOf(options.get(0).text()).map(TypedKey::words).orElse(null);
    }

    Wording wording(QuestionVersion before) {
        return new Wording(
                before.kind,
                format,
                before.difficulty,
                stem.strip(),
                filled().stream().map(option -> option.option(format)).toList(),
                before.evidence(),
                explanation.strip(),
                format.keyOf(options.get(0).text())
                        .map(key -> keeping(before.typed(), key))
                        .orElse(null));
    }

    /** What the stem says and the model answer leaves out: the unit, and that the weekday is enough. */
    private static TypedKey keeping(@Nullable TypedKey before, TypedKey now) {
        if (before instanceof FigureKey old && now instanceof FigureKey figure && figure.unit() == null) {
            return new FigureKey(figure.value(), old.unit(), figure.bound());
        }
        boolean sameDay = before instanceof DateKey old
                && now instanceof DateKey day
                && old.value().equals(day.value());
        return sameDay ? Objects.requireNonNull(before) : now;
    }

    public boolean isChoice() {
        return format == QuestionFormat.SINGLE_CHOICE;
    }

    public boolean isTrueOrFalse() {
        return format == QuestionFormat.TRUE_FALSE;
    }

    public boolean isTyped() {
        return format.isTyped();
    }

    public boolean isMatching() {
        return format == QuestionFormat.MATCHING;
    }

    public boolean isOrdering() {
        return format == QuestionFormat.ORDERING;
    }
}
