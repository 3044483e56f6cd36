package org.debrief.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.debrief.facts.Bound;
import org.debrief.facts.Figure;
import org.debrief.facts.FigureForm;

/**
 * The four options of a question for a number: other figures of the article first, then near values; the key alone where
 * there are too few.
 */
final class NumberOptions {

    /** @param fromArticle how many of the distractors the article gives for something else */
    record Options(List<DraftOption> options, int fromArticle) {}

    private static final int OPTIONS = 4;
    /** Marks a distractor that the article does not name. */
    private static final String NEAR_VALUE = "near";

    /** A number from here on that ends in 5 has been rounded to fives. */
    private static final int SMALLEST_IN_FIVES = 100;

    /** A figure of the article tempts up to so many times the key; nobody takes fourteen for two. */
    private static final BigDecimal NEAR = BigDecimal.valueOf(8);

    private static final BigDecimal NEAR_SMALL = BigDecimal.valueOf(4);
    /** Nor 7 percent for 43. */
    private static final BigDecimal NEAR_SHARE = BigDecimal.valueOf(3);

    private static final BigDecimal SMALL = BigDecimal.valueOf(12);

    /** What lies between two near values is at least the smaller of them divided by this. */
    private static final BigDecimal CLOSEST = BigDecimal.valueOf(7);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private static final double[] BELOW = {0.8, 0.6, 0.7, 0.5, 0.75, 0.4, 0.3};
    private static final int[] AGES = {2, 5, 3, 7, 4, 9};
    private static final double[] ABOVE = {1.25, 1.7, 1.45, 2.1, 1.3, 1.9, 2.5};

    private final Material material;
    private final Figure figure;
    private final NumberStyle style;
    private final String stem;
    private final NavigableMap<BigDecimal, String> distractors = new TreeMap<>();
    private int fromArticle;

    private NumberOptions(Material material, Figure figure, NumberStyle style, String stem) {
        this.material = material;
        this.figure = figure;
        this.style = style;
        this.stem = stem;
    }

    /** @param ranks where the keys of the article's other figures stand, so that they are spread */
    static Optional<Options> of(Material material, Figure figure, String stem, KeyRanks ranks) {
        return NumberStyle.of(figure.span().of(material.text()))
                .flatMap(style -> new NumberOptions(material, figure, style, stem).choose(ranks));
    }

    private Optional<Options> choose(KeyRanks ranks) {
        Optional<Long> units = style.unitsOf(figure.value());
        if (units.isEmpty()) {
            return Optional.empty();
        }
        // The article's own figures tempt most, wherever the key then stands among them; a percentage near 100 has too
        // few above it for some ranks.
        int most = -1;
        int best = 0;
        for (int wantBelow : keyRanks(ranks)) {
            fill(units.get(), wantBelow);
            if (distractors.size() == OPTIONS - 1 && fromArticle > most) {
                most = fromArticle;
                best = wantBelow;
            }
        }
        if (most >= 0) {
            fill(units.get(), best);
            ranks.use(below());
            return options();
        }
        // The key alone, for a question whose answer is typed.
        distractors.clear();
        fromArticle = 0;
        return options();
    }

    private void fill(long units, int wantBelow) {
        distractors.clear();
        fromArticle = 0;
        addFigures(wantBelow);
        addNear(units, wantBelow);
    }

    private Optional<Options> options() {
        NavigableMap<BigDecimal, String> all = new TreeMap<>(distractors);
        all.put(figure.value(), "");
        List<DraftOption> options = new ArrayList<>();
        for (var entry : all.entrySet()) {
            Optional<String> text = written(entry.getKey()).map(n -> phrased(n));
            if (text.isEmpty()) {
                return Optional.empty();
            }
            boolean key = entry.getValue().isEmpty();
            String why = entry.getValue().equals(NEAR_VALUE) ? keyInstead() : entry.getValue();
            options.add(new DraftOption(text.get(), key, key ? "The article gives " + lowered(text.get()) + "." : why));
        }
        return Optional.of(new Options(options, fromArticle));
    }

    /** How many options stand before the key. A lower "more than" would also be true, so there the key is the lowest. */
    private List<Integer> keyRanks(KeyRanks ranks) {
        return switch (figure.bound()) {
            case MORE_THAN, AT_LEAST -> List.of(0);
            case UP_TO, LESS_THAN -> List.of(OPTIONS - 1);
            default -> ranks.leastUsedFirst((stem + figure.span().start()).hashCode());
        };
    }

