package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The time before the questions, where the article is read first. It ends once, and never begins again. */
@ApplicationScoped
class Reading {

    @Inject
    StoredAttempts attempts;

    @Inject
    TermsOfTrainees terms;

    @Inject
    Event<AttemptChanged> changes;

    @Inject
    Clock clock;

    /**
     * For every touch of an attempt: whether its article is being read. Once it is not, that is noted, so that more time
     * for reading brings the article back to nobody who has seen the questions.
     */
    boolean goesOn(Attempt attempt) {
        if (attempt.isSubmitted() || attempt.readingEndedAt != null) {
            return false;
        }
        Instant now = clock.instant();
        AttemptClock ends = terms.clockOf(attempt);
        if (ends.isReading(now)) {
            return true;
        }
        if (ends.readingEndsAt() != null) {
            attempts.hold(attempt);
            if (attempt.readingEndedAt == null) {
                attempt.readingEndedAt = ends.readingEndsAt();
            }
        }
        return false;
    }

    /** The trainee has read it; false when the attempt is not theirs. To say so twice changes nothing. */
    @Transactional
    boolean end(long traineeId, long attemptId) {
        Optional<Attempt> own = attempts.ownHeld(traineeId, attemptId);
        own.filter(this::goesOn).ifPresent(attempt -> {
            attempt.readingEndedAt = clock.instant();
            changes.fire(attempt.changed());
        });
        return own.isPresent();
    }
}
