package org.debrief.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Tells whether an email and a password belong together. */
@ApplicationScoped
class Credentials {

    /** Compared with when there is no account, so that an unknown address takes as long as a wrong password. */
    private static final String NOBODYS_HASH = Passwords.hash("no account has this password");

    @Inject
    Accounts accounts;

    @Transactional
    Optional<Person> check(String email, String password) {
        Optional<Account> account = accounts.withEmail(email);
        String hash = account.map(a -> a.passwordHash).orElse(NOBODYS_HASH);
        boolean right = Passwords.matches(password, hash);
        return account.filter(a -> right).map(Account::person);
    }
}
