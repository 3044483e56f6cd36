package org.debrief.reports.live;

import java.time.Instant;
import java.util.Collection;

/** How many trainees are how far. Who is stuck is counted among those who are working, too. */
record LiveFigures(int all, int notStarted, int working, int stuck, int submitted) {

    static LiveFigures of(Collection<LiveRow> rows, Instant now) {
        int notStarted = 0;
        int working = 0;
        int stuck = 0;
        for (LiveRow row : rows) {
            notStarted += row.state() == LiveState.NOT_STARTED ? 1 : 0;
            working += row.state().isOpen() ? 1 : 0;
            stuck += row.isStuck(now) ? 1 : 0;
        }
        return new LiveFigures(rows.size(), notStarted, working, stuck, rows.size() - notStarted - working);
    }
}
