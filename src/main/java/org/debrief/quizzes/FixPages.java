package org.debrief.quizzes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestPath;

/** Ruling on a question after it was asked: what to do and why, what that would change, and what was done before. */
@Path("/quizzes/{id}/questions/{version}/fix")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class FixPages {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Fix(RuledSubject subject, RulingForm form, Problems problems) implements TemplateInstance {}

    /** {@code changedSince} says that another dry run was shown before, which no longer holds. */
    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FixDryRun(RuledSubject subject, RulingForm form, DryRun dryRun, boolean changedSince)
            implements TemplateInstance {}

    @Inject
    RuledSubjects subjects;

    @Inject
    Regrading regrading;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    static URI pageOf(long quizId, long versionId) {
        return URI.create("/quizzes/" + quizId + "/questions/" + versionId + "/fix");
    }

    @GET
    public TemplateInstance form(@RestPath long id, @RestPath long version) {
        return new Fix(subject(id, version), RulingForm.blank(), Problems.none());
    }

    /** Shows what would change, and changes nothing. */
    @POST
    @Path("dry-run")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response dryRun(@RestPath long id, @RestPath long version, MultivaluedMap<String, String> fields) {
        RuledSubject subject = subject(id, version);
        RulingForm form = RulingForm.sent(fields);
        RulingCheck check = new RulingCheck(form, subject.ruled());
        Optional<Ruling> ruling = check.ruling(clock.instant());
        if (ruling.isEmpty()) {
            return problem(subject, form, check.problems());
        }
        DryRun dryRun =
                regrading.dryRun(account.id(), id, version, ruling.get()).orElseThrow(FixPages::missing);
        if (dryRun.holdsAlready()) {
            return problem(subject, form, Problems.of("kind", "The question is marked so already."));
        }
        return dryRun.refusal() == null
                ? Response.ok(new FixDryRun(subject, form, dryRun, false)).build()
                : problem(subject, form, Problems.of("kind", dryRun.refusal()));
    }

    @POST
    @Path("apply")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(@RestPath long id, @RestPath long version, MultivaluedMap<String, String> fields) {
        RuledSubject subject = subject(id, version);
        RulingForm form = RulingForm.sent(fields);
        RulingCheck check = new RulingCheck(form, subject.ruled());
        Optional<Ruling> ruling = check.ruling(clock.instant());
        if (ruling.isEmpty()) {
            return problem(subject, form, check.problems());
        }
        String seen = Objects.requireNonNullElse(fields.getFirst("fingerprint"), "");
        Regrading.Applied applied =
                regrading.apply(account.id(), id, version, ruling.get(), seen).orElseThrow(FixPages::missing);
        return switch (applied.outcome()) {
            case APPLIED -> done(id, version, said(applied.dryRun()));
            case HELD_ALREADY -> done(id, version, "The question is marked so already.");
            case CHANGED_SINCE ->
                Response.status(Response.Status.CONFLICT)
                        .entity(new FixDryRun(subject, form, applied.dryRun(), true))
                        .build();
            case REFUSED ->
                problem(
                        subject,
                        form,
                        Problems.of(
                                "kind", Objects.requireNonNull(applied.dryRun().refusal())));
        };
    }

    private static String said(DryRun done) {
        int changed = done.changes().size();
        return switch (changed) {
            case 0 -> "Done. No score changed.";
            case 1 -> "Done. 1 score changed.";
            default -> "Done. " + changed + " scores changed.";
        };
    }

    private Response done(long id, long version, String sentence) {
        notices.say(sentence);
        return Response.seeOther(pageOf(id, version)).build();
    }

    private static Response problem(RuledSubject subject, RulingForm form, Problems problems) {
        return Response.status(UNPROCESSABLE)
                .entity(new Fix(subject, form, problems))
                .build();
    }

    private RuledSubject subject(long id, long version) {
        return subjects.own(account.id(), id, version).orElseThrow(FixPages::missing);
    }

    static NotFoundException missing() {
        return new NotFoundException(
                "None of your quizzes has asked this question. A question that nobody was asked yet"
                        + " is edited in the bank.");
    }
}
