package org.debrief.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What an instructor changes about a cohort as a whole. Each tells whether the instructor has such a cohort. */
@ApplicationScoped
class CohortChanges {

    @Inject
    StoredCohorts cohorts;

    @Inject
    Clock clock;

    boolean rename(long instructorId, long cohortId, String name) {
        return cohorts.change(instructorId, cohortId, own -> own.name = name.strip());
    }

    /** Puts it away, and closes it: nobody joins what is over. */
    boolean archive(long instructorId, long cohortId) {
        return cohorts.change(instructorId, cohortId, own -> {
            own.archivedAt = clock.instant();
            own.joinOpen = false;
        });
    }

    /** Takes it out again. It stays closed until the instructor opens it. */
    boolean restore(long instructorId, long cohortId) {
        return cohorts.change(instructorId, cohortId, own -> own.archivedAt = null);
    }
}
