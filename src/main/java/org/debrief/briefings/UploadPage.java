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
import java.util.ArrayList;
import java.util.List;
import org.debrief.pages.Problems;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where an instructor hands in articles: pasted, as files, or by their addresses. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class UploadPage {

    /** @param same a briefing with the same text, where there is one */
    @CheckedTemplate(basePath = "briefings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Upload(
            BriefingForm form,
            String addresses,
            Problems problems,
            @Nullable BriefingHead same,
            boolean again) implements TemplateInstance {}

    @Inject
    Briefings briefings;

    @Inject
    Intakes intakes;

    @Inject
    Arrivals arrivals;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    @GET
    @Path("briefings/new")
    public TemplateInstance form() {
        return new Upload(BriefingForm.empty(), "", Problems.none(), null, false);
    }

    @POST
    @Path("briefings/new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @RestForm @DefaultValue("") String title,
            @RestForm @DefaultValue("") String source,
            @RestForm @DefaultValue("") String published,
            @RestForm @DefaultValue("") String text,
            @RestForm @DefaultValue("") String addresses,
            @RestForm @Nullable String again,
            @RestForm("file") List<FileUpload> files) {
        UploadForm form =
                new UploadForm(new BriefingForm(title, source, published, text), files, addresses, again != null);
        return form.isOnlyPasted() ? pasted(form) : documents(form);
    }

    private Response pasted(UploadForm form) {
        Problems problems = form.typed().problems(clock);
        if (form.typed().text().isBlank()) {
            problems.replace("text", "Paste the text of the article, or hand in documents below.");
        }
        if (!problems.isEmpty()) {
            return again(form, problems, null);
        }
        BriefingHead same =
                briefings.sameText(account.id(), form.typed().text()).orElse(null);
        if (same != null && !form.again()) {
            return again(form, problems, same);
        }
        long id = briefings.add(account.id(), form.typed().checked());
        return Response.seeOther(URI.create("/briefings/" + id)).build();
    }

    private Response documents(UploadForm form) {
        Problems problems = form.tooMany(briefings.waiting(account.id()));
        if (!problems.isEmpty()) {
            return again(form, problems, null);
        }
        intakes.add(account.id(), arrived(form));
        return Response.seeOther(URI.create("/briefings/waiting")).build();
    }

    private List<Arrival> arrived(UploadForm form) {
        BriefingForm typed = form.typed().shortened();
        List<Arrival> read = arrivals.read(form.files(), form.eachAddress());
        boolean pasted = !typed.text().isBlank();
        if (read.size() == 1 && !pasted) {
            return List.of(read.get(0).with(typed));
        }
        List<Arrival> all = new ArrayList<>();
        if (pasted) {
            all.add(Arrival.read("Pasted text", typed));
        }
        read.forEach(arrival -> all.add(arrival.among(typed)));
        return all;
    }

    private static Response again(UploadForm form, Problems problems, @Nullable BriefingHead same) {
        return Response.ok(new Upload(form.typed(), form.addresses(), problems, same, form.again()))
                .status(422)
                .build();
    }
}
