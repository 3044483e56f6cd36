package org.debrief.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Renaming a cohort, and putting it away when its course is over. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class CohortSettingsPage {

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CohortSettings(CohortSummary cohort, String typed, Problems problems) implements TemplateInstance {}

    @Inject
    StoredCohorts cohorts;

    @Inject
    CohortChanges changes;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @GET
    @Path("cohorts/{id}/settings")
    public TemplateInstance form(@RestPath long id) {
        CohortSummary cohort = cohort(id);
        return new CohortSettings(cohort, cohort.name(), Problems.none());
    }

    @POST
    @Path("cohorts/{id}/settings")
    public Response rename(@RestPath long id, @RestForm @DefaultValue("") String name) {
        CohortSummary cohort = cohort(id);
        Problems problems = CohortPages.wrongName(name);
        if (!problems.isEmpty()) {
            return Response.status(422)
                    .entity(new CohortSettings(cohort, name, problems))
                    .build();
        }
        return back(changes.rename(account.id(), id, name), id, "Saved.");
    }

    @POST
    @Path("cohorts/{id}/archive")
    public Response archive(@RestPath long id) {
        return back(changes.archive(account.id(), id), id, "Archived and closed. Its quizzes and scores stay.");
    }

    @POST
    @Path("cohorts/{id}/restore")
    public Response restore(@RestPath long id) {
        return back(
                changes.restore(account.id(), id), id, "No longer archived. Open it below if people are to join it.");
    }

    private CohortSummary cohort(long id) {
        return cohorts.ownedBy(account.id(), id).orElseThrow(CohortPages::missing);
    }

    private Response back(boolean done, long id, String sentence) {
        if (!done) {
            throw CohortPages.missing();
        }
        notices.say(sentence);
        return Response.seeOther(URI.create("/cohorts/" + id)).build();
    }
}
