package org.debrief.facts;

import java.math.BigDecimal;
import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A number that the article gives.
 *
 * @param span the words of the number itself
 * @param value the number that is meant ("9,600-strong" 9600, "two million" 2000000)
 * @param unit "percent", a currency code, a unit of measure, or null for a plain count
 * @param of what was counted or measured ("Taliban prisoners"), or null when the text does not settle it
 * @param bound whether the number is a limit or an approximation
 * @param phrase the number with its bound and unit: "more than 3.5 per cent", "about $1.2bn"
 * @param form what sort of number it is
 */
public record Figure(
        TextSpan span,
        BigDecimal value,
        @Nullable String unit,
        @Nullable String of,
        Bound bound,
        TextSpan phrase,
        FigureForm form)
        implements Fact {}