    private void addFigures(int wantBelow) {
        List<Figure> others = material.facts().stream()
                .map(NumberedFact::fact)
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .filter(this::tempts)
                .sorted(Comparator.comparing(
                                (Figure f) -> f.value().subtract(figure.value()).abs())
                        .thenComparing(Figure::span))
                .toList();
        for (Figure other : others) {
            boolean room = other.value().compareTo(figure.value()) < 0
                    ? below() < wantBelow
                    : above() < OPTIONS - 1 - wantBelow;
            if (room
                    && !distractors.containsKey(other.value())
                    && apart(other.value())
                    && !isTold(other.value())
                    && !isInStem(other.span().of(material.text()))
                    && isAsRound(other.value())) {
                distractors.put(other.value(), whyOther(other));
                fromArticle++;
            }
        }
    }

    private int below() {
        return distractors.headMap(figure.value(), false).size();
    }

    private int above() {
        return distractors.tailMap(figure.value(), false).size();
    }

    private boolean tempts(Figure other) {
        BigDecimal ratio = figure.form() == FigureForm.PERCENT
                ? NEAR_SHARE
                : figure.value().compareTo(SMALL) < 0 ? NEAR_SMALL : NEAR;
        boolean strength = figure.form() == FigureForm.STRENGTH && other.form() == FigureForm.COUNT;
        boolean age = figure.form() == FigureForm.AGE && other.form() == FigureForm.AGE;
        return (other.form() == figure.form() || strength)
                && (age || String.valueOf(other.unit()).equals(String.valueOf(figure.unit())))
                && other.bound() != Bound.RANGE
                && other.value().compareTo(figure.value()) != 0
                && other.value().compareTo(figure.value().multiply(ratio)) <= 0
                && other.value().multiply(ratio).compareTo(figure.value()) >= 0
                && (isOfPoints(figure) ? isOfPoints(other) : !sameThing(other) && !isOfPoints(other))
                && other.value().compareTo(BigDecimal.ONE) != 0
                && isPlainlyWritten(other.value());
    }

    /** "38.0 million" is not what a newspaper writes beside "5.5 million", nor "1,200 million" beside "600 million". */
    private boolean isPlainlyWritten(BigDecimal value) {
        BigDecimal most = style.scale().multiply(THOUSAND);
        boolean large = !style.tail().isEmpty()
                && value.compareTo(most) >= 0
                && figure.value().compareTo(most) < 0;
        return !large
                && written(value).filter(w -> !w.matches(".*\\.0+(?: .*)?")).isPresent();
    }

    /** In the style of the key; but "1.1 million" beside "600,000". */
    private Optional<String> written(BigDecimal value) {
        if (!style.tail().isEmpty()
                || value.compareTo(MILLION) < 0
                || figure.value().compareTo(MILLION) >= 0) {
            return style.write(value);
        }
        BigDecimal millions = value.divide(MILLION).stripTrailingZeros();
        return millions.scale() <= 1 ? Optional.of(millions.toPlainString() + " million") : Optional.empty();
    }

    /** Leads in points are of one kind, and each is of other voters. */
    private static boolean isOfPoints(Figure figure) {
        return figure.of() != null && lastWord(figure.of()).equals("point");
    }

    /** Another count of the same things might be right as well. */
    private boolean sameThing(Figure other) {
        String of = figure.of();
        String otherOf = other.of();
        if (of == null || otherOf == null) {
            return figure.form() == FigureForm.COUNT || figure.form() == FigureForm.STRENGTH;
        }
        return lastWord(of).equals(lastWord(otherOf));
    }

