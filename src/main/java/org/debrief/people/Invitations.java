package org.debrief.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The links by which people whose account an instructor made choose their password. Each works once. */
@ApplicationScoped
class Invitations implements PanacheRepositoryBase<Invitation, Long> {

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    /** Invites the person behind a new account. */
    HandOut issue(Account account, long instructorId) {
        String token = SecretTokens.random();
        persist(new Invitation(account.id, SecretTokens.hash(token), instructorId, clock.instant()));
        return new HandOut(account.name, account.email, token);
    }

    /** Whom a link invites, while it works. */
    @Transactional
    Optional<Person> invited(String token) {
        return working(token)
                .flatMap(invitation -> accounts.findByIdOptional(invitation.accountId))
                .map(Account::person);
    }

    /** Uses the link up and gives its account a password. Of two that come at once, one wins. */
    @Transactional
    Optional<Person> redeem(String token, String password) {
        Optional<Invitation> invitation = working(token);
        if (invitation.isEmpty() || delete("tokenHash", SecretTokens.hash(token)) == 0) {
            return Optional.empty();
        }
        Optional<Account> account = accounts.findByIdOptional(invitation.get().accountId);
        account.ifPresent(invited -> invited.passwordHash = Passwords.hash(password));
        return account.map(Account::person);
    }

    /** New links in place of the old, for one member whom the instructor invited or for all who have not come yet. */
    @Transactional
    List<HandOut> renew(long instructorId, long cohortId, @Nullable Long onlyFor) {
        List<Account> waiting = getEntityManager()
                .createQuery("""
                        select a from Account a, CohortMember m, Invitation i
                        where m.cohortId = :cohort and a.id = m.accountId and i.accountId = a.id
                        and i.invitedBy = :instructor and a.passwordHash is null and (:all = true or a.id = :one)
                        order by lower(a.name), a.id
                        """, Account.class)
                .setParameter("cohort", cohortId)
                .setParameter("instructor", instructorId)
                .setParameter("all", onlyFor == null)
                .setParameter("one", onlyFor == null ? 0L : onlyFor)
                .getResultList();
        List<HandOut> handOuts = new ArrayList<>();
        for (Account account : waiting) {
            String token = SecretTokens.random();
            int renewed = update(
                    "tokenHash = ?1, createdAt = ?2 where accountId = ?3",
                    SecretTokens.hash(token),
                    clock.instant(),
                    account.id);
            if (renewed == 1) {
                handOuts.add(new HandOut(account.name, account.email, token));
            }
        }
        return handOuts;
    }

    /** The hand-outs behind tokens that this instructor was shown, for a file of them. */
    @Transactional
    List<HandOut> shown(long instructorId, List<String> tokens) {
        List<HandOut> handOuts = new ArrayList<>();
        for (String token : tokens) {
            working(token)
                    .filter(invitation -> invitation.invitedBy == instructorId)
                    .flatMap(invitation -> accounts.findByIdOptional(invitation.accountId))
                    .ifPresent(account -> handOuts.add(new HandOut(account.name, account.email, token)));
        }
        return handOuts;
    }

    private Optional<Invitation> working(String token) {
        return find(
                        "tokenHash = ?1 and createdAt > ?2",
                        SecretTokens.hash(token),
                        clock.instant().minus(Invitation.LIFE))
                .firstResultOptional();
    }
}
