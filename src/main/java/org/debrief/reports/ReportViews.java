package org.debrief.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.debrief.drafting.QuestionFormat;
import org.debrief.quizzes.Marks;
import org.debrief.quizzes.picking.FactGroup;
import org.jspecify.annotations.Nullable;

/**
 * A report as programs read it. Shares are percentages; facility, its standard deviation, the random guess score and the
 * difference of the upper and lower groups are fractions; the standard error is in marks; times are in seconds.
 */
final class ReportViews {

    private ReportViews() {}

    record Summary(
            long quiz,
            String title,
            String attempts,
            int counted,
            int invited,
            int started,
            int inProgress,
            int submitted,
            int late,
            int handedInLate,
            int notHandedIn,
            @Nullable Double mean,
            @Nullable Double median,
            @Nullable Double standardDeviation,
            @Nullable Double reliability,
            @Nullable Double standardError,
            @Nullable Integer passMark,
            @Nullable Double passRate,
            @Nullable Double skewness,
            @Nullable Double kurtosis,
            Times timeUsed,
            List<Skill> skills,
            @Nullable String caution) {}

    /** The mean share of the marks of the questions that ask for a skill. */
    record Skill(FactGroup skill, int questions, int mean) {}

    /** Of those whose time is known. */
    record Times(
            int known,
            @Nullable Long mean,
            @Nullable Long median,
            @Nullable Long shortest,
            @Nullable Long longest) {

        static Times of(TimesUsed times) {
            return new Times(
                    times.known(),
                    TimesUsed.seconds(times.mean()),
                    TimesUsed.seconds(times.median()),
                    TimesUsed.seconds(times.shortest()),
                    TimesUsed.seconds(times.longest()));
        }
    }

    record Item(
            int number,
            long question,
            String stem,
            @Nullable Double facility,
            @Nullable Double standardDeviation,
            @Nullable Double randomGuessScore,
            @Nullable Double discriminationIndex,
            @Nullable Double discriminativeEfficiency,
            @Nullable Double effectiveWeight,
            @Nullable Double upperLowerDifference,
            QuestionFormat format,
            List<Option> options,
            List<String> advice,
            long unanswered,
            int of,
            Times time,
            boolean dropped,
            boolean noLongerAsked) {}

    record Option(String text, boolean key, long chosen, long upper, long middle, long lower) {}

    record ScoreRow(
            String name,
            String email,
            String state,
            @Nullable Integer attempt,
            @Nullable BigDecimal marks,
            @Nullable Integer of,
            @Nullable Instant startedAt,
            @Nullable Instant submittedAt,
            boolean counts,
            boolean inFigures) {}

    record Answer(
            String email,
            int attempt,
            int question,
            @Nullable String chosen,
            @Nullable Boolean right,
            @Nullable BigDecimal marks) {}

    static Summary summary(Report report) {
        ScoreSummary summary = report.summary();
        Participation participation = report.participation();
        Integer passMark = report.quiz().settings().passMark();
        return new Summary(
                report.quiz().id(),
                report.quiz().title(),
                report.choice().sent(),
                summary.counted(),
                participation.invited(),
                participation.started(),
                participation.inProgress(),
                participation.submitted(),
                participation.late(),
                participation.handedInLate(),
                participation.notHandedIn(),
                Figures.orNull(summary.mean()),
                Figures.orNull(summary.median()),
                Figures.orNull(summary.standardDeviation()),
                report.reliability().alpha(),
                report.reliability().standardError(),
                passMark,
                passMark == null ? null : Figures.orNull(summary.passRate()),
                report.shape().skewness(),
                report.shape().kurtosis(),
                Times.of(report.timesUsed()),
                report.skills().stream()
                        .map(each -> new Skill(
                                each.skill(), each.questions(), each.score().percent()))
                        .toList(),
                report.choice().caution());
    }

    static List<Item> items(Report report) {
        return report.items().stream()
                .map(item -> new Item(
                        item.number(),
                        item.questionId(),
                        item.stem(),
                        item.figures().facility(),
                        item.figures().standardDeviation(),
                        item.figures().guess(),
                        item.figures().discrimination(),
                        item.figures().efficiency(),
                        item.figures().weight(),
                        item.figures().difference(),
                        item.format(),
                        item.options().stream()
                                .map(option -> new Option(
                                        option.text(),
                                        option.key(),
                                        option.count(),
                                        option.upper(),
                                        option.middle(),
                                        option.lower()))
                                .toList(),
                        item.advice(),
                        item.unanswered(),
                        item.answeredBy(),
                        Times.of(item.time()),
                        item.dropped(),
                        item.noLongerAsked()))
                .toList();
    }

    static List<ScoreRow> scores(Report report) {
        return report.trainees().stream().map(ReportViews::score).toList();
    }

    private static ScoreRow score(TraineeRow row) {
        AttemptRow attempt = row.attempt();
        String name = row.trainee().name();
        String email = row.trainee().email();
        if (attempt == null) {
            return new ScoreRow(name, email, row.state(), null, null, null, null, null, false, false);
        }
        return new ScoreRow(
                name,
                email,
                row.state(),
                attempt.number(),
                attempt.marks() == null ? null : Marks.plain(attempt.marks()),
                attempt.maxMarks(),
                attempt.startedAt(),
                attempt.submittedAt(),
                row.counts(),
                row.inFigures());
    }

    static Answer answer(AnswerRow row) {
        return new Answer(
                row.trainee().email(),
                row.attempt(),
                row.question(),
                row.chosen(),
                row.right(),
                row.marks() == null ? null : Marks.plain(row.marks()));
    }
}
