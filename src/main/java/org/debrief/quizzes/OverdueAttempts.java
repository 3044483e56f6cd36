package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** Ends the attempts whose time is over and whose trainee has gone. */
@ApplicationScoped
class OverdueAttempts {

    private static final Logger LOG = Logger.getLogger(OverdueAttempts.class);

    /** May name some that have more time; none is left out. */
    private static final String PERHAPS_OVERDUE = """
            select a.id from attempt a join quiz q on q.id = a.quiz_id
            where a.submitted_at is null
            and (q.closes_at <= :late or a.started_at + make_interval(mins => q.time_limit_minutes) <= :late
                or exists (select 1 from accommodation c
                    where c.quiz_id = q.id and c.account_id = a.account_id and c.closes_at <= :late))
            order by a.id
            """;

    @Inject
    StoredAttempts attempts;

    @Inject
    Ending ending;

    @Inject
    Clock clock;

    @Inject
    OverdueAttempts self;

    /** Each in a transaction of its own, so that one that cannot be ended keeps no other. */
    void endAll() {
        for (long id : self.perhapsOverdue()) {
            try {
                self.endIfLate(id);
            } catch (RuntimeException unexpected) {
                LOG.errorf(unexpected, "Attempt %d, whose time is over, could not be ended.", id);
            }
        }
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<Long> perhapsOverdue() {
        return attempts.getEntityManager()
                .createNativeQuery(PERHAPS_OVERDUE, Long.class)
                .setParameter("late", clock.instant().minus(AttemptClock.GRACE))
                .getResultList();
    }

    @Transactional
    void endIfLate(long attemptId) {
        attempts.findByIdOptional(attemptId).ifPresent(ending::ifLate);
    }
}
