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
import org.debrief.briefings.BriefingSummary;
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
        return new Correct(id, BriefingForm.of(briefing(id)), Problems.none());
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
        BriefingSummary before = briefing(id);
        BriefingForm form = new BriefingForm(title, source, published, text);
        Problems problems = form.problems(clock);
        if (!problems.isEmpty()) {
            return Response.ok(new Correct(id, form, problems)).status(422).build();
        }
        Correcting.Outcome outcome = correcting.correct(before, form.checked());
        notices.say(sentence(outcome));
        return Response.seeOther(URI.create("/briefings/" + id)).build();
    }

    private static String sentence(Correcting.Outcome outcome) {
        if (outcome.lost() == 0) {
            return "The article is corrected.";
        }
        String lost = outcome.lost() == 1 ? "1 question rests" : outcome.lost() + " questions rest";
        return "The article is corrected. " + lost + " on words that it no longer has; each is marked below.";
    }

    private BriefingSummary briefing(long id) {
        return briefings.ownedBy(account.id(), id).orElseThrow(NotFoundException::new);
    }
}
