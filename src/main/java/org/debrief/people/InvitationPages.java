package org.debrief.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.debrief.pages.Csv;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Invitations to hand out, on paper or as a file. A link is on the page that made it and nowhere else. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class InvitationPages {

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationList(CohortSummary cohort, String said, List<InvitationLink> links) implements TemplateInstance {}

    @Inject
    StoredCohorts cohorts;

    @Inject
    Invitations invitations;

    @Inject
    CurrentAccount account;

    @POST
    @Path("cohorts/{id}/invitations")
    public TemplateInstance forAll(@RestPath long id, UriInfo here) {
        CohortSummary cohort = cohort(id);
        List<HandOut> handOuts = invitations.renew(account.id(), id, null);
        String said = handOuts.isEmpty()
                ? "Nobody in this cohort waits for an invitation of yours."
                : "These links take the place of the earlier ones, which no longer work.";
        return new InvitationList(cohort, said, InvitationLink.of(handOuts, here));
    }

    @POST
    @Path("cohorts/{id}/members/{member}/invitation")
    public TemplateInstance forOne(@RestPath long id, @RestPath long member, UriInfo here) {
        CohortSummary cohort = cohort(id);
        List<HandOut> handOuts = invitations.renew(account.id(), id, member);
        if (handOuts.isEmpty()) {
            throw new NotFoundException(
                    "This person does not wait for an invitation of yours. They may have signed in.");
        }
        return new InvitationList(cohort, "An earlier link no longer works.", InvitationLink.of(handOuts, here));
    }

    /** The links that a page shows, sent back by it. */
    @POST
    @Path("cohorts/{id}/invitations/file")
    @Produces("text/csv;charset=utf-8")
    public Response file(@RestPath long id, @RestForm("token") List<String> tokens, UriInfo here) {
        cohort(id);
        List<String> few = tokens.subList(0, Math.min(tokens.size(), PeopleList.MOST));
        Csv csv = new Csv().row("name", "email", "link");
        InvitationLink.of(invitations.shown(account.id(), few), here)
                .forEach(link -> csv.row(link.name(), link.email(), link.address()));
        return Response.ok(csv.toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invitations.csv\"")
                .build();
    }

    private CohortSummary cohort(long id) {
        return cohorts.ownedBy(account.id(), id).orElseThrow(CohortPages::missing);
    }
}
