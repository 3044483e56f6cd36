package org.debrief.reports.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of one quiz that somebody watches, so that neither a change nor the passing of time asks the database for the
 * others. Used by one thread at a time.
 */
final class LiveRoom {

    /** Who has saved nothing for so long may be stuck. */
    static final int STUCK_AFTER_MINUTES = 5;

    private final Map<Long, LiveRow> rows = new LinkedHashMap<>();

    LiveRoom(Collection<LiveRow> rows) {
        rows.forEach(row -> this.rows.put(row.trainee(), row));
    }

    /** Everybody who has begun. */
    LiveUpdate whole(Instant now) {
        return LiveUpdate.of(
                rows.values(),
                rows.values().stream()
                        .filter(row -> row.state() != LiveState.NOT_STARTED)
                        .toList(),
                now);
    }

    /** Only what time alone has changed. */
    LiveUpdate still(Instant now) {
        return LiveUpdate.of(rows.values(), List.of(), now);
    }

    /** Takes in what has happened; tells what of it is new. */
    LiveUpdate changed(Collection<LiveRow> news, Instant now) {
        List<LiveRow> told = new ArrayList<>();
        for (LiveRow row : news) {
            LiveRow known = rows.get(row.trainee());
            if (known == null || (row.follows(known) && !row.equals(known))) {
                rows.put(row.trainee(), row);
                told.add(row);
            }
        }
        return LiveUpdate.of(rows.values(), told, now);
    }
}
