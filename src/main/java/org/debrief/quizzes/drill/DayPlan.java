package org.debrief.quizzes.drill;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one day of a drill asks: a few minutes, no more. What was reviewed before comes first, the longest due first; then what
 * is new, in the order in which it was missed.
 *
 * @param done how many questions were answered today
 * @param left the questions still to be asked today
 * @param next the day on which the next ones come after these; null where none waits
 * @param waiting how many questions the drill has in all
 */
public record DayPlan(
        LocalDate today,
        int done,
        List<Long> left,
        @Nullable LocalDate next,
        int waiting) {

    /** The most questions a day. */
    public static final int MOST_A_DAY = 15;

    public DayPlan {
        left = List.copyOf(left);
    }

    /**
     * A question of the drill.
     *
     * @param dueOn null where it is new
     */
    public record Entry(long question, @Nullable LocalDate dueOn) {

        boolean isDue(LocalDate today) {
            return dueOn == null || !dueOn.isAfter(today);
        }
    }

    /**
     * What today asks.
     *
     * @param entries in the order in which they were missed
     */
    public static DayPlan of(List<Entry> entries, int done, LocalDate today) {
        List<Entry> due = entries.stream()
                .filter(entry -> entry.isDue(today))
                .sorted(Comparator.comparing(Entry::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        int most = Math.max(0, Math.min(due.size(), MOST_A_DAY - done));
        Stream<LocalDate> later =
                entries.stream().map(Entry::dueOn).filter(Objects::nonNull).filter(today::isBefore);
        LocalDate next = due.size() > most
                ? today.plusDays(1)
                : later.min(Comparator.naturalOrder()).orElse(null);
        return new DayPlan(
                today, done, due.subList(0, most).stream().map(Entry::question).toList(), next, entries.size());
    }
}
