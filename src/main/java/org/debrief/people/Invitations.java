package org.debrief.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Whom the instructor invited into a cohort and who has not come yet: one member, or all. */
    @Transactional
    Waiting waiting(long instructorId, long cohortId, @Nullable Long onlyFor) {
        List<Account> people = people(instructorId, cohortId, onlyFor);
        return new Waiting(
                people.stream().map(Account::person).toList(), fingerprint(list("accountId in ?1", ids(people))));
    }

    /**
     * New links in place of the old, if those whose fingerprint is {@code seen} are still the old ones; otherwise
     * nothing is done. Of two presses of one button, one makes links and the other none.
     */
    @Transactional
    Optional<List<HandOut>> renew(long instructorId, long cohortId, @Nullable Long onlyFor, String seen) {
        List<Account> people = people(instructorId, cohortId, onlyFor);
        Map<Long, Invitation> held = held(people);
        if (!fingerprint(held.values()).equals(seen)) {
            return Optional.empty();
        }
        List<HandOut> handOuts = new ArrayList<>();
        for (Account account : people) {
            Invitation invitation = held.get(account.id);
            if (invitation != null) {
                String token = SecretTokens.random();
                invitation.tokenHash = SecretTokens.hash(token);
                invitation.createdAt = clock.instant();
                handOuts.add(new HandOut(account.name, account.email, token));
            }
        }
        return Optional.of(handOuts);
    }

    private List<Account> people(long instructorId, long cohortId, @Nullable Long onlyFor) {
        return getEntityManager()
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
    }

    /** Their invitations as they are now, which nobody else changes or uses up until the transaction ends. */
    private Map<Long, Invitation> held(List<Account> people) {
        return find("accountId in ?1 order by accountId", ids(people)).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(invitation -> invitation.accountId, Function.identity()));
    }

    private static List<Long> ids(List<Account> people) {
        return people.stream().map(account -> account.id).toList();
    }

    private static String fingerprint(Collection<Invitation> invitations) {
        return SecretTokens.hex(
                invitations.stream().map(Invitation::hex).sorted().collect(Collectors.joining(" ")));
    }

    /** The hand-outs behind tokens that this instructor was shown, for a file of them. */
    @Transactional
    List<HandOut> shown(long instructorId, List<String> tokens) {
        List<byte[]> hashes = tokens.stream().map(SecretTokens::hash).toList();
        Map<String, Invitation> working =
                list("tokenHash in ?1 and createdAt > ?2 and invitedBy = ?3", hashes, oldest(), instructorId).stream()
                        .collect(Collectors.toMap(Invitation::hex, Function.identity()));
        List<Long> ids = working.values().stream().map(i -> i.accountId).toList();
        Map<Long, Person> invited =
                accounts.withIds(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        List<HandOut> handOuts = new ArrayList<>();
        for (String token : tokens) {
            Optional.ofNullable(working.get(SecretTokens.hex(token)))
                    .map(invitation -> invited.get(invitation.accountId))
                    .ifPresent(person -> handOuts.add(new HandOut(person.name(), person.email(), token)));
        }
        return handOuts;
    }

    private Optional<Invitation> working(String token) {
        return find("tokenHash = ?1 and createdAt > ?2", SecretTokens.hash(token), oldest())
                .firstResultOptional();
    }

    private Instant oldest() {
        return clock.instant().minus(Invitation.LIFE);
    }

    /**
     * Who has not come yet.
     *
     * @param seen what the page that shows them sends back: another one once an invitation is new or used up
     */
    record Waiting(List<Person> people, String seen) {}
}
