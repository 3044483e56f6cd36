package org.debrief.questions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.briefings.BriefingHead;
import org.debrief.briefings.BriefingSummary;
import org.debrief.briefings.Briefings;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Briefings and the drafting of their questions, for an instructor's programs. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Briefings")
public class BriefingApi {

    @Inject
    Briefings briefings;

    @Inject
    StoredQuestions questions;

    @Inject
    Generations generations;

    @Inject
    GenerationQueue queue;

    @Inject
    CurrentAccount account;

    @GET
    @Path("api/v1/briefings")
    @Operation(summary = "List your briefings, the newest first, without their texts")
    public List<BriefingView> list() {
        List<BriefingHead> own = briefings.ownedBy(account.id());
        List<Long> ids = own.stream().map(BriefingHead::id).toList();
        Map<Long, Map<QuestionStatus, Long>> counts = questions.counts(ids);
        Map<Long, Generation> states = generations.of(ids);
        return own.stream()
                .map(briefing -> BriefingView.of(
                        briefing,
                        GenerationState.of(Optional.ofNullable(states.get(briefing.id()))),
                        counts.getOrDefault(briefing.id(), Map.of())))
                .toList();
    }

    @GET
    @Path("api/v1/briefings/{id}")
    @Operation(summary = "Read a briefing: its text, and how far the drafting of its questions has come")
    @APIResponse(responseCode = "404", description = "You have no such briefing.")
    public BriefingView read(@RestPath long id) {
        BriefingSummary briefing = briefings.ownedBy(account.id(), id).orElseThrow(BriefingApi::missing);
        return BriefingView.of(
                briefing,
                GenerationState.of(generations.of(id)),
                questions.counts(List.of(id)).getOrDefault(id, Map.of()));
    }

    @POST
    @Path("api/v1/briefings/{id}/cancel")
    @Operation(summary = "Stop the drafting; does nothing where none is under way")
    @APIResponse(responseCode = "404", description = "You have no such briefing.")
    public BriefingView cancel(@RestPath long id) {
        read(id);
        generations.cancel(id);
        return read(id);
    }

    @POST
    @Path("api/v1/briefings/{id}/retry")
    @Operation(summary = "Draft again where that failed or was cancelled")
    @APIResponse(responseCode = "404", description = "You have no such briefing.")
    @APIResponse(responseCode = "409", description = "The questions are there already, or are being drafted.")
    public BriefingView retry(@RestPath long id) {
        read(id);
        if (!generations.retry(id)) {
            throw new ClientErrorException(
                    "The questions are there already, or are being drafted.", Response.Status.CONFLICT);
        }
        queue.enqueue(id);
        return read(id);
    }

    static NotFoundException missing() {
        return new NotFoundException("You have no such briefing.");
    }
}
