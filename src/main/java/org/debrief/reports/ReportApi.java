package org.debrief.reports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The report of a quiz for an instructor's programs, as JSON, as comma-separated values or as a workbook. */
@Path("/api/v1/quizzes/{id}/report")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Tag(name = "Reports")
public class ReportApi {

    private static final String CSV = "text/csv";
    private static final int UNPROCESSABLE = 422;
    private static final String FIRST = "first";
    private static final String ATTEMPTS = "Which attempts the figures count: first, best, last or all.";

    @Inject
    Reports reports;

    @Inject
    CurrentAccount account;

    @Inject
    ObjectMapper json;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The figures at the head of the report")
    public ReportViews.Summary summary(
            @RestPath long id, @Parameter(description = ATTEMPTS) @RestQuery @DefaultValue(FIRST) String attempts) {
        return ReportViews.summary(report(id, attempts));
    }

    @GET
    @Produces(CSV)
    public StreamingOutput summaryAsCsv(
            @RestPath long id, @Parameter(description = ATTEMPTS) @RestQuery @DefaultValue(FIRST) String attempts) {
        return OverviewTable.of(report(id, attempts)).csv();
    }

    /** The whole report, a sheet a table. */
    @GET
    @Produces(Workbook.MEDIA_TYPE)
    public StreamingOutput summaryAsWorkbook(
            @RestPath long id, @Parameter(description = ATTEMPTS) @RestQuery @DefaultValue(FIRST) String attempts) {
        return Workbook.of(ReportTables.all(report(id, attempts), answers(id)));
    }

    @GET
    @Path("items")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One row a question")
    public List<ReportViews.Item> items(
            @RestPath long id, @Parameter(description = ATTEMPTS) @RestQuery @DefaultValue(FIRST) String attempts) {
        return ReportViews.items(report(id, attempts));
    }

    @GET
    @Path("items")
    @Produces(CSV)
    public StreamingOutput itemsAsCsv(
            @RestPath long id, @Parameter(description = ATTEMPTS) @RestQuery @DefaultValue(FIRST) String attempts) {
        return ReportTables.questions(report(id, attempts)).csv();
    }

    @GET
    @Path("items")
    @Produces(Workbook.MEDIA_TYPE)
    public StreamingOutput itemsAsWorkbook(
            @RestPath long id, @Parameter(description = ATTEMPTS) @RestQuery @DefaultValue(FIRST) String attempts) {
        return Workbook.of(List.of(ReportTables.questions(report(id, attempts))));
    }

    @GET
    @Path("scores")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One row an attempt, or a trainee without one")
    public List<ReportViews.ScoreRow> scores(
            @RestPath long id, @Parameter(description = ATTEMPTS) @RestQuery @DefaultValue(FIRST) String attempts) {
        return ReportViews.scores(report(id, attempts));
    }

    @GET
    @Path("scores")
    @Produces(CSV)
    public StreamingOutput scoresAsCsv(
            @RestPath long id, @Parameter(description = ATTEMPTS) @RestQuery @DefaultValue(FIRST) String attempts) {
        return ReportTables.scores(report(id, attempts)).csv();
    }

    @GET
    @Path("scores")
    @Produces(Workbook.MEDIA_TYPE)
    public StreamingOutput scoresAsWorkbook(
            @RestPath long id, @Parameter(description = ATTEMPTS) @RestQuery @DefaultValue(FIRST) String attempts) {
        return Workbook.of(List.of(ReportTables.scores(report(id, attempts))));
    }

    /** Written one after the other as they are read, for there may be very many. */
    @GET
    @Path("responses")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "One row an answer of a submitted attempt")
    @APIResponseSchema(value = ReportViews.Answer[].class, responseCode = "200")
    public StreamingOutput responses(@RestPath long id) {
        AllAnswers answers = answers(id);
        return to -> {
            try (SequenceWriter rows = json.writer()
                    .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                    .writeValuesAsArray(to)) {
                answers.writeTo(row -> rows.write(ReportViews.answer(row)));
            }
        };
    }

    @GET
    @Path("responses")
    @Produces(CSV)
    public StreamingOutput responsesAsCsv(@RestPath long id) {
        return ReportTables.answers(answers(id)).csv();
    }

    @GET
    @Path("responses")
    @Produces(Workbook.MEDIA_TYPE)
    public StreamingOutput responsesAsWorkbook(@RestPath long id) {
        return Workbook.of(List.of(ReportTables.answers(answers(id))));
    }

    private AllAnswers answers(long id) {
        return reports.answers(account.id(), id).orElseThrow(ReportPages::missing);
    }

    private Report report(long id, String attempts) {
        AttemptChoice choice = AttemptChoice.named(attempts)
                .orElseThrow(
                        () -> new ClientErrorException("Give as attempts first, best, last or all.", UNPROCESSABLE));
        return reports.of(account.id(), id, choice).orElseThrow(ReportPages::missing);
    }
}
