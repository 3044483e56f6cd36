package org.debrief.drafting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.debrief.facts.DatedEvent;
import org.debrief.facts.TimeDirection;

/** The four options of a question for a date: other dates of the article first, then near ones. */
final class DateOptions {

    /** @param fromArticle how many of the distractors the article gives for something else */
    record Options(List<DraftOption> options, int fromArticle) {}

    private static final int OPTIONS = 4;
    private static final int NEAR_DAYS = 60;
    private static final int NEAR_MONTHS = 18;
    private static final int NEAR_YEARS = 12;

    private static final int[] GAPS = {1, 3, 2, 5, 1, 4, 2, 6};
    private static final int YEARS_BETWEEN_ELECTIONS = 4;
    /** What happens in years that are four apart tempts in no other. */
    private static final Pattern OF_ELECTIONS = Pattern.compile(
            "(?i)\\b(?:elect(?:ed|ions?)|presidential|midterms?|nominat\\w+|caucus\\w*|primary|primaries|voters|win .*percent)\\b");

    /** Who could win or run in four years apart, everybody knows of a president. */
    private static final String OF_ONE_CAREER =
            "(?is).*(?:\\bpresidential (?:campaign|candidacy|bid|run)\\b|\\bwin .*percent\\b).*";

    private static final int[] PAIR_SHIFTS = {-2, 2, -7, 5, 7, -9, 12};

    private final Material material;
    private final TimeDirection direction;
    private final boolean weekdays;
    private String inWords = "";

    /** @param weekdays whether the article names the day of the week */
    DateOptions(Material material, TimeDirection direction, boolean weekdays) {
        this.material = material;
        this.direction = direction;
        this.weekdays = weekdays;
    }

    /** The article's own words for the key, where these are "last month" and no date. */
    DateOptions toldAs(String words) {
        inWords = words;
        return this;
    }

    /** Of whatever the value is: a day, a month or a year; none for a stretch of time. */
    Optional<Options> of(String value, String stem) {
        if (Anchored.isDay(value)) {
            return ofDay(LocalDate.parse(value), stem);
        }
        if (Anchored.isMonth(value)) {
            return ofMonth(YearMonth.parse(value), stem);
        }
        return Anchored.isYear(value) ? ofYear(Integer.parseInt(value), stem) : Optional.empty();
    }

    Optional<Options> ofDay(LocalDate key, String stem) {
        return choose(
                key.toEpochDay(),
                1,
                others(Anchored::isDay, v -> LocalDate.parse(v).toEpochDay(), key.toEpochDay(), NEAR_DAYS),
                published().map(LocalDate::toEpochDay),
                n -> written(LocalDate.ofEpochDay(n)),
                stem);
    }

    private String written(LocalDate day) {
        return weekdays ? Anchored.day(day) : Anchored.plainDay(day);
    }

    private Optional<Options> ofMonth(YearMonth key, String stem) {
        Function<YearMonth, Long> number = m -> m.getYear() * 12L + m.getMonthValue() - 1;
        return choose(
                number.apply(key),
                1,
                others(Anchored::isMonth, v -> number.apply(YearMonth.parse(v)), number.apply(key), NEAR_MONTHS),
                published().map(p -> number.apply(YearMonth.from(p))),
                n -> Anchored.month(YearMonth.of((int) (n / 12), (int) (n % 12) + 1)),
                stem);
    }

    private Optional<Options> ofYear(int key, String stem) {
        boolean elections = OF_ELECTIONS.matcher(stem).find();
        if (stem.matches(OF_ONE_CAREER)) {
            return Optional.empty();
        }
        Map<Long, String> others = others(Anchored::isYear, Long::parseLong, key, NEAR_YEARS);
        others.keySet().removeIf(year -> elections && (year - key) % YEARS_BETWEEN_ELECTIONS != 0);
        return choose(
                key,
                elections ? YEARS_BETWEEN_ELECTIONS : 1,
                others,
                // Nothing has lasted since the year of the publication.
                published().map(p -> (long) p.getYear() - (stem.contains("since which year") ? 1 : 0)),
                n -> Long.toString(n),
                stem);
    }

    /** Where no publication day tells the date: four days of a week in a row. */
    Optional<Options> ofWeekday(DayOfWeek key, String stem) {
        int earliest = Math.max(1, key.getValue() - OPTIONS + 1);
        int latest = Math.min(key.getValue(), DayOfWeek.values().length - OPTIONS + 1);
        int first = earliest + Math.floorMod(stem.hashCode(), latest - earliest + 1);
        List<DraftOption> options = new ArrayList<>();
        String name = key.getDisplayName(TextStyle.FULL, Locale.UK);
        for (int i = first; i < first + OPTIONS; i++) {
            boolean correct = i == key.getValue();
            String day = DayOfWeek.of(i).getDisplayName(TextStyle.FULL, Locale.UK);
            options.add(new DraftOption(day, correct, "The article gives " + name + (correct ? "." : " instead.")));
        }
        return Optional.of(new Options(options, 0));
    }

