package org.debrief.quizzes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DELETE;
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

/** Flags questions to come back to, for a trainee's program. */
@Path("/api/v1/attempts/{id}/questions/{question}/flag")
@RolesAllowed(Role.TRAINEE_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attempts")
public class FlagApi {

    @Inject
    Taking taking;

    @Inject
    AttemptViews views;

    @Inject
    CurrentAccount account;

    @PUT
    @Operation(
            summary = "Flag a question for later",
            description =
                    "The question is named by its number in the attempt. To flag it twice changes nothing. Answer 409"
                            + " once the attempt is submitted, and while its article is read first.")
    public AttemptView flag(@RestPath long id, @RestPath int question) {
        return set(id, question, true);
    }

    @DELETE
    @Operation(summary = "Take the flag off a question")
    public AttemptView unflag(@RestPath long id, @RestPath int question) {
        return set(id, question, false);
    }

    private AttemptView set(long id, int question, boolean flagged) {
        AttemptView attempt = views.own(account.id(), id);
        Map<String, String> form = Map.of(Paper.fieldOf(question) + SentForm.FLAG, String.valueOf(flagged));
        Saved saved = taking.save(account.id(), id, form::get).orElseThrow(AttemptViews::missing);
        if (saved.submitted()) {
            throw new ClientErrorException(
                    "This attempt has been submitted; it no longer changes.", Response.Status.CONFLICT);
        }
        if (saved.reading()) {
            throw AttemptApi.stillReading();
        }
        if (attempt.questions().stream().noneMatch(each -> each.number() == question)) {
            throw AttemptViews.noQuestion(question);
        }
        return views.own(account.id(), id);
    }
}
