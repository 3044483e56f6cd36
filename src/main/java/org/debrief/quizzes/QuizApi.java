package org.debrief.quizzes;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.debrief.pages.ListPage;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** An instructor's quizzes for their programs. */
@Path("/api/v1/quizzes")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quizzes")
public class QuizApi {

    private static final int MOST_ON_A_PAGE = 100;
    private static final int MOST_PAGES = 100_000;

    @Inject
    Quizzes quizzes;

    @Inject
    QuizSearch search;

    @Inject
    QuizRows rows;

    @Inject
    QuizRequests requests;

    @Inject
    CurrentAccount account;

    @GET
    @Operation(summary = "List quizzes, the newest first")
    public QuizListView list(
            @Parameter(description = "Words of the title or of a cohort's name.") @RestQuery @DefaultValue("")
                    String text,
            @Parameter(description = "DRAFT, PUBLISHED or CLOSED; a quiz whose time to close has come is closed.")
                    @RestQuery
                    @DefaultValue("")
                    String status,
            @Parameter(description = "true: those in the archive. Else those that are not.")
                    @RestQuery
                    @DefaultValue("false")
                    String archived,
            @Parameter(description = "1 for the first.") @RestQuery @DefaultValue("1") String page,
            @Parameter(description = "How many a page, 1 to 100.") @RestQuery @DefaultValue("50") String size) {
        if (!status.isEmpty() && QuizFilter.named(status).isEmpty()) {
            throw new ClientErrorException("Give as status DRAFT, PUBLISHED or CLOSED.", QuizJson.UNPROCESSABLE);
        }
        if (!archived.matches("true|false")) {
            throw new ClientErrorException("Give as archived true or false.", QuizJson.UNPROCESSABLE);
        }
        QuizFilter filter = QuizFilter.sent(text, status, archived.equals("true") ? archived : "");
        int most = number("size", size, MOST_ON_A_PAGE);
        int shown = number("page", page, MOST_PAGES);
        long count = search.count(account.id(), filter);
        return new QuizListView(
                shown,
                ListPage.pages(count, most),
                count,
                rows.page(account.id(), filter, shown, most).stream()
                        .map(QuizListView.Line::of)
                        .toList());
    }

    private static int number(String name, String typed, int most) {
        int number = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > most) {
            throw new ClientErrorException(
                    "Give as " + name + " a number from 1 to " + most + ".", QuizJson.UNPROCESSABLE);
        }
        return number;
    }

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
