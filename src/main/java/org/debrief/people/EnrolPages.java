package org.debrief.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.debrief.people.InvitationPages.InvitationList;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Enrolling a list of people in two steps: what will happen, then doing exactly that. The form carries the list. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class EnrolPages {

    private static final String CHANGED =
            "Nothing was stored: the list, or what is known of these people, has changed since you looked. Look at it again.";
    private static final String NOTHING_LEFT =
            "Nobody is left to enrol. If you have lost their invitations, make new ones on the cohort’s page.";

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Enrol(CohortSummary cohort, String text, Problems problems) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EnrolPreview(CohortSummary cohort, String text, EnrolPlan plan, String notice) implements TemplateInstance {}

    @Inject
    StoredCohorts cohorts;

    @Inject
    Enrolling enrolling;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @GET
    @Path("cohorts/{id}/enrol")
    public TemplateInstance form(@RestPath long id) {
        return new Enrol(cohort(id), "", Problems.none());
    }

    @POST
    @Path("cohorts/{id}/enrol/preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response preview(
            @RestPath long id, @RestForm @DefaultValue("") String text, @RestForm("file") @Nullable FileUpload file) {
        CohortSummary cohort = cohort(id);
        try {
            String list = new SentList(text, file).text();
            EnrolPlan plan = enrolling.plan(account.id(), id, PeopleList.read(list));
            return Response.ok(new EnrolPreview(cohort, list, plan, "")).build();
        } catch (UnreadableListException unreadable) {
            return again(cohort, text, unreadable);
        }
    }

    @POST
    @Path("cohorts/{id}/enrol")
    public Response enrol(
            @RestPath long id,
            @RestForm @DefaultValue("") String text,
            @RestForm @DefaultValue("") String seen,
            UriInfo here) {
        CohortSummary cohort = cohort(id);
        try {
            List<ListedPerson> people = PeopleList.read(ListText.checked(text));
            Optional<List<HandOut>> enrolled = enrolling.enrol(account.id(), id, people, seen);
            return enrolled.isPresent()
                    ? done(cohort, enrolled.get(), here)
                    : changed(cohort, text, enrolling.plan(account.id(), id, people));
        } catch (UnreadableListException unreadable) {
            return again(cohort, text, unreadable);
        }
    }

    private Response done(CohortSummary cohort, List<HandOut> handOuts, UriInfo here) {
        if (handOuts.isEmpty()) {
            notices.say("Enrolled. They find the cohort’s quizzes when they sign in.");
            return Response.seeOther(URI.create("/cohorts/" + cohort.id())).build();
        }
        String said = handOuts.size() == 1
                ? "Enrolled. One new account was made."
                : "Enrolled. " + handOuts.size() + " new accounts were made.";
        return Response.ok(new InvitationList(cohort, said, InvitationLink.of(handOuts, here)))
                .build();
    }

    private static Response changed(CohortSummary cohort, String text, EnrolPlan plan) {
        String notice = plan.enrolled() == 0 ? NOTHING_LEFT : CHANGED;
        return Response.status(409)
                .entity(new EnrolPreview(cohort, text, plan, notice))
                .build();
    }

    private static Response again(CohortSummary cohort, String text, UnreadableListException unreadable) {
        return Response.status(422)
                .entity(new Enrol(cohort, text, Problems.of("text", unreadable.sentence())))
                .build();
    }

    private CohortSummary cohort(long id) {
        return CohortPages.notArchived(cohorts.ownedBy(account.id(), id).orElseThrow(CohortPages::missing));
    }
}
