package org.debrief.quizzes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.debrief.briefings.Briefings;
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.debrief.questions.QuestionBank;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Changing a quiz: title, questions and settings on one page. Buttons that move a question send the whole form and show
 * it again with everything that was typed; only "Save" saves.
 */
@Path("/quizzes/{id}/edit")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class EditQuizPages {

    /** @param theirs what somebody else has saved meanwhile, in sentences; empty where nobody has */
    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EditQuiz(
            QuizSheet quiz,
            String lock,
            String title,
            List<EditRow> rows,
            boolean renewable,
            List<QuestionGroup> groups,
            SettingsFields fields,
            List<String> attempts,
            EditStep step,
            List<String> theirs,
            Problems problems)
            implements TemplateInstance {}

    @Inject
    Quizzes quizzes;

    @Inject
    Rulings rulings;

    @Inject
    QuizEditing editing;

    @Inject
    StoredAttempts attempts;

    @Inject
    QuestionBank bank;

    @Inject
    Briefings briefings;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    @Inject
    Notices notices;

    @GET
    public TemplateInstance form(@RestPath long id) {
        QuizSheet quiz = QuizPages.notArchived(own(id));
        EditForm form = EditForm.of(quiz);
        return page(quiz, form, list(form, quiz), EditStep.NONE, List.of(), Problems.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestPath long id, MultivaluedMap<String, String> fields) {
        QuizSheet quiz = QuizPages.notArchived(own(id));
        EditForm form = EditForm.sent(fields, quiz);
        EditList list = list(form, quiz);
        EditStep step = EditStep.sent(fields);
        if (step.isNone()) {
            return save(quiz, form, list);
        }
        EditStep taken = step.takenOn(list);
        EditCheck check = new EditCheck();
        check.change(form, list.versions(), rulings.of(quiz.id()), quiz.settings(), clock.instant());
        return Response.ok(page(quiz, form, list, taken, List.of(), check.problems()))
                .build();
    }

    private Response save(QuizSheet quiz, EditForm form, EditList list) {
        Instant now = clock.instant();
        EditCheck check = new EditCheck();
        Optional<QuizEditing.Change> change =
                check.change(form, list.versions(), rulings.of(quiz.id()), quiz.settings(), now);
        if (change.isEmpty()) {
            return Response.status(QuizJson.UNPROCESSABLE)
                    .entity(page(quiz, form, list, EditStep.NONE, List.of(), check.problems()))
                    .build();
        }
        return switch (editing.save(account.id(), quiz.id(), form.lock(), change.get())) {
            case SAVED -> {
                notices.say("Saved.");
                yield Response.seeOther(URI.create("/quizzes/" + quiz.id())).build();
            }
            case CHANGED_MEANWHILE -> {
                QuizSheet theirs = own(quiz.id());
                EditList again = list(form, theirs);
                yield Response.status(Response.Status.CONFLICT)
                        .entity(page(
                                theirs,
                                form,
                                again,
                                EditStep.NONE,
                                Differences.between(theirs, change.get(), again.questions()),
                                Problems.none()))
                        .build();
            }
            case ARCHIVED -> throw QuizPages.archived();
            case MISSING -> throw QuizPages.missing();
        };
    }

    private TemplateInstance page(
            QuizSheet quiz, EditForm form, EditList list, EditStep step, List<String> theirs, Problems problems) {
        // Who was told what others have saved may put their own in its place.
        List<EditRow> rows = EditRow.of(list, form, problems);
        String lock = theirs.isEmpty() && !form.lock().isEmpty() ? form.lock() : String.valueOf(quiz.lock());
        return new EditQuiz(
                quiz,
                lock,
                form.title(),
                rows,
                rows.stream().filter(row -> row.newest() != null).count() > 1,
                QuestionGroup.of(briefings.ownedBy(account.id()), list.others()),
                SettingsFields.of(form.settings(), quiz.settings(), clock.instant(), false),
                attempts.counts(quiz.id()).whatAChangeMeans(),
                step,
                theirs,
                problems);
    }

    private EditList list(EditForm form, QuizSheet quiz) {
        return new EditList(form, quiz, bank.approved(account.id()));
    }

    private QuizSheet own(long id) {
        return quizzes.ownedBy(account.id(), id).orElseThrow(QuizPages::missing);
    }
}
