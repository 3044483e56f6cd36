package org.debrief.quizzes.personal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.debrief.pages.Notices;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Taking a trainee's data away, making it anonymous, and deleting it, after a page that says what that means. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class PersonalDataPages {

    static final String ZIP = "application/zip";

    private static final String TRACE = "/trainees-data";

    @CheckedTemplate(basePath = "quizzes/personal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TraineeData(PersonalData.Subject subject) implements TemplateInstance {}

    /** {@code changedSince} says that something has changed since the page was shown first. */
    @CheckedTemplate(basePath = "quizzes/personal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ConfirmData(PersonalData.Subject subject, boolean deleting, boolean changedSince)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "quizzes/personal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DataTrace(List<DataAct> acts) implements TemplateInstance {}

    @Inject
    PersonalData data;

    @Inject
    Dossiers dossiers;

    @Inject
    DossierZip zip;

    @Inject
    DataActs acts;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @GET
    @Path("trainees-data")
    public TemplateInstance trace() {
        return new DataTrace(acts.of(account.id()));
    }

    @GET
    @Path("trainees/{trainee}/data")
    public TemplateInstance read(@RestPath long trainee) {
        return new TraineeData(subject(trainee));
    }

    /** A form and not a link, for it leaves a trace. */
    @POST
    @Path("trainees/{trainee}/data/export")
    public Response export(@RestPath long trainee) {
        Dossier dossier = dossiers.take(account.id(), trainee).orElseThrow(PersonalDataPages::nobody);
        return Response.ok(zip.of(dossier), ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trainee-data.zip\"")
                .build();
    }

    @GET
    @Path("trainees/{trainee}/data/anonymise")
    public TemplateInstance askToAnonymise(@RestPath long trainee) {
        return new ConfirmData(person(trainee), false, false);
    }

    @GET
    @Path("trainees/{trainee}/data/delete")
    public TemplateInstance askToDelete(@RestPath long trainee) {
        return new ConfirmData(person(trainee), true, false);
    }

    @POST
    @Path("trainees/{trainee}/data/anonymise")
    public Response anonymise(@RestPath long trainee, @RestForm @DefaultValue("") String seen) {
        return carryOut(trainee, DataAction.ANONYMISE, seen);
    }

    @POST
    @Path("trainees/{trainee}/data/delete")
    public Response delete(@RestPath long trainee, @RestForm @DefaultValue("") String seen) {
        return carryOut(trainee, DataAction.DELETE, seen);
    }

    private Response carryOut(long trainee, DataAction action, String seen) {
        boolean deleting = action == DataAction.DELETE;
        PersonalData.Outcome outcome =
                data.carryOut(account.id(), trainee, action, seen).orElseThrow(PersonalDataPages::nobody);
        if (!outcome.done()) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(new ConfirmData(outcome.subject(), deleting, true))
                    .build();
        }
        notices.say(
                deleting
                        ? "Deleted. The figures of questions and quizzes stay, without a person."
                        : "Made anonymous. The figures stay, without a name.");
        return Response.seeOther(URI.create(TRACE)).build();
    }

    private PersonalData.Subject subject(long trainee) {
        return data.of(account.id(), trainee).orElseThrow(PersonalDataPages::nobody);
    }

    private PersonalData.Subject person(long trainee) {
        PersonalData.Subject subject = subject(trainee);
        if (subject.standsIn()) {
            throw nobody();
        }
        return subject;
    }

    static NotFoundException nobody() {
        return new NotFoundException("You have no such trainee, or their data is anonymous or deleted already.");
    }
}
