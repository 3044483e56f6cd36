package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.people.People;
import org.debrief.people.Person;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.QuestionBank;

/**
 * Rules on a question of an instructor's own quiz: first as a dry run, then for good. While it is applied, the quiz and all of
 * its attempts are held: an attempt that is submitted at the same moment is either regraded, or marked by the new ruling.
 */
@ApplicationScoped
class Regrading {

    @Inject
    StoredQuizzes quizzes;

    @Inject
    StoredAttempts attempts;

    @Inject
    StoredAnswers answers;

    @Inject
    StoredRulings rulings;

    @Inject
    StoredRegradings regradings;

    @Inject
    QuestionBank bank;

    @Inject
    People people;

    /** What became of a wish to rule. */
    enum Outcome {
        APPLIED,
        /** Nothing: the question is marked so already. */
        HELD_ALREADY,
        /** Nothing: something has changed since the dry run. */
        CHANGED_SINCE,
        /** Nothing: it cannot be done. */
        REFUSED
    }

    /** What was done, and the dry run of this moment. */
    record Applied(Outcome outcome, DryRun dryRun) {}

    /** What a ruling would do; empty when the instructor has no such quiz, or it never asked this. */
    @Transactional
    Optional<DryRun> dryRun(long instructorId, long quizId, long versionId, Ruling ruling) {
        return quizzes.own(instructorId, quizId)
                .filter(quiz -> quiz.everAsked.contains(versionId))
                .map(quiz -> dryRun(quiz, versionId, ruling, attempts.inQuiz(quizId)));
    }

    /** Rules, where everything is still as the dry run with this fingerprint found it. */
    @Transactional
    Optional<Applied> apply(long instructorId, long quizId, long versionId, Ruling ruling, String fingerprint) {
        return quizzes.ownHeld(instructorId, quizId)
                .filter(quiz -> quiz.everAsked.contains(versionId))
                .map(quiz -> {
                    DryRun now = dryRun(quiz, versionId, ruling, attempts.heldInQuiz(quizId));
                    Outcome outcome = outcome(now, fingerprint);
                    if (outcome == Outcome.APPLIED) {
                        write(instructorId, quizId, ruling, now);
                    }
                    return new Applied(outcome, now);
                });
    }

    private static Outcome outcome(DryRun now, String fingerprint) {
        if (now.holdsAlready()) {
            return Outcome.HELD_ALREADY;
        }
        if (now.refusal() != null) {
            return Outcome.REFUSED;
        }
        return now.fingerprint().equals(fingerprint) ? Outcome.APPLIED : Outcome.CHANGED_SINCE;
    }

    private DryRun dryRun(Quiz quiz, long versionId, Ruling ruling, List<Attempt> all) {
        Rulings.OfQuiz held = rulings.of(quiz.id);
        Rulings.OfQuiz after = held.with(versionId, ruling);
        Map<Long, BankQuestion> questions = questions(quiz, all);
        Recount recount = new Recount(questions, after, quiz.settings.passMark());
        List<Attempt> asked = all.stream()
                .filter(attempt -> attempt.paper.contains(versionId))
                .toList();
        List<Attempt> submitted = asked.stream().filter(Attempt::isSubmitted).toList();
        List<ScoreChange> changes = changes(submitted, recount);
        BankQuestion question = Optional.ofNullable(questions.get(versionId)).orElseThrow();
        boolean nothingLeft = ruling.kind() == RulingKind.DROP
                && (recount.isEmpty(quiz.questionVersions)
                        || asked.stream().anyMatch(attempt -> recount.isEmpty(attempt.paper)));
        return new DryRun(
                held.ruled(question),
                after.ruled(question),
                changes,
                submitted.size() - changes.size(),
                asked.size() - submitted.size(),
                Fingerprint.of(versionId, ruling, held, submitted, quiz.settings.passMark()),
                nothingLeft
                        ? "One question of a quiz must count, and this is the last one that does. Take another ruling"
                                + " back first, or correct the key instead."
                        : null);
    }

    private Map<Long, BankQuestion> questions(Quiz quiz, List<Attempt> all) {
        List<Long> versions = Stream.concat(
                        quiz.everAsked.stream(), all.stream().flatMap(attempt -> attempt.paper.stream()))
                .distinct()
                .toList();
        return bank.versions(versions).stream().collect(Collectors.toMap(BankQuestion::versionId, Function.identity()));
    }

    private List<ScoreChange> changes(List<Attempt> submitted, Recount recount) {
        if (submitted.isEmpty()) {
            return List.of();
        }
        Map<Long, Answers> given = answers.inQuiz(submitted.get(0).quizId);
        Map<Long, Person> trainees =
                people
                        .withIds(submitted.stream()
                                .map(attempt -> attempt.accountId)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Person::id, Function.identity()));
        List<ScoreChange> changes = new ArrayList<>();
        for (Attempt attempt : submitted) {
            Score before = recount.before(attempt);
            Score after = recount.after(attempt, given.getOrDefault(attempt.id, Answers.NONE));
            Person trainee = trainees.get(attempt.accountId);
            if (trainee != null && !before.isSameAs(after)) {
                changes.add(new ScoreChange(attempt.id, trainee, attempt.number, before, after));
            }
        }
        changes.sort(Comparator.comparing(
                        (ScoreChange change) -> change.trainee().name().toLowerCase(Locale.ROOT))
                .thenComparing(ScoreChange::attemptId));
        return changes;
    }

    private void write(long instructorId, long quizId, Ruling ruling, DryRun now) {
        long versionId = now.after().versionId();
        RulingRecord record = new RulingRecord(quizId, versionId, instructorId, ruling);
        rulings.persistAndFlush(record);
        regradings.add(record.id, now.changes());
        for (ScoreChange change : now.changes()) {
            Attempt attempt = attempts.findById(change.attemptId());
            attempt.marks = change.after().marks();
            attempt.maxMarks = change.after().max();
        }
        answers.regrade(quizId, now.after());
    }
}
