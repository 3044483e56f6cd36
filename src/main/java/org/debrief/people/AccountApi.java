package org.debrief.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.debrief.pages.Problems;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The account whose password a program sends. */
@Path("/")
@RolesAllowed({Role.INSTRUCTOR_NAME, Role.TRAINEE_NAME})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class AccountApi {

    private static final int UNPROCESSABLE = 422;

    /** A new name. */
    public record NewName(@Nullable String name) {}

    /** The password that is there, and the one that takes its place. */
    public record NewPassword(
            @Nullable String current, @Nullable String password) {}

    /** A browser in which the account is signed in. */
    public record SessionEntry(long id, String browser, String begunAt, String seenAt) {}

    @Inject
    OwnAccount own;

    @Inject
    StoredSessions sessions;

    @Inject
    CurrentAccount account;

    @GET
    @Path("api/v1/account")
    @Operation(summary = "Your account")
    public Person get() {
        return account.person();
    }

    @PATCH
    @Path("api/v1/account")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change your name, of 1 to 100 characters")
    public Person rename(@Nullable NewName wanted) {
        String name = text(wanted == null ? null : wanted.name());
        refuse(own.rename(account.id(), name));
        Person person = account.person();
        return new Person(person.id(), name.strip(), person.email(), person.role());
    }

    @PUT
    @Path("api/v1/account/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change your password, of 10 to 200 characters",
            description = "Every browser in which you are signed in is signed out.")
    public void changePassword(@Nullable NewPassword wanted) {
        refuse(own.changePassword(
                account.person(),
                text(wanted == null ? null : wanted.current()),
                text(wanted == null ? null : wanted.password())));
    }

    @GET
    @Path("api/v1/account/sessions")
    @Operation(summary = "The browsers in which you are signed in")
    public List<SessionEntry> sessions() {
        return sessions.of(account.id(), null).stream()
                .map(s -> new SessionEntry(
                        s.id(), s.browser(), s.begunAt().toString(), s.seenAt().toString()))
                .toList();
    }

    @DELETE
    @Path("api/v1/account/sessions")
    @Operation(summary = "Sign out in every browser, at once and on every node")
    public void endSessions() {
        sessions.endAll(account.id());
    }

    private static String text(@Nullable String sent) {
        return Optional.ofNullable(sent).orElse("");
    }

    private static void refuse(Problems problems) {
        if (!problems.isEmpty()) {
            throw new ClientErrorException(problems.inOneLine(), UNPROCESSABLE);
        }
    }
}
