package org.debrief.quizzes;

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
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Ruling on questions that were asked already, for an instructor's programs. */
@Path("/api/v1/quizzes/{id}/rulings")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rulings")
public class RulingApi {

    private static final int UNPROCESSABLE = 422;

    @Inject
    RuledSubjects subjects;

    @Inject
    Regrading regrading;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    @GET
    @Operation(
            summary = "Every question that a quiz has asked, with what was ruled about it",
            description = "A quiz that was never published has asked nothing.")
    public List<RulingViews.Question> list(@RestPath long id) {
        return subjects.own(account.id(), id).orElseThrow(QuizPages::missing).stream()
                .map(RulingViews::question)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct a key, accept another answer, drop a question, or take that back",
            description =
                    "With dryRun=true (the usual) nothing is changed: the answer shows every score that would change."
                            + " With dryRun=false and the dry run's fingerprint it is applied. If something has changed since"
                            + " the dry run, the answer is 409: look at a new one.")
    public RulingViews.Outcome rule(
            @RestPath long id, @RestQuery @DefaultValue("true") String dryRun, @Nullable RulingRequest request) {
        if (!dryRun.equals("true") && !dryRun.equals("false")) {
            throw unprocessable("Say dryRun=true or dryRun=false.");
        }
        if (request == null || request.version() == null) {
            throw unprocessable("Send a JSON object with “version”, “kind” and “reason”.");
        }
        long version = request.version();
        RuledSubject subject = subjects.own(account.id(), id, version).orElseThrow(FixPages::missing);
        RulingCheck check = new RulingCheck(request.form(), subject.ruled());
        Ruling ruling = check.ruling(clock.instant())
                .orElseThrow(() -> unprocessable(check.problems().inOneLine()));
        return dryRun.equals("true") ? tried(id, version, ruling) : applied(id, version, ruling, request);
    }

    private RulingViews.Outcome tried(long id, long version, Ruling ruling) {
        DryRun dryRun = regrading.dryRun(account.id(), id, version, ruling).orElseThrow(FixPages::missing);
        if (dryRun.refusal() != null) {
            throw unprocessable(dryRun.refusal());
        }
        return RulingViews.outcome(dryRun, false);
    }

    private RulingViews.Outcome applied(long id, long version, Ruling ruling, RulingRequest request) {
        if (request.fingerprint() == null) {
            throw unprocessable("Send the “fingerprint” of a dry run that you have looked at.");
        }
        Regrading.Applied applied = regrading
                .apply(account.id(), id, version, ruling, request.fingerprint())
                .orElseThrow(FixPages::missing);
        return switch (applied.outcome()) {
            case APPLIED -> RulingViews.outcome(applied.dryRun(), true);
            case HELD_ALREADY -> RulingViews.outcome(applied.dryRun(), false);
            case REFUSED ->
                throw unprocessable(Objects.requireNonNull(applied.dryRun().refusal()));
            case CHANGED_SINCE ->
                throw new ClientErrorException(
                        "Something has changed since the dry run. Look at a new one, and send its fingerprint.",
                        Response.Status.CONFLICT);
        };
    }

    private static ClientErrorException unprocessable(String sentence) {
        return new ClientErrorException(sentence, UNPROCESSABLE);
    }
}
