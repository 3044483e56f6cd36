package org.debrief.quizzes.personal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is kept about one trainee, for an instructor's programs. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trainees' data")
public class PersonalDataApi {

    private static final int UNPROCESSABLE = 422;

    /** The dry run that was looked at. */
    public record Seen(@Nullable String fingerprint) {}

    /** How much it is about; {@code done} is false for a dry run. */
    public record Outcome(
            boolean done,
            int cohorts,
            int quizzes,
            int attemptsKept,
            int runningAttemptsDeleted,
            int typedAnswersReduced,
            int accommodationsDeleted,
            int drilledQuestionsForgotten,
            int reasonsRedacted,
            boolean accountDeleted,
            String fingerprint) {}

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

    @GET
    @Path("api/v1/trainees/{trainee}/data")
    @Operation(
            summary = "Everything that is kept about a trainee with you",
            description =
                    "As JSON, or with Accept: application/zip as a file with the same JSON and tables. It is noted that"
                            + " you took it, without the trainee's name.")
    public Dossier take(@RestPath long trainee) {
        return dossiers.take(account.id(), trainee).orElseThrow(PersonalDataPages::nobody);
    }

    @GET
    @Path("api/v1/trainees/{trainee}/data")
    @Produces(PersonalDataPages.ZIP)
    public byte[] takeAsZip(@RestPath long trainee) {
        return zip.of(take(trainee));
    }

    @POST
    @Path("api/v1/trainees/{trainee}/anonymise")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a trainee anonymous: name, email, sign-in and free text go, the figures stay",
            description =
                    "With dryRun=true (the usual) nothing is changed: the answer says how much it is about. With"
                            + " dryRun=false and the dry run's fingerprint it is done, or answered 409 if something has changed.")
    public Outcome anonymise(
            @RestPath long trainee, @RestQuery @DefaultValue("true") String dryRun, @Nullable Seen seen) {
        return carryOut(trainee, DataAction.ANONYMISE, dryRun, seen);
    }

    @POST
    @Path("api/v1/trainees/{trainee}/delete")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Delete a trainee's data: the attempts stay without a person, so that the figures stay",
            description = "A dry run and its fingerprint come first, as when a trainee is made anonymous.")
    public Outcome delete(@RestPath long trainee, @RestQuery @DefaultValue("true") String dryRun, @Nullable Seen seen) {
        return carryOut(trainee, DataAction.DELETE, dryRun, seen);
    }

    @GET
    @Path("api/v1/data-acts")
    @Operation(summary = "What you did with trainees' data and when; whose data it was is not kept")
    public List<DataAct> acts() {
        return acts.of(account.id());
    }

    private Outcome carryOut(long trainee, DataAction action, String dryRun, @Nullable Seen seen) {
        if (dryRun.equals("true")) {
            PersonalData.Subject subject = data.of(account.id(), trainee)
                    .filter(found -> !found.standsIn())
                    .orElseThrow(PersonalDataPages::nobody);
            return outcome(false, subject.kept());
        }
        if (!dryRun.equals("false")) {
            throw new ClientErrorException("Say dryRun=true or dryRun=false.", UNPROCESSABLE);
        }
        if (seen == null || seen.fingerprint() == null) {
            throw new ClientErrorException(
                    "Send the “fingerprint” of a dry run that you have looked at.", UNPROCESSABLE);
        }
        PersonalData.Outcome outcome =
                data.carryOut(account.id(), trainee, action, seen.fingerprint()).orElseThrow(PersonalDataPages::nobody);
        if (!outcome.done()) {
            throw new ClientErrorException(
                    "Something has changed since the dry run. Look at a new one, and send its fingerprint.",
                    Response.Status.CONFLICT);
        }
        return outcome(true, outcome.subject().kept());
    }

    private static Outcome outcome(boolean done, Kept kept) {
        return new Outcome(
                done,
                kept.cohorts(),
                kept.quizzes(),
                kept.submitted(),
                kept.running(),
                kept.typed(),
                kept.accommodations(),
                kept.drilled(),
                kept.reasons(),
                !kept.elsewhere(),
                kept.fingerprint());
    }
}
