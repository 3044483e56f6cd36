package org.debrief.questions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.debrief.briefings.BriefingHead;
import org.debrief.briefings.Briefings;
import org.debrief.drafting.QuestionDrafter;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;

/** How far the drafting of a briefing's questions has come, to be watched, stopped and started again. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class GenerationPages {

    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Progress(long briefingId, GenerationState generation, boolean modelsReady) implements TemplateInstance {}

    @Inject
    Briefings briefings;

    @Inject
    Generations generations;

    @Inject
    GenerationQueue queue;

    @Inject
    QuestionDrafter drafter;

    @Inject
    CurrentAccount account;

    /** What the page asks for while the questions are drafted; once they are there, it tells the browser to reload. */
    @GET
    @Path("briefings/{id:\\d+}/progress")
    public Response progress(long id) {
        mustBeMine(id);
        GenerationState generation = GenerationState.of(generations.of(id));
        if (!generation.isUnderWay()) {
            return Response.noContent().header("HX-Refresh", "true").build();
        }
        return Response.ok(new Progress(id, generation, drafter.ready())).build();
    }

    @POST
    @Path("briefings/{id:\\d+}/cancel")
    public Response cancel(long id) {
        mustBeMine(id);
        generations.cancel(id);
        return back(id);
    }

    @POST
    @Path("briefings/{id:\\d+}/retry")
    public Response retry(long id) {
        mustBeMine(id);
        if (generations.retry(id)) {
            queue.enqueue(id);
        }
        return back(id);
    }

    private static Response back(long id) {
        return Response.seeOther(URI.create("/briefings/" + id)).build();
    }

    private BriefingHead mustBeMine(long id) {
        return briefings.headOf(account.id(), id).orElseThrow(NotFoundException::new);
    }
}
