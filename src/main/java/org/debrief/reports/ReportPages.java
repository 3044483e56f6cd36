package org.debrief.reports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.debrief.pages.ListAddress;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** How the trainees did in a quiz, and how its questions did. */
@Path("/quizzes/{id}/report")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class ReportPages {

    private static final String CSV = "text/csv;charset=utf-8";
    private static final String FIRST = "first";

    @CheckedTemplate(basePath = "reports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuizReport(Report report, TraineeList trainees, ItemList items) implements TemplateInstance {}

    @Inject
    Reports reports;

    @Inject
    CurrentAccount account;

    /**
     * The report as a page.
     *
     * @param attempts which of them count, as the links call them; the first where it is none of these
     */
    @GET
    public TemplateInstance read(@RestPath long id, @RestQuery @DefaultValue(FIRST) String attempts, UriInfo asked) {
        Report report = report(id, attempts);
        String path = "/quizzes/" + id + "/report";
        ListAddress trainees = ListAddress.sent(path, "trainees", asked.getQueryParameters(), TraineeList.COLUMNS);
        ListAddress items =
                ListAddress.sent(path, "items", ItemList.PREFIX, asked.getQueryParameters(), ItemList.COLUMNS);
        return new QuizReport(report, TraineeList.of(report.trainees(), trainees), ItemList.of(report.items(), items));
    }

    @GET
    @Path("overview.csv")
    @Produces(CSV)
    public Response overview(@RestPath long id, @RestQuery @DefaultValue(FIRST) String attempts) {
        return Attachment.of(
                "overview.csv", OverviewTable.of(report(id, attempts)).csvFile());
    }

    @GET
    @Path("scores.csv")
    @Produces(CSV)
    public Response scores(@RestPath long id, @RestQuery @DefaultValue(FIRST) String attempts) {
        return Attachment.of(
                "scores.csv", ReportTables.scores(report(id, attempts)).csvFile());
    }

    @GET
    @Path("questions.csv")
    @Produces(CSV)
    public Response questions(@RestPath long id, @RestQuery @DefaultValue(FIRST) String attempts) {
        return Attachment.of(
                "questions.csv", ReportTables.questions(report(id, attempts)).csvFile());
    }

    @GET
    @Path("responses.csv")
    @Produces(CSV)
    public Response responses(@RestPath long id) {
        return Attachment.of("responses.csv", ReportTables.answers(answers(id)).csvFile());
    }

    @GET
    @Path("report.xlsx")
    @Produces(Workbook.MEDIA_TYPE)
    public Response workbook(@RestPath long id, @RestQuery @DefaultValue(FIRST) String attempts) {
        Report report = report(id, attempts);
        return Attachment.of("report.xlsx", Workbook.of(ReportTables.all(report, answers(id))));
    }

    private AllAnswers answers(long id) {
        return reports.answers(account.id(), id).orElseThrow(ReportPages::missing);
    }

    private Report report(long id, String attempts) {
        AttemptChoice choice = AttemptChoice.named(attempts).orElse(AttemptChoice.FIRST);
        return reports.of(account.id(), id, choice).orElseThrow(ReportPages::missing);
    }

    static NotFoundException missing() {
        return new NotFoundException("You have no such quiz.");
    }
}
