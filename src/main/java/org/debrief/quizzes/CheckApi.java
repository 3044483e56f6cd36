package org.debrief.quizzes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Checks an answer of a practice quiz for a trainee's program. */
@Path("/api/v1/attempts/{id}/responses/{question}/check")
@RolesAllowed(Role.TRAINEE_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attempts")
public class CheckApi {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Checking checking;

    @Inject
    AttemptViews views;

    @Inject
    CurrentAccount account;

    @POST
    @Operation(
            summary = "Check the saved answer to a question of a practice quiz",
            description =
                    "From then on the answer no longer changes, and what the quiz shows of it stands under “checked”."
                            + " Answer 409 in a test and once the attempt is submitted, 422 while the answer is not whole.")
    public AttemptView check(@RestPath long id, @RestPath int question) {
        Checked checked =
                checking.check(account.id(), id, question, field -> null).orElseThrow(AttemptViews::missing);
        return switch (checked) {
            case DONE -> views.own(account.id(), id);
            case NO_QUESTION -> throw AttemptViews.noQuestion(question);
            case UNANSWERED, TIED -> throw new ClientErrorException(checked.sentence(), UNPROCESSABLE);
            case TEST, NOTHING_TO_SEE, READING, SUBMITTED ->
                throw new ClientErrorException(checked.sentence(), Response.Status.CONFLICT);
        };
    }
}
