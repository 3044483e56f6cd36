package org.debrief.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** What an instructor changes about a cohort as a whole. Each tells whether the instructor has such a cohort. */
@ApplicationScoped
class CohortChanges {

    @Inject
    StoredCohorts cohorts;

    @Inject
    Clock clock;

    @Transactional
    Optional<Boolean> isArchived(long instructorId, long cohortId) {
        return cohorts.own(instructorId, cohortId).map(cohort -> cohort.archivedAt != null);
    }

    @Transactional
    boolean rename(long instructorId, long cohortId, String name) {
        Optional<Cohort> cohort = cohorts.own(instructorId, cohortId);
        cohort.ifPresent(own -> own.name = name.strip());
        return cohort.isPresent();
    }

    /** Puts it away, and closes it: nobody joins what is over. */
    @Transactional
    boolean archive(long instructorId, long cohortId) {
        Optional<Cohort> cohort = cohorts.own(instructorId, cohortId);
        cohort.ifPresent(own -> {
            own.archivedAt = clock.instant();
            own.joinOpen = false;
        });
        return cohort.isPresent();
    }

    /** Takes it out again. It stays closed until the instructor opens it. */
    @Transactional
    boolean restore(long instructorId, long cohortId) {
        Optional<Cohort> cohort = cohorts.own(instructorId, cohortId);
        cohort.ifPresent(own -> own.archivedAt = null);
        return cohort.isPresent();
    }
}
