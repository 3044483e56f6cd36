package org.debrief.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Makes the first instructor's account, once. */
@ApplicationScoped
class FirstInstructor {

    /** Any number that nothing else in the database locks. */
    private static final long LOCK = 6_117_203_845L;

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
     * that come at once, on whichever node, one wins.
     */
    Optional<Person> create(NewAccount wanted, BooleanSupplier allowed) {
        Optional<Person> person = QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("select 1 from pg_advisory_xact_lock(" + LOCK + ")")
                    .getSingleResult();
            return accounts.hasInstructor() || !allowed.getAsBoolean()
                    ? Optional.empty()
                    : Optional.of(accounts.add(wanted, Role.INSTRUCTOR, clock.instant())
                            .person());
        });
        person.ifPresent(p -> created.fire(new FirstInstructorCreated(p.id())));
        return person;
    }
}
