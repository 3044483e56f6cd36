package org.debrief.drafting.typed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.facts.NumberWords;
import org.jspecify.annotations.Nullable;

/** Reads one number from the start of some words: "nine thousand six hundred", "9.6 thousand", "two and a half million". */
final class NumberParser {

    /** @param used how many of the words belong to the number */
    record Parsed(BigDecimal value, int used) {}

    /** What people type besides the words of articles. */
    private static final Map<String, Integer> TYPED_SMALL = Map.of("nil", 0, "none", 0, "fourty", 40);

    private static final Map<String, Long> TYPED_SCALES = Map.of(
            "thousands",
            1_000L,
            "lakh",
            100_000L,
            "millions",
            1_000_000L,
            "mln",
            1_000_000L,
            "mio",
            1_000_000L,
            "crore",
            10_000_000L,
            "b",
            1_000_000_000L);
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
        Optional<Long> scale = word.equals("m") && metres ? Optional.empty() : scaleOf(word);
        Optional<Integer> small = small(word);
        if (NumberTokens.isDigits(word)) {
            NumberTokens.value(word, otherWay).ifPresentOrElse(this::add, () -> failed = true);
        } else if (small.isPresent()) {
            add(BigDecimal.valueOf(small.get()));
        } else if (scale.isPresent()) {
            scale(BigDecimal.valueOf(scale.get()));
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
            return at + 1 < words.size()
                    && (words.get(at + 1).equals("half")
                            || scaleOf(words.get(at + 1)).isPresent());
        } else {
            return false;
        }
        return true;
    }

    private static Optional<Integer> small(String word) {
        return NumberWords.belowHundred(word).or(() -> Optional.ofNullable(TYPED_SMALL.get(word)));
    }

    private static Optional<Long> scaleOf(String word) {
        return NumberWords.scale(word).or(() -> Optional.ofNullable(TYPED_SCALES.get(word)));
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
                || small(word).isPresent()
                || (scaleOf(word).isPresent() && word.length() > 2);
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
        while (at + 1 < words.size() && small(words.get(at + 1)).orElse(10) < 10) {
            digits.append(small(words.get(at + 1)).orElseThrow());
            at++;
        }
        failed = digits.length() == 2;
        if (!failed && group != null) {
            group = group.add(new BigDecimal(digits.toString()));
        }
    }
}
