package org.debrief.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.debrief.pages.ListAddress;
import org.debrief.pages.ListPage;
import org.jspecify.annotations.Nullable;

/**
 * The table of scores as a page shows it: searched, sorted and cut.
 *
 * @param all how many lines there are, found or not
 */
record TraineeList(ListPage<TraineeRow> page, int all) {

    static final int ON_A_PAGE = 50;

    /** With fewer lines, one look finds everybody. */
    private static final int SEARCHED_FROM = 21;

    /** What the lines are sorted by, the usual first. */
    static final List<String> COLUMNS = List.of("name", "state", "attempt", "score", "time", "submitted");

    private static final Comparator<TraineeRow> BY_NAME = Comparator.comparing(TraineeRow::sortName)
            .thenComparing(row -> row.trainee().id())
            .thenComparing(row -> row.attempt() == null ? 0 : row.attempt().number());

    static TraineeList of(List<TraineeRow> rows, ListAddress address) {
        String wanted = address.search().strip().toLowerCase(Locale.ROOT);
        List<TraineeRow> found = rows.stream()
                .filter(row ->
                        row.sortName().contains(wanted) || row.trainee().email().contains(wanted))
                .sorted(order(address))
                .toList();
        return new TraineeList(ListPage.of(found, address, ON_A_PAGE), rows.size());
    }

    public List<TraineeRow> rows() {
        return page.rows();
    }

    public ListAddress address() {
        return page.address();
    }

    public boolean searchable() {
        return all >= SEARCHED_FROM || address().searched();
    }

    public String told() {
        return page.told("line", "lines");
    }

    private static Comparator<TraineeRow> order(ListAddress address) {
        boolean down = address.descending();
        return switch (address.sort()) {
            case "state" -> by(down, TraineeRow::state);
            case "attempt" ->
                by(down, row -> row.attempt() == null ? null : row.attempt().number());
            case "score" ->
                by(
                        down,
                        row -> row.attempt() == null || row.score() == null
                                ? null
                                : row.attempt().percent());
            case "time" ->
                by(down, row -> row.attempt() == null ? null : row.attempt().timeUsed());
            case "submitted" ->
                by(down, row -> row.attempt() == null ? null : row.attempt().submittedAt());
            default -> down ? BY_NAME.reversed() : BY_NAME;
        };
    }

    /** Lines without the value come last, whichever way the others are sorted. */
    private static <V extends Comparable<? super V>> Comparator<TraineeRow> by(
            boolean down, Function<TraineeRow, @Nullable V> value) {
        Comparator<V> order = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.<TraineeRow, @Nullable V>comparing(value, Comparator.nullsLast(order))
                .thenComparing(BY_NAME);
    }
}
