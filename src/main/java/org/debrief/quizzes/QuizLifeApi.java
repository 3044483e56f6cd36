package org.debrief.quizzes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** What becomes of a quiz, for its instructor's programs. */
@Path("/api/v1/quizzes/{id}")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quizzes")
public class QuizLifeApi {

    @Inject
    QuizLife life;

    @Inject
    QuizMaking making;

    @Inject
    Quizzes quizzes;

    @Inject
    CurrentAccount account;

    @POST
    @Path("publish")
    @Operation(summary = "Publish a draft, or open a closed quiz again")
    public QuizView publish(@RestPath long id) {
        if (!making.publish(account.id(), id)) {
            throw QuizPages.missing();
        }
        return view(id);
    }

    @POST
    @Path("close")
    @Operation(summary = "Close a quiz: nobody can start it any more; who has started may finish")
    public QuizView close(@RestPath long id) {
        if (!making.close(account.id(), id)) {
            throw QuizPages.missing();
        }
        return view(id);
    }

    @POST
    @Path("reopen")
    @Operation(summary = "Open a closed quiz again")
    public QuizView reopen(@RestPath long id) {
        life.reopen(account.id(), id);
        return view(id);
    }

    @POST
    @Path("archive")
    @Operation(summary = "Put a draft or a closed quiz into the archive; attempts and scores stay")
    public QuizView archive(@RestPath long id) {
        life.archive(account.id(), id);
        return view(id);
    }

    @POST
    @Path("restore")
    @Operation(summary = "Take a quiz out of the archive")
    public QuizView restore(@RestPath long id) {
        life.restore(account.id(), id);
        return view(id);
    }

    @POST
    @Path("copy")
    @Operation(summary = "Make a draft with the same questions and settings, without times and cohorts")
    public Response copy(@RestPath long id) {
        long copy = life.copy(account.id(), id);
        return Response.created(URI.create("/api/v1/quizzes/" + copy))
                .entity(view(copy))
                .build();
    }

    @DELETE
    @Operation(summary = "Delete a draft")
    public void delete(@RestPath long id) {
        life.delete(account.id(), id);
    }

    @PUT
    @Path("cohorts/{cohort}")
    @Operation(summary = "Give a quiz to one more of your cohorts")
    public QuizView giveTo(@RestPath long id, @RestPath long cohort) {
        switch (making.giveTo(account.id(), id, cohort)) {
            case GIVEN -> {}
            case ARCHIVED -> throw QuizPages.cohortArchived();
            case MISSING -> throw QuizPages.missing();
        }
        return view(id);
    }

    @DELETE
    @Path("cohorts/{cohort}")
    @Operation(summary = "Take a quiz from a cohort; attempts and scores stay")
    public QuizView takeFrom(@RestPath long id, @RestPath long cohort) {
        life.takeFrom(account.id(), id, cohort);
        return view(id);
    }

    private QuizView view(long id) {
        return QuizView.of(quizzes.ownedBy(account.id(), id).orElseThrow(QuizPages::missing));
    }
}
