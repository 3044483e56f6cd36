package org.debrief.quizzes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Begins an attempt for a trainee's program. */
@Path("/api/v1/quizzes/{id}/attempts")
@RolesAllowed(Role.TRAINEE_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attempts")
public class StartApi {

    @Inject
    Taking taking;

    @Inject
    AttemptViews views;

    @Inject
    CurrentAccount account;

    @POST
    @Operation(summary = "Begin an attempt, or go on with the open one")
    public Response start(@RestPath long id) {
        Taking.Started started = taking.start(account.id(), id)
                .orElseThrow(() -> new NotFoundException("There is no such quiz for you."));
        Long attempt = started.attemptId();
        if (attempt == null) {
            throw new ClientErrorException(started.refusal(), Response.Status.CONFLICT);
        }
        return Response.created(URI.create("/api/v1/attempts/" + attempt))
                .entity(views.own(account.id(), attempt))
                .build();
    }
}
