package org.debrief.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.debrief.pages.Notices;
import org.debrief.pages.WholeAddress;
import org.debrief.people.Guardians.SignInState;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where an instructor helps a trainee who cannot sign in, or keeps one out. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class SignInHelpPages {

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignInHelp(CohortSummary cohort, MemberRow member, SignInState state) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PasswordLink(CohortSummary cohort, MemberRow member, String address, long hours)
            implements TemplateInstance {}

    static final String NOT_YOURS = "Only the instructor in whose cohort this person has been longest can do this.";

    @Inject
    StoredCohorts cohorts;

    @Inject
    Members members;

    @Inject
    Guardians guardians;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @GET
    @Path("cohorts/{id}/members/{member}/sign-in")
    public TemplateInstance page(@RestPath long id, @RestPath long member) {
        return new SignInHelp(cohort(id), row(id, member), guardians.state(account.id(), member));
    }

    /** The link is on the page that made it and nowhere else. */
    @POST
    @Path("cohorts/{id}/members/{member}/sign-in/link")
    public TemplateInstance link(@RestPath long id, @RestPath long member, UriInfo here) {
        CohortSummary cohort = cohort(id);
        MemberRow row = row(id, member);
        String token = guardians.link(account.id(), member).orElseThrow(SignInHelpPages::notYours);
        String address = WholeAddress.of(here, "new-password", token);
        return new PasswordLink(cohort, row, address, PasswordResets.BY_HAND.toHours());
    }

    @POST
    @Path("cohorts/{id}/members/{member}/sign-in/end")
    public Response signOut(@RestPath long id, @RestPath long member) {
        MemberRow row = row(id, member);
        int ended = guardians.signOut(account.id(), member).orElseThrow(SignInHelpPages::notYours);
        return back(id, member, row.name() + " is signed out" + (ended == 0 ? "." : " everywhere."));
    }

    @POST
    @Path("cohorts/{id}/members/{member}/sign-in/access")
    public Response access(@RestPath long id, @RestPath long member, @RestForm @DefaultValue("") String disabled) {
        MemberRow row = row(id, member);
        boolean out = disabled.equals("yes");
        if (!guardians.setDisabled(account.id(), member, out)) {
            throw notYours();
        }
        return back(id, member, row.name() + (out ? " can no longer sign in." : " can sign in again."));
    }

    private Response back(long id, long member, String sentence) {
        notices.say(sentence);
        return Response.seeOther(URI.create("/cohorts/" + id + "/members/" + member + "/sign-in"))
                .build();
    }

    private CohortSummary cohort(long id) {
        return cohorts.ownedBy(account.id(), id).orElseThrow(CohortPages::missing);
    }

    private MemberRow row(long id, long member) {
        return members.one(account.id(), id, member)
                .orElseThrow(() -> new NotFoundException("This person is not in the cohort."));
    }

    private static ForbiddenException notYours() {
        return new ForbiddenException(NOT_YOURS);
    }
}
