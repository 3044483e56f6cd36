package org.debrief.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.debrief.pages.WholeAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Helping a trainee who cannot sign in, or keeping one out, for an instructor's programs. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class SignInHelpApi {

    private static final String NO_LINK =
            SignInHelpPages.NOT_YOURS + " It works for an account that has a password and is not disabled.";

    /** A link that is told once. */
    public record NewLink(String address, long hours) {}

    /** Whether an account may be signed in to. */
    public record Access(@Nullable Boolean disabled) {}

    @Inject
    StoredCohorts cohorts;

    @Inject
    Guardians guardians;

    @Inject
    CurrentAccount account;

    @POST
    @Path("api/v1/trainees/{trainee}/new-password")
    @Operation(
            summary = "Make a link by which a trainee chooses a new password",
            description = "It works once, for a day, and takes the place of the one that you made before.")
    public NewLink link(@RestPath long trainee, UriInfo here) {
        find(trainee);
        String token = guardians
                .link(account.id(), trainee)
                .orElseThrow(() -> new ClientErrorException(NO_LINK, Response.Status.FORBIDDEN));
        String address = WholeAddress.of(here, "new-password", token);
        return new NewLink(address, PasswordResets.BY_HAND.toHours());
    }

    @PUT
    @Path("api/v1/trainees/{trainee}/access")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Disable a trainee's account, or enable it again",
            description = "A disabled account is signed out everywhere; what it has done stays.")
    public void access(@RestPath long trainee, @Nullable Access wanted) {
        find(trainee);
        if (wanted == null || wanted.disabled() == null) {
            throw new ClientErrorException("Send “disabled”: true or false.", 422);
        }
        if (!guardians.setDisabled(account.id(), trainee, wanted.disabled())) {
            throw new ClientErrorException(SignInHelpPages.NOT_YOURS, Response.Status.FORBIDDEN);
        }
    }

    private void find(long trainee) {
        if (cohorts.traineeOf(account.id(), trainee).isEmpty()) {
            throw new NotFoundException("You have no trainee with this number.");
        }
    }
}
