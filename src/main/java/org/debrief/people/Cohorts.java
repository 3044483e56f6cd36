package org.debrief.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cohorts of an instructor and the trainees in them. */
public interface Cohorts {

    /** The instructor's own cohorts, by name, those that are archived too. */
    List<CohortSummary> ownedBy(long instructorId);

    /** The instructor's own cohorts that a new quiz may be given to, by name. */
    default List<CohortSummary> offeredTo(long instructorId) {
        return ownedBy(instructorId).stream()
                .filter(cohort -> !cohort.archived())
                .toList();
    }

    /** One cohort, if it is the instructor's. */
    Optional<CohortSummary> ownedBy(long instructorId, long cohortId);

    CohortSummary create(long instructorId, String name);

    /** The cohorts that an account is a member of. */
    Set<Long> idsWithMember(long accountId);

    /** Somebody in one of the instructor's cohorts; empty when they are in none. */
    Optional<Person> traineeOf(long instructorId, long accountId);

    /** The members of one cohort, by name. */
    List<Person> members(long cohortId);
}
