package org.debrief.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether a stem and the title beside it hold two numbers that give the key: "leads by ____ points, 48 to 41 percent". */
final class Sums {

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d.,])\\d[\\d,]*(?:\\.\\d+)?(?![\\d]|\\p{L})");
    /** Days and years are no terms of a sum. */
    private static final Pattern DATES =
            Pattern.compile("\\b\\d{1,2} " + Anchored.MONTHS + "(?: \\d{4})?|\\b(?:1[6-9]|20)\\d\\d\\b");

    private Sums() {}

    static boolean give(Material material, String stem, BigDecimal key) {
        String title =
                Setting.of(material.article().article()).map(Setting::title).orElse("");
        List<BigDecimal> numbers = new ArrayList<>();
        NUMBER.matcher(DATES.matcher(title + " " + stem).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .map(number -> new BigDecimal(number.replace(",", "")))
                .forEach(numbers::add);
        for (int i = 0; i < numbers.size(); i++) {
            for (BigDecimal other : numbers.subList(i + 1, numbers.size())) {
                BigDecimal one = numbers.get(i);
                if (one.add(other).compareTo(key) == 0
                        || one.subtract(other).abs().compareTo(key) == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
