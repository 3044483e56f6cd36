package org.debrief.questions.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.debrief.drafting.DraftRequest;
import org.debrief.drafting.Drafting;
import org.debrief.drafting.QuestionDrafter;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.people.Role;
import org.debrief.reading.Article;
import org.debrief.reading.UnreadableArticleException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Drafts questions and stores nothing. */
@Path("/api/v1/generate")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Tag(name = "Generate")
public class GenerateResource {

    private static final int MOST_QUESTIONS = 100;
    private static final int UNPROCESSABLE = 422;
    private static final long SECONDS_TO_WAIT = 15;

    @Inject
    QuestionDrafter drafter;

    @Inject
    DraftingSlots slots;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
    @Operation(
            summary = "Draft questions from an article, storing nothing",
            description = "The same input gives the same answer, but for millis.")
    @APIResponse(
            responseCode = "200",
            description = "All facts that were found, and the questions.",
            content = @Content(schema = @Schema(implementation = GenerateAnswer.class)))
    @APIResponse(responseCode = "400", description = "A field has a value that it cannot have.")
    @APIResponse(responseCode = "422", description = "The text is empty, too long, or not English.")
    @APIResponse(
            responseCode = "503",
            description =
                    "The language models still load, or other articles are being drafted; try again after Retry-After seconds.")
    public Response generate(@Nullable GenerateRequest request) {
        if (request == null) {
            throw new BadRequestException("Send a JSON object with the article's text.");
        }
        DraftRequest wanted = new DraftRequest(
                named("kind of question", QuestionKind.class, request.kinds()),
                limit(request.limit()),
                named("format", QuestionFormat.class, request.formats()));
        String title = request.title();
        String text = request.text();
        Article article = new Article(title == null ? "" : title, text == null ? "" : text, day(request.published()));
        if (!drafter.ready()) {
            throw later("The language models are still loading. Try again in a few seconds.");
        }
        try {
            return slots.take(() -> answer(article, wanted))
                    .map(answer -> Response.ok(answer).build())
                    .orElseThrow(() -> later("Other articles are being drafted. Try again in a few seconds."));
        } catch (UnreadableArticleException unreadable) {
            throw new ClientErrorException(unreadable.sentence(), UNPROCESSABLE, unreadable);
        }
    }

    private GenerateAnswer answer(Article article, DraftRequest wanted) {
        long start = System.nanoTime();
        Drafting drafting = drafter.draft(article, wanted);
        return GenerateAnswer.of(drafting, (System.nanoTime() - start) / 1_000_000);
    }

    private static ServiceUnavailableException later(String sentence) {
        return new ServiceUnavailableException(sentence, SECONDS_TO_WAIT);
    }

    /** All of them when no names are given. */
    private static <E extends Enum<E>> Set<E> named(String what, Class<E> type, @Nullable List<String> names) {
        if (names == null) {
            return EnumSet.allOf(type);
        }
        Set<E> found = EnumSet.noneOf(type);
        for (String name : names) {
            try {
                found.add(Enum.valueOf(type, name));
            } catch (IllegalArgumentException unknown) {
                throw new BadRequestException(
                        "There is no " + what + " “" + name + "”. Use some of " + EnumSet.allOf(type) + ".");
            }
        }
        return found;
    }

    private static @Nullable Integer limit(@Nullable Integer limit) {
        if (limit != null && (limit < 1 || limit > MOST_QUESTIONS)) {
            throw new BadRequestException("The limit must be a whole number from 1 to " + MOST_QUESTIONS + ".");
        }
        return limit;
    }

    private static @Nullable LocalDate day(@Nullable String published) {
        if (published == null || published.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(published);
        } catch (DateTimeParseException notADay) {
            throw new BadRequestException("Write “published” as year-month-day, for example 2026-03-14.");
        }
    }
}
