package org.debrief.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.people.EnrolRow.Fate;
import org.hibernate.exception.ConstraintViolationException;

/** Puts a list of people into a cohort: all who can be, or nobody. */
@ApplicationScoped
class Enrolling {

    @Inject
    StoredCohorts cohorts;

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    @Inject
    Clock clock;

    /** What enrolling would do. Stores nothing. */
    @Transactional
    EnrolPlan plan(long instructorId, long cohortId, List<ListedPerson> people) {
        Map<String, Account> known = accounts.withEmails(EnrolPlanner.emails(people));
        return new EnrolPlanner(known, cohorts.memberIds(instructorId, cohortId)).plan(people);
    }

    /**
     * Enrols the people if that does exactly what {@code seen}, the fingerprint of a plan, says; otherwise, and where the
     * instructor has no such cohort or has archived it, nothing is done. Tells whom to hand an invitation.
     */
    Optional<List<HandOut>> enrol(long instructorId, long cohortId, List<ListedPerson> people, String seen) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> cohorts.ownHeld(instructorId, cohortId)
                            .filter(cohort -> cohort.archivedAt == null)
                            .map(cohort -> plan(instructorId, cohortId, people))
                            .filter(plan -> plan.fingerprint().equals(seen))
                            .map(plan -> carryOut(instructorId, cohortId, plan)));
        } catch (ConstraintViolationException signedUpMeanwhile) {
            return Optional.empty();
        }
    }

    private List<HandOut> carryOut(long instructorId, long cohortId, EnrolPlan plan) {
        List<HandOut> handOuts = new ArrayList<>();
        List<Long> joining = new ArrayList<>();
        for (ListedPerson person : plan.people(Fate.NEW_ACCOUNT)) {
            Account made = accounts.invite(person.name(), person.email(), clock.instant());
            handOuts.add(invitations.issue(made, instructorId));
            joining.add(made.id);
        }
        accounts.withEmails(EnrolPlanner.emails(plan.people(Fate.ADDED)))
                .values()
                .forEach(account -> joining.add(account.id));
        cohorts.join(cohortId, joining);
        return handOuts;
    }
}
