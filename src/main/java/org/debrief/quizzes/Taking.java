package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.debrief.people.Cohorts;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.QuestionBank;
import org.jspecify.annotations.Nullable;

/** Taking a quiz: start, save, submit. Each may be done twice; the second time changes nothing. */
@ApplicationScoped
class Taking {

    @Inject
    StoredQuizzes quizzes;

    @Inject
    StoredAttempts attempts;

    @Inject
    StoredAnswers answers;

    @Inject
    Cohorts cohorts;

    @Inject
    QuestionBank bank;

    @Inject
    Clock clock;

    /** What came of a wish to start; {@code attemptId} is null when the quiz is closed and was never started. */
    record Started(@Nullable Long attemptId) {}

    /** Begins an attempt or goes on with the one that is there; empty when the trainee has no such quiz. */
    @Transactional
    Optional<Started> start(long traineeId, long quizId) {
        return quizzes.givenTo(cohorts.idsWithMember(traineeId), quizId).map(quiz -> start(traineeId, quiz));
    }

    private Started start(long traineeId, Quiz quiz) {
        List<Attempt> made = attempts.of(traineeId, quiz.id);
        Attempt last = made.isEmpty() ? null : made.get(made.size() - 1);
        boolean mayBegin = quiz.status == QuizStatus.PUBLISHED
                && made.size() < quiz.settings.attemptsAllowed()
                && (last == null || last.isSubmitted());
        if (!mayBegin) {
            return new Started(last == null ? null : last.id);
        }
        int maxMarks = quiz.questionVersions.size();
        return new Started(attempts.begin(traineeId, quiz, made.size() + 1, maxMarks, clock.instant()).id);
    }

    /** The attempt as its trainee sees it while taking the quiz; empty when it is not theirs. */
    @Transactional
    Optional<Sitting> sitting(long traineeId, long attemptId) {
        return attempts.own(traineeId, attemptId).map(this::sitting);
    }

    /** Saves what a form says. The page may say "Saved" once this has returned, for then it is committed. */
    @Transactional
    Optional<Saved> save(long traineeId, long attemptId, UnaryOperator<@Nullable String> fields) {
        return attempts.ownHeld(traineeId, attemptId).map(attempt -> save(attempt, fields));
    }

    /** How saving went: {@code submitted} when it was too late, for the attempt had been submitted. */
    record Saved(boolean submitted, Instant at) {}

    private Saved save(Attempt attempt, UnaryOperator<@Nullable String> fields) {
        Instant now = clock.instant();
        if (!attempt.isSubmitted()) {
            List<BankQuestion> questions = questions(attempt);
            Answers before = answers.of(attempt.id);
            answers.save(attempt.id, before, before.changedBy(questions, attempt.seed, fields), now);
        }
        return new Saved(attempt.isSubmitted(), now);
    }

    /** Hands the attempt in and gives it its marks; false when it is not this trainee's. */
    @Transactional
    boolean submit(long traineeId, long attemptId) {
        Optional<Attempt> own = attempts.ownHeld(traineeId, attemptId);
        own.filter(attempt -> !attempt.isSubmitted()).ifPresent(this::submit);
        return own.isPresent();
    }

    private void submit(Attempt attempt) {
        List<BankQuestion> questions = questions(attempt);
        Answers given = answers.of(attempt.id);
        for (Response response : answers.responses(attempt.id)) {
            response.marks = questions.stream()
                    .filter(question -> question.versionId() == response.questionVersionId)
                    .findFirst()
                    .map(question -> Grading.marks(question, given))
                    .orElse(BigDecimal.ZERO);
        }
        attempt.marks = Grading.marks(questions, given);
        attempt.submittedAt = clock.instant();
        attempt.endedBy = EndedBy.TRAINEE;
    }

    private Sitting sitting(Attempt attempt) {
        Quiz quiz = quizOf(attempt);
        List<BankQuestion> questions = questions(attempt);
        Paper paper = Paper.of(questions, attempt.seed, answers.of(attempt.id));
        List<Long> revisions = questions.stream().map(BankQuestion::revisionId).toList();
        return new Sitting(attempt.id, quiz.title, quiz.settings, attempt.isSubmitted(), paper, revisions);
    }

    private Quiz quizOf(Attempt attempt) {
        return quizzes.findById(attempt.quizId);
    }

    private List<BankQuestion> questions(Attempt attempt) {
        return bank.versions(List.copyOf(attempt.paper));
    }
}
