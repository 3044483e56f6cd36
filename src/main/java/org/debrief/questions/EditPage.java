package org.debrief.questions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.debrief.briefings.BriefingSummary;
import org.debrief.briefings.Briefings;
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jspecify.annotations.Nullable;

/** Rewording a question, on a page of its own or within its card; what was answered before keeps its version. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class EditPage {

    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Edit(long id, long briefingId, EditForm form, Problems problems, List<String> others)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EditFragment(long id, long briefingId, EditForm form, Problems problems, List<String> others)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AdviceFragment(List<String> advice) implements TemplateInstance {}

    @Inject
    StoredQuestions questions;

    @Inject
    Reviewing reviewing;

    @Inject
    OtherOptions options;

    @Inject
    Briefings briefings;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @GET
    @Path("questions/{id:\\d+}/edit")
    public TemplateInstance form(long id, @HeaderParam("HX-Request") @Nullable String htmx) {
        StoredQuestions.Current current = current(id);
        return page(current, EditForm.of(current, article(current)), Problems.none(), htmx != null);
    }

    @POST
    @Path("questions/{id:\\d+}/edit")
    public Response save(long id, @BeanParam SentQuestion sent, @HeaderParam(DeskAnew.FROM) @Nullable String from) {
        StoredQuestions.Current current = current(id);
        // A corrected article may have other words than the one that the question was asked about.
        BriefingSummary newest = briefings.newest(current.question().briefingId);
        String article = newest.text();
        sent.format = current.version().format;
        EditForm form = EditForm.sent(sent, EditForm.of(current, article(current)));
        Problems problems = form.problems(article, current.version().evidence() != null);
        if (problems.isEmpty()) {
            try {
                reviewing.reword(
                        account.id(),
                        id,
                        sent.lock,
                        newest.revisionId(),
                        form.wording(article, current.version().typed()));
                notices.say("Question saved.");
                // The passage may be another one, so the article is shown anew, too.
                return DeskAnew.at(current.question(), from);
            } catch (OptimisticLockException changedMeanwhile) {
                problems.add(
                        "lock",
                        "Somebody has changed this question since you opened it; it now reads: “"
                                + current(id).version().stem
                                + "” Your wording is below. Save again to replace theirs.");
                form = form.over(current(id).question().lock);
            }
        }
        return Response.ok(page(current, form, problems, from != null))
                .status(422)
                .build();
    }

    /** What an editor would say of a form that is being filled in. */
    @POST
    @Path("questions/advice")
    public TemplateInstance advice(@BeanParam SentQuestion sent) {
        return new AdviceFragment(EditForm.sent(sent, EditForm.fresh("")).advice());
    }

    private String article(StoredQuestions.Current current) {
        return briefings.atRevision(current.version().revisionId).text();
    }

    private StoredQuestions.Current current(long id) {
        return questions.ownedBy(account.id(), id).orElseThrow(NotFoundException::new);
    }

    private TemplateInstance page(StoredQuestions.Current current, EditForm form, Problems problems, boolean htmx) {
        long id = current.question().id;
        long briefing = current.question().briefingId;
        List<String> others = options.beside(briefing, form);
        return htmx
                ? new EditFragment(id, briefing, form, problems, others)
                : new Edit(id, briefing, form, problems, others);
    }
}
