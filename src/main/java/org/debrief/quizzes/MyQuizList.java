package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.debrief.people.Cohorts;
import org.debrief.questions.QuestionBank;
import org.jspecify.annotations.Nullable;

/** Gathers what a trainee's home shows. */
@ApplicationScoped
class MyQuizList {

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
    TermsOfTrainees termsOf;

    @Inject
    Ending ending;

    @Inject
    Reading reading;

    @Inject
    Clock clock;

    @Transactional
    List<MyQuiz> of(long traineeId) {
        Map<Long, List<Attempt>> made = attempts.of(traineeId);
        return quizzes.givenTo(cohorts.idsWithMember(traineeId)).stream()
                .map(quiz -> row(quiz, traineeId, made.getOrDefault(quiz.id, List.of())))
                .toList();
    }

    private Paper paper(Attempt attempt) {
        return Paper.of(bank.versions(List.copyOf(attempt.paper)), attempt.seed, answers.of(attempt.id));
    }

    private MyQuiz.Done done(Quiz quiz, Attempt attempt, Instant submittedAt, BigDecimal marks) {
        ReviewMoment moment = ReviewMoment.of(attempt, quiz, clock.instant());
        String withheld = new Withheld(moment, quiz.settings).score();
        Score score = withheld.isEmpty() ? new Score(marks, attempt.maxMarks, quiz.settings.passMark()) : null;
        return new MyQuiz.Done(attempt.id, attempt.number, submittedAt, attempt.isEndedByClock(), score, withheld);
    }

    private MyQuiz row(Quiz quiz, long traineeId, List<Attempt> made) {
        Terms terms = termsOf.of(quiz, traineeId);
        Instant now = clock.instant();
        List<MyQuiz.Done> done = new ArrayList<>();
        MyQuiz.@Nullable Started open = null;
        for (Attempt attempt : made) {
            ending.ifLate(attempt);
            if (attempt.submittedAt != null && attempt.marks != null) {
                done.add(done(quiz, attempt, attempt.submittedAt, attempt.marks));
            } else {
                int answered = paper(attempt).answeredCount();
                TimeLeft left = TimeLeft.of(termsOf.clockOf(attempt, quiz), terms.zone(), now);
                open = new MyQuiz.Started(attempt.id, attempt.startedAt, answered, reading.goesOn(attempt), left);
            }
        }
        return new MyQuiz(
                quiz.id,
                quiz.title,
                quiz.questionVersions.size(),
                terms.opening(quiz.status, now),
                terms,
                terms.attemptsAllowed() - made.size(),
                open,
                done);
    }
}
