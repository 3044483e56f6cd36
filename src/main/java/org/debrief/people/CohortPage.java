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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import org.debrief.pages.ListAddress;
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.debrief.pages.WholeAddress;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One cohort: how it is joined, and who is in it. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class CohortPage {

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneCohort(
            CohortSummary cohort,
            String joinLink,
            JoinDoor door,
            JoiningForm form,
            Problems problems,
            MemberList members)
            implements TemplateInstance {}

    @Inject
    StoredCohorts cohorts;

    @Inject
    Members members;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @GET
    @Path("cohorts/{id}")
    public TemplateInstance one(@RestPath long id, UriInfo address) {
        JoinDoor door = door(id);
        return page(id, door, JoiningForm.of(door), Problems.none(), address);
    }

    @POST
    @Path("cohorts/{id}/join-code")
    public Response renew(@RestPath long id) {
        return back(cohorts.renewJoinCode(account.id(), id), id, "The join link is new. The old one no longer works.");
    }

    @POST
    @Path("cohorts/{id}/joining")
    public Response joining(
            @RestPath long id,
            @RestForm @Nullable String open,
            @RestForm @DefaultValue("") String until,
            UriInfo address) {
        CohortPages.notArchived(cohort(id));
        JoiningForm form = new JoiningForm(open != null, until);
        Problems problems = form.problems(clock.instant());
        if (!problems.isEmpty()) {
            return Response.status(422)
                    .entity(page(id, door(id), form, problems, address))
                    .build();
        }
        boolean done = cohorts.setJoining(account.id(), id, form.open(), form.end());
        return back(done, id, form.open() ? "Saved: the cohort is open." : "Saved: the cohort is closed.");
    }

    private CohortSummary cohort(long id) {
        return cohorts.ownedBy(account.id(), id).orElseThrow(CohortPages::missing);
    }

    private JoinDoor door(long id) {
        return cohorts.door(account.id(), id).orElseThrow(CohortPages::missing);
    }

    private TemplateInstance page(long id, JoinDoor door, JoiningForm form, Problems problems, UriInfo address) {
        CohortSummary cohort = cohort(id);
        String joinLink = WholeAddress.of(address, "join", cohort.joinCode());
        ListAddress asked =
                ListAddress.sent("/cohorts/" + id, "members", address.getQueryParameters(), MemberList.COLUMNS);
        MemberList list = members.page(account.id(), id, asked);
        return new OneCohort(cohort, joinLink, door, form, problems, list);
    }

    private Response back(boolean done, long id, String sentence) {
        if (!done) {
            throw CohortPages.missing();
        }
        notices.say(sentence);
        return Response.seeOther(URI.create("/cohorts/" + id)).build();
    }
}
