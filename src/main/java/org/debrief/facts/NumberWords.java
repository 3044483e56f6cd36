package org.debrief.facts;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads numbers written in digits or words. */
public final class NumberWords {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19),
            Map.entry("twenty", 20),
            Map.entry("thirty", 30),
            Map.entry("forty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, Long> SCALES = Map.ofEntries(
            Map.entry("dozen", 12L),
            Map.entry("hundred", 100L),
            Map.entry("thousand", 1_000L),
            Map.entry("k", 1_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("m", 1_000_000L),
            Map.entry("mn", 1_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("bn", 1_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L),
            Map.entry("tn", 1_000_000_000_000L));
    private static final String[] ONES = {
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen"
    };
    private static final String[] TENS = {
        "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
    };

    private NumberWords() {}

    /** The value of "two hundred and fifty", "1.2 million", "9,600", "a dozen"; empty when it is no number. */
    public static Optional<BigDecimal> parse(String phrase) {
        String clean = phrase.toLowerCase(Locale.ROOT)
                .replace(",", "")
                .replaceAll("(\\d)(bn|mn|tn|m|k)\\b", "$1 $2")
                .replaceAll("[\\s\\u00a0-]+", " ")
                .replace("half a", "0.5")
                .strip();
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = BigDecimal.ZERO;
        boolean any = false;
        for (String word : clean.split(" ")) {
            if (word.equals("and")) {
                continue;
            }
            BigDecimal small = small(word);
            Long scale = SCALES.get(word);
            if (small != null) {
                group = group.add(small);
            } else if (scale != null) {
                BigDecimal times = any ? group : BigDecimal.ONE;
                if (scale <= 100) {
                    group = times.multiply(BigDecimal.valueOf(scale));
                } else {
                    total = total.add(times.multiply(BigDecimal.valueOf(scale)));
                    group = BigDecimal.ZERO;
                }
            } else {
                return Optional.empty();
            }
            any = true;
        }
        BigDecimal value = total.add(group).stripTrailingZeros();
        return any ? Optional.of(value.scale() < 0 ? value.setScale(0) : value) : Optional.empty();
    }

    /** The value of one word below a hundred: "seven", "forty"; empty for "a" and for every other word. */
    public static Optional<Integer> belowHundred(String word) {
        return word.equals("a") || word.equals("an") ? Optional.empty() : Optional.ofNullable(SMALL.get(word));
    }

    /** What a word multiplies by: "dozen", "thousand", "bn"; empty for every other word. */
    public static Optional<Long> scale(String word) {
        return Optional.ofNullable(SCALES.get(word));
    }

    private static @Nullable BigDecimal small(String word) {
        if (word.matches("\\d+(\\.\\d+)?")) {
            return new BigDecimal(word);
        }
        Integer small = SMALL.get(word);
        return small == null ? null : BigDecimal.valueOf(small);
    }

    /** A whole number from 0 to 99 in words, as a careful editor writes it. */
    public static String inWords(int value) {
        if (value < 20) {
            return ONES[value];
        }
        return TENS[value / 10] + (value % 10 == 0 ? "" : "-" + ONES[value % 10]);
    }
}
