package org.debrief.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells whether an email and a password belong together. */
@ApplicationScoped
class Credentials {

    /** Compared with when there is no account or no password yet, so that an unknown address takes as long as a wrong password. */
    private static final String NOBODYS_HASH = Passwords.hash("no account has this password");

    @Inject
    Accounts accounts;

    /** Comparing takes a tenth of a second on purpose; nobody else's connection to the database waits for it meanwhile. */
    Optional<Person> check(String email, String password) {
        Optional<Account> account = QuarkusTransaction.joiningExisting().call(() -> accounts.withEmail(email));
        // Who was invited and has not come yet has no password: nothing that is typed is right.
        Optional<String> hash = account.flatMap(a -> Optional.ofNullable(a.passwordHash));
        boolean right = Passwords.matches(password, hash.orElse(NOBODYS_HASH));
        return account.filter(a -> right && hash.isPresent()).map(Account::person);
    }
}
