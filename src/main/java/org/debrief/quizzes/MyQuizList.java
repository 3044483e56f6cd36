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
import java.util.Set;
import java.util.stream.Collectors;
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
    StoredRegradings regradings;

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
        Map<Long, List<Regraded>> regraded = regradings.ofTrainee(traineeId);
        List<Quiz> given = quizzes.givenTo(cohorts.idsWithMember(traineeId));
        Set<Long> givenIds = given.stream().map(quiz -> quiz.id).collect(Collectors.toSet());
        List<MyQuiz> rows = new ArrayList<>();
        for (Quiz quiz : given) {
            rows.add(row(quiz, traineeId, made.getOrDefault(quiz.id, List.of()), regraded, true));
        }
        // Who has left the cohort, or whose cohort has the quiz no longer, keeps what they did.
        for (Quiz quiz : quizzes.withIds(made.keySet())) {
            if (!givenIds.contains(quiz.id)) {
                rows.add(row(quiz, traineeId, made.getOrDefault(quiz.id, List.of()), regraded, false));
            }
        }
        return rows;
    }

    private Paper paper(Attempt attempt) {
        return Paper.of(bank.versions(List.copyOf(attempt.paper)), attempt.seed, answers.of(attempt.id));
    }

    private MyQuiz.Done done(
            Quiz quiz, Attempt attempt, Instant submittedAt, BigDecimal marks, boolean counts, List<Regraded> changes) {
        ReviewMoment moment = ReviewMoment.of(attempt, quiz, clock.instant());
        String withheld = new Withheld(moment, quiz.settings, quiz.closesForAllAt()).score();
        Score score = withheld.isEmpty() ? new Score(marks, attempt.maxMarks, quiz.settings.passMark()) : null;
        ReviewScope scope = ReviewScope.of(quiz.settings.review(), moment);
        return new MyQuiz.Done(
                attempt.id,
                attempt.number,
                submittedAt,
                attempt.isEndedByClock(),
                score,
                withheld,
                counts,
                Regraded.shown(changes, scope, quiz.settings.passMark()));
    }

    /** Null, too, where to say which of several is the best would tell what is not shown yet. */
    private @Nullable Attempt counted(Quiz quiz, List<Attempt> made) {
        List<Attempt> submitted = made.stream().filter(Attempt::isSubmitted).toList();
        boolean shown = submitted.stream()
                .allMatch(attempt -> ReviewMoment.of(attempt, quiz, clock.instant())
                        .reaches(quiz.settings.review().marks()));
        return shown || quiz.settings.attemptCounted() != AttemptCounted.BEST
                ? quiz.settings.attemptCounted().of(submitted, Attempt::share).orElse(null)
                : null;
    }

    private MyQuiz row(
            Quiz quiz, long traineeId, List<Attempt> made, Map<Long, List<Regraded>> regraded, boolean given) {
        Terms terms = termsOf.of(quiz, traineeId);
        Instant now = clock.instant();
        List<MyQuiz.Done> done = new ArrayList<>();
        MyQuiz.@Nullable Started open = null;
        made.forEach(ending::ifLate);
        Attempt counted = counted(quiz, made);
        for (Attempt attempt : made) {
            if (attempt.submittedAt != null && attempt.marks != null) {
                List<Regraded> changes = regraded.getOrDefault(attempt.id, List.of());
                done.add(done(quiz, attempt, attempt.submittedAt, attempt.marks, attempt.equals(counted), changes));
            } else {
                int answered = paper(attempt).answeredCount();
                AttemptClock ends = AttemptClock.of(terms, attempt.startedAt, attempt.readingEndedAt);
                TimeLeft left = TimeLeft.of(ends, terms.zone(), now);
                open = new MyQuiz.Started(attempt.id, attempt.startedAt, answered, reading.goesOn(attempt), left);
            }
        }
        return new MyQuiz(
                quiz.id,
                quiz.title,
                quiz.questionVersions.size(),
                given ? terms.opening(quiz.status, now) : Opening.OVER,
                terms,
                terms.attemptsAllowed() - made.size(),
                quiz.settings.attemptCounted(),
                open,
                done);
    }
}
