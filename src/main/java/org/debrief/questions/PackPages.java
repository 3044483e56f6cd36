package org.debrief.questions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.debrief.pages.Notices;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Briefings with their questions leave as packs and come in as packs. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class PackPages {

    /**
     * @param problem with the form itself
     * @param known whether an article is there already
     */
    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PackImportForm(
            List<PackOutcome> imported,
            List<PackOutcome> refused,
            @Nullable String problem,
            boolean known) implements TemplateInstance {}

    @Inject
    StoredPacks packs;

    @Inject
    PackImport imports;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @GET
    @Path("briefings/{id:\\d+}/pack")
    public Response export(long id, @RestQuery @DefaultValue("false") boolean drafts) {
        return packs.of(account.id(), id, drafts).map(PackAnswer::of).orElseThrow(NotFoundException::new);
    }

    @GET
    @Path("briefings/import")
    public TemplateInstance form() {
        return new PackImportForm(List.of(), List.of(), null, false);
    }

    @POST
    @Path("briefings/import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@RestForm @Nullable String again, @RestForm("file") List<FileUpload> files) {
        // A browser sends an empty part where no file was chosen.
        List<FileUpload> chosen =
                files.stream().filter(file -> !file.fileName().isEmpty()).toList();
        if (chosen.isEmpty() || chosen.size() > PackUpload.MOST_FILES) {
            return refused("Choose 1 to " + PackUpload.MOST_FILES + " files.");
        }
        List<PackOutcome> outcomes = imports.take(account.id(), PackUpload.packs(chosen), again != null);
        List<PackOutcome> imported =
                outcomes.stream().filter(PackOutcome::isImported).toList();
        List<PackOutcome> refused =
                outcomes.stream().filter(outcome -> !outcome.isImported()).toList();
        if (imported.size() == 1 && refused.isEmpty()) {
            notices.say("Pack imported.");
            return Response.seeOther(URI.create("/briefings/" + imported.get(0).briefingId()))
                    .build();
        }
        boolean known = refused.stream().anyMatch(outcome -> outcome.same() != null);
        return Response.ok(new PackImportForm(imported, refused, null, known))
                .status(refused.isEmpty() ? 200 : 422)
                .build();
    }

    private static Response refused(String problem) {
        return Response.ok(new PackImportForm(List.of(), List.of(), problem, false))
                .status(422)
                .build();
    }
}
