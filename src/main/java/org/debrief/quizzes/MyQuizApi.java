package org.debrief.quizzes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A trainee's quizzes for their programs. */
@Path("/api/v1/my/quizzes")
@RolesAllowed(Role.TRAINEE_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attempts")
public class MyQuizApi {

    @Inject
    MyQuizList quizzes;

    @Inject
    CurrentAccount account;

    @GET
    @Operation(
            summary = "List the trainee's quizzes",
            description = "Those that are open, those that open later, and the results, also of quizzes that the"
                    + " trainee's cohorts no longer have.")
    public List<MyQuizView> list() {
        return quizzes.of(account.id()).stream().map(MyQuizView::of).toList();
    }
}
