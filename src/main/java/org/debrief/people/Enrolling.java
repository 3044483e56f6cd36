package org.debrief.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    EnrolPlan plan(long cohortId, List<ListedPerson> people) {
        Set<String> emails = EnrolPlanner.emails(people);
        Map<String, Account> known = accounts.list("email in ?1", emails).stream()
                .collect(Collectors.toMap(account -> account.email, Function.identity()));
        return new EnrolPlanner(known, cohorts.memberIds(cohortId)).plan(people);
    }

    /**
     * Enrols the people if that does exactly what {@code seen}, the fingerprint of a plan, says; otherwise nothing is
     * done. Tells whom to hand an invitation.
     */
    Optional<List<HandOut>> enrol(long instructorId, long cohortId, List<ListedPerson> people, String seen) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                // Two presses of one button come one after the other: the second sees what the first has done.
                cohorts.own(instructorId, cohortId)
                        .ifPresent(own -> cohorts.getEntityManager().lock(own, LockModeType.PESSIMISTIC_WRITE));
                EnrolPlan plan = plan(cohortId, people);
                return plan.fingerprint().equals(seen)
                        ? Optional.of(carryOut(instructorId, cohortId, plan))
                        : Optional.empty();
            });
        } catch (ConstraintViolationException signedUpMeanwhile) {
            return Optional.empty();
        }
    }

    private List<HandOut> carryOut(long instructorId, long cohortId, EnrolPlan plan) {
        List<HandOut> handOuts = new ArrayList<>();
        for (EnrolRow row : plan.rows()) {
            if (row.fate() == Fate.NEW_ACCOUNT) {
                Account made = accounts.invite(row.person().name(), row.person().email(), clock.instant());
                handOuts.add(invitations.issue(made, instructorId));
                cohorts.join(cohortId, made.id);
            } else if (row.fate() == Fate.ADDED) {
                accounts.withEmail(row.person().email()).ifPresent(known -> cohorts.join(cohortId, known.id));
            }
        }
        cohorts.flush();
        return handOuts;
    }
}
