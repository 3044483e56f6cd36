package org.debrief.quizzes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers from the fields of a form. A page opened earlier must not take back what another one has saved: a field
 * that is missing, or says what nobody can have chosen, changes nothing, and neither does one that still says what it
 * said when its page was opened (a page tells that in a second field, {@link #WAS}). An emptied field takes its answer back.
 */
final class SentForm {

    /** The end of the name of a field that tells what another one said when its page was opened. */
    static final String WAS = "-was";

    /** The end of the name of a field that says whether to come back to a question. */
    static final String FLAG = "-flag";

    private final UnaryOperator<@Nullable String> fields;
    private final long seed;

    SentForm(UnaryOperator<@Nullable String> fields, long seed) {
        this.fields = fields;
        this.seed = seed;
    }

    /** The answer after this form; null when there is none. */
    @Nullable Answer answer(BankQuestion question, String field, @Nullable Answer saved) {
        return switch (question.format()) {
            case SINGLE_CHOICE, TRUE_FALSE -> chosen(question, field, saved);
            case TYPED_FIGURE, TYPED_DATE -> typed(field, saved);
            case MATCHING -> matched(question, field, saved);
            case ORDERING -> placed(question, field, saved);
        };
    }

    private @Nullable Answer chosen(BankQuestion question, String field, @Nullable Answer saved) {
        List<BankOption> shown = OptionOrder.of(question, seed);
        String letter = changed(field);
        int index = letter == null ? -1 : Letters.index(letter, shown.size());
        return index < 0 ? saved : new Answer.Chosen(shown.get(index).id());
    }

    private @Nullable Answer typed(String field, @Nullable Answer saved) {
        String value = changed(field);
        if (value == null) {
            return saved;
        }
        String text = value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (text.length() > Answer.Typed.LONGEST) {
            return saved;
        }
        return text.isEmpty() ? null : new Answer.Typed(text);
    }

    private @Nullable Answer matched(BankQuestion question, String field, @Nullable Answer saved) {
        List<BankOption> statements = OptionOrder.statements(question, seed);
        List<BankOption> shown = OptionOrder.of(question, seed);
        Map<UUID, UUID> pairs =
                new HashMap<>(saved instanceof Answer.Matched matched ? matched.byStatement() : Map.of());
        for (int i = 0; i < statements.size(); i++) {
            UUID statement = statements.get(i).id();
            String value = changed(Paper.partOf(field, i + 1));
            int index = value == null ? -1 : Letters.index(value, shown.size());
            if (index >= 0) {
                pairs.put(statement, shown.get(index).id());
            } else if (value != null && value.isEmpty()) {
                pairs.remove(statement);
            }
        }
        return pairs.isEmpty() ? null : new Answer.Matched(pairs);
    }

    private @Nullable Answer placed(BankQuestion question, String field, @Nullable Answer saved) {
        List<BankOption> events = OptionOrder.of(question, seed);
        Map<UUID, Integer> places = new HashMap<>(saved instanceof Answer.Placed placed ? placed.byEvent() : Map.of());
        for (int i = 0; i < events.size(); i++) {
            UUID event = events.get(i).id();
            String value = changed(Paper.partOf(field, i + 1));
            if (value != null && value.matches("[1-9]") && Integer.parseInt(value) <= events.size()) {
                places.put(event, Integer.valueOf(value));
            } else if (value != null && value.isEmpty()) {
                places.remove(event);
            }
        }
        return places.isEmpty() ? null : new Answer.Placed(places);
    }

    /** Whether the question is to be flagged; null where the form does not say. */
    static @Nullable Boolean flag(UnaryOperator<@Nullable String> fields, int number) {
        String said = fields.apply(Paper.fieldOf(number) + FLAG);
        return "true".equals(said) || "false".equals(said) ? Boolean.valueOf(said) : null;
    }

    /** The number of the question that a button of the form flags or takes the flag off; 0 where none does. */
    static int flagged(Collection<String> names) {
        return names.stream()
                .filter(name -> name.matches("q[0-9]{1,4}" + FLAG))
                .mapToInt(name -> Integer.parseInt(name.substring(1, name.length() - FLAG.length())))
                .findFirst()
                .orElse(0);
    }

    /** What the field says now, where that is news. */
    private @Nullable String changed(String field) {
        String value = fields.apply(field);
        return value == null || value.equals(fields.apply(field + WAS)) ? null : value;
    }
}
