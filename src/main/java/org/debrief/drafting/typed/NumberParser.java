package org.debrief.drafting.typed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one number from the start of some words: "nine thousand six hundred", "9.6 thousand", "two and a half million". */
final class NumberParser {

    /** @param used how many of the words belong to the number */
    record Parsed(BigDecimal value, int used) {}

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("nil", 0),
            Map.entry("none", 0),
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
            Map.entry("fourty", 40),
            Map.entry("fifty", 50),
            Map.entry("sixty", 60),
            Map.entry("seventy", 70),
            Map.entry("eighty", 80),
            Map.entry("ninety", 90));
    private static final Map<String, Long> SCALES = Map.ofEntries(
            Map.entry("dozen", 12L),
            Map.entry("hundred", 100L),
            Map.entry("thousand", 1_000L),
            Map.entry("thousands", 1_000L),
            Map.entry("k", 1_000L),
            Map.entry("lakh", 100_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("millions", 1_000_000L),
            Map.entry("mn", 1_000_000L),
            Map.entry("mln", 1_000_000L),
            Map.entry("mio", 1_000_000L),
            Map.entry("m", 1_000_000L),
            Map.entry("crore", 10_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("bn", 1_000_000_000L),
            Map.entry("b", 1_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L),
            Map.entry("tn", 1_000_000_000_000L));
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_WORDS = 16;

    private final List<String> words;
    private final boolean otherWay;
    private final boolean metres;
    private BigDecimal total = BigDecimal.ZERO;
    private @Nullable BigDecimal group;
    private BigDecimal lastScale = BigDecimal.valueOf(Long.MAX_VALUE);
    private int at;
    private boolean failed;

    /**
     * Reads in one of the ways in which the words may be meant.
     *
     * @param otherWay see {@link NumberTokens#value}
     * @param metres whether "m" is a unit and not a million
     */
    NumberParser(List<String> words, boolean otherWay, boolean metres) {
        this.words = words;
        this.otherWay = otherWay;
        this.metres = metres;
    }

    Optional<Parsed> parse() {
        while (at < Math.min(words.size(), MOST_WORDS) && !failed && takes(words.get(at))) {
            at++;
        }
        BigDecimal rest = group == null ? BigDecimal.ZERO : group;
        boolean none = group == null && total.signum() == 0;
        return failed || none || rest.compareTo(lastScale) >= 0
                ? Optional.empty()
                : Optional.of(new Parsed(total.add(rest), at));
    }

    private boolean takes(String word) {
        Long scale = word.equals("m") && metres ? null : SCALES.get(word);
        if (NumberTokens.isDigits(word)) {
            NumberTokens.value(word, otherWay).ifPresentOrElse(this::add, () -> failed = true);
        } else if (SMALL.containsKey(word)) {
            add(BigDecimal.valueOf(SMALL.get(word)));
        } else if (scale != null) {
            scale(BigDecimal.valueOf(scale));
        } else if (word.equals("half") && group == null) {
            group = HALF;
        } else if (word.equals("point") && group != null) {
            decimals();
        } else if (word.equals("and") && isNext("a", "half") && group != null) {
            group = group.add(HALF);
            at += 2;
        } else if (word.matches("and|[-,]")) {
            return at > 0 && at + 1 < words.size() && isNumber(words.get(at + 1));
        } else if (word.equals("a") || word.equals("an")) {
            return at + 1 < words.size() && (words.get(at + 1).equals("half") || SCALES.containsKey(words.get(at + 1)));
        } else {
            return false;
        }
        return true;
    }

    private boolean isNext(String... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (at + 1 + i >= words.size() || !words.get(at + 1 + i).equals(expected[i])) {
                return false;
            }
        }
        return true;
    }

    static boolean isNumber(String word) {
        return NumberTokens.isDigits(word)
                || SMALL.containsKey(word)
                || (SCALES.containsKey(word) && word.length() > 2);
    }

    /** Seven may follow twenty or a hundred; it may not follow six. */
    private void add(BigDecimal value) {
        if (group == null) {
            group = value;
            return;
        }
        BigDecimal tail = group.remainder(HUNDRED);
        boolean afterHundred = tail.signum() == 0 && value.compareTo(HUNDRED) < 0;
        boolean afterTens = tail.compareTo(BigDecimal.valueOf(20)) >= 0
                && tail.remainder(BigDecimal.TEN).signum() == 0
                && value.compareTo(BigDecimal.TEN) < 0;
        failed = group.signum() == 0 || !(afterHundred || afterTens);
        group = group.add(value);
    }

    private void scale(BigDecimal scale) {
        if (scale.compareTo(HUNDRED) <= 0) {
            group = (group == null ? BigDecimal.ONE : group).multiply(scale);
        } else if (group == null && total.signum() > 0) {
            total = total.multiply(scale);
        } else {
            failed = scale.compareTo(lastScale) >= 0;
            total = total.add((group == null ? BigDecimal.ONE : group).multiply(scale));
            group = null;
            lastScale = scale;
        }
    }

    private void decimals() {
        StringBuilder digits = new StringBuilder("0.");
        while (at + 1 < words.size() && SMALL.getOrDefault(words.get(at + 1), 10) < 10) {
            digits.append(SMALL.get(words.get(at + 1)));
            at++;
        }
        failed = digits.length() == 2;
        if (!failed && group != null) {
            group = group.add(new BigDecimal(digits.toString()));
        }
    }
}
