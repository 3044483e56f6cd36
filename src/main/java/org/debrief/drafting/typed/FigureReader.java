package org.debrief.drafting.typed;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a typed number with what may stand around it: limiting words, a currency, a unit, what was counted. */
final class FigureReader {

    private static final int MOST_WORDS_AFTER = 8;

    private FigureReader() {}

    /** Every way to understand the answer, the likeliest first; empty when it is not one number. */
    static List<FigureReading> read(String typed) {
        BoundWords.Split split = BoundWords.split(plain(typed));
        Set<FigureReading> readings = new LinkedHashSet<>();
        for (boolean metres : new boolean[] {false, true}) {
            for (boolean otherWay : new boolean[] {false, true}) {
                reading(split, otherWay, metres).ifPresent(readings::add);
            }
        }
        return new ArrayList<>(readings);
    }

    private static String plain(String typed) {
        String halves = typed.replaceAll("(?<=\\d) ?½", ".5")
                .replaceAll("(?<=\\d) ?¼", ".25")
                .replaceAll("(?<=\\d) ?¾", ".75");
        return Normalizer.normalize(halves, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[“”\"]", "")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("[.!?,;]+$", "")
                .strip();
    }

    private static Optional<FigureReading> reading(BoundWords.Split split, boolean otherWay, boolean metres) {
        List<String> words = NumberTokens.of(split.rest());
        int from = currencyWords(words);
        String currency = from == 0 ? null : UnitWords.at(String.join("", words.subList(0, from)));
        boolean negative = from < words.size() && words.get(from).matches("[-−–]|minus");
        int start = from + (negative ? 1 : 0);
        Optional<NumberParser.Parsed> number =
                new NumberParser(words.subList(start, words.size()), otherWay, metres).parse();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        List<String> rest = words.subList(start + number.get().used(), words.size());
        boolean another = rest.stream().anyMatch(NumberParser::isNumber);
        if (another || rest.size() > MOST_WORDS_AFTER || rest.stream().anyMatch(w -> w.matches("or|[/:]"))) {
            return Optional.empty();
        }
        BigDecimal value = number.get().value().stripTrailingZeros();
        return Optional.of(new FigureReading(negative ? value.negate() : value, unit(currency, rest), split.bound()));
    }

    /** How many words before the number are a currency: "us $", "eur". */
    private static int currencyWords(List<String> words) {
        for (int length = Math.min(2, words.size()); length > 0; length--) {
            String joined = String.join("", words.subList(0, length));
            if (!NumberParser.isNumber(words.get(0))
                    && !joined.equals("m")
                    && UnitWords.at(joined) != null
                    && joined.matches(".*[$£€¥₹₽]|[a-z]{3}")) {
                return length;
            }
        }
        return 0;
    }

    private static @Nullable String unit(@Nullable String currency, List<String> rest) {
        String after = UnitWords.at(String.join(" ", rest).replaceAll("^- ", ""));
        return currency == null
                        || (after != null && !after.equals(UnitWords.DOLLAR) && currency.equals(UnitWords.DOLLAR))
                ? after
                : currency;
    }
}
