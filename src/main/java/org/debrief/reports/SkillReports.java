package org.debrief.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.debrief.briefings.BriefingHead;
import org.debrief.briefings.Briefings;
import org.debrief.people.CohortSummary;
import org.debrief.people.Cohorts;

/** Puts the page of skills together, for the instructor whose quizzes were taken. */
@ApplicationScoped
class SkillReports {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Inject
    StoredSkills stored;

    @Inject
    Cohorts cohorts;

    @Inject
    Briefings briefings;

    /**
     * The report for a filter without problems.
     *
     * @throws NotFoundException where the cohort or the briefing is not the instructor's
     */
    @Transactional
    SkillReport of(long instructorId, SkillFilter filter) {
        SkillScope scope = filter.scope(instructorId);
        String chosen = chosen(scope);
        return new SkillReport(
                filter,
                chosen,
                stored.together(scope),
                stored.byCohort(scope),
                stored.byBriefing(scope),
                filter.isByQuiz() ? stored.byQuiz(scope) : stored.byMonth(scope));
    }

    private String chosen(SkillScope scope) {
        List<String> words = new ArrayList<>();
        if (scope.cohort() != null) {
            words.add("cohort " + cohort(scope.instructor(), scope.cohort()).name());
        }
        if (scope.briefing() != null) {
            words.add("questions about “"
                    + briefing(scope.instructor(), scope.briefing()).title() + "”");
        }
        if (scope.from() != null) {
            words.add("submitted from " + DAY.format(scope.from()));
        }
        if (scope.to() != null) {
            words.add((scope.from() == null ? "submitted until " : "to ") + DAY.format(scope.to()));
        }
        return words.isEmpty() ? "" : "Only " + String.join(", ", words) + ".";
    }

    private CohortSummary cohort(long instructorId, long id) {
        return cohorts.ownedBy(instructorId, id).orElseThrow(() -> new NotFoundException("You have no such cohort."));
    }

    private BriefingHead briefing(long instructorId, long id) {
        return briefings
                .headOf(instructorId, id)
                .orElseThrow(() -> new NotFoundException("You have no such briefing."));
    }
}
