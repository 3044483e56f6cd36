package org.debrief.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.debrief.pages.Notices;
import org.debrief.pages.PlainText;
import org.debrief.pages.Problems;
import org.jboss.resteasy.reactive.RestForm;

/** An instructor's cohorts, and a form for one more. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class CohortPages {

    private static final int LONGEST_NAME = 100;

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CohortList(List<CohortSummary> cohorts, List<CohortSummary> archived, String typed, Problems problems)
            implements TemplateInstance {}

    @Inject
    StoredCohorts cohorts;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @GET
    @Path("cohorts")
    public TemplateInstance list() {
        return page("", Problems.none());
    }

    @POST
    @Path("cohorts")
    public Response create(@RestForm @DefaultValue("") String name) {
        Problems problems = wrongName(name);
        if (!problems.isEmpty()) {
            return Response.status(422).entity(page(name, problems)).build();
        }
        CohortSummary made = cohorts.create(account.id(), name);
        notices.say("Cohort made. Give its join link to your trainees.");
        return Response.seeOther(URI.create("/cohorts/" + made.id())).build();
    }

    private TemplateInstance page(String typed, Problems problems) {
        List<CohortSummary> own = cohorts.ownedBy(account.id());
        return new CohortList(
                own.stream().filter(cohort -> !cohort.archived()).toList(),
                own.stream().filter(CohortSummary::archived).toList(),
                typed,
                problems);
    }

    static Problems wrongName(String name) {
        if (PlainText.isNone(name)) {
            return Problems.of("name", "The name has a character that is no text. Write it again.");
        }
        return name.isBlank() || name.strip().length() > LONGEST_NAME
                ? Problems.of("name", "Give the cohort a name of 1 to " + LONGEST_NAME + " characters.")
                : Problems.none();
    }

    /** The cohort, unless it is archived: nobody new gets into what is over. */
    static CohortSummary notArchived(CohortSummary cohort) {
        if (cohort.archived()) {
            throw new ClientErrorException(
                    "This cohort is archived, and nobody new gets into it. Take it out of the archive first.",
                    Response.Status.CONFLICT);
        }
        return cohort;
    }

    static NotFoundException missing() {
        return new NotFoundException("You have no such cohort.");
    }
}