    /** Two days in a row: other pairs of days, none of which shares a day with the key. */
    Optional<Options> ofPair(DayPair key, String stem) {
        List<Integer> shifts = new ArrayList<>();
        int rank = Math.floorMod(stem.hashCode(), OPTIONS);
        for (int shift : PAIR_SHIFTS) {
            boolean possible = published()
                    .map(p -> direction == TimeDirection.FUTURE
                            ? !key.plusDays(shift).first().isBefore(p)
                            : !key.plusDays(shift).second().isAfter(p))
                    .orElse(true);
            if (possible) {
                shifts.add(shift);
            }
        }
        List<Integer> before = shifts.stream().filter(s -> s < 0).limit(rank).toList();
        List<Integer> chosen = new ArrayList<>(before);
        shifts.stream().filter(s -> s > 0).limit(OPTIONS - 1 - chosen.size()).forEach(chosen::add);
        shifts.stream()
                .filter(s -> !chosen.contains(s))
                .limit(OPTIONS - 1 - chosen.size())
                .forEach(chosen::add);
        if (chosen.size() < OPTIONS - 1) {
            return Optional.empty();
        }
        TreeMap<Integer, DraftOption> options = new TreeMap<>();
        options.put(0, new DraftOption(key.words(), true, "The article gives " + key.words() + "."));
        for (int shift : chosen) {
            options.put(
                    shift,
                    new DraftOption(
                            key.plusDays(shift).words(), false, "The article gives " + key.words() + " instead."));
        }
        return Optional.of(new Options(List.copyOf(options.values()), 0));
    }

    private Optional<LocalDate> published() {
        return Optional.ofNullable(material.article().article().published());
    }

    /** The article's other dates of this sort with the words that tell what belongs to each, the nearest first. */
    private Map<Long, String> others(Predicate<String> fits, Function<String, Long> number, long key, int near) {
        Map<Long, String> found = new HashMap<>();
        for (NumberedFact fact : material.facts()) {
            if (fact.fact() instanceof DatedEvent date && date.value() != null && fits.test(date.value())) {
                long other = number.apply(date.value());
                Optional<String> told = other == key || Math.abs(other - key) > near
                        ? Optional.empty()
                        : OtherDate.toldOf(material, date);
                told.ifPresent(words -> found.putIfAbsent(other, words));
            }
        }
        Map<Long, String> sorted = new LinkedHashMap<>();
        found.keySet().stream()
                .sorted(Comparator.comparing((Long n) -> Math.abs(n - key)).thenComparing(n -> n))
                .forEach(n -> sorted.put(n, String.valueOf(found.get(n))));
        return sorted;
    }

    private Optional<Options> choose(
            long key,
            int step,
            Map<Long, String> others,
            Optional<Long> published,
            Function<Long, String> write,
            String stem) {
        int wantBelow = Math.floorMod(stem.hashCode(), OPTIONS);
        List<Long> near = near(key, step, stem);
        TreeMap<Long, Boolean> chosen = new TreeMap<>();
        chosen.put(key, true);
        // The article's own dates tempt most, on whichever side of the key they lie.
        for (long other : others.keySet()) {
            if (chosen.size() < OPTIONS && isPossible(other, published)) {
                chosen.put(other, false);
            }
        }
        int fromArticle = chosen.size() - 1;
        pick(chosen, near, key, published, wantBelow);
        // Too few days are possible on one side of a day that is next to the publication.
        pick(chosen, near, key, published, OPTIONS - 1);
        pick(chosen, near, key, published, 0);
        if (chosen.size() < OPTIONS) {
            return Optional.empty();
        }
        List<DraftOption> options = new ArrayList<>();
        for (var entry : chosen.entrySet()) {
            boolean correct = entry.getKey() == key;
            String text = write.apply(entry.getKey());
            String told = others.get(entry.getKey());
            String why = correct
                    ? given(text)
                    : told == null
                            ? "The article gives " + write.apply(key) + " instead."
                            : "The article gives " + text + " for something else: “" + told + "”";
            options.add(new DraftOption(text, correct, why));
        }
        return Optional.of(new Options(options, fromArticle));
    }

    /** A month or year that follows from "last month" is not given as such. */
    private String given(String date) {
        Optional<String> day = published().filter(p -> !inWords.isEmpty()).map(Anchored::plainDay);
        return day.map(d -> "The article, published on " + d + ", says “" + inWords + "”.")
                .orElse("The article gives " + date + ".");
    }

    private boolean isPossible(long candidate, Optional<Long> published) {
        return published.isEmpty()
                || (direction == TimeDirection.FUTURE ? candidate >= published.get() : candidate <= published.get());
    }

    /** Days or years around the key, at uneven distances. */
    private static List<Long> near(long key, int step, String stem) {
        List<Long> near = new ArrayList<>();
        int turn = Math.floorMod(stem.hashCode() / OPTIONS, GAPS.length);
        if (step > 1) {
            for (int i = 1; i < OPTIONS; i++) {
                near.addAll(List.of(key - (long) step * i, key + (long) step * i));
            }
            return near;
        }
        for (int i = 0; i < GAPS.length; i++) {
            near.add(key - GAPS[(turn + i) % GAPS.length]);
            near.add(key + GAPS[(turn + i + 1) % GAPS.length]);
        }
        return near;
    }

    private void pick(
            NavigableMap<Long, Boolean> chosen, List<Long> from, long key, Optional<Long> published, int wantBelow) {
        for (long candidate : from) {
            boolean below = candidate < key;
            long there = below
                    ? chosen.headMap(key).size()
                    : chosen.tailMap(key, false).size();
            long room = below ? wantBelow : OPTIONS - 1 - wantBelow;
            if (chosen.size() < OPTIONS && there < room && isPossible(candidate, published)) {
                chosen.putIfAbsent(candidate, false);
            }
        }
    }
}
