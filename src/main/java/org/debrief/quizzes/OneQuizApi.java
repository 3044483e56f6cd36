package org.debrief.quizzes;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One quiz for its instructor's programs. */
@Path("/api/v1/quizzes/{id}")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quizzes")
public class OneQuizApi {

    @Inject
    Quizzes quizzes;

    @Inject
    QuizRequests requests;

    @Inject
    CurrentAccount account;

    @GET
    @Operation(summary = "Read a quiz")
    public QuizView read(@RestPath long id) {
        return view(id);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a quiz: what is sent; the rest stays",
            description = "Attempts keep the questions that they were given, and their marks.")
    @RequestBody(content = @Content(schema = @Schema(implementation = QuizChangeRequest.class)))
    public QuizView change(@RestPath long id, @Nullable JsonNode sent) {
        requests.change(account.id(), own(id), sent);
        return view(id);
    }

    private QuizView view(long id) {
        return QuizView.of(own(id));
    }

    private QuizSheet own(long id) {
        return quizzes.ownedBy(account.id(), id).orElseThrow(QuizPages::missing);
    }
}
