package org.debrief.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** An instructor's cohorts: their names, their join links, their members. */
@Path("/cohorts")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class CohortPages {

    private static final int LONGEST_NAME = 100;

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CohortList(List<CohortSummary> cohorts, String typed, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneCohort(CohortSummary cohort, String joinLink, List<Person> members) implements TemplateInstance {}

    @Inject
    StoredCohorts cohorts;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @GET
    public TemplateInstance list() {
        return new CohortList(cohorts.ownedBy(account.id()), "", Problems.none());
    }

    @POST
    public Response create(@RestForm @DefaultValue("") String name) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            Problems problems = Problems.of("name", "Give the cohort a name of 1 to " + LONGEST_NAME + " characters.");
            return Response.status(422)
                    .entity(new CohortList(cohorts.ownedBy(account.id()), name, problems))
                    .build();
        }
        CohortSummary made = cohorts.create(account.id(), name);
        notices.say("Cohort made. Give its join link to your trainees.");
        return Response.seeOther(pageOf(made.id())).build();
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath long id, UriInfo address) {
        CohortSummary cohort = cohorts.ownedBy(account.id(), id).orElseThrow(CohortPages::missing);
        String joinLink = address.getBaseUriBuilder()
                .path("join")
                .path(cohort.joinCode())
                .build()
                .toString();
        return new OneCohort(cohort, joinLink, cohorts.members(id));
    }

    @POST
    @Path("{id}/join-code")
    public Response renew(@RestPath long id) {
        if (!cohorts.renewJoinCode(account.id(), id)) {
            throw missing();
        }
        notices.say("The join link is new. The old one no longer works.");
        return Response.seeOther(pageOf(id)).build();
    }

    private static URI pageOf(long id) {
        return URI.create("/cohorts/" + id);
    }

    private static NotFoundException missing() {
        return new NotFoundException("You have no such cohort.");
    }
}
