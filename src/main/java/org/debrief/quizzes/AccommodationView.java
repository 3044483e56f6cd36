package org.debrief.quizzes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a trainee gets beyond the settings, as programs read it.
 *
 * @param inThisQuiz null in the list of what holds in every quiz
 */
record AccommodationView(
        long trainee, String name, String email, @Nullable Given inThisQuiz, Given inEveryQuiz) {

    record Given(
            int extraTimePercent,
            int extraAttempts,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt) {

        static Given of(Allowance allowance) {
            return new Given(
                    allowance.extraTimePercent(), allowance.extraAttempts(), allowance.opensAt(), allowance.closesAt());
        }
    }

    static AccommodationView inQuiz(Accommodating.Given given) {
        return new AccommodationView(
                given.trainee().id(),
                given.trainee().name(),
                given.trainee().email(),
                Given.of(given.inThisQuiz()),
                Given.of(given.inEveryQuiz()));
    }

    static AccommodationView inEveryQuiz(Accommodating.Given given) {
        return new AccommodationView(
                given.trainee().id(),
                given.trainee().name(),
                given.trainee().email(),
                null,
                Given.of(given.inEveryQuiz()));
    }
}
