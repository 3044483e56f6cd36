package org.debrief.reports.live;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.debrief.pages.ListAddress;
import org.debrief.pages.ListPage;
import org.jspecify.annotations.Nullable;

/** Who is how far, as the page shows it when it is opened: searched, sorted and cut. */
record LiveList(ListPage<Line> page, LiveFigures figures) {

    static final int ON_A_PAGE = 200;

    /** What the lines are sorted by, the usual first. */
    static final List<String> COLUMNS = List.of("name", "state", "answered", "seen", "submitted");

    /** @param quietMinutes more than 0 where somebody may be stuck */
    record Line(LiveRow row, int quietMinutes) {

        public long trainee() {
            return row.trainee();
        }

        public String name() {
            return row.name();
        }

        public String state() {
            return row.state().words();
        }

        public String look() {
            return row.state().look();
        }

        public boolean begun() {
            return row.attempt() > 0;
        }

        public int answered() {
            return row.answered();
        }

        public int of() {
            return row.of();
        }

        public @Nullable Instant seen() {
            return row.seen();
        }

        public @Nullable Instant submitted() {
            return row.submitted();
        }
    }

    public List<Line> lines() {
        return page.rows();
    }

    public ListAddress address() {
        return page.address();
    }

    static LiveList of(List<LiveRow> rows, ListAddress address, Instant now) {
        String wanted = address.search().strip().toLowerCase(Locale.ROOT);
        List<Line> found = rows.stream()
                .filter(row -> row.name().toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(order(address))
                .map(row -> new Line(row, row.isStuck(now) ? row.quietMinutes(now) : 0))
                .toList();
        return new LiveList(ListPage.of(found, address, ON_A_PAGE), LiveFigures.of(rows, now));
    }

    private static Comparator<LiveRow> order(ListAddress address) {
        Comparator<LiveRow> byName = Comparator.comparing(
                        (LiveRow row) -> row.name().toLowerCase(Locale.ROOT))
                .thenComparing(LiveRow::trainee);
        Comparator<LiveRow> order = switch (address.sort()) {
            case "state" -> Comparator.comparing(LiveRow::state);
            case "answered" -> Comparator.comparing(LiveRow::answered);
            case "seen" -> Comparator.comparing(row -> orFirst(row.seen()));
            case "submitted" -> Comparator.comparing(row -> orFirst(row.submitted()));
            default -> byName;
        };
        return (address.descending() ? order.reversed() : order).thenComparing(byName);
    }

    private static Instant orFirst(@Nullable Instant at) {
        return at == null ? Instant.EPOCH : at;
    }
}
