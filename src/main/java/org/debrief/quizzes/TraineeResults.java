package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.debrief.people.Cohorts;
import org.debrief.people.People;
import org.debrief.people.Person;
import org.jspecify.annotations.Nullable;

/** One trainee's attempts at one quiz, for the quiz's instructor. */
@ApplicationScoped
class TraineeResults {

    @Inject
    StoredQuizzes quizzes;

    @Inject
    StoredAttempts attempts;

    @Inject
    StoredAccommodations accommodations;

    @Inject
    Results results;

    @Inject
    Cohorts cohorts;

    @Inject
    People people;

    /** Empty where the quiz is not the instructor's, or the trainee was never given it. */
    @Transactional
    Optional<TraineeInQuiz> of(long instructorId, long quizId, long traineeId) {
        return quizzes.own(instructorId, quizId).flatMap(quiz -> of(quiz, traineeId));
    }

    /** Whose attempt it is, and which of theirs; empty where it is none at this quiz of the instructor. */
    @Transactional
    Optional<Place> place(long instructorId, long quizId, long attemptId) {
        return quizzes.own(instructorId, quizId)
                .flatMap(quiz -> attempts.inQuiz(quiz.id, attemptId))
                .filter(Attempt::isSubmitted)
                .map(attempt -> new Place(attempt.accountId, attempt.number));
    }

    record Place(long traineeId, int number) {}

    private Optional<TraineeInQuiz> of(Quiz quiz, long traineeId) {
        List<Attempt> made = attempts.of(traineeId, quiz.id);
        if (made.isEmpty() && Collections.disjoint(cohorts.idsWithMember(traineeId), quiz.cohorts)) {
            return Optional.empty();
        }
        Allowance allowance = accommodations.of(quiz, traineeId);
        return people.withIds(List.of(traineeId)).stream()
                .findFirst()
                .map(trainee -> of(quiz, trainee, made, allowance));
    }

    private TraineeInQuiz of(Quiz quiz, Person trainee, List<Attempt> made, Allowance allowance) {
        // Before it is asked which counts: one whose time is over is ended by being read.
        List<Optional<QuizResult>> read =
                made.stream().map(attempt -> results.ofAttempt(attempt, quiz)).toList();
        Attempt counting = quiz.settings
                .attemptCounted()
                .of(made.stream().filter(Attempt::isSubmitted).toList(), Attempt::share)
                .orElse(null);
        Instant closesAt = Terms.of(quiz.settings, allowance).closesAt();
        List<TraineeAttempt> all = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            Attempt attempt = made.get(i);
            all.add(new TraineeAttempt(
                    attempt.number,
                    attempt.startedAt,
                    read.get(i).orElse(null),
                    attempt == counting,
                    isLate(attempt.submittedAt, closesAt)));
        }
        return new TraineeInQuiz(
                quiz.id, quiz.title, trainee, allowance.words(quiz.settings.timeZone()), List.copyOf(all));
    }

    private static boolean isLate(@Nullable Instant submittedAt, @Nullable Instant closesAt) {
        return submittedAt != null && closesAt != null && !submittedAt.isBefore(closesAt);
    }
}
