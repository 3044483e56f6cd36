package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.debrief.people.People;
import org.debrief.people.Person;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.QuestionBank;

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
    QuestionBank bank;

    @Inject
    Reviews reviews;

    @Inject
    People people;

    @Inject
    Ending ending;

    /** The trainee's own result; empty when it is not theirs or not submitted. */
    @Transactional
    Optional<QuizResult> own(long traineeId, long attemptId) {
        return attempts.own(traineeId, attemptId).flatMap(attempt -> result(attempt, quizOf(attempt)));
    }

    /** A trainee's result as the quiz's instructor reads it. */
    @Transactional
    Optional<QuizResult> ofOwnQuiz(long instructorId, long quizId, long attemptId) {
        return quizzes.own(instructorId, quizId)
                .flatMap(quiz -> attempts.inQuiz(quiz.id, attemptId).flatMap(attempt -> result(attempt, quiz)));
    }

    private Optional<QuizResult> result(Attempt attempt, Quiz quiz) {
        ending.ifLate(attempt);
        if (attempt.submittedAt == null || attempt.marks == null || attempt.endedBy == null) {
            return Optional.empty();
        }
        List<BankQuestion> questions = bank.versions(List.copyOf(attempt.paper));
        return Optional.of(new QuizResult(
                trainee(attempt),
                quiz.title,
                attempt.submittedAt,
                attempt.endedBy,
                new Score(attempt.marks, attempt.maxMarks, quiz.settings.passMark()),
                reviews.review(questions, attempt.seed, answers.of(attempt.id))));
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