    private static String lastWord(String phrase) {
        String word = phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** "367,412" beside "603,000" would be known for another sort of number. */
    private boolean isAsRound(BigDecimal value) {
        // "Nearly 83" is nobody's way to count.
        boolean roughly = figure.bound() != Bound.EXACT && isRound(figure.value());
        if (roughly && (!isRound(value) || digits(value) > Math.max(2, digits(figure.value())))) {
            return false;
        }
        return figure.form() == FigureForm.AGE || Math.abs(digits(value) - digits(figure.value())) <= 1;
    }

    private static boolean isRound(BigDecimal value) {
        return value.remainder(BigDecimal.TEN).signum() == 0;
    }

    private static int digits(BigDecimal value) {
        return value.stripTrailingZeros().precision();
    }

    /** Options that crowd together look made up. */
    private boolean isSpaced(BigDecimal value) {
        List<BigDecimal> others = new ArrayList<>(distractors.keySet());
        others.add(figure.value());
        return others.stream()
                .allMatch(other -> other.subtract(value).abs().multiply(CLOSEST).compareTo(other.min(value)) >= 0);
    }

    /** "rose from 11 percent" rules out 11 percent. */
    private boolean isTold(BigDecimal value) {
        return written(value).filter(this::isInStem).isPresent();
    }

    private boolean isInStem(String number) {
        return stem.matches("(?is).*(?<![\\p{L}\\p{N}.,])" + Pattern.quote(number) + "(?![\\p{L}\\p{N}]|[.,]\\d).*");
    }

    /** An approximate number is also right for values that it may stand for. */
    private boolean apart(BigDecimal value) {
        if (figure.bound() == Bound.EXACT) {
            return true;
        }
        BigDecimal distance = value.subtract(figure.value()).abs();
        return distance.multiply(BigDecimal.TEN).compareTo(figure.value()) >= 0;
    }

    /** Values at uneven distances, as round as the article's own. */
    private void addNear(long units, int wantBelow) {
        long grain = 1;
        while (figure.form() != FigureForm.AGE && units % (grain * 10) == 0) {
            grain *= 10;
        }
        long count = units / grain;
        if (count <= 4 && grain >= 10) {
            grain /= 2;
            count *= 2;
        } else if (count >= SMALLEST_IN_FIVES && count % 5 == 0 && figure.form() != FigureForm.AGE) {
            // Beside 345 nobody takes 449 for the article's number.
            grain *= 5;
            count /= 5;
        }
        int turn = Math.floorMod(stem.hashCode() / OPTIONS, ABOVE.length);
        for (int i = 0; i < ABOVE.length; i++) {
            if (below() < wantBelow) {
                add(moved(count, BELOW[(turn + i) % BELOW.length], -AGES[(turn + i) % AGES.length]), grain);
            }
            if (above() < OPTIONS - 1 - wantBelow) {
                add(moved(count, ABOVE[(turn + i) % ABOVE.length], AGES[(turn + i + 1) % AGES.length]), grain);
            }
        }
        boolean upper = figure.bound() == Bound.UP_TO || figure.bound() == Bound.LESS_THAN;
        // A small number has too few below it.
        for (int i = 0; i < 12 && distractors.size() < OPTIONS - 1 && !upper; i++) {
            add(count + 1 + i, grain);
        }
    }

    private long moved(long count, double ratio, int years) {
        if (figure.form() == FigureForm.AGE) {
            return count + years;
        }
        long moved = Math.round(count * ratio);
        return moved == count ? count + (ratio < 1 ? -1 : 1) : moved;
    }

    /** A rounder number than the article's would stand out, so its last digit is moved. */
    private void add(long count, long grain) {
        long units = count > 12 && count % 10 == 0 ? (count + 1) * grain : count * grain;
        BigDecimal value = style.valueOf(units);
        boolean possible =
                units >= 1 && !(figure.form() == FigureForm.PERCENT && value.compareTo(BigDecimal.valueOf(100)) >= 0);
        boolean taken = material.facts().stream()
                .anyMatch(f -> f.fact() instanceof Figure other && other.value().compareTo(value) == 0);
        boolean spaced = figure.form() == FigureForm.AGE || isSpaced(value);
        boolean round = figure.bound() == Bound.EXACT || !isRound(figure.value()) || isRound(value);
        if (possible && round && !taken && spaced && !isTold(value) && isPlainlyWritten(value)) {
            distractors.put(value, NEAR_VALUE);
        }
    }

    /** The number with the article's bound, currency and unit, as an option reads; without a unit that the stem names. */
    private String phrased(String number) {
        String text = material.text();
        String before =
                text.substring(figure.phrase().start(), figure.span().start()).replaceAll("\\s+", " ");
        String after =
                text.substring(figure.span().end(), figure.phrase().end()).replaceAll("\\s+", " ");
        String name = after.replaceAll("^[\\s-]+", "").replaceFirst(" (?:or|and) .*", "");
        boolean told = figure.form() == FigureForm.COUNT
                || figure.form() == FigureForm.AGE
                || !name.isEmpty()
                        && figure.form() != FigureForm.PERCENT
                        && figure.form() != FigureForm.MONEY
                        && !stem.contains(GapSentence.GAP)
                        && stem.contains(" " + name);
        String unit = told ? "" : after;
        if (unit.startsWith("-") && figure.form() == FigureForm.DURATION) {
            unit = " " + name + (name.endsWith("s") ? "" : "s");
        }
        if (figure.form() == FigureForm.STRENGTH) {
            unit = "-strong";
        }
        return Phrases.capitalised((before.replaceAll("([$£€]) $", "$1") + number + unit).strip());
    }

    private String keyInstead() {
        String key = lowered(style.write(figure.value()).map(n -> phrased(n)).orElse(""));
        return "The article does not give this figure; it gives " + key + ".";
    }

    private static String lowered(String text) {
        return text.startsWith("US") || text.startsWith("NZ")
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private String whyOther(Figure other) {
        return OtherFigure.explained(material, other);
    }
}
