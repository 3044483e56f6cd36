package org.debrief.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** One trainee across the instructor's quizzes, for programs. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Tag(name = "Reports")
public class TraineeApi {

    @Inject
    TraineeReports reports;

    @Inject
    CurrentAccount account;

    @GET
    @Path("api/v1/trainees/{trainee}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "One trainee across your quizzes: scores, times, skills and what to ask again",
            description = "Skills are those of first attempts; the score of a quiz is that of the attempt that counts.")
    public TraineeViews.Trainee trainee(@RestPath long trainee) {
        return TraineeViews.trainee(report(trainee));
    }

    @GET
    @Path("api/v1/trainees/{trainee}")
    @Produces("text/csv")
    public StreamingOutput traineeAsCsv(@RestPath long trainee) {
        return TraineeTables.quizzes(report(trainee)).csv();
    }

    @GET
    @Path("api/v1/trainees/{trainee}")
    @Produces(Workbook.MEDIA_TYPE)
    public StreamingOutput traineeAsWorkbook(@RestPath long trainee) {
        return Workbook.of(TraineeTables.all(report(trainee)));
    }

    private TraineeReport report(long trainee) {
        return reports.of(account.id(), trainee).orElseThrow(TraineeReportPages::nobody);
    }
}
