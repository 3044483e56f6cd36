package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptClockTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void theLimitCountsFromTheBeginning() {
        assertThat(clock(TestSettings.limited(20), NINE).endsAt()).isEqualTo(NINE.plus(Duration.ofMinutes(20)));
    }

    @Test
    void nothingGoesOnAfterTheQuizCloses() {
        assertThat(clock(TestSettings.timed(null, TEN, 90, 1), NINE).endsAt()).isEqualTo(TEN);
        assertThat(clock(TestSettings.timed(null, TEN, null, 1), NINE).endsAt()).isEqualTo(TEN);
    }

    @Test
    void withoutTimesItNeverEnds() {
        AttemptClock clock = clock(QuizSettings.USUAL, NINE);

        assertThat(clock.endsAt()).isNull();
        assertThat(clock.isOver(Instant.MAX)).isFalse();
        assertThat(clock.isPastGrace(Instant.MAX)).isFalse();
    }

    @Test
    void itIsOverAtTheEndAndAnswersOnTheirWayAreTakenForAnotherHalfMinute() {
        AttemptClock clock = clock(TestSettings.limited(60), NINE);

        assertThat(clock.isOver(TEN.minusMillis(1))).isFalse();
        assertThat(clock.isOver(TEN)).isTrue();
        assertThat(clock.isPastGrace(TEN.plusSeconds(30).minusMillis(1))).isFalse();
        assertThat(clock.isPastGrace(TEN.plusSeconds(30))).isTrue();
    }

    @Test
    void aQuizIsOpenFromItsOpeningUntilItsClosing() {
        Terms terms = Terms.of(TestSettings.timed(NINE, TEN, null, 1), Allowance.NONE);

        assertThat(terms.opening(QuizStatus.PUBLISHED, NINE.minusMillis(1))).isEqualTo(Opening.LATER);
        assertThat(terms.opening(QuizStatus.PUBLISHED, NINE)).isEqualTo(Opening.NOW);
        assertThat(terms.opening(QuizStatus.PUBLISHED, TEN.minusMillis(1))).isEqualTo(Opening.NOW);
        assertThat(terms.opening(QuizStatus.PUBLISHED, TEN)).isEqualTo(Opening.OVER);
        assertThat(terms.opening(QuizStatus.CLOSED, NINE)).isEqualTo(Opening.OVER);
        assertThat(terms.refusal(QuizStatus.PUBLISHED, NINE.minusSeconds(1)))
                .isEqualTo("This quiz opens on 2 March 2026, 10:00 (Europe/Berlin). Come back then.");
        assertThat(terms.refusal(QuizStatus.PUBLISHED, TEN))
                .isEqualTo("This quiz closed on 2 March 2026, 11:00 (Europe/Berlin). Nobody can start it any more.");
    }

    @Test
    void whereTheArticleIsReadFirstTheLimitCountsFromTheEndOfReading() {
        Terms terms = Terms.of(TestSettings.readFirst(10, 20), Allowance.NONE);
        AttemptClock reading = AttemptClock.of(terms, NINE, null);
        AttemptClock answering = AttemptClock.of(terms, NINE, NINE.plusSeconds(60));

        assertThat(reading.isReading(NINE.plusSeconds(599))).isTrue();
        assertThat(reading.isReading(NINE.plusSeconds(600))).isFalse();
        assertThat(reading.endsAt()).isEqualTo(NINE.plus(Duration.ofMinutes(30)));
        assertThat(answering.isReading(NINE.plusSeconds(60))).isFalse();
        assertThat(answering.endsAt()).isEqualTo(NINE.plus(Duration.ofMinutes(21)));
    }

    @Test
    void anAllowanceGivesMoreTimeMoreAttemptsAndOtherDates() {
        Allowance quarter = new Allowance(25, 2, null, TEN);
        Terms terms = Terms.of(TestSettings.timed(NINE, NINE.plusSeconds(60), 20, 1), quarter);

        assertThat(terms.timeLimit()).isEqualTo(Duration.ofMinutes(25));
        assertThat(terms.attemptsAllowed()).isEqualTo(3);
        assertThat(terms.opensAt()).isEqualTo(NINE);
        assertThat(terms.closesAt()).isEqualTo(TEN);
        assertThat(Terms.of(TestSettings.readFirst(10, null), quarter).reading())
                .isEqualTo(Duration.ofSeconds(750));
        assertThat(Terms.of(QuizSettings.USUAL, quarter).timeLimit()).isNull();
    }

    @Test
    void ofTwoAllowancesTheLargerHolds() {
        Allowance inEveryQuiz = new Allowance(50, 0, null, null);
        Allowance inThisQuiz = new Allowance(10, 1, null, TEN);

        assertThat(inEveryQuiz.and(inThisQuiz)).isEqualTo(new Allowance(50, 1, null, TEN));
        assertThat(inThisQuiz.and(inEveryQuiz)).isEqualTo(new Allowance(50, 1, null, TEN));
        assertThat(new Allowance(50, 1, null, TEN).words(TestSettings.ZONE))
                .containsExactly("50 % more time", "1 more attempt", "closes on 2 March 2026, 11:00 (Europe/Berlin)");
    }

    private static AttemptClock clock(QuizSettings settings, Instant startedAt) {
        return AttemptClock.of(Terms.of(settings, Allowance.NONE), startedAt, startedAt);
    }
}
