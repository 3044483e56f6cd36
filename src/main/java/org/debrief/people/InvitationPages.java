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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.pages.Csv;
import org.debrief.people.Invitations.Waiting;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Invitations to hand out, on paper or as a file. A link is on the page that made it and nowhere else. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class InvitationPages {

    private static final String CHANGED = "Nothing was done: since you looked, somebody came or new links were made. If"
            + " you have those links, they work; make new ones only if they are lost.";

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record InvitationList(CohortSummary cohort, String said, List<InvitationLink> links, String tokens)
            implements TemplateInstance {

        InvitationList(CohortSummary cohort, String said, List<InvitationLink> links) {
            this(cohort, said, links, links.stream().map(InvitationLink::token).collect(Collectors.joining(" ")));
        }
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RenewInvitations(CohortSummary cohort, Waiting waiting, String action, String notice)
            implements TemplateInstance {}

    @Inject
    StoredCohorts cohorts;

    @Inject
    Invitations invitations;

    @Inject
    CurrentAccount account;

    @GET
    @Path("cohorts/{id}/invitations")
    public TemplateInstance askForAll(@RestPath long id) {
        CohortSummary cohort = cohort(id);
        Waiting waiting = invitations.waiting(account.id(), id, null);
        return waiting.people().isEmpty() ? nobody(cohort) : ask(cohort, waiting, null, "");
    }

    @POST
    @Path("cohorts/{id}/invitations")
    public Response forAll(@RestPath long id, @RestForm @DefaultValue("") String seen, UriInfo here) {
        CohortSummary cohort = cohort(id);
        return invitations.waiting(account.id(), id, null).people().isEmpty()
                ? Response.ok(nobody(cohort)).build()
                : renewed(cohort, null, seen, here);
    }

    @GET
    @Path("cohorts/{id}/members/{member}/invitation")
    public TemplateInstance askForOne(@RestPath long id, @RestPath long member) {
        CohortSummary cohort = cohort(id);
        return ask(cohort, waiting(id, member), member, "");
    }

    @POST
    @Path("cohorts/{id}/members/{member}/invitation")
    public Response forOne(
            @RestPath long id, @RestPath long member, @RestForm @DefaultValue("") String seen, UriInfo here) {
        CohortSummary cohort = cohort(id);
        waiting(id, member);
        return renewed(cohort, member, seen, here);
    }

    /** The links that a page shows, sent back by it in one field: a form has few fields, and a cohort many people. */
    @POST
    @Path("cohorts/{id}/invitations/file")
    @Produces("text/csv;charset=utf-8")
    public Response file(@RestPath long id, @RestForm @DefaultValue("") String tokens, UriInfo here) {
        cohort(id);
        Csv csv = new Csv().row("name", "email", "link");
        InvitationLink.of(invitations.shown(account.id(), List.of(tokens.strip().split("\\s+", -1))), here)
                .forEach(link -> csv.row(link.name(), link.email(), link.address()));
        return Response.ok(csv.toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invitations.csv\"")
                .build();
    }

    private Response renewed(CohortSummary cohort, @Nullable Long member, String seen, UriInfo here) {
        Optional<List<HandOut>> handOuts = invitations.renew(account.id(), cohort.id(), member, seen);
        if (handOuts.isEmpty()) {
            Waiting waiting = invitations.waiting(account.id(), cohort.id(), member);
            return Response.status(409)
                    .entity(ask(cohort, waiting, member, CHANGED))
                    .build();
        }
        String said = member == null
                ? "These links take the place of the earlier ones, which no longer work."
                : "An earlier link no longer works.";
        return Response.ok(new InvitationList(cohort, said, InvitationLink.of(handOuts.get(), here)))
                .build();
    }

    private static RenewInvitations ask(CohortSummary cohort, Waiting waiting, @Nullable Long member, String notice) {
        String action =
                "/cohorts/" + cohort.id() + (member == null ? "/invitations" : "/members/" + member + "/invitation");
        return new RenewInvitations(cohort, waiting, action, notice);
    }

    private static InvitationList nobody(CohortSummary cohort) {
        return new InvitationList(cohort, "Nobody in this cohort waits for an invitation of yours.", List.of());
    }

    private Waiting waiting(long id, long member) {
        Waiting waiting = invitations.waiting(account.id(), id, member);
        if (waiting.people().isEmpty()) {
            throw new NotFoundException(
                    "This person does not wait for an invitation of yours. They may have signed in.");
        }
        return waiting;
    }

    private CohortSummary cohort(long id) {
        return cohorts.ownedBy(account.id(), id).orElseThrow(CohortPages::missing);
    }
}
