package org.debrief.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Limits how often passwords are tried, and keeps nobody out: who comes from a browser or an address where the account's
 * owner has signed in before has tries of their own there; all strangers share theirs, by account and by address. What was
 * right costs nothing. An email without an account is treated as one with an account.
 */
@ApplicationScoped
class SignInTries {

    /** A try under way: what it has taken, and what a wrong password still takes. */
    record Turn(List<Taken> taken, List<Taken> dueIfWrong, boolean known) {}

    record Taken(String subject, TryLimit limit) {}

    @Inject
    Tries tries;

    @Inject
    KnownPlaces places;

    @Inject
    Accounts accounts;

    /** @throws TooManyTries when none is left */
    @Transactional
    Turn begin(String email, Optional<Account> account, Caller caller) {
        String name = "password " + EmailAddress.normalise(email);
        Optional<String> place = account.flatMap(a -> places.place(a, caller));
        if (place.isPresent()) {
            Taken own = new Taken(name + " " + place.get(), TryLimit.ACCOUNT);
            // Programs send a password with each request, many at once: nothing is written for those while all is well.
            if (tries.isFresh(own.subject())) {
                return new Turn(List.of(), List.of(own), true);
            }
            return take(own, List.of(), true);
        }
        List<Taken> due = new ArrayList<>();
        if (!caller.isThisMachine()) {
            // Only looked at: a whole school that signs in at once, and is right, must not wait for one another.
            Taken from = new Taken("passwords from " + caller.address(), TryLimit.ADDRESS);
            tries.look(from.subject(), from.limit());
            due.add(from);
        }
        return take(new Taken(name, TryLimit.ACCOUNT), due, false);
    }

    /** @param owner whose password it was; none when it was wrong */
    @Transactional
    void end(Turn turn, Optional<Account> owner, Caller caller) {
        if (owner.isPresent()) {
            turn.taken().forEach(taken -> tries.giveBack(taken.subject(), taken.limit()));
            if (!turn.known()) {
                places.remember(owner.get(), caller);
            }
        } else {
            turn.dueIfWrong().forEach(due -> tries.take(due.subject(), due.limit()));
        }
    }

    /** The account's owner is where {@code caller} is, having just signed in. */
    @Transactional
    void remember(long accountId, Caller caller) {
        places.remember(accounts.findById(accountId), caller);
        places.tidy();
        tries.tidy();
    }

    private Turn take(Taken wanted, List<Taken> due, boolean known) {
        tries.take(wanted.subject(), wanted.limit());
        return new Turn(List.of(wanted), due, known);
    }
}
