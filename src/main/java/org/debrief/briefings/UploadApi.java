package org.debrief.briefings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.debrief.pages.Problems;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where an instructor's programs hand in articles, one a request. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Tag(name = "Briefings")
public class UploadApi {

    private static final int UNPROCESSABLE = 422;

    @Inject
    Briefings briefings;

    @Inject
    Arrivals arrivals;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    @POST
    @Path("api/v1/briefings")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand in an article",
            description = "As file (.txt, .md, .html, .docx, .odt, .pdf; up to 10 MB) or as text. Title, source and"
                    + " published (year-month-day) are taken from the file where they are left out and found there."
                    + " Questions are drafted in the background: read the briefing to see how far that has come."
                    + " An article that is there already is taken again only with again=true.")
    @APIResponse(responseCode = "201", description = "The article is stored; Location is its briefing.")
    @APIResponse(responseCode = "409", description = "The article is there already, and again was not true.")
    @APIResponse(responseCode = "413", description = "The request is too large.")
    @APIResponse(responseCode = "422", description = "The article cannot be taken; the reason is told.")
    public Response take(
            @RestForm("file") List<FileUpload> file,
            @RestForm @DefaultValue("") String text,
            @RestForm @DefaultValue("") String title,
            @RestForm @DefaultValue("") String source,
            @RestForm @DefaultValue("") String published,
            @RestForm @DefaultValue("") String again) {
        BriefingForm form = read(file, new BriefingForm(title, source, published, text));
        Problems problems = form.problems(clock);
        if (!problems.isEmpty()) {
            throw refused(problems.inOneLine());
        }
        if (!again.equals("true")) {
            briefings.sameText(account.id(), form.text()).ifPresent(UploadApi::refuseAgain);
        }
        NewBriefing checked = form.checked();
        long id = briefings.add(account.id(), checked);
        return Response.created(URI.create("/api/v1/briefings/" + id))
                .entity(new BriefingHead(id, checked.title(), checked.source(), checked.published()))
                .build();
    }

    private BriefingForm read(List<FileUpload> files, BriefingForm sent) {
        if (files.isEmpty()) {
            if (sent.text().isBlank()) {
                throw refused("Send the article as “file” or as “text”.");
            }
            return sent;
        }
        if (files.size() > 1 || !sent.text().isBlank()) {
            throw refused("Send one article a request: one “file”, or “text”.");
        }
        Arrival arrival = arrivals.read(files, List.of()).get(0);
        if (arrival.problem() != null) {
            throw refused(arrival.problem());
        }
        return arrival.with(sent).form();
    }

    private static void refuseAgain(BriefingHead same) {
        throw new ClientErrorException(
                "You have this article already, as “" + same.title() + "” (briefing " + same.id()
                        + "). Send again=true with it to make another briefing of it all the same.",
                Response.Status.CONFLICT);
    }

    private static ClientErrorException refused(String sentence) {
        return new ClientErrorException(sentence, UNPROCESSABLE);
    }
}
