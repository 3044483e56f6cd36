package org.debrief.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a cohort can be joined, as its instructor sees it.
 *
 * @param code the join code in groups that are easy to copy
 * @param open whether the instructor has left it open
 * @param until when it ends, if it does
 * @param ended whether that moment is over
 */
record JoinDoor(String code, boolean open, @Nullable Instant until, boolean ended) {

    static JoinDoor of(Cohort cohort, Instant now) {
        return new JoinDoor(JoinCodes.grouped(cohort.joinCode), cohort.joinOpen, cohort.joinUntil, cohort.ended(now));
    }
}
