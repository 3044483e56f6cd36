package org.debrief.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of all browsers on all nodes. Their times are those of the database, which all nodes share. A session ends
 * after twelve hours without use, for a quiz page may stay open for a morning, and after a week in any case.
 */
@ApplicationScoped
class StoredSessions {

    private static final String WORKING =
            " s.seen_at > now() - interval '12 hours' and s.begun_at > now() - interval '7 days' ";

    @Inject
    EntityManager database;

    /** Begins one and tells its token. What nobody can use any more goes at the same time. */
    @Transactional
    String begin(long accountId, String browser) {
        database.createNativeQuery("delete from browser_session where seen_at < now() - interval '7 days'")
                .executeUpdate();
        String token = SecretTokens.random();
        database.createNativeQuery(
                        "insert into browser_session (token_hash, account_id, browser) values (:hash, :account,"
                                + " :browser)")
                .setParameter("hash", SecretTokens.hash(token))
                .setParameter("account", accountId)
                .setParameter("browser", browser)
                .executeUpdate();
        return token;
    }

    /** Who is signed in by {@code token}, in one query; every ten minutes a second one notes that it is in use. */
    @Transactional
    Optional<Person> person(String token) {
        byte[] hash = SecretTokens.hash(token);
        List<?> found = database.createNativeQuery("""
                        select a.id, a.name, a.email, a.role, s.seen_at < now() - interval '10 minutes'
                        from browser_session s join account a on a.id = s.account_id
                        where s.token_hash = :hash and a.disabled_at is null and
                        """ + WORKING)
                .setParameter("hash", hash)
                .getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) found.get(0);
        if ((Boolean) row[4]) {
            database.createNativeQuery("update browser_session set seen_at = now() where token_hash = :hash")
                    .setParameter("hash", hash)
                    .executeUpdate();
        }
        return Optional.of(new Person(
                ((Number) row[0]).longValue(), (String) row[1], (String) row[2], Role.valueOf((String) row[3])));
    }

    /** The sessions of an account that work, the one in use last first. */
    @Transactional
    List<OpenSession> of(long accountId, @Nullable String token) {
        byte[] here = SecretTokens.hash(token == null ? "" : token);
        List<?> rows = database.createNativeQuery(
                        "select s.id, s.browser, s.begun_at, s.seen_at, s.token_hash = :here from browser_session s"
                                + " where s.account_id = :account and" + WORKING + "order by s.seen_at desc, s.id desc",
                        Object[].class)
                .setParameter("account", accountId)
                .setParameter("here", here)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(StoredSessions::session)
                .toList();
    }

    private static OpenSession session(Object[] row) {
        return new OpenSession(
                ((Number) row[0]).longValue(), (String) row[1], (Instant) row[2], (Instant) row[3], (Boolean) row[4]);
    }

    @Transactional
    void end(String token) {
        query("delete from browser_session where token_hash = :hash")
                .setParameter("hash", SecretTokens.hash(token))
                .executeUpdate();
    }

    /** Ends those of the sessions that are the account's, and tells how many. */
    @Transactional
    int end(long accountId, Collection<Long> sessions) {
        return query("delete from browser_session where account_id = :account and id in (:ids)")
                .setParameter("account", accountId)
                .setParameter("ids", sessions)
                .executeUpdate();
    }

    /** Signs the account out in every browser, and tells in how many it was signed in. */
    @Transactional
    int endAll(long accountId) {
        return query("delete from browser_session where account_id = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql);
    }
}
