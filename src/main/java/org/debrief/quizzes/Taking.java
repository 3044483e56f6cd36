package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
    StoredNotes notes;

    @Inject
    Cohorts cohorts;

    @Inject
    QuestionBank bank;

    @Inject
    TermsOfTrainees termsOf;

    @Inject
    Ending ending;

    @Inject
    Reading reading;

    @Inject
    Saving saving;

    @Inject
    Rulings rulings;

    @Inject
    Event<AttemptChanged> changes;

    @Inject
    Clock clock;

    /**
     * What came of a wish to start.
     *
     * @param attemptId the attempt to go on with, or the last one where no more is allowed; null where none was ever begun
     * @param refusal why none can be begun now, in a sentence; null where one was begun or goes on
     */
    record Started(@Nullable Long attemptId, @Nullable String refusal) {}

    /** Begins an attempt or goes on with the one that is there; empty when the trainee has no such quiz. */
    @Transactional
    Optional<Started> start(long traineeId, long quizId) {
        return quizzes.givenTo(cohorts.idsWithMember(traineeId), quizId).map(quiz -> start(traineeId, quiz));
    }

    private Started start(long traineeId, Quiz quiz) {
        List<Attempt> made = attempts.of(traineeId, quiz.id);
        Attempt last = made.isEmpty() ? null : made.get(made.size() - 1);
        if (last != null && !ending.ifLate(last)) {
            return new Started(last.id, null);
        }
        Terms terms = termsOf.of(quiz, traineeId);
        Instant now = clock.instant();
        if (made.size() >= terms.attemptsAllowed()) {
            return new Started(last == null ? null : last.id, "You have used all attempts at this quiz.");
        }
        if (terms.opening(quiz.status, now) != Opening.NOW) {
            return new Started(last == null ? null : last.id, terms.refusal(quiz.status, now));
        }
        int maxMarks = Math.max(1, rulings.of(quiz.id).counting(quiz.questionVersions));
        Attempt begun = attempts.begin(traineeId, quiz, made.size() + 1, maxMarks, now);
        changes.fire(begun.changed());
        return new Started(begun.id, null);
    }

    /** The attempt as its trainee sees it while taking the quiz; empty when it is not theirs. */
    @Transactional
    Optional<Sitting> sitting(long traineeId, long attemptId) {
        return attempts.own(traineeId, attemptId).map(this::sitting);
    }

    /** The same for a page that shows the question of this number alone, and after which it counts as seen. */
    @Transactional
    Optional<Sitting> sittingSeen(long traineeId, long attemptId, int number) {
        Optional<Attempt> own = attempts.own(traineeId, attemptId);
        own.filter(attempt -> !attempt.isSubmitted() && number <= attempt.paper.size())
                .ifPresent(attempt -> notes.seen(attemptId, attempt.paper.get(number - 1), clock.instant()));
        return own.map(this::sitting);
    }

    /** Saves what a form says. The page may say "Saved" once this has returned, for then it is committed. */
    @Measured("save")
    @Transactional
    Optional<Saved> save(long traineeId, long attemptId, UnaryOperator<@Nullable String> fields) {
        return attempts.ownHeld(traineeId, attemptId).map(attempt -> saving.save(attempt, fields));
    }

    /**
     * Hands the attempt in and gives it its marks.
     *
     * @return whether it is handed in: not while the article is still being read; empty when it is not this trainee's
     */
    @Measured("submit")
    @Transactional
    Optional<Boolean> submit(long traineeId, long attemptId) {
        Optional<Attempt> own = attempts.ownHeld(traineeId, attemptId);
        own.filter(attempt -> !reading.goesOn(attempt)).ifPresent(ending::byTrainee);
        return own.map(Attempt::isSubmitted);
    }

    /**
     * Hands in an attempt whose page has counted down to its end, if the time is over by this clock, too.
     *
     * @return whether it has been handed in; empty when it is not this trainee's
     */
    @Transactional
    Optional<Boolean> timeIsUp(long traineeId, long attemptId) {
        return attempts.ownHeld(traineeId, attemptId).map(ending::byClock);
    }

    private Sitting sitting(Attempt attempt) {
        ending.ifLate(attempt);
        boolean isReading = reading.goesOn(attempt);
        Quiz quiz = quizOf(attempt);
        List<BankQuestion> questions = questions(attempt);
        Notes noted = notes.of(attempt.id);
        if (quiz.settings.layout() == QuizLayout.ALL_ON_ONE) {
            noted = noted.withSeen(attempt.paper);
        }
        Paper paper = Paper.of(questions, attempt.seed, answers.of(attempt.id), noted);
        List<Long> revisions = questions.stream().map(BankQuestion::revisionId).toList();
        Terms terms = termsOf.of(quiz, attempt.accountId);
        AttemptClock ends = AttemptClock.of(terms, attempt.startedAt, attempt.readingEndedAt);
        TimeLeft timeLeft = TimeLeft.of(ends, terms.zone(), clock.instant());
        return new Sitting(
                attempt.id,
                attempt.accountId,
                quiz.title,
                quiz.settings,
                attempt.isSubmitted(),
                ReviewMoment.isClosed(quiz, clock.instant()),
                isReading,
                paper,
                revisions,
                terms,
                ends,
                timeLeft);
    }

    private Quiz quizOf(Attempt attempt) {
        return quizzes.findById(attempt.quizId);
    }

    private List<BankQuestion> questions(Attempt attempt) {
        return bank.versions(List.copyOf(attempt.paper));
    }
}
