package org.debrief.drafting.typed;

import java.math.BigDecimal;
import org.debrief.facts.Bound;
import org.jspecify.annotations.Nullable;

/**
 * One way to understand a written number.
 *
 * @param unit as facts name it ("percent", "USD", "kilometre"), or null where none was given
 */
record FigureReading(BigDecimal value, @Nullable String unit, Bound bound) {

    String words() {
        return BoundWords.before(bound) + UnitWords.with(value, unit);
    }
}
