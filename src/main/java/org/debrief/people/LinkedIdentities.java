package org.debrief.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose account here belongs to an account of an OpenID provider. */
@ApplicationScoped
class LinkedIdentities {

    private static final int LONGEST_ISSUER = 500;
    private static final int LONGEST_SUBJECT = 255;

    @Inject
    Accounts accounts;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /**
     * The account that is linked, or gets linked now because the provider vouches for its email. An account that another
     * number of the provider has is not linked again: an email may be given to somebody else there.
     *
     * @param verifiedEmail null where the provider does not vouch for one
     */
    @Transactional
    Optional<Person> owner(String issuer, String subject, @Nullable String verifiedEmail) {
        if (issuer.length() > LONGEST_ISSUER || subject.isEmpty() || subject.length() > LONGEST_SUBJECT) {
            return Optional.empty();
        }
        return linked(issuer, subject)
                .or(() -> Optional.ofNullable(verifiedEmail).flatMap(email -> link(issuer, subject, email)))
                .filter(account -> account.disabledAt == null)
                .map(Account::person);
    }

    private Optional<Account> linked(String issuer, String subject) {
        List<?> found = database.createNativeQuery(
                        "select account_id from linked_identity where issuer = :issuer and subject = :subject",
                        Long.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultList();
        return found.stream().map(Long.class::cast).findFirst().flatMap(accounts::findByIdOptional);
    }

    private Optional<Account> link(String issuer, String subject, String email) {
        return accounts.withEmail(email).filter(account -> insert(issuer, subject, account.id) == 1);
    }

    private int insert(String issuer, String subject, long accountId) {
        return database.createNativeQuery("""
            insert into linked_identity (issuer, subject, account_id, linked_at)
            values (:issuer, :subject, :account, :now) on conflict do nothing
            """)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .setParameter("account", accountId)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
