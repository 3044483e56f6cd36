package org.debrief.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Makes the first instructor's account, once, with all that is waiting there. */
@ApplicationScoped
class FirstInstructor {

    /** Any number that nothing else in the database locks. */
    private static final long LOCK = 6_117_203_845L;

    /** What is waiting there is made once, and a slow machine must not be without it. */
    private static final int LONGEST_SECONDS = 600;

    @Inject
    Accounts accounts;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    Event<FirstInstructorCreated> created;

    /** Whether the first instructor is still to come. */
    boolean isAwaited() {
        return QuarkusTransaction.requiringNew().call(() -> !accounts.hasInstructor());
    }

    /**
     * Makes the account if there is no instructor yet and {@code allowed} says yes in the same transaction. Of two
     * that come at once, on whichever node, one wins. Where it breaks off in the middle there is nothing, and the next start
     * begins anew.
     */
    Optional<Person> create(NewAccount wanted, BooleanSupplier allowed) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            database.createNativeQuery("select 1 from pg_advisory_xact_lock(" + LOCK + ")")
                    .getSingleResult();
            if (accounts.hasInstructor() || !allowed.getAsBoolean()) {
                return Optional.empty();
            }
            Person person =
                    accounts.add(wanted, Role.INSTRUCTOR, clock.instant()).person();
            created.fire(new FirstInstructorCreated(person.id()));
            return Optional.of(person);
        });
    }
}
