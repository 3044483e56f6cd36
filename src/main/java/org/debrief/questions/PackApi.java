package org.debrief.questions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Question packs for an instructor's programs. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Tag(name = "Packs")
public class PackApi {

    private static final int UNPROCESSABLE = 422;
    private static final String SENT = "the request";

    /** A pack that was imported: {@code id} is its briefing. */
    public record Imported(String pack, @Nullable Long id, String title, int questions) {}

    public record Refused(String pack, @Nullable String detail) {}

    public record Answer(List<Imported> imported, List<Refused> refused) {}

    @Inject
    StoredPacks packs;

    @Inject
    PackImport imports;

    @Inject
    CurrentAccount account;

    @GET
    @Path("api/v1/briefings/{id}/pack")
    @Produces(PackAnswer.ZIP)
    @Operation(
            summary = "Export a briefing with its approved questions",
            description = "A zip with article.md and questions.yaml; with drafts=true those not yet decided upon, too.")
    public Response export(@RestPath long id, @RestQuery @DefaultValue("false") boolean drafts) {
        return packs.of(account.id(), id, drafts)
                .map(PackAnswer::of)
                .orElseThrow(() -> new NotFoundException("You have no such briefing."));
    }

    @POST
    @Path("api/v1/packs")
    @Consumes({PackAnswer.ZIP, MediaType.APPLICATION_OCTET_STREAM})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Import the packs in a zip",
            description =
                    "One pack at the top of the zip, or each in a folder; with again=true also articles that are there already.")
    @APIResponse(
            responseCode = "201",
            description = "At least one pack was imported; Location is the first briefing's pack.")
    @APIResponse(responseCode = "409", description = "The article is there already, and again was not set.")
    @APIResponse(responseCode = "413", description = "The zip has more than 5 MB.")
    @APIResponse(responseCode = "422", description = "No pack could be read; the reason is told.")
    public Response take(InputStream zip, @RestQuery @DefaultValue("false") boolean again) throws IOException {
        byte[] bytes = PackUpload.upTo5Megabytes(zip)
                .orElseThrow(
                        () -> new ClientErrorException("A zip may have up to 5 MB. Put fewer packs into it.", 413));
        return answer(imports.take(account.id(), read(bytes), again));
    }

    private static List<PackFiles> read(byte[] zip) {
        try {
            return PackZip.read(SENT, zip);
        } catch (UnreadablePack unreadable) {
            throw new ClientErrorException(unreadable.sentence(), UNPROCESSABLE, unreadable);
        }
    }

    private static Response answer(List<PackOutcome> outcomes) {
        List<PackOutcome> refused =
                outcomes.stream().filter(outcome -> !outcome.isImported()).toList();
        List<Imported> imported = outcomes.stream()
                .filter(PackOutcome::isImported)
                .map(o -> new Imported(o.name(), o.briefingId(), o.title(), o.questions()))
                .toList();
        if (imported.isEmpty()) {
            boolean known = refused.stream().allMatch(outcome -> outcome.same() != null);
            String sentences = String.join(
                    " ", refused.stream().map(o -> String.valueOf(o.problem())).toList());
            throw new ClientErrorException(sentences, known ? 409 : UNPROCESSABLE);
        }
        return Response.created(
                        URI.create("/api/v1/briefings/" + imported.get(0).id() + "/pack"))
                .entity(new Answer(
                        imported,
                        refused.stream()
                                .map(o -> new Refused(o.name(), o.problem()))
                                .toList()))
                .build();
    }
}
