package org.debrief.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member as their instructor sees them.
 *
 * @param invitedAt when this instructor last made an invitation that the member has not used; null when there is none
 */
record MemberRow(
        long id,
        String name,
        String email,
        Instant joinedAt,
        @Nullable Instant invitedAt) {

    public boolean invited() {
        return invitedAt != null;
    }

    /** When the invitation stops working. */
    public @Nullable Instant invitedUntil() {
        return invitedAt == null ? null : invitedAt.plus(Invitation.LIFE);
    }

    public boolean invitationEnded(Instant now) {
        Instant until = invitedUntil();
        return until != null && !now.isBefore(until);
    }
}
