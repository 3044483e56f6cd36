package org.debrief.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestPath;

/** One trainee across the instructor's quizzes. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class TraineeReportPages {

    @CheckedTemplate(basePath = "reports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneTrainee(TraineeReport report, int fewestAnswers, int fewestQuestions) implements TemplateInstance {}

    @Inject
    TraineeReports reports;

    @Inject
    CurrentAccount account;

    @GET
    @Path("trainees/{trainee}")
    public TemplateInstance read(@RestPath long trainee) {
        return new OneTrainee(report(trainee), SkillFigure.FEWEST_ANSWERS, SkillFigure.FEWEST_QUESTIONS);
    }

    @GET
    @Path("trainees/{trainee}/report.csv")
    @Produces("text/csv;charset=utf-8")
    public Response csv(@RestPath long trainee) {
        return Attachment.of(
                "trainee.csv", TraineeTables.quizzes(report(trainee)).csvFile());
    }

    @GET
    @Path("trainees/{trainee}/report.xlsx")
    @Produces(Workbook.MEDIA_TYPE)
    public Response workbook(@RestPath long trainee) {
        return Attachment.of("trainee.xlsx", Workbook.of(TraineeTables.all(report(trainee))));
    }

    private TraineeReport report(long trainee) {
        return reports.of(account.id(), trainee).orElseThrow(TraineeReportPages::nobody);
    }

    static NotFoundException nobody() {
        return new NotFoundException("You have no such trainee.");
    }
}
