package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.debrief.people.Cohorts;
import org.debrief.people.Person;
import org.jspecify.annotations.Nullable;

/** Gives trainees more time, more attempts, or dates of their own; only those in the instructor's cohorts. */
@ApplicationScoped
class Accommodating {

    @Inject
    StoredAccommodations stored;

    @Inject
    Cohorts cohorts;

    @Inject
    Clock clock;

    /** A trainee with what they get in one quiz, and in every quiz. */
    record Given(Person trainee, Allowance inThisQuiz, Allowance inEveryQuiz) {}

    /** Everybody who is given a quiz, by name. */
    @Transactional
    List<Given> inQuiz(long instructorId, QuizSheet quiz) {
        Map<Long, Allowance> inThis = stored.byTrainee(instructorId, quiz.id());
        Map<Long, Allowance> inEvery = stored.byTrainee(instructorId, null);
        return quiz.cohorts().stream()
                .flatMap(cohort -> cohorts.members(cohort.id()).stream())
                .distinct()
                .sorted(Comparator.comparing((Person person) -> person.name().toLowerCase(Locale.ROOT))
                        .thenComparing(Person::id))
                .map(person -> given(person, inThis, inEvery))
                .toList();
    }

    /** Who gets something in every quiz. */
    @Transactional
    List<Given> inEveryQuiz(long instructorId) {
        Map<Long, Allowance> inEvery = stored.byTrainee(instructorId, null);
        return inEvery.keySet().stream()
                .sorted()
                .flatMap(id -> cohorts.traineeOf(instructorId, id).stream())
                .map(person -> given(person, Map.of(), inEvery))
                .toList();
    }

    /** One trainee; empty when they are in none of the instructor's cohorts. */
    @Transactional
    Optional<Given> of(long instructorId, long traineeId, @Nullable Long quizId) {
        return cohorts.traineeOf(instructorId, traineeId)
                .map(person -> given(
                        person,
                        quizId == null ? Map.of() : stored.byTrainee(instructorId, quizId),
                        stored.byTrainee(instructorId, null)));
    }

    /** For callers that have checked that the quiz is the instructor's. Nothing to give takes away what was given. */
    @Transactional
    boolean save(long instructorId, long traineeId, @Nullable Long quizId, Allowance allowance) {
        if (cohorts.traineeOf(instructorId, traineeId).isEmpty()) {
            return false;
        }
        if (allowance.isNone()) {
            stored.remove(instructorId, traineeId, quizId);
        } else {
            stored.save(instructorId, traineeId, quizId, allowance, clock.instant());
        }
        return true;
    }

    private static Given given(Person person, Map<Long, Allowance> inThis, Map<Long, Allowance> inEvery) {
        return new Given(
                person,
                inThis.getOrDefault(person.id(), Allowance.NONE),
                inEvery.getOrDefault(person.id(), Allowance.NONE));
    }
}
