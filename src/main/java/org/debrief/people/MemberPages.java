package org.debrief.people;

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
import org.debrief.pages.Notices;
import org.jboss.resteasy.reactive.RestPath;

/** Taking a trainee out of a cohort, after a page that says what that means. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class MemberPages {

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RemoveMember(CohortSummary cohort, MemberRow member) implements TemplateInstance {}

    @Inject
    StoredCohorts cohorts;

    @Inject
    Members members;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @GET
    @Path("cohorts/{id}/members/{member}/remove")
    public TemplateInstance ask(@RestPath long id, @RestPath long member) {
        CohortSummary cohort = cohorts.ownedBy(account.id(), id).orElseThrow(CohortPages::missing);
        MemberRow row = members.one(account.id(), id, member)
                .orElseThrow(() -> new NotFoundException("This person is not in the cohort."));
        return new RemoveMember(cohort, row);
    }

    /** Pressed twice, it says the same twice. */
    @POST
    @Path("cohorts/{id}/members/{member}/remove")
    public Response remove(@RestPath long id, @RestPath long member) {
        CohortSummary cohort = cohorts.ownedBy(account.id(), id).orElseThrow(CohortPages::missing);
        members.remove(account.id(), id, member);
        notices.say("Removed from the cohort. Attempts and scores are kept.");
        return Response.seeOther(URI.create("/cohorts/" + cohort.id())).build();
    }
}
