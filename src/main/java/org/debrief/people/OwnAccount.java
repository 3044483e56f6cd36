package org.debrief.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.debrief.pages.Problems;

/** What people change about their own account. */
@ApplicationScoped
class OwnAccount {

    static final String WRONG = "This is not your password. Type the one that you sign in with now.";
    private static final String SAME = "Choose another password than the one that you have.";

    @Inject
    Accounts accounts;

    @Inject
    StoredSessions sessions;

    @Inject
    Tries tries;

    @Inject
    SecurityLog log;

    /** Takes a new name, or says what is wrong with it. */
    @Transactional
    Problems rename(long accountId, String name) {
        Problems problems = NewAccount.nameProblems(name);
        if (problems.isEmpty()) {
            accounts.findById(accountId).name = name.strip();
        }
        return problems;
    }

    /**
     * Whether {@code password} is the account's. Comparing takes time on purpose, and no connection meanwhile.
     *
     * @throws TooManyTries when it was not looked at
     */
    boolean isPassword(long accountId, String password) {
        String subject = "own password " + accountId;
        tries.take(subject, TryLimit.ACCOUNT);
        Optional<String> hash = QuarkusTransaction.joiningExisting()
                .call(() -> Optional.ofNullable(accounts.findById(accountId).passwordHash));
        boolean right = hash.isPresent() && Passwords.matches(password, hash.get());
        if (right) {
            tries.giveBack(subject, TryLimit.ACCOUNT);
        }
        return right;
    }

    /** Takes a new password and signs the account out everywhere, or says what is wrong and does nothing. */
    Problems changePassword(Person person, String now, String wanted) {
        Problems problems = Problems.none();
        if (!isPassword(person.id(), now)) {
            problems.add("current", WRONG);
        }
        Passwords.problem(wanted, person.email(), person.name())
                .or(() -> wanted.equals(now) ? Optional.of(SAME) : Optional.empty())
                .ifPresent(sentence -> problems.add("password", sentence));
        if (problems.isEmpty()) {
            setPassword(person.id(), Passwords.hash(wanted));
            log.newPassword(person.id());
        }
        return problems;
    }

    private void setPassword(long accountId, String hash) {
        QuarkusTransaction.requiringNew().run(() -> {
            accounts.findById(accountId).passwordHash = hash;
            sessions.endAll(accountId);
        });
    }
}
