package org.debrief.quizzes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Taking a quiz from a trainee's program. */
@Path("/api/v1/attempts/{id}")
@RolesAllowed(Role.TRAINEE_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attempts")
public class AttemptApi {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Taking taking;

    @Inject
    Reading reading;

    @Inject
    AttemptViews views;

    @Inject
    CurrentAccount account;

    @GET
    @Operation(
            summary = "Read an attempt",
            description = "The result is there once it has been submitted, as far as the quiz shows it then;"
                    + " “withheld” says what is not shown, and when it will be. At “endsAt” its time is over: what"
                    + " was saved by then counts. It is null where there is no limit.")
    public AttemptView read(@RestPath long id) {
        return views.own(account.id(), id);
    }

    @PUT
    @Path("responses/{question}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answer a question",
            description =
                    "The question is named by its number in the quiz. Send “option” with a letter, “text” with what"
                            + " is typed, or “parts” with a letter or place for each statement or event, by its number.")
    public AttemptView answer(@RestPath long id, @RestPath int question, @Nullable SentAnswer answer) {
        AttemptView attempt = views.own(account.id(), id);
        if (attempt.readingEndsAt() != null) {
            throw stillReading();
        }
        PaperItem item = attempt.questions().stream()
                .filter(each -> each.number() == question)
                .findFirst()
                .orElseThrow(() -> AttemptViews.noQuestion(question));
        if (item.checked()) {
            throw new ClientErrorException(
                    "This answer has been checked; it no longer changes.", Response.Status.CONFLICT);
        }
        SentAnswer sent = answer == null ? SentAnswer.NOTHING : answer;
        sent.problem(item).ifPresent(problem -> {
            throw new ClientErrorException(problem, UNPROCESSABLE);
        });
        Map<String, String> fields = sent.fields(item);
        Saved saved = taking.save(account.id(), id, fields::get).orElseThrow(AttemptViews::missing);
        if (saved.submitted()) {
            throw new ClientErrorException(
                    saved.byClock()
                            ? "The time of this attempt was over before this answer arrived. What was saved by then counts."
                            : "This attempt has been submitted; it no longer changes.",
                    Response.Status.CONFLICT);
        }
        return views.own(account.id(), id);
    }

    @POST
    @Path("read")
    @Operation(
            summary = "End reading",
            description = "Where the article is read first: it goes, and the questions come, before readingEndsAt.")
    public AttemptView endReading(@RestPath long id) {
        if (!reading.end(account.id(), id)) {
            throw AttemptViews.missing();
        }
        return views.own(account.id(), id);
    }

    @POST
    @Path("submit")
    @Operation(summary = "Submit an attempt", description = "To submit twice changes nothing.")
    public AttemptView submit(@RestPath long id) {
        if (!taking.submit(account.id(), id).orElseThrow(AttemptViews::missing)) {
            throw stillReading();
        }
        return views.own(account.id(), id);
    }

    static ClientErrorException stillReading() {
        return new ClientErrorException(
                "The article is still being read. Say with POST …/read that it has been, then the questions come.",
                Response.Status.CONFLICT);
    }
}
