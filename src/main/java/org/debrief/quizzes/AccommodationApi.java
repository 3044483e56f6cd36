package org.debrief.quizzes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.debrief.pages.Problems;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Extra time and attempts of trainees in every quiz, for an instructor's programs. */
@Path("/api/v1/accommodations")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accommodations")
public class AccommodationApi {

    @Inject
    Accommodating accommodating;

    @Inject
    CurrentAccount account;

    @GET
    @Operation(summary = "List the trainees who get something in every quiz")
    public List<AccommodationView> inEveryQuiz() {
        return accommodating.inEveryQuiz(account.id()).stream()
                .map(AccommodationView::inEveryQuiz)
                .toList();
    }

    @PUT
    @Path("{trainee}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say what a trainee gets in every quiz of the instructor",
            description = "Extra time and attempts only. An empty object takes it away.")
    public AccommodationView saveInEveryQuiz(@RestPath long trainee, @Nullable AccommodationRequest request) {
        Problems problems = Problems.none();
        Allowance allowance = AccommodationRequest.form(request).inEveryQuiz(problems);
        AccommodationRequest.refuse(problems);
        if (!accommodating.save(account.id(), trainee, null, allowance)) {
            throw AccommodationPages.nobody();
        }
        return AccommodationView.inEveryQuiz(given(trainee));
    }

    private Accommodating.Given given(long trainee) {
        return accommodating.of(account.id(), trainee, null).orElseThrow(AccommodationPages::nobody);
    }
}
