package org.debrief.drafting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.facts.NumberWords;

/**
 * How an article writes a number, so that other numbers can be written alike.
 *
 * @param words whether it is written in words
 * @param decimals digits after the point
 * @param tail the scale with the space before it: " million", "bn"
 * @param scale what the tail multiplies with
 * @param grouped whether thousands are set apart by commas
 */
record NumberStyle(boolean words, int decimals, String tail, BigDecimal scale, boolean grouped) {

    private static final Pattern SHAPE = Pattern.compile(
            "([\\d,]+(?:\\.\\d+)?|\\p{L}+(?:-\\p{L}+)?)((?:[\\s-]?)(?:hundred|thousand|million|billion|trillion)|bn|mn|tn|m|k)?");

    static Optional<NumberStyle> of(String number) {
        Matcher shape = SHAPE.matcher(number.toLowerCase(Locale.ROOT).replace('\u00a0', ' '));
        if (!shape.matches()) {
            return Optional.empty();
        }
        String head = shape.group(1);
        String tail = shape.group(2) == null ? "" : shape.group(2);
        boolean words = !Character.isDigit(head.charAt(0));
        if (head.equals("a")
                || head.equals("an")
                || (words
                        && tail.isEmpty()
                        && NumberWords.parse(head)
                                .filter(v -> v.intValue() < 100)
                                .isEmpty())) {
            return Optional.empty();
        }
        Optional<BigDecimal> scale = tail.isEmpty()
                ? Optional.of(BigDecimal.ONE)
                : NumberWords.parse("one " + tail.replaceAll("[\\s-]", ""));
        int point = head.indexOf('.');
        boolean small = !head.contains(",")
                && NumberWords.parse(head)
                        .filter(v -> v.compareTo(BigDecimal.valueOf(1000)) >= 0)
                        .isPresent();
        return scale.map(s -> new NumberStyle(words, point < 0 ? 0 : head.length() - point - 1, tail, s, !small));
    }

    /** The coefficient, in units of its last decimal: 12 for "1.2 million". */
    Optional<Long> unitsOf(BigDecimal value) {
        try {
            return Optional.of(value.divide(scale).movePointRight(decimals).longValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    BigDecimal valueOf(long units) {
        return BigDecimal.valueOf(units).movePointLeft(decimals).multiply(scale);
    }

    Optional<String> write(BigDecimal value) {
        Optional<Long> units = unitsOf(value);
        if (units.isEmpty() || units.get() < 1 || (words && units.get() > 99)) {
            return Optional.empty();
        }
        BigDecimal coefficient = BigDecimal.valueOf(units.get()).movePointLeft(decimals);
        String written = words
                ? NumberWords.inWords(coefficient.intValue())
                : String.format(
                        Locale.UK,
                        grouped ? "%,." + decimals + "f" : "%." + decimals + "f",
                        coefficient.setScale(decimals, RoundingMode.UNNECESSARY));
        return Optional.of(written + tail);
    }
}
