package org.debrief.quizzes;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An instructor's quizzes for their programs. */
@Path("/api/v1/quizzes")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quizzes")
public class QuizApi {

    @Inject
    Quizzes quizzes;

    @Inject
    QuizRequests requests;

    @Inject
    CurrentAccount account;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a quiz, as a draft")
    @RequestBody(content = @Content(schema = @Schema(implementation = QuizRequest.class)))
    public Response create(@Nullable JsonNode sent) {
        long id = requests.create(account.id(), sent);
        QuizSheet made = quizzes.ownedBy(account.id(), id).orElseThrow(QuizPages::missing);
        return Response.created(URI.create("/api/v1/quizzes/" + id))
                .entity(QuizView.of(made))
                .build();
    }
}
