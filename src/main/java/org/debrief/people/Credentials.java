package org.debrief.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells whether an email and a password belong together. */
@ApplicationScoped
class Credentials {

    /**
     * Compared with when there is no account or no password yet, so that an unknown address takes as long as a wrong
     * password. A class of its own, for it takes a tenth of a second or more, and is made where a password is compared, not
     * where the first request of all is taken in.
     */
    private static final class Nobody {

        static final String HASH = Passwords.hash("no account has this password");

        private Nobody() {}
    }

    @Inject
    Accounts accounts;

    @Inject
    SignInTries tries;

    @Inject
    SecurityLog log;

    /**
     * The account's owner, if the password is right. Comparing takes a tenth of a second on purpose; nobody else's
     * connection to the database waits for it meanwhile.
     *
     * @throws TooManyTries when neither was looked at
     */
    Optional<Person> check(String email, String password, Caller caller) {
        if (email.isBlank() || password.isEmpty()) {
            return Optional.empty();
        }
        Optional<Account> account = QuarkusTransaction.joiningExisting().call(() -> accounts.withEmail(email));
        SignInTries.Turn turn = turn(email, account, caller);
        // A disabled account is told as little as one that is not there.
        // Who was invited and has not come yet has no password: nothing that is typed is right.
        Optional<String> hash = account.flatMap(a -> Optional.ofNullable(a.passwordHash));
        boolean right = Passwords.matches(password, hash.orElse(Nobody.HASH));
        Optional<Account> owner = account.filter(a -> right && hash.isPresent() && a.disabledAt == null);
        if (owner.isEmpty()) {
            account.ifPresentOrElse(a -> log.refusedPassword(a.id, caller), () -> log.refusedPassword(caller));
        }
        tries.end(turn, owner, caller);
        return owner.map(Account::person);
    }

    private SignInTries.Turn turn(String email, Optional<Account> account, Caller caller) {
        try {
            return tries.begin(email, account, caller);
        } catch (TooManyTries refused) {
            log.tooManyTries(caller);
            throw refused;
        }
    }
}
