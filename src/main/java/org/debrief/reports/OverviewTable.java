package org.debrief.reports;

import java.util.Locale;

/** The figures at the head of a report as a table, one a row; shares are in percent, times in seconds. */
final class OverviewTable {

    private OverviewTable() {}

    static ReportTable of(Report report) {
        ScoreSummary summary = report.summary();
        Participation participation = report.participation();
        TimesUsed times = report.timesUsed();
        ReportTable.Builder table = new ReportTable.Builder("Overview", "figure", "value");
        table.row("quiz", report.quiz().title());
        table.row("attempts that count", report.choice().sent());
        table.row("invited", participation.invited());
        table.row("started", participation.started());
        table.row("in progress", participation.inProgress());
        table.row("submitted", participation.submitted());
        table.row("late", participation.late());
        table.row("handed in late", participation.handedInLate());
        table.row("not handed in", participation.notHandedIn());
        table.row("attempts counted", summary.counted());
        table.row("mean", Figures.orNull(summary.mean()));
        table.row("median", Figures.orNull(summary.median()));
        table.row("standard deviation", Figures.orNull(summary.standardDeviation()));
        if (report.quiz().settings().passMark() != null) {
            table.row("pass mark", report.quiz().settings().passMark());
            table.row("pass rate", Figures.orNull(summary.passRate()));
        }
        report.skills()
                .forEach(each -> table.row(
                        "mean of " + each.skill().words().toLowerCase(Locale.ROOT),
                        each.score().percent()));
        table.row("skewness", report.shape().skewness());
        table.row("kurtosis", report.shape().kurtosis());
        table.row("reliability", report.reliability().alpha());
        table.row("standard error in marks", report.reliability().standardError());
        table.row("median seconds", TimesUsed.seconds(times.median()));
        table.row("shortest seconds", TimesUsed.seconds(times.shortest()));
        table.row("longest seconds", TimesUsed.seconds(times.longest()));
        return table.build();
    }
}
