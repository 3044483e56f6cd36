package org.debrief.reports;

import java.util.List;

/**
 * What the page of skills says.
 *
 * @param chosen what the filter narrows it to, in a sentence; empty where it does not
 * @param together all that the filter lets through
 * @param cohorts a line each
 * @param briefings a line each
 * @param times a line for each month or each quiz, as the filter says
 */
record SkillReport(
        SkillFilter filter,
        String chosen,
        SkillLine together,
        List<SkillLine> cohorts,
        List<SkillLine> briefings,
        List<SkillLine> times) {

    public SkillBars togetherDrawn() {
        return SkillBars.of(List.of(together));
    }

    public SkillBars cohortsDrawn() {
        return SkillBars.of(cohorts);
    }

    public SkillBars briefingsDrawn() {
        return SkillBars.of(briefings);
    }

    public SkillTrend timesDrawn() {
        return SkillTrend.of(times);
    }
}
