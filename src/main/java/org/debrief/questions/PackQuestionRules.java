package org.debrief.questions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.debrief.drafting.DraftOption;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.typed.DateKey;
import org.debrief.drafting.typed.FigureKey;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.pages.PlainText;
import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;

/** The rules of the edit form for a question that comes in a pack, and what the form itself keeps from being sent. */
final class PackQuestionRules {

    private static final int LONGEST_UNIT = 60;

    private PackQuestionRules() {}

    /** What is wrong with it, as a plain sentence. */
    static Optional<String> problem(Wording wording, String article) {
        List<EditOption> options = new ArrayList<>();
        for (DraftOption option : wording.options()) {
            String prompt = Objects.requireNonNullElse(option.prompt(), "");
            options.add(new EditOption(options.size(), prompt, option.text(), option.why(), option.correct()));
        }
        TextSpan evidence = wording.evidence();
        EditForm form = new EditForm(
                wording.kind(),
                wording.format(),
                wording.difficulty(),
                0,
                wording.stem(),
                wording.explanation(),
                evidence == null ? "" : evidence.of(article),
                evidence == null ? 0 : evidence.start(),
                options,
                List.of());
        return form.problems(article, evidence != null).all().values().stream()
                .findFirst()
                .or(() -> Optional.ofNullable(optionsProblem(wording, options)))
                .or(() -> Optional.ofNullable(typedProblem(wording)));
    }

    private static @Nullable String optionsProblem(Wording wording, List<EditOption> options) {
        QuestionFormat format = wording.format();
        int most = format == QuestionFormat.ORDERING ? OptionRules.MOST_TO_ORDER : OptionRules.MOST;
        if (options.size() > most) {
            return "Give at most " + most + " options.";
        }
        List<String> texts = options.stream().map(EditOption::text).toList();
        if (texts.stream().anyMatch(String::isBlank)) {
            return "Give each option a text.";
        }
        boolean oneKey = format == QuestionFormat.SINGLE_CHOICE || format == QuestionFormat.TRUE_FALSE;
        if (oneKey && options.stream().filter(EditOption::key).count() != 1) {
            return "Mark exactly one option as the key.";
        }
        if (format == QuestionFormat.TRUE_FALSE && !texts.equals(EditOption.TRUE_AND_FALSE)) {
            return "The options must be True and False.";
        }
        if (options.stream().allMatch(option -> isAsTheFormHasIt(option, wording))) {
            return null;
        }
        return format == QuestionFormat.MATCHING
                ? "Exactly those options are keys that have a prompt."
                : "Only a matching question has prompts, and where a number, a date or an order is asked for, every option is a key.";
    }

    private static boolean isAsTheFormHasIt(EditOption option, Wording wording) {
        DraftOption given = wording.options().get(option.place());
        DraftOption meant = option.option(wording.format());
        return given.correct() == meant.correct() && (given.prompt() == null) == (meant.prompt() == null);
    }

    private static @Nullable String typedProblem(Wording wording) {
        TypedKey key = wording.typed();
        if (key == null) {
            return null;
        }
        if ((wording.format() == QuestionFormat.TYPED_FIGURE) != (key instanceof FigureKey)) {
            return "A typed figure needs a number under “typed”, and a typed date a date.";
        }
        if (key instanceof DateKey day && !isInTheCalendar(day.value())) {
            return "The calendar does not have the date " + day.value() + ".";
        }
        if (key instanceof FigureKey figure && figure.unit() != null && !isUnit(figure.unit())) {
            return "Give the unit 1 to " + LONGEST_UNIT + " characters.";
        }
        boolean fits = key.mark(wording.options().get(0).text()).right();
        return fits ? null : "The model answer is not what stands under “typed”.";
    }

    private static boolean isUnit(String unit) {
        return !unit.isBlank() && unit.length() <= LONGEST_UNIT && !PlainText.isNone(unit);
    }

    /** The value may be a day, a month or a year. */
    private static boolean isInTheCalendar(String value) {
        try {
            LocalDate.parse(value + "-01-01".substring(value.length() - 4));
            return true;
        } catch (DateTimeParseException noSuchDay) {
            return false;
        }
    }
}
