package org.debrief.drafting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.drafting.typed.DateKey;
import org.debrief.drafting.typed.FigureKey;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.facts.Bound;
import org.debrief.facts.DatedEvent;
import org.debrief.facts.Fact;
import org.debrief.facts.Figure;
import org.debrief.facts.FigureForm;

/** The same question with the options taken away: a plain exact number, or a whole day, is typed. */
final class TypedVariant {

    private static final Set<FigureForm> PLAIN =
            Set.of(FigureForm.COUNT, FigureForm.PERCENT, FigureForm.MONEY, FigureForm.MEASURE, FigureForm.DURATION);
    /** "Sunday", "on Sunday night": the article itself names the day by its weekday. */
    private static final Pattern WEEKDAY =
            Pattern.compile("(?i)" + Anchored.DAYS + "(?: (?:night|morning|afternoon|evening))?");
    /** Numbers below are guessed rather than known. */
    private static final int SMALLEST_FIGURE = 3;

    /** Two figures that differ by less are often one, once rounded. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.005");

    private TypedVariant() {}

    /** Empty when the question asks for anything else. */
    static Optional<Candidate> of(Material material, Candidate candidate) {
        Optional<Fact> fact = factOf(material, candidate.draft());
        if (fact.isEmpty() || candidate.draft().format() != QuestionFormat.SINGLE_CHOICE) {
            return Optional.empty();
        }
        if (fact.get() instanceof Figure figure && isPlain(figure) && !isGivenRoundedToo(material, figure)) {
            FigureKey key = new FigureKey(figure.value(), figure.unit(), figure.bound());
            return variant(candidate, QuestionFormat.TYPED_FIGURE, key);
        }
        String value = fact.get() instanceof DatedEvent date ? date.value() : null;
        if (value != null && Anchored.isDay(value)) {
            boolean weekday =
                    WEEKDAY.matcher(fact.get().span().of(material.text())).matches();
            return variant(candidate, QuestionFormat.TYPED_DATE, new DateKey(value, weekday));
        }
        return Optional.empty();
    }

    static Optional<Fact> factOf(Material material, Draft draft) {
        return material.facts().stream()
                .filter(numbered -> numbered.id().equals(draft.factId()))
                .map(NumberedFact::fact)
                .findFirst();
    }

    /** "$18 billion" where the article has "$17.99 billion" as well: who types that is not wrong. */
    static boolean isGivenRoundedToo(Material material, Figure figure) {
        return material.facts().stream()
                .anyMatch(other -> other.fact() instanceof Figure f
                        && Objects.equals(f.unit(), figure.unit())
                        && f.value().compareTo(figure.value()) != 0
                        && f.value()
                                        .subtract(figure.value())
                                        .abs()
                                        .compareTo(figure.value().multiply(ROUNDING))
                                < 0);
    }

    private static boolean isPlain(Figure figure) {
        return figure.bound() == Bound.EXACT
                && PLAIN.contains(figure.form())
                && figure.value().compareTo(BigDecimal.valueOf(SMALLEST_FIGURE)) >= 0;
    }

    private static Optional<Candidate> variant(Candidate candidate, QuestionFormat format, TypedKey key) {
        Draft draft = candidate.draft();
        DraftOption model = draft.key();
        // The model answer itself must be right; two days in one answer are not one date.
        if (!key.mark(model.text()).right() || draft.stem().matches("(?i).*\\b(?:these|following|days)\\b.*")) {
            return Optional.empty();
        }
        Draft typed = new Draft(
                draft.kind(),
                format,
                draft.stem(),
                draft.factId(),
                Difficulty.RECALL,
                List.of(model),
                draft.evidence(),
                draft.explanation(),
                key);
        return Optional.of(new Candidate(typed, candidate.weight(), candidate.asked()));
    }
}
