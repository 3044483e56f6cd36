package org.debrief.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * The tokens in the links that let the first instructor in. Each works until the first instructor is there, at most for a
 * day; every start makes a new one.
 */
@ApplicationScoped
class SetupTokens {

    private static final int BYTES = 32;
    private static final Duration LIFE = Duration.ofDays(1);

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    @Transactional
    String issue() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        database.createNativeQuery("delete from setup_token where created_at <= ?1")
                .setParameter(1, now.minus(LIFE))
                .executeUpdate();
        database.createNativeQuery("insert into setup_token (token_hash, created_at) values (?1, ?2)")
                .setParameter(1, hash(token))
                .setParameter(2, now)
                .executeUpdate();
        return token;
    }

    @Transactional
    boolean isValid(String token) {
        return !database.createNativeQuery("select 1 from setup_token where token_hash = ?1 and created_at > ?2")
                .setParameter(1, hash(token))
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

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
