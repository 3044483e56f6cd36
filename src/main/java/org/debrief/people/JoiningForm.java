package org.debrief.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.debrief.pages.DayAndTime;
import org.debrief.pages.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Who may join a cohort, as its instructor sent it.
 *
 * @param until a day and a time as typed; blank for no end
 */
record JoiningForm(boolean open, String until) {

    private static final Duration FURTHEST = Duration.ofDays(3660);

    static JoiningForm of(JoinDoor door) {
        return new JoiningForm(door.open(), DayAndTime.field(door.until()));
    }

    @Nullable Instant end() {
        return until.isBlank() ? null : DayAndTime.read(until).orElse(null);
    }

    Problems problems(Instant now) {
        if (until.isBlank()) {
            return Problems.none();
        }
        Optional<Instant> end = DayAndTime.read(until);
        if (end.isEmpty() || end.get().isAfter(now.plus(FURTHEST))) {
            return Problems.of("until", "Give a day and a time, such as 2026-03-01 12:00, or leave this empty.");
        }
        if (open && !end.get().isAfter(now)) {
            return Problems.of("until", "This moment is over. Give one that is still to come, or leave this empty.");
        }
        return Problems.none();
    }
}
