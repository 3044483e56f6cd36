package org.debrief.quizzes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.debrief.pages.Problems;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Extra time, extra attempts and own dates of trainees in one quiz, for an instructor's programs. */
@Path("/api/v1/quizzes/{id}/accommodations")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accommodations")
public class QuizAccommodationApi {

    @Inject
    Quizzes quizzes;

    @Inject
    Accommodating accommodating;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "List a quiz's trainees with what each gets beyond its settings")
    public List<AccommodationView> inQuiz(@RestPath long id) {
        return accommodating.inQuiz(account.id(), own(id)).stream()
                .map(AccommodationView::inQuiz)
                .toList();
    }

    @PUT
    @Path("{trainee}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say what a trainee gets in this quiz",
            description = "It holds at once, also in an attempt that is running. Of this and what the trainee gets in"
                    + " every quiz, the larger holds. An empty object takes it away.")
    public AccommodationView saveInQuiz(
            @RestPath long id, @RestPath long trainee, @Nullable AccommodationRequest request) {
        QuizSheet quiz = own(id);
        Allowance before = given(trainee, id).inThisQuiz();
        Problems problems = Problems.none();
        Allowance allowance =
                AccommodationRequest.form(request).inQuiz(quiz.settings(), before, clock.instant(), problems);
        AccommodationRequest.refuse(problems);
        if (!accommodating.save(account.id(), trainee, id, allowance)) {
            throw AccommodationPages.nobody();
        }
        return AccommodationView.inQuiz(given(trainee, id));
    }

    private Accommodating.Given given(long trainee, long quizId) {
        return accommodating.of(account.id(), trainee, quizId).orElseThrow(AccommodationPages::nobody);
    }

    private QuizSheet own(long id) {
        return quizzes.ownedBy(account.id(), id).orElseThrow(QuizPages::missing);
    }
}
