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
import java.time.Clock;
import org.debrief.briefings.BriefingForm;
import org.debrief.briefings.BriefingHead;
import org.debrief.briefings.Briefings;
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestForm;

/** Correcting an article whose questions are there already. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class CorrectPage {

    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Correct(long briefingId, BriefingForm form, Problems problems) implements TemplateInstance {}

    @Inject
    Briefings briefings;

    @Inject
    Correcting correcting;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @GET
    @Path("briefings/{id:\\d+}/correct")
    public TemplateInstance form(long id) {
        return briefings
                .ownedBy(account.id(), id)
                .map(briefing -> new Correct(id, BriefingForm.of(briefing), Problems.none()))
                .orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("briefings/{id:\\d+}/correct")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response save(
            long id,
            @RestForm @DefaultValue("") String title,
            @RestForm @DefaultValue("") String source,
            @RestForm @DefaultValue("") String published,
            @RestForm @DefaultValue("") String text) {
        mustBeMine(id);
        BriefingForm form = new BriefingForm(title, source, published, text);
        Problems problems = form.problems(clock);
        if (!problems.isEmpty()) {
            return Response.ok(new Correct(id, form, problems)).status(422).build();
        }
        int lost = correcting.correct(id, form.checked());
        notices.say(sentence(lost));
        String shown = lost == 0 ? "" : "?show=" + DeskFilter.OUTDATED;
        return Response.seeOther(URI.create("/briefings/" + id + shown)).build();
    }

    private BriefingHead mustBeMine(long id) {
        return briefings.headOf(account.id(), id).orElseThrow(NotFoundException::new);
    }

    private static String sentence(int lost) {
        if (lost == 0) {
            return "The article is corrected.";
        }
        String rests = lost == 1 ? "1 question rests" : lost + " questions rest";
        return "The article is corrected, and the other questions go with it. " + rests
                + " on words that it no longer has: listed below, as drafts where they were approved.";
    }
}
