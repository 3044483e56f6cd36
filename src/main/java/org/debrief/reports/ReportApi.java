package org.debrief.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The report of a quiz for an instructor's programs, as JSON, as comma-separated values or as a workbook. */
@Path("/api/v1/quizzes/{id}/report")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Tag(name = "Reports")
public class ReportApi {

    private static final String CSV = "text/csv";

    @Inject
    Reports reports;

    @Inject
    CurrentAccount account;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The figures at the head of the report")
    public ReportViews.Summary summary(@RestPath long id) {
        return ReportViews.summary(report(id));
    }

    @GET
    @Path("items")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One row a question")
    public List<ReportViews.Item> items(@RestPath long id) {
        return ReportViews.items(report(id));
    }

    @GET
    @Path("items")
    @Produces(CSV)
    public String itemsAsCsv(@RestPath long id) {
        return ReportTables.questions(report(id)).csv();
    }

    @GET
    @Path("items")
    @Produces(Workbook.MEDIA_TYPE)
    public StreamingOutput itemsAsWorkbook(@RestPath long id) {
        return Workbook.of(List.of(ReportTables.questions(report(id))));
    }

    @GET
    @Path("scores")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One row an attempt, or a trainee without one")
    public List<ReportViews.ScoreRow> scores(@RestPath long id) {
        return ReportViews.scores(report(id));
    }

    @GET
    @Path("scores")
    @Produces(CSV)
    public String scoresAsCsv(@RestPath long id) {
        return ReportTables.scores(report(id)).csv();
    }

    @GET
    @Path("scores")
    @Produces(Workbook.MEDIA_TYPE)
    public StreamingOutput scoresAsWorkbook(@RestPath long id) {
        return Workbook.of(List.of(ReportTables.scores(report(id))));
    }

    @GET
    @Path("responses")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One row an answer of a submitted attempt")
    public List<ReportViews.Answer> responses(@RestPath long id) {
        return ReportViews.answers(report(id));
    }

    @GET
    @Path("responses")
    @Produces(CSV)
    public String responsesAsCsv(@RestPath long id) {
        return ReportTables.answers(report(id)).csv();
    }

    @GET
    @Path("responses")
    @Produces(Workbook.MEDIA_TYPE)
    public StreamingOutput responsesAsWorkbook(@RestPath long id) {
        return Workbook.of(List.of(ReportTables.answers(report(id))));
    }

    private Report report(long id) {
        return reports.of(account.id(), id).orElseThrow(() -> new NotFoundException("You have no such quiz."));
    }
}
