package org.debrief.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The links by which people who cannot sign in choose a new password. Each works once. */
@ApplicationScoped
class PasswordResets {

    /** A link that is handed over by a person. */
    static final Duration BY_HAND = Duration.ofDays(1);

    /** A link in a message. */
    static final Duration BY_MAIL = Duration.ofHours(1);

    @Inject
    Accounts accounts;

    @Inject
    StoredSessions sessions;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    SecurityLog log;

    /** A link from an instructor, in place of the one that they made before; from nobody, where the operator makes it. */
    @Transactional
    String handOut(long accountId, @Nullable Long instructorId) {
        database.createNativeQuery(
                        "delete from password_reset where account_id = :account and made_by is not distinct from"
                                + " :maker")
                .setParameter("account", accountId)
                .setParameter("maker", instructorId)
                .executeUpdate();
        return issue(accountId, instructorId, BY_HAND);
    }

    /** A link for a message. Those of earlier messages go on working until their end: a stranger may have asked for this one. */
    @Transactional
    String forMail(long accountId) {
        return issue(accountId, null, BY_MAIL);
    }

    private String issue(long accountId, @Nullable Long instructorId, Duration life) {
        Instant now = clock.instant();
        database.createNativeQuery("delete from password_reset where ends_at <= :now")
                .setParameter("now", now)
                .executeUpdate();
        String token = SecretTokens.random();
        database.createNativeQuery(
                        "insert into password_reset (token_hash, account_id, made_by, ends_at) values (:hash,"
                                + " :account, :maker, :end)")
                .setParameter("hash", SecretTokens.hash(token))
                .setParameter("account", accountId)
                .setParameter("maker", instructorId)
                .setParameter("end", now.plus(life))
                .executeUpdate();
        return token;
    }

    /** Whose password a link resets, while it works. */
    @Transactional
    Optional<Person> owner(String token) {
        List<?> found = database.createNativeQuery(
                        "select account_id from password_reset where token_hash = :hash and ends_at > :now", Long.class)
                .setParameter("hash", SecretTokens.hash(token))
                .setParameter("now", clock.instant())
                .getResultList();
        return found.stream()
                .map(Long.class::cast)
                .findFirst()
                .flatMap(accounts::findByIdOptional)
                .filter(account -> account.disabledAt == null)
                .map(Account::person);
    }

    /** Uses the link up with all others of the account, gives it the password and signs it out everywhere. One of two wins. */
    Optional<Person> redeem(String token, String password) {
        String hash = Passwords.hash(password);
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<Person> owner = owner(token);
            if (owner.isEmpty() || use(token) == 0) {
                return Optional.empty();
            }
            long id = owner.get().id();
            database.createNativeQuery("delete from password_reset where account_id = :account")
                    .setParameter("account", id)
                    .executeUpdate();
            accounts.findById(id).passwordHash = hash;
            sessions.endAll(id);
            log.newPassword(id);
            return owner;
        });
    }

    private int use(String token) {
        return database.createNativeQuery("delete from password_reset where token_hash = :hash")
                .setParameter("hash", SecretTokens.hash(token))
                .executeUpdate();
    }
}
