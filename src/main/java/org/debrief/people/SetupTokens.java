package org.debrief.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The tokens in the links that let the first instructor in. Each works until the first instructor is there, at most for a
 * day; every start makes a new one.
 */
@ApplicationScoped
class SetupTokens {

    private static final Duration LIFE = Duration.ofDays(1);

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Transactional
    String issue() {
        String token = SecretTokens.random();
        Instant now = clock.instant();
        database.createNativeQuery("delete from setup_token where created_at <= ?1")
                .setParameter(1, now.minus(LIFE))
                .executeUpdate();
        database.createNativeQuery("insert into setup_token (token_hash, created_at) values (?1, ?2)")
                .setParameter(1, SecretTokens.hash(token))
                .setParameter(2, now)
                .executeUpdate();
        return token;
    }

    @Transactional
    boolean isValid(String token) {
        return !database.createNativeQuery("select 1 from setup_token where token_hash = ?1 and created_at > ?2")
                .setParameter(1, SecretTokens.hash(token))
                .setParameter(2, clock.instant().minus(LIFE))
                .getResultList()
                .isEmpty();
    }

    /** Uses the token up, and all others with it. */
    @Transactional
    boolean redeem(String token) {
        if (!isValid(token)) {
            return false;
        }
        database.createNativeQuery("delete from setup_token").executeUpdate();
        return true;
    }
}
