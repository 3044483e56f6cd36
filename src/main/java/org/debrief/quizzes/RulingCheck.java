package org.debrief.quizzes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.debrief.drafting.QuestionFormat;
import org.debrief.pages.PlainText;
import org.debrief.pages.Problems;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/** Reads what was typed about a question, and says what is wrong with it. */
final class RulingCheck {

    private static final String PARTS = "parts";

    private final RulingForm form;
    private final RuledQuestion held;
    private final BankQuestion question;
    private final Problems problems = Problems.none();

    /** @param held the question as it is marked now */
    RulingCheck(RulingForm form, RuledQuestion held) {
        this.form = form;
        this.held = held;
        this.question = held.question();
    }

    Problems problems() {
        return problems;
    }

    /** The ruling; empty when there are problems. */
    Optional<Ruling> ruling(Instant now) {
        RulingKind kind = kind();
        List<String> accepted = kind == null ? List.of() : accepted(kind);
        String reason = form.reason().strip();
        checkReason(reason);
        return kind == null || !problems.isEmpty()
                ? Optional.empty()
                : Optional.of(new Ruling(kind, accepted, reason, now));
    }

    private @Nullable RulingKind kind() {
        for (RulingKind kind : RulingKind.values()) {
            if (form.isOf(kind.name())) {
                if (kind == RulingKind.ALSO && !takesMore(question.format())) {
                    problems.add("kind", "Of this format, no second answer can count. Correct the key, or drop it.");
                }
                return kind;
            }
        }
        problems.add("kind", "Choose what to do.");
        return null;
    }

    /** Whether several answers can be right at once. */
    static boolean takesMore(QuestionFormat format) {
        return format != QuestionFormat.MATCHING && format != QuestionFormat.ORDERING;
    }

    private void checkReason(String reason) {
        if (reason.isEmpty()) {
            problems.add("reason", "Give the reason. Trainees whose score changes read it.");
        } else if (PlainText.isNone(reason)) {
            problems.add("reason", "The reason has a character that is no text. Write it again.");
        } else if (reason.length() > Ruling.LONGEST_REASON) {
            problems.add("reason", "Shorten the reason to at most " + Ruling.LONGEST_REASON + " characters.");
        }
    }

    private List<String> accepted(RulingKind kind) {
        return switch (kind) {
            case KEY -> key();
            case ALSO -> also();
            case DROP, WITHDRAW -> List.of();
        };
    }

    private List<String> key() {
        return switch (question.format()) {
            case SINGLE_CHOICE, TRUE_FALSE ->
                option(form.key())
                        .map(option -> List.of(option.id().toString()))
                        .orElseGet(() -> problem("key", "Choose the right answer."));
            case TYPED_FIGURE, TYPED_DATE -> typed("keyText", form.keyText());
            case MATCHING -> pairs();
            case ORDERING -> order();
        };
    }

    private List<String> also() {
        return switch (question.format()) {
            case SINGLE_CHOICE, TRUE_FALSE -> {
                List<BankOption> more = form.also().stream()
                        .flatMap(number -> option(number).stream())
                        .toList();
                yield more.isEmpty() || more.size() < form.also().size()
                        ? problem("also", "Choose an answer that counts as well.")
                        : question.options().stream()
                                .filter(option -> held.isRight(option) || more.contains(option))
                                .map(option -> option.id().toString())
                                .toList();
            }
            case TYPED_FIGURE, TYPED_DATE ->
                Stream.concat(held.modelAnswers().stream(), typed("alsoText", form.alsoText()).stream())
                        .distinct()
                        .toList();
            case MATCHING, ORDERING -> List.of();
        };
    }

    private List<String> typed(String field, String text) {
        String answer = text.strip();
        if (PlainText.isNone(answer)) {
            return problem(field, "The answer has a character that is no text. Write it again.");
        }
        if (answer.length() > Answer.Typed.LONGEST) {
            return problem(field, "Shorten the answer to at most " + Answer.Typed.LONGEST + " characters.");
        }
        return held.keyOf(answer).isPresent()
                ? List.of(answer)
                : problem(
                        field,
                        question.format() == QuestionFormat.TYPED_DATE
                                ? "Write one date with its year, for example “14 February 2026”."
                                : "Write one number, for example “more than 9,600”.");
    }

    private List<String> pairs() {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < question.options().size(); i++) {
            BankOption statement = question.options().get(i);
            if (statement.prompt() != null) {
                option(part(i)).ifPresent(speaker -> pairs.add(statement.id() + RuledQuestion.PAIRED + speaker.id()));
            }
        }
        long statements = question.options().stream()
                .filter(option -> option.prompt() != null)
                .count();
        return pairs.size() == statements ? pairs : problem(PARTS, "Choose a speaker for each statement.");
    }

    private List<String> order() {
        int size = question.options().size();
        List<String> order = IntStream.rangeClosed(1, size)
                .boxed()
                .flatMap(place -> IntStream.range(0, size)
                        .filter(i -> part(i).equals(String.valueOf(place)))
                        .mapToObj(i -> question.options().get(i).id().toString()))
                .toList();
        boolean eachOnce = order.size() == size
                && IntStream.range(0, size).mapToObj(this::part).distinct().count() == size;
        return eachOnce ? order : problem(PARTS, "Give each event a place of its own.");
    }

    private String part(int index) {
        return form.parts().getOrDefault(String.valueOf(index + 1), "");
    }

    private Optional<BankOption> option(String number) {
        List<BankOption> options = question.options();
        int index = number.matches("[1-9][0-9]?") ? Integer.parseInt(number) - 1 : -1;
        return index >= 0 && index < options.size() ? Optional.of(options.get(index)) : Optional.empty();
    }

    private List<String> problem(String field, String sentence) {
        problems.add(field, sentence);
        return List.of();
    }
}
