package org.debrief.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.debrief.pages.Problems;

/** Lets trainees into a cohort by its join code. */
@ApplicationScoped
class Joining {

    static final String FOR_TRAINEES =
            "This is an instructor's account, and only trainees join a cohort. Use another email address.";

    @Inject
    StoredCohorts cohorts;

    @Inject
    Accounts accounts;

    @Inject
    Credentials credentials;

    @Inject
    Clock clock;

    @Transactional
    Optional<Cohort> cohort(String code) {
        return cohorts.withJoinCode(JoinCodes.typed(code));
    }

    /** Somebody who has no account yet. An account that has this very password is signed in instead. */
    @Transactional
    Joined signUp(Cohort cohort, NewAccount wanted, Caller caller) {
        Optional<String> closed = cohort.closed(clock.instant());
        if (closed.isPresent()) {
            return refused("email", closed.get());
        }
        Problems problems = wanted.problems();
        if (!problems.isEmpty()) {
            return new Joined(Optional.empty(), problems);
        }
        if (accounts.withEmail(wanted.email()).isPresent()) {
            return signIn(cohort, wanted.email(), wanted.password(), caller);
        }
        Account account = accounts.add(wanted, Role.TRAINEE, clock.instant());
        return join(cohort, account.person());
    }

    /** Somebody who has an account. */
    Joined signIn(Cohort cohort, String email, String password, Caller caller) {
        Optional<Person> person = credentials.check(email, password, caller);
        if (person.isEmpty()) {
            return refused("password", SignInPage.WRONG);
        }
        return join(cohort, person.get());
    }

    @Transactional
    Joined join(Cohort cohort, Person person) {
        if (person.role() != Role.TRAINEE) {
            return refused("email", FOR_TRAINEES);
        }
        Optional<String> closed = cohort.closed(clock.instant());
        if (closed.isPresent() && !cohorts.isMember(cohort.id, person.id())) {
            return refused("email", closed.get());
        }
        cohorts.join(cohort.id, Set.of(person.id()));
        return new Joined(Optional.of(person), Problems.none());
    }

    /** What the join page says in place of its forms, if nobody new may join. */
    Optional<String> closed(Cohort cohort) {
        return cohort.closed(clock.instant());
    }

    @Transactional
    boolean isMember(Cohort cohort, Person person) {
        return cohorts.isMember(cohort.id, person.id());
    }

    private static Joined refused(String field, String sentence) {
        return new Joined(Optional.empty(), Problems.of(field, sentence));
    }

    /** The new member, or what stands in the way. */
    record Joined(Optional<Person> person, Problems problems) {}
}
