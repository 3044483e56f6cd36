package org.debrief.drafting.typed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Digits with their separators. Spaces and apostrophes set thousands apart. Of two different separators the last is the
 * decimal one; a separator that comes several times sets thousands apart; one that comes once is a decimal separator, but
 * for exactly three digits after one to three others ("9,600", "9.600"): that is read in both ways.
 */
final class NumberTokens {

    static final Pattern TOKEN = Pattern.compile("\\d+(?:[ ,.'’]\\d+)*|[.,]\\d+|\\p{L}+(?:/\\p{L}+)?|[^\\s\\p{L}\\d]");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[ '’]\\d{3})+(?:[.,]\\d+)?");

    private NumberTokens() {}

    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    static boolean isDigits(String token) {
        return token.chars().anyMatch(Character::isDigit);
    }

    /** @param otherWay whether "9,600" is read as nine point six, and "9.600" as nine thousand six hundred */
    static Optional<BigDecimal> value(String digits, boolean otherWay) {
        if (digits.matches(".*[ '’].*")) {
            return GROUPED.matcher(digits).matches()
                    ? Optional.of(decimal(digits.replaceAll("[ '’]", "").replace(',', '.')))
                    : Optional.empty();
        }
        int commas = count(digits, ',');
        int points = count(digits, '.');
        if (commas > 0 && points > 0) {
            boolean pointLast = digits.lastIndexOf('.') > digits.lastIndexOf(',');
            return grouped(digits, pointLast ? ',' : '.', pointLast ? '.' : ',');
        }
        if (commas > 1 || points > 1) {
            return grouped(digits, commas > 1 ? ',' : '.', '\0');
        }
        boolean undecided = digits.matches("[1-9]\\d{0,2}[,.]\\d{3}");
        boolean thousands = undecided && (commas == 1) != otherWay;
        return Optional.of(decimal(thousands ? digits.replaceAll("[,.]", "") : digits.replace(',', '.')));
    }

    private static Optional<BigDecimal> grouped(String digits, char group, char point) {
        String whole = point == '\0' ? digits : digits.substring(0, digits.indexOf(point));
        String part = point == '\0' ? "" : digits.substring(digits.indexOf(point) + 1);
        // Two digits between separators as in India: 12,34,567.
        boolean regular =
                whole.matches("\\d{1,3}(?:\\" + group + "\\d{2,3})*\\" + group + "\\d{3}") && part.matches("\\d*");
        String plain = whole.replace(String.valueOf(group), "");
        return regular ? Optional.of(decimal(part.isEmpty() ? plain : plain + "." + part)) : Optional.empty();
    }

    private static BigDecimal decimal(String plain) {
        return new BigDecimal(plain.startsWith(".") ? "0" + plain : plain);
    }

    private static int count(String text, char c) {
        return (int) text.chars().filter(each -> each == c).count();
    }
}
