package org.debrief.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.debrief.drafting.Advice;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.DraftOption;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.drafting.typed.DateKey;
import org.debrief.drafting.typed.FigureKey;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.pages.PlainText;
import org.debrief.pages.Problems;
import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A question as somebody writes or edits it; there are as many options as the format has room for. An option keeps what
 * was typed in another format, too.
 *
 * @param passage the words of the article that answer it
 * @param near where the passage begins; which one is meant where its words stand twice
 * @param surplus what was typed in another format and has no room in this one; it comes back with that format
 */
public record EditForm(
        QuestionKind kind,
        QuestionFormat format,
        Difficulty difficulty,
        int lock,
        String stem,
        String explanation,
        String passage,
        int near,
        List<EditOption> options,
        List<EditOption> surplus) {

    private static final int LONGEST_STEM = 600;
    private static final int LONGEST_EXPLANATION = 1000;

    /** An empty form for a question about a passage. */
    static EditForm fresh(String passage) {
        return new EditForm(
                QuestionKind.WHO_SAID,
                QuestionFormat.SINGLE_CHOICE,
                Difficulty.RECALL,
                0,
                "",
                "",
                passage,
                0,
                padded(QuestionFormat.SINGLE_CHOICE, new ArrayList<>()),
                List.of());
    }

    static EditForm of(StoredQuestions.Current current, String article) {
        QuestionVersion version = current.version();
        List<EditOption> options = new ArrayList<>();
        for (DraftOption option : version.wording().options()) {
            String prompt = Objects.requireNonNullElse(option.prompt(), "");
            options.add(new EditOption(options.size(), prompt, option.text(), option.why(), option.correct()));
        }
        TextSpan evidence = version.evidence();
        return new EditForm(
                version.kind,
                version.format,
                version.difficulty,
                current.question().lock,
                version.stem,
                version.explanation,
                evidence == null ? "" : evidence.of(article),
                evidence == null ? 0 : evidence.start(),
                padded(version.format, options),
                List.of());
    }

    /** The form as it was sent; what it leaves out is as in {@code before}. */
    static EditForm sent(SentQuestion sent, EditForm before) {
        QuestionFormat format = Objects.requireNonNullElse(sent.format, before.format);
        List<EditOption> options = new ArrayList<>();
        for (int i = 0; i < OptionRules.MOST; i++) {
            options.add(new EditOption(i, at(sent.prompts, i), at(sent.texts, i), at(sent.whys, i), i == sent.key));
        }
        int room = roomFor(format);
        return new EditForm(
                Objects.requireNonNullElse(sent.kind, before.kind),
                format,
                Objects.requireNonNullElse(sent.difficulty, before.difficulty),
                sent.lock,
                sent.stem,
                sent.explanation,
                Objects.requireNonNullElse(sent.passage, before.passage),
                sent.passage == null ? before.near : sent.near,
                options.subList(0, room),
                options.stream().skip(room).filter(EditOption::isTyped).toList());
    }

    /** The same, to be saved over what somebody else has saved meanwhile. */
    EditForm over(int newerLock) {
        return new EditForm(kind, format, difficulty, newerLock, stem, explanation, passage, near, options, surplus);
    }

    private static String at(List<String> values, int i) {
        return i < values.size() ? values.get(i) : "";
    }

    static int roomFor(QuestionFormat format) {
        return switch (format) {
            case SINGLE_CHOICE, MATCHING -> OptionRules.MOST;
            case ORDERING -> OptionRules.MOST_TO_ORDER;
            case TRUE_FALSE -> EditOption.TRUE_AND_FALSE.size();
            case TYPED_FIGURE, TYPED_DATE -> 1;
        };
    }

    static List<EditOption> padded(QuestionFormat format, List<EditOption> options) {
        while (options.size() < roomFor(format)) {
            options.add(new EditOption(options.size(), "", "", "", false));
        }
        return options;
    }

    private List<EditOption> filled() {
        return options.stream()
                .map(option -> option.in(format))
                .filter(EditOption::isFilled)
                .toList();
    }

    /**
     * What keeps it from being saved, a sentence a field.
     *
     * @param grounded whether it must have a passage: all must but those that came without one
     */
    Problems problems(String article, boolean grounded) {
        Problems problems = Problems.none();
        if (passage.isBlank() && grounded) {
            problems.add("passage", "Copy the passage that answers the question from the article.");
        } else if (!passage.isBlank() && span(article).isEmpty()) {
            problems.add(
                    "passage", "The article does not have these words. Copy the passage exactly as it stands there.");
        }
        checkStem(problems);
        if (PlainText.isNone(explanation)) {
            problems.add("explanation", "The explanation has a character that is no text. Write it again.");
        } else if (explanation.length() > LONGEST_EXPLANATION) {
            problems.add("explanation", "Shorten the explanation to at most " + LONGEST_EXPLANATION + " characters.");
        }
        OptionRules.problem(format, filled()).ifPresent(problem -> problems.add("options", problem));
        return problems;
    }

    private void checkStem(Problems problems) {
        if (PlainText.isNone(stem)) {
            problems.add("stem", "The question has a character that is no text. Write it again.");
        } else if (stem.isBlank()) {
            problems.add("stem", "Write the question.");
        } else if (format == QuestionFormat.TRUE_FALSE && !stem.strip().matches("(?s)True or false: .*\\.")) {
            problems.add("stem", "Begin with “True or false:” and end the sentence with a full stop.");
        } else if (format != QuestionFormat.TRUE_FALSE && !stem.strip().endsWith("?")) {
            problems.add("stem", "End the question with a question mark.");
        } else if (stem.length() > LONGEST_STEM) {
            problems.add("stem", "Shorten the question to at most " + LONGEST_STEM + " characters.");
        }
    }

    /** How the model answer is read for the marking; null when nothing is typed, or it cannot be read. */
    public @Nullable String readAs() {
        return options.isEmpty()
                ? null
                : format.keyOf(options.get(0).text()).map(TypedKey::words).orElse(null);
    }

    Optional<TextSpan> span(String article) {
        return PassageFinder.find(article, passage, near);
    }

    /** What an editor would say of it; none of it keeps it from being saved. */
    public List<String> advice() {
        return Advice.on(
                format,
                stem,
                filled().stream().map(option -> option.option(format)).toList(),
                passage);
    }

    /** @param before what was asked before this form, where it was asked before */
    Wording wording(String article, @Nullable TypedKey before) {
        return new Wording(
                kind,
                format,
                difficulty,
                stem.strip(),
                filled().stream().map(option -> option.option(format)).toList(),
                span(article).orElse(null),
                explanation.strip(),
                format.keyOf(options.get(0).text())
                        .map(key -> keeping(before, key))
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
