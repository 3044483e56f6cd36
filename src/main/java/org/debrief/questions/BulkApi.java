package org.debrief.questions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Deciding about many questions at once, for an instructor's programs. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questions")
public class BulkApi {

    private static final int UNPROCESSABLE = 422;

    /** What is to be done with which questions. */
    @Schema(name = "BulkDecision")
    public record Request(
            @Schema(description = "APPROVE, REJECT, DRAFT, TAG, UNTAG, ARCHIVE or RESTORE.") @Nullable String action,

            @Schema(description = "Up to 500 ids; those that are not yours are left alone.") @Nullable List<@Nullable Long> questions,

            @Schema(description = "For TAG and UNTAG.") @Nullable String tag) {}

    /**
     * What it came to.
     *
     * @param decision to take it back by; null where nothing was changed
     * @param detail the same in a sentence
     */
    @Schema(name = "BulkOutcome")
    public record Outcome(@Nullable Long decision, int changed, String detail) {}

    /** What taking it back came to. */
    @Schema(name = "BulkUndone")
    public record Undone(int undone, int changedSince, String detail) {}

    @Inject
    BulkDeciding deciding;

    @Inject
    BulkDecisions decisions;

    @Inject
    CurrentAccount account;

    @POST
    @Path("api/v1/questions/bulk")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide about many questions at once",
            description = "All of it or nothing. Your last such decision can be taken back by its id.")
    @APIResponse(responseCode = "422", description = "The decision cannot be made; the reason is told.")
    public Outcome decide(@Nullable Request sent) {
        if (sent == null || sent.questions() == null || sent.questions().isEmpty()) {
            throw refusal("Send a JSON object with an action and a list of questions.");
        }
        BulkAction action = BulkAction.named(sent.action())
                .orElseThrow(() -> refusal("Take one of these actions: " + List.of(BulkAction.values()) + "."));
        Set<Long> ids = sent.questions().stream().filter(Objects::nonNull).collect(Collectors.toSet());
        if (ids.size() > BulkDeciding.MOST) {
            throw refusal("Send at most " + BulkDeciding.MOST + " questions at once.");
        }
        String typed = Objects.requireNonNullElse(sent.tag(), "");
        if (action.takesATag()) {
            BulkForm.tagProblem(typed).ifPresent(sentence -> {
                throw refusal(sentence);
            });
        }
        BulkOutcome outcome = deciding.decide(
                account.id(),
                action,
                ids,
                action.takesATag() ? TagNames.of(List.of(typed)).get(0) : null);
        return new Outcome(outcome.decision(), outcome.changed(), outcome.sentence());
    }

    @POST
    @Path("api/v1/questions/bulk/{decision}/undo")
    @Operation(
            summary = "Take back your last decision about many questions",
            description = "What has changed since stays as it is.")
    @APIResponse(responseCode = "404", description = "It is not your last one, or has been taken back.")
    public Undone undo(@RestPath long decision) {
        return decisions
                .undo(account.id(), decision)
                .map(undone -> new Undone(undone.undone(), undone.changedSince(), undone.sentence()))
                .orElseThrow(() -> new NotFoundException("There is no such decision to take back."));
    }

    private static ClientErrorException refusal(String sentence) {
        return new ClientErrorException(sentence, UNPROCESSABLE);
    }
}
