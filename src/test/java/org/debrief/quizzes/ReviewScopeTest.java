package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.quizzes.ShownFrom.CLOSED;
import static org.debrief.quizzes.ShownFrom.DURING;
import static org.debrief.quizzes.ShownFrom.NEVER;
import static org.debrief.quizzes.ShownFrom.SUBMITTED;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewScopeTest {

    /** The whole table: what each moment shows of what is to be shown from each moment. */
    @ParameterizedTest
    @CsvSource({
        "TAKING,    false, false, false, false",
        "CHECKED,   true,  false, false, false",
        "SUBMITTED, true,  true,  false, false",
        "CLOSED,    true,  true,  true,  false"
    })
    void eachMomentIncludesTheOnesBefore(
            ReviewMoment moment, boolean during, boolean submitted, boolean closed, boolean never) {
        assertThat(moment.reaches(DURING)).isEqualTo(during);
        assertThat(moment.reaches(SUBMITTED)).isEqualTo(submitted);
        assertThat(moment.reaches(CLOSED)).isEqualTo(closed);
        assertThat(moment.reaches(NEVER)).isEqualTo(never);
    }

    /** Over all 1,024 policies each thing is shown by its own rule, whatever the others say. */
    @ParameterizedTest
    @EnumSource(ReviewMoment.class)
    void eachThingIsShownByItsOwnRule(ReviewMoment moment) {
        boolean open = moment == ReviewMoment.TAKING || moment == ReviewMoment.CHECKED;
        assertThat(policies()).hasSize(1024).allSatisfy(policy -> {
            ReviewScope scope = ReviewScope.of(policy, moment);
            assertThat(scope.answers()).isEqualTo(open || moment.reaches(policy.answers()));
            assertThat(scope.marks()).isEqualTo(moment.reaches(policy.marks()));
            assertThat(scope.key()).isEqualTo(moment.reaches(policy.key()));
            assertThat(scope.explanation()).isEqualTo(moment.reaches(policy.explanation()));
            assertThat(scope.passage()).isEqualTo(moment.reaches(policy.passage()));
        });
    }

    @ParameterizedTest
    @EnumSource(ReviewMoment.class)
    void whatIsNotShownIsSaidAndWhatIsShownIsNot(ReviewMoment moment) {
        assertThat(policies()).allSatisfy(policy -> {
            ReviewScope scope = ReviewScope.of(policy, moment);
            String said =
                    String.join(" ", withheld(moment, policy, null).sentences()).toLowerCase(Locale.ROOT);
            assertThat(said.contains("your answers")).isEqualTo(!scope.answers());
            // Of one answer that was checked it is said whether it is right, of a whole attempt what its score is.
            String marks = moment == ReviewMoment.CHECKED ? "whether your answer is right" : "your score";
            assertThat(said.contains(marks)).isEqualTo(!scope.marks());
            assertThat(said.contains("the right answers")).isEqualTo(!scope.key());
            assertThat(said.contains("the explanations")).isEqualTo(!scope.explanation());
            assertThat(said.contains("the passages")).isEqualTo(!scope.passage());
        });
    }

    @Test
    void anOpenAttemptShowsNothingMoreOnceTheQuizIsClosed() {
        assertThat(ReviewMoment.of(false, true)).isEqualTo(ReviewMoment.TAKING);
        assertThat(ReviewMoment.of(false, false)).isEqualTo(ReviewMoment.TAKING);
        assertThat(ReviewMoment.of(true, false)).isEqualTo(ReviewMoment.SUBMITTED);
        assertThat(ReviewMoment.of(true, true)).isEqualTo(ReviewMoment.CLOSED);
    }

    @Test
    void aQuizIsClosedByItsInstructorOrFromTheMomentThatItsTimeIsOver() {
        Instant end = Instant.parse("2026-03-12T12:00:00Z");
        Quiz timed = quiz(end);
        assertThat(ReviewMoment.isClosed(timed, end.minusMillis(1))).isFalse();
        assertThat(ReviewMoment.isClosed(timed, end)).isTrue();
        Quiz untimed = quiz(null);
        assertThat(ReviewMoment.isClosed(untimed, Instant.MAX)).isFalse();
        untimed.publish(end);
        untimed.close();
        assertThat(ReviewMoment.isClosed(untimed, end)).isTrue();
    }

    @Test
    void theSentencesSayWhen() {
        ReviewPolicy policy = new ReviewPolicy(SUBMITTED, SUBMITTED, CLOSED, CLOSED, NEVER);
        assertThat(withheld(ReviewMoment.SUBMITTED, policy, null).sentences())
                .containsExactly(
                        "The right answers and the explanations are shown once your instructor closes the quiz.",
                        "This quiz does not show the passages in the article.");
        assertThat(withheld(ReviewMoment.SUBMITTED, policy, Instant.parse("2026-03-12T12:00:00Z"))
                        .sentences())
                .first()
                .isEqualTo("The right answers and the explanations are shown after the quiz closes, on"
                        + " 12 March 2026, 12:00 (UTC).");
        assertThat(withheld(ReviewMoment.TAKING, policy, null).sentences().get(0))
                .isEqualTo("Your score is shown once you submit.");
        assertThat(withheld(ReviewMoment.CHECKED, policy, null).sentences().get(0))
                .isEqualTo("Whether your answer is right is shown once you submit.");
        assertThat(withheld(ReviewMoment.CLOSED, ReviewPolicy.allFrom(NEVER), null)
                        .score())
                .isEqualTo("This quiz does not show your score.");
    }

    private static Withheld withheld(ReviewMoment moment, ReviewPolicy policy, @Nullable Instant closesAt) {
        return new Withheld(moment, ReviewSettings.of(QuizLayout.ALL_ON_ONE, QuizMode.TEST, policy, closesAt));
    }

    private static Quiz quiz(@Nullable Instant closesAt) {
        QuizSettings settings =
                ReviewSettings.of(QuizLayout.ALL_ON_ONE, QuizMode.TEST, ReviewPolicy.AFTER_SUBMITTING, closesAt);
        return new Quiz(1, "Harbour quiz", settings, List.of(1L), Instant.EPOCH);
    }

    static Stream<ReviewPolicy> policies() {
        ShownFrom[] all = ShownFrom.values();
        return Stream.iterate(0, i -> i < 1024, i -> i + 1)
                .map(i -> new ReviewPolicy(
                        all[i % 4], all[i / 4 % 4], all[i / 16 % 4], all[i / 64 % 4], all[i / 256 % 4]));
    }
}
