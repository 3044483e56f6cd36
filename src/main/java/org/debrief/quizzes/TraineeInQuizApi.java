package org.debrief.quizzes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How one trainee did in a quiz, for an instructor's programs. */
@Path("/api/v1/quizzes/{id}/report/trainees/{trainee}")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class TraineeInQuizApi {

    @Inject
    TraineeResults results;

    @Inject
    CurrentAccount account;

    @GET
    @Operation(
            summary = "One trainee's attempts at a quiz",
            description = "With each answer, its key, its passage and its mark; what the trainee gets beyond the quiz's"
                    + " settings; and every correction of a score. Times used are in seconds.")
    public TraineeInQuizView read(@RestPath long id, @RestPath long trainee) {
        return results.of(account.id(), id, trainee)
                .map(TraineeInQuizView::of)
                .orElseThrow(() -> new NotFoundException("There is no such trainee in this quiz."));
    }
}
