package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class TriesTest {

    private static final TryLimit LIMIT = new TryLimit(5, Duration.ofMinutes(1));

    @Inject
    Tries tries;

    @Inject
    EntityManager database;

    private final String subject = UUID.randomUUID().toString();

    private void use(int times) {
        for (int i = 0; i < times; i++) {
            tries.take(subject, LIMIT);
        }
    }

    @Transactional
    void letTimePass(int seconds) {
        database.createNativeQuery(
                        "update tries set free_at = free_at - :s * interval '1 second' where subject = :subject")
                .setParameter("s", seconds)
                .setParameter("subject", SecretTokens.hash(subject))
                .executeUpdate();
    }

    @Test
    void afterTheLastTryThereIsATimeToWait() {
        assertThatNoException().isThrownBy(() -> use(5));

        assertThatExceptionOfType(TooManyTries.class)
                .isThrownBy(() -> use(1))
                .satisfies(refused -> assertThat(refused.seconds()).isBetween(50L, 60L))
                .satisfies(refused -> assertThat(refused.sentence()).matches(".*try again in \\d\\d seconds\\."));
        assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> tries.look(subject, LIMIT));
    }

    @Test
    void trialsThatWereRefusedMakeTheWaitNoLonger() {
        use(5);
        for (int i = 0; i < 20; i++) {
            assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> use(1));
        }
        letTimePass(61);

        assertThatNoException().isThrownBy(() -> use(1));
        assertThatExceptionOfType(TooManyTries.class).isThrownBy(() -> use(1));
    }

    @Test
    void afterALongTimeAllAreFreeAgain() {
        use(5);
        assertThat(tries.isFresh(subject)).isFalse();
        letTimePass(300);

        assertThat(tries.isFresh(subject)).isTrue();
        assertThatNoException().isThrownBy(() -> use(5));
    }

    @Test
    void whatWasRightCostsNothing() {
        for (int i = 0; i < 20; i++) {
            use(1);
            tries.giveBack(subject, LIMIT);
        }

        assertThatNoException().isThrownBy(() -> use(5));
    }

    @Test
    void ofManyAtOnceNoMorePass() {
        AtomicInteger passed = new AtomicInteger();

        IntStream.range(0, 40).parallel().forEach(i -> {
            try {
                tries.take(subject, LIMIT);
                passed.incrementAndGet();
            } catch (TooManyTries refused) {
                // It is counted by not being counted.
            }
        });

        assertThat(passed).hasValue(5);
    }

    @Test
    void aWaitIsToldInWords() {
        assertThat(new TooManyTries(Duration.ofMillis(200)).sentence()).endsWith("try again in a second.");
        assertThat(new TooManyTries(Duration.ofSeconds(60)).sentence()).endsWith("try again in 60 seconds.");
        assertThat(new TooManyTries(Duration.ofSeconds(61)).sentence()).endsWith("try again in 2 minutes.");
    }
}
