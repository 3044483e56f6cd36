package org.debrief.briefings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.debrief.briefings.documents.DocumentReader;
import org.debrief.briefings.documents.UnreadableDocument;
import org.debrief.pages.Problems;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where an instructor hands in an article: pasted, or as a document. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class UploadPage {

    @CheckedTemplate(basePath = "briefings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Upload(BriefingForm form, Problems problems) implements TemplateInstance {}

    @Inject
    Briefings briefings;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    @GET
    @Path("briefings/new")
    public TemplateInstance form() {
        return new Upload(new BriefingForm("", "", "", ""), Problems.none());
    }

    @POST
    @Path("briefings/new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @RestForm @DefaultValue("") String title,
            @RestForm @DefaultValue("") String source,
            @RestForm @DefaultValue("") String published,
            @RestForm @DefaultValue("") String text,
            @RestForm @Nullable FileUpload file) {
        BriefingForm form = new BriefingForm(title, source, published, text);
        if (file != null && !file.fileName().isEmpty() && text.isBlank()) {
            try {
                form = form.filledFrom(DocumentReader.read(file.uploadedFile(), file.fileName()));
            } catch (UnreadableDocument problem) {
                return again(form, form.problems(clock).replace("text", problem.sentence()));
            }
        }
        Problems problems = form.problems(clock);
        if (!problems.isEmpty()) {
            return again(form, problems);
        }
        long id = briefings.add(account.id(), form.checked());
        return Response.seeOther(URI.create("/briefings/" + id)).build();
    }

    private static Response again(BriefingForm form, Problems problems) {
        return Response.ok(new Upload(form, problems)).status(422).build();
    }
}
