package org.debrief.drafting.typed;

import java.math.BigDecimal;
import java.util.Objects;
import org.debrief.facts.Bound;
import org.jspecify.annotations.Nullable;

/**
 * A key laid flat, as tables, files and programs hold it: either number, unit and bound, or date and weekdayEnough.
 */
public record TypedParts(
        @Nullable BigDecimal number,
        @Nullable String unit,
        @Nullable Bound bound,
        @Nullable String date,
        @Nullable Boolean weekdayEnough) {

    public static @Nullable TypedParts of(@Nullable TypedKey key) {
        if (key == null) {
            return null;
        }
        if (key instanceof FigureKey figure) {
            return new TypedParts(figure.value(), figure.unit(), figure.bound(), null, null);
        }
        DateKey day = (DateKey) key;
        return new TypedParts(null, null, null, day.value(), day.weekdayEnough());
    }

    /** The key again; null when there is neither a number nor a date. */
    public @Nullable TypedKey key() {
        if (number != null) {
            return new FigureKey(number, unit, Objects.requireNonNullElse(bound, Bound.EXACT));
        }
        return date == null ? null : new DateKey(date, Boolean.TRUE.equals(weekdayEnough));
    }
}
