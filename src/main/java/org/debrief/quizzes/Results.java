package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.debrief.people.People;
import org.debrief.people.Person;

/** What came of submitted attempts. Nothing leaves here about one that is still open. */
@ApplicationScoped
class Results {

    @Inject
    StoredQuizzes quizzes;

    @Inject
    StoredAttempts attempts;

    @Inject
    StoredAnswers answers;

    @Inject
    AttemptMarking marking;

    @Inject
    StoredRegradings regradings;

    @Inject
    Reviews reviews;

    @Inject
    People people;

    @Inject
    Ending ending;

    @Inject
    Clock clock;

    /** The trainee's own result as far as the quiz shows it now; empty when it is not theirs or not submitted. */
    @Transactional
    Optional<QuizResult> own(long traineeId, long attemptId) {
        return attempts.own(traineeId, attemptId).flatMap(this::ownResult);
    }

    private Optional<QuizResult> ownResult(Attempt attempt) {
        Quiz quiz = quizOf(attempt);
        // Its moment is asked for after that, for it may just have ended.
        ending.ifLate(attempt);
        ReviewMoment moment = ReviewMoment.of(attempt, quiz, clock.instant());
        ReviewScope scope = ReviewScope.of(quiz.settings.review(), moment);
        return result(attempt, quiz, scope, new Withheld(moment, quiz.settings, quiz.closesForAllAt()).sentences());
    }

    /** A trainee's result as the quiz's instructor reads it: all of it. For callers that have checked whose quiz it is. */
    Optional<QuizResult> ofAttempt(Attempt attempt, Quiz quiz) {
        return result(attempt, quiz, ReviewScope.ALL, List.of());
    }

    private Optional<QuizResult> result(Attempt attempt, Quiz quiz, ReviewScope scope, List<String> withheld) {
        ending.ifLate(attempt);
        if (attempt.submittedAt == null || attempt.marks == null || attempt.endedBy == null) {
            return Optional.empty();
        }
        List<RuledQuestion> questions = marking.questions(attempt);
        Answers given = answers.of(attempt.id);
        return Optional.of(new QuizResult(
                trainee(attempt),
                quiz.title,
                attempt.submittedAt,
                attempt.endedBy,
                scope,
                scope.marks() ? new Score(attempt.marks, attempt.maxMarks, quiz.settings.passMark()) : null,
                scope.marks() ? SkillResults.of(questions, given) : List.of(),
                reviews.marked(questions, scope),
                reviews.review(questions, attempt.seed, given, scope),
                withheld,
                Regraded.shown(regradings.ofAttempt(attempt.id), scope, quiz.settings.passMark())));
    }

    private String trainee(Attempt attempt) {
        return people.withIds(List.of(attempt.accountId)).stream()
                .map(Person::name)
                .findFirst()
                .orElseThrow();
    }

    private Quiz quizOf(Attempt attempt) {
        return quizzes.findById(attempt.quizId);
    }
}
