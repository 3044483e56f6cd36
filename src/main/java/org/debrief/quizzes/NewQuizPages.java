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
import java.util.List;
import java.util.Optional;
import org.debrief.briefings.BriefingHead;
import org.debrief.briefings.Briefings;
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.debrief.people.CohortSummary;
import org.debrief.people.Cohorts;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.QuestionBank;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Making a quiz: questions, cohort and settings on one page. */
@Path("/quizzes/new")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class NewQuizPages {

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewQuizForm(
            QuizForm form,
            List<QuestionGroup> groups,
            List<CohortSummary> cohorts,
            SettingsFields fields,
            Problems problems)
            implements TemplateInstance {}

    @Inject
    QuizMaking making;

    @Inject
    UsualSettings usual;

    @Inject
    Clock clock;

    @Inject
    QuestionBank bank;

    @Inject
    Briefings briefings;

    @Inject
    Cohorts cohorts;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    /** {@code briefing} names the briefing whose questions are ticked already, {@code question} single ones by their ids. */
    @GET
    public TemplateInstance form(@RestQuery @Nullable Long briefing, @RestQuery List<String> question) {
        List<CohortSummary> own = cohorts.offeredTo(account.id());
        String cohort = own.size() == 1 ? String.valueOf(own.get(0).id()) : "";
        Optional<BriefingHead> chosen = Optional.ofNullable(briefing).flatMap(id -> briefings.headOf(account.id(), id));
        List<BankQuestion> approved = bank.approved(account.id());
        List<BankQuestion> ticked = approved.stream()
                .filter(q -> question.contains(String.valueOf(q.questionId()))
                        || chosen.map(b -> b.id() == q.briefingId()).orElse(false))
                .toList();
        String title = chosen.map(BriefingHead::title).orElse("");
        return page(QuizForm.blank(title, ticked, cohort, usual.of(account.id())), own, approved, Problems.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(MultivaluedMap<String, String> fields) {
        QuizForm form = QuizForm.sent(fields, usual.of(account.id()));
        List<CohortSummary> own = cohorts.offeredTo(account.id());
        List<BankQuestion> approved = bank.approved(account.id());
        QuizFormCheck check = new QuizFormCheck(form, approved, own, true, clock.instant());
        Optional<NewQuiz> quiz = check.quiz();
        if (quiz.isEmpty()) {
            return Response.status(422)
                    .entity(page(form, own, approved, check.problems()))
                    .build();
        }
        boolean publish = !"draft".equals(fields.getFirst("as"));
        long id = making.create(account.id(), quiz.get(), publish);
        notices.say(publish ? "Quiz published. Send the join link to your trainees." : "Quiz saved as a draft.");
        return Response.seeOther(URI.create("/quizzes/" + id)).build();
    }

    private TemplateInstance page(
            QuizForm form, List<CohortSummary> own, List<BankQuestion> approved, Problems problems) {
        List<QuestionGroup> groups = QuestionGroup.of(briefings.ownedBy(account.id()), approved);
        SettingsFields fields = SettingsFields.of(form.settings(), null, clock.instant(), usual.isGuess(account.id()));
        return new NewQuizForm(form, groups, own, fields, problems);
    }
}
