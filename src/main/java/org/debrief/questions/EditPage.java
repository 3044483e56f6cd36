package org.debrief.questions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.debrief.briefings.BriefingSummary;
import org.debrief.briefings.Briefings;
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.debrief.reading.TextSpan;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Rewording a question; what was answered before keeps its version. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class EditPage {

    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Edit(
            long id,
            long briefingId,
            EditForm form,
            Problems problems,
            @Nullable String passage) implements TemplateInstance {}

    @Inject
    StoredQuestions questions;

    @Inject
    Reviewing reviewing;

    @Inject
    Briefings briefings;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @GET
    @Path("questions/{id:\\d+}/edit")
    public TemplateInstance form(long id) {
        StoredQuestions.Current current = current(id);
        return page(current, EditForm.of(current), Problems.none());
    }

    @POST
    @Path("questions/{id:\\d+}/edit")
    public Response save(
            long id,
            @RestForm int lock,
            @RestForm @DefaultValue("") String stem,
            @RestForm @DefaultValue("") String explanation,
            @RestForm @DefaultValue("-1") int key,
            @RestForm("prompt") List<String> prompts,
            @RestForm("option") List<String> texts,
            @RestForm("why") List<String> whys) {
        StoredQuestions.Current current = current(id);
        EditForm form = EditForm.typed(current.version().format, lock, stem, explanation, key, prompts, texts, whys);
        Problems problems = form.problems();
        if (problems.isEmpty()) {
            try {
                reviewing.reword(account.id(), id, lock, form.wording(current.version()));
                notices.say("Question saved.");
                return Response.seeOther(URI.create("/briefings/" + current.question().briefingId + "#q-" + id))
                        .build();
            } catch (OptimisticLockException changedMeanwhile) {
                problems.add(
                        "lock",
                        "Somebody has changed this question since you opened it; it now reads: “"
                                + current(id).version().stem
                                + "” Your wording is below. Save again to replace theirs.");
                form = new EditForm(form.format(), current(id).question().lock, stem, explanation, form.options());
            }
        }
        return Response.ok(page(current, form, problems)).status(422).build();
    }

    private StoredQuestions.Current current(long id) {
        return questions.ownedBy(account.id(), id).orElseThrow(NotFoundException::new);
    }

    private Edit page(StoredQuestions.Current current, EditForm form, Problems problems) {
        TextSpan evidence = current.version().evidence();
        BriefingSummary briefing = briefings.atRevision(current.version().revisionId);
        return new Edit(
                current.question().id,
                current.question().briefingId,
                form,
                problems,
                evidence == null ? null : evidence.of(briefing.text()));
    }
}
