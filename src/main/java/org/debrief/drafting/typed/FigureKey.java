package org.debrief.drafting.typed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.debrief.facts.Bound;
import org.jspecify.annotations.Nullable;

/**
 * A number that is right.
 *
 * @param unit as facts name it ("percent", "USD", "kilometre"), or null for a plain count
 * @param bound how the article limits the number; an answer without the limit is right, too
 */
public record FigureKey(BigDecimal value, @Nullable String unit, Bound bound) implements TypedKey {

    public FigureKey {
        BigDecimal stripped = value.stripTrailingZeros();
        value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The number in a model answer; empty when it is not one number. */
    public static Optional<FigureKey> of(String modelAnswer) {
        List<FigureReading> readings = FigureReader.read(modelAnswer);
        return readings.stream().findFirst().map(r -> new FigureKey(r.value(), r.unit(), r.bound()));
    }

    @Override
    public Marking mark(String typed) {
        List<FigureReading> readings = FigureReader.read(typed);
        if (readings.isEmpty()) {
            return new Marking(false, null, "This could not be read as one number.");
        }
        FigureReading shown =
                readings.stream().filter(this::isRight).findFirst().orElse(readings.get(0));
        return new Marking(isRight(shown), shown.words(), note(shown));
    }

    private boolean isRight(FigureReading reading) {
        return isSame(reading) && !contradicts(reading);
    }

    private boolean isSame(FigureReading reading) {
        return UnitWords.same(reading.value(), reading.unit(), value, unit);
    }

    /** "Less than" where the article says "more than". */
    private boolean contradicts(FigureReading reading) {
        return BoundWords.direction(reading.bound()) * BoundWords.direction(bound) < 0;
    }

    private String note(FigureReading reading) {
        if (!UnitWords.agree(reading.unit(), unit)) {
            return unit == null
                    ? "The article counts something here and gives no such unit."
                    : "The article gives another unit: " + words() + ".";
        }
        boolean limitDiffers = bound != reading.bound() && (bound != Bound.EXACT || reading.bound() != Bound.EXACT);
        if (!isSame(reading) || !limitDiffers) {
            return "";
        }
        if (bound == Bound.EXACT) {
            return "The article gives the number itself, without a limit.";
        }
        return contradicts(reading)
                ? "The article says the opposite: " + words() + "."
                : "The article says: " + words() + ". The number alone decides.";
    }

    @Override
    public String words() {
        return new FigureReading(value, unit, bound).words();
    }
}
