package org.debrief.reports.live;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.debrief.pages.Moments;
import org.jspecify.annotations.Nullable;

/**
 * What a page that watches is told.
 *
 * @param rows of those to whom something happened; of all who have begun, when a page begins to watch
 * @param stuck everybody who has saved nothing for a while
 */
record LiveUpdate(LiveFigures figures, List<Row> rows, List<Stuck> stuck) {

    /** As the page shows it. */
    record Row(
            long trainee,
            String name,
            String state,
            String look,
            boolean open,
            int answered,
            int of,
            @Nullable String seen,
            @Nullable String submitted) {

        static Row of(LiveRow row) {
            return new Row(
                    row.trainee(),
                    row.name(),
                    row.state().words(),
                    row.state().look(),
                    row.state().isOpen(),
                    row.answered(),
                    row.of(),
                    row.seen() == null ? null : Moments.moment(row.seen()),
                    row.submitted() == null ? null : Moments.moment(row.submitted()));
        }
    }

    record Stuck(long trainee, int minutes) {}

    static LiveUpdate of(Collection<LiveRow> all, Collection<LiveRow> changed, Instant now) {
        return new LiveUpdate(
                LiveFigures.of(all, now),
                changed.stream()
                        .sorted(Comparator.comparing(LiveRow::name))
                        .map(Row::of)
                        .toList(),
                all.stream()
                        .filter(row -> row.isStuck(now))
                        .map(row -> new Stuck(row.trainee(), row.quietMinutes(now)))
                        .toList());
    }
}
