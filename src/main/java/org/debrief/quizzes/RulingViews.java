package org.debrief.quizzes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.debrief.drafting.QuestionFormat;
import org.jspecify.annotations.Nullable;

/** Rulings as programs read them. */
final class RulingViews {

    private RulingViews() {}

    /**
     * A question that the quiz asks or has asked.
     *
     * @param number in the quiz as it is now; null where it asks this no longer
     * @param rightAnswers all that counts as right now
     */
    record Question(
            long version,
            long question,
            @Nullable Integer number,
            String stem,
            QuestionFormat format,
            List<Option> options,
            List<String> rightAnswers,
            boolean dropped,
            List<Past> history) {}

    record Option(int number, String text, @Nullable String statement, boolean right) {}

    record Past(RulingKind kind, Instant at, String by, String reason, List<String> rightAnswers, long changed) {}

    /**
     * What a ruling would change, or has changed.
     *
     * @param running how many attempts are still running
     */
    record Outcome(
            boolean applied,
            String fingerprint,
            List<String> rightAnswers,
            boolean dropped,
            List<Change> changes,
            int unchanged,
            int running) {}

    record Change(long attempt, String name, String email, int number, Worth before, Worth after) {}

    record Worth(
            BigDecimal marks, int of, int percent, @Nullable Boolean passed) {

        static Worth of(Score score) {
            return new Worth(score.marks(), score.max(), score.percent(), score.hasPassMark() ? score.passed() : null);
        }
    }

    static Question question(RuledSubject subject) {
        RuledQuestion ruled = subject.ruled();
        return new Question(
                ruled.versionId(),
                ruled.question().questionId(),
                subject.number() == 0 ? null : subject.number(),
                ruled.question().stem(),
                ruled.question().format(),
                subject.options().stream()
                        .map(each -> new Option(
                                each.number(),
                                each.option().text(),
                                each.option().prompt(),
                                each.right()))
                        .toList(),
                ruled.rightAnswers(),
                ruled.dropped(),
                subject.history().stream()
                        .map(past -> new Past(
                                past.kind(), past.at(), past.by(), past.reason(), past.rightAnswers(), past.changed()))
                        .toList());
    }

    static Outcome outcome(DryRun dryRun, boolean applied) {
        return new Outcome(
                applied,
                dryRun.fingerprint(),
                dryRun.after().rightAnswers(),
                dryRun.after().dropped(),
                dryRun.changes().stream()
                        .map(change -> new Change(
                                change.attemptId(),
                                change.trainee().name(),
                                change.trainee().email(),
                                change.attempt(),
                                Worth.of(change.before()),
                                Worth.of(change.after())))
                        .toList(),
                dryRun.unchanged(),
                dryRun.running());
    }
}
