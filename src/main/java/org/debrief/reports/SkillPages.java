package org.debrief.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.debrief.briefings.BriefingHead;
import org.debrief.briefings.Briefings;
import org.debrief.pages.Problems;
import org.debrief.people.CohortSummary;
import org.debrief.people.Cohorts;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;

/** Which kinds of fact trainees take in: by cohort, by briefing, over time. */
@Path("/reports")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class SkillPages {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate(basePath = "reports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Skills(
            SkillReport report,
            SkillFilter filter,
            Problems problems,
            List<CohortSummary> cohorts,
            List<BriefingHead> briefings,
            int fewestAnswers,
            int fewestQuestions)
            implements TemplateInstance {}

    @Inject
    SkillReports reports;

    @Inject
    Cohorts cohorts;

    @Inject
    Briefings briefings;

    @Inject
    CurrentAccount account;

    @GET
    public Response read(@BeanParam SentSkillFilter sent) {
        SkillFilter filter = sent.filter();
        Problems problems = filter.problems();
        Skills page = new Skills(
                reports.of(account.id(), filter.withoutProblems()),
                filter,
                problems,
                cohorts.ownedBy(account.id()),
                briefings.ownedBy(account.id()),
                SkillFigure.FEWEST_ANSWERS,
                SkillFigure.FEWEST_QUESTIONS);
        return Response.status(problems.isEmpty() ? Response.Status.OK.getStatusCode() : UNPROCESSABLE)
                .entity(page)
                .build();
    }

    @GET
    @Path("skills.csv")
    @Produces("text/csv;charset=utf-8")
    public Response csv(@BeanParam SentSkillFilter sent) {
        return Attachment.of("skills.csv", SkillTables.joined(report(sent)).csvFile());
    }

    @GET
    @Path("skills.xlsx")
    @Produces(Workbook.MEDIA_TYPE)
    public Response workbook(@BeanParam SentSkillFilter sent) {
        return Attachment.of("skills.xlsx", Workbook.of(SkillTables.all(report(sent))));
    }

    private SkillReport report(SentSkillFilter sent) {
        return reports.of(account.id(), sent.checked());
    }
}
