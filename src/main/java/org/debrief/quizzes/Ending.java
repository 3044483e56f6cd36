package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** The end of an attempt, by its trainee or by the clock. An attempt ends once; to end it again changes nothing. */
@ApplicationScoped
class Ending {

    @Inject
    StoredAttempts attempts;

    @Inject
    TermsOfTrainees terms;

    @Inject
    AttemptMarking marking;

    @Inject
    Event<AttemptChanged> changes;

    @Inject
    Event<AttemptEnded> ended;

    @Inject
    Clock clock;

    /** Hands an attempt in for its trainee, or for the clock where it is too late for that. Its caller holds it. */
    void byTrainee(Attempt held) {
        if (terms.clockOf(held).isPastGrace(clock.instant())) {
            byClock(held);
        } else {
            end(held, EndedBy.TRAINEE, clock.instant());
        }
    }

    /** Ends an attempt whose time is over, be it within the grace; answers whether it is ended now. Its caller holds it. */
    boolean byClock(Attempt held) {
        Instant endsAt = terms.clockOf(held).endsAt();
        if (endsAt != null && !clock.instant().isBefore(endsAt)) {
            // Whenever that is noticed, it was over then.
            end(held, EndedBy.CLOCK, endsAt.isBefore(held.startedAt) ? held.startedAt : endsAt);
        }
        return held.isSubmitted();
    }

    /** For every touch of an attempt: ends it where its time and the grace are over. Answers whether it is ended. */
    boolean ifLate(Attempt attempt) {
        if (!attempt.isSubmitted() && terms.clockOf(attempt).isPastGrace(clock.instant())) {
            attempts.hold(attempt);
            byClock(attempt);
        }
        return attempt.isSubmitted();
    }

    private void end(Attempt held, EndedBy by, Instant at) {
        if (held.isSubmitted()) {
            return;
        }
        marking.mark(held);
        held.submittedAt = at;
        held.endedBy = by;
        changes.fire(held.changed());
        ended.fire(new AttemptEnded(by));
    }
}
