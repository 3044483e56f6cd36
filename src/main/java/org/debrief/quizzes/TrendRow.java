package org.debrief.quizzes;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the charts of the skills draw of one attempt, in figures.
 *
 * @param zone the time zone of its quiz
 * @param cells "3 of 4 (75 %)" for each chart, in their order; a dash where its quiz did not ask for the skill
 */
record TrendRow(long attemptId, String title, Instant at, ZoneId zone, List<String> cells) {

    private static final String NONE = "–";

    /** One for each attempt that any of these has, the newest first. */
    static List<TrendRow> of(List<SkillTrend> trends) {
        Map<Long, SkillTrend.Point> attempts = new LinkedHashMap<>();
        trends.forEach(trend -> trend.points().forEach(point -> attempts.putIfAbsent(point.attemptId(), point)));
        return attempts.values().stream()
                .sorted(Comparator.comparing(SkillTrend.Point::at).reversed())
                .map(attempt -> new TrendRow(
                        attempt.attemptId(),
                        attempt.title(),
                        attempt.at(),
                        attempt.zone(),
                        trends.stream()
                                .map(trend -> cell(trend, attempt.attemptId()))
                                .toList()))
                .toList();
    }

    private static String cell(SkillTrend trend, long attemptId) {
        return trend.points().stream()
                .filter(point -> point.attemptId() == attemptId)
                .map(SkillTrend.Point::score)
                .map(score -> score.marksText() + " of " + score.max() + " (" + score.percent() + " %)")
                .findFirst()
                .orElse(NONE);
    }
}
