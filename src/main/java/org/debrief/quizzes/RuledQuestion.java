package org.debrief.quizzes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.typed.FigureKey;
import org.debrief.drafting.typed.Marking;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was asked, with what was ruled about it since: it alone says which answers are right. The question
 * itself stays as it is, for an attempt keeps the version that it answered.
 *
 * @param ruling what holds now; null where the question is marked as it was written
 */
public record RuledQuestion(BankQuestion question, @Nullable Ruling ruling) {

    /** Between a statement and its speaker, both named by their ids. */
    static final String PAIRED = "=";

    public long versionId() {
        return question.versionId();
    }

    /** Whether it counts for nobody. */
    public boolean dropped() {
        return ruling != null && ruling.kind() == RulingKind.DROP;
    }

    /** What a ruling put in the place of the key; empty where the question is marked as it was written. */
    private List<String> accepted() {
        return ruling == null ? List.of() : ruling.accepted();
    }

    /** Whether an option counts as the right one, or as one of them. */
    public boolean isRight(BankOption option) {
        return accepted().isEmpty()
                ? option.key()
                : accepted().contains(option.id().toString());
    }

    /** Answers to be typed that count, the model answer first; as they are shown. */
    public List<String> modelAnswers() {
        return accepted().isEmpty()
                ? question.options().stream().map(BankOption::text).limit(1).toList()
                : accepted();
    }

    /** Marks a typed answer by the key that takes it; where none does, by the first. */
    public Marking mark(String typed) {
        List<Marking> markings = keys().map(key -> key.mark(typed)).toList();
        return markings.stream()
                .filter(Marking::right)
                .findFirst()
                .or(() -> markings.stream().findFirst())
                .orElse(new Marking(false, null, ""));
    }

    private Stream<TypedKey> keys() {
        return accepted().isEmpty()
                ? Stream.ofNullable(question.typed())
                : accepted().stream().map(this::keyOf).flatMap(Optional::stream);
    }

    /** How an answer of the instructor is read for the marking: what it leaves out, the unit, is that of the question. */
    Optional<TypedKey> keyOf(String answer) {
        TypedKey written = question.typed();
        if (question.options().stream().anyMatch(option -> option.text().equals(answer)) && written != null) {
            return Optional.of(written);
        }
        return question.format()
                .keyOf(answer)
                .map(key -> written instanceof FigureKey old && key instanceof FigureKey now && now.unit() == null
                        ? new FigureKey(now.value(), old.unit(), now.bound())
                        : key);
    }

    /** The option whose text is right for a statement. */
    public BankOption speakerOf(BankOption statement) {
        String begin = statement.id() + PAIRED;
        return accepted().stream()
                .filter(pair -> pair.startsWith(begin))
                .map(pair -> optionOf(pair.substring(begin.length())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(statement);
    }

    /** The events in their right order. */
    public List<BankOption> order() {
        List<BankOption> ruled = new ArrayList<>();
        for (String id : accepted()) {
            BankOption event = optionOf(id);
            if (event != null) {
                ruled.add(event);
            }
        }
        return ruled.size() == question.options().size() ? ruled : question.options();
    }

    /** Whether its options do not show by themselves what is right: where something else is typed, matched or ordered. */
    public boolean tellsItsAnswers() {
        return !accepted().isEmpty()
                && question.format() != QuestionFormat.SINGLE_CHOICE
                && question.format() != QuestionFormat.TRUE_FALSE;
    }

    /** All that counts as right, as people read it: a line an answer, a pair or a place. */
    public List<String> rightAnswers() {
        return switch (question.format()) {
            case SINGLE_CHOICE, TRUE_FALSE ->
                question.options().stream()
                        .filter(this::isRight)
                        .map(BankOption::text)
                        .toList();
            case TYPED_FIGURE, TYPED_DATE -> modelAnswers();
            case MATCHING ->
                question.options().stream()
                        .filter(option -> option.prompt() != null)
                        .map(option ->
                                option.prompt() + " – " + speakerOf(option).text())
                        .toList();
            case ORDERING -> {
                List<BankOption> order = order();
                yield IntStream.range(0, order.size())
                        .mapToObj(i -> (i + 1) + ". " + order.get(i).text())
                        .toList();
            }
        };
    }

    private @Nullable BankOption optionOf(String id) {
        return question.options().stream()
                .filter(option -> option.id().toString().equals(id))
                .findFirst()
                .orElse(null);
    }
}
