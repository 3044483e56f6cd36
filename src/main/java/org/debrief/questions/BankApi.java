package org.debrief.questions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The question bank for an instructor's programs: finding questions, their tags, the archive. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questions")
public class BankApi {

    private static final int UNPROCESSABLE = 422;
    private static final int MOST_ON_A_PAGE = 100;

    /** The tags of a question, as they are or as they shall be. */
    public record TagList(@Nullable List<@Nullable String> tags) {}

    /** Whether a question is put away. */
    public record Archiving(long id, boolean archived) {}

    @Inject
    BankSearch search;

    @Inject
    Tagging tagging;

    @Inject
    Reviewing reviewing;

    @Inject
    CurrentAccount account;

    @GET
    @Path("api/v1/questions")
    @Operation(
            summary = "Find questions over all briefings",
            description =
                    "By text, kind, format, difficulty, status, briefing, tag, archived (YES, ANY), use (NEVER, DRAFT,"
                            + " PUBLISHED, CLOSED) and results (HARD, MEDIUM, EASY, TOO_FEW, NEVER_ANSWERED), as the page"
                            + " does. What is archived is left out unless archived asks for it. A page after the last is the last.")
    @APIResponse(
            responseCode = "422",
            description = "A filter has a value that there is not; the sentence names those that there are.")
    public BankView find(@BeanParam SentFilter sent, @RestQuery @DefaultValue("25") int size) {
        BankFilter.problem(sent).ifPresent(BankApi::refuse);
        if (size < 1 || size > MOST_ON_A_PAGE) {
            refuse("Ask for 1 to " + MOST_ON_A_PAGE + " questions a page.");
        }
        return BankView.of(search.find(account.id(), BankFilter.of(sent), sent, size));
    }

    @GET
    @Path("api/v1/questions/{id}/tags")
    @Operation(summary = "Read the tags of a question")
    @APIResponse(responseCode = "404", description = "You have no such question.")
    public TagList tags(@RestPath long id) {
        return new TagList(List.copyOf(tagging.of(account.id(), id)));
    }

    @PUT
    @Path("api/v1/questions/{id}/tags")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a question exactly these tags",
            description = "Up to 10 of up to 40 characters. A tag keeps the spelling in which it was first written.")
    @APIResponse(responseCode = "404", description = "You have no such question.")
    @APIResponse(responseCode = "422", description = "It cannot have these tags; the reason is told.")
    public TagList tag(@RestPath long id, @Nullable TagList sent) {
        if (sent == null || sent.tags() == null) {
            throw new ClientErrorException("Send a JSON object with a list of tags.", UNPROCESSABLE);
        }
        List<String> names =
                TagNames.of(sent.tags().stream().filter(Objects::nonNull).toList());
        Optional<String> problem = tagging.set(account.id(), id, names);
        problem.ifPresent(BankApi::refuse);
        return tags(id);
    }

    @POST
    @Path("api/v1/questions/{id}/archive")
    @Operation(summary = "Put a question away", description = "No new quiz asks it; quizzes that ask it keep it.")
    @APIResponse(responseCode = "404", description = "You have no such question.")
    public Archiving archive(@RestPath long id) {
        return put(id, true);
    }

    @POST
    @Path("api/v1/questions/{id}/restore")
    @Operation(summary = "Take a question out of the archive")
    @APIResponse(responseCode = "404", description = "You have no such question.")
    public Archiving restore(@RestPath long id) {
        return put(id, false);
    }

    private Archiving put(long id, boolean away) {
        return reviewing
                .archive(account.id(), id, away)
                .map(current -> new Archiving(id, away))
                .orElseThrow(() -> new NotFoundException("You have no such question."));
    }

    private static void refuse(String sentence) {
        throw new ClientErrorException(sentence, UNPROCESSABLE);
    }
}
