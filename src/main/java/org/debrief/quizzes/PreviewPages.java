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
import java.util.List;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.debrief.questions.BankQuestion;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** An instructor tries their own quiz as its settings have it. Nothing is stored, so nothing can be counted. */
@Path("/quizzes/{id}/preview")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class PreviewPages {

    private static final String RESULT = "result";

    /** @param kept the answers to questions that are not on this page */
    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Preview(QuizSheet quiz, List<PaperItem> shown, Turn turn, List<KeptField> kept, List<ArticleText> articles)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PreviewReading(QuizSheet quiz, List<ArticleText> articles) implements TemplateInstance {}

    /**
     * What a trainee sees at the end.
     *
     * @param score null where it is not shown
     * @param later whether more is shown once the quiz is closed
     */
    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PreviewResult(
            QuizSheet quiz,
            @Nullable Score score,
            List<ReviewedQuestion> questions,
            List<String> withheld,
            List<KeptField> kept,
            boolean closed,
            boolean later)
            implements TemplateInstance {}

    @Inject
    Quizzes quizzes;

    @Inject
    Reviews reviews;

    @Inject
    Rulings rulings;

    @Inject
    CurrentAccount account;

    @GET
    public TemplateInstance take(@RestPath long id) {
        QuizSheet quiz = own(id);
        return quiz.settings().article() == ArticleAccess.READ_FIRST
                ? new PreviewReading(quiz, articles(quiz.questions()))
                : page(quiz, Answers.NONE, "1");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance go(@RestPath long id, MultivaluedMap<String, String> form) {
        QuizSheet quiz = own(id);
        // What a field said before tells nothing here: every answer so far is in this form.
        Answers answers = Answers.NONE.changedBy(
                quiz.questions(), seedOf(quiz), field -> field.endsWith(SentForm.WAS) ? null : form.getFirst(field));
        String next = form.getFirst("go");
        return next == null || next.equals(RESULT)
                ? result(quiz, answers, form.containsKey("closed"))
                : page(quiz, answers, next);
    }

    private TemplateInstance page(QuizSheet quiz, Answers answers, String wanted) {
        List<PaperItem> items =
                Paper.of(quiz.questions(), seedOf(quiz), answers).items();
        Turn turn = Turn.at(wanted, items.size(), quiz.settings().layout() == QuizLayout.ONE_PER_PAGE);
        List<PaperItem> shown = turn.shownOf(items);
        return new Preview(
                quiz,
                shown,
                turn,
                KeptField.of(
                        items.stream().filter(item -> !shown.contains(item)).toList()),
                quiz.settings().isArticleOpen() ? articles(turn.shownOf(quiz.questions())) : List.of());
    }

    private TemplateInstance result(QuizSheet quiz, Answers answers, boolean closed) {
        ReviewMoment moment = closed ? ReviewMoment.CLOSED : ReviewMoment.SUBMITTED;
        ReviewPolicy policy = quiz.settings().review();
        ReviewScope scope = ReviewScope.of(policy, moment);
        List<RuledQuestion> ruled = rulings.of(quiz.id()).ruled(quiz.questions());
        Score score = new Score(
                Grading.marks(ruled, answers),
                Math.max(1, Grading.maxMarks(ruled)),
                quiz.settings().passMark());
        return new PreviewResult(
                quiz,
                scope.marks() ? score : null,
                reviews.review(ruled, seedOf(quiz), answers, scope),
                new Withheld(moment, quiz.settings()).sentences(),
                KeptField.of(Paper.of(quiz.questions(), seedOf(quiz), answers).items()),
                closed,
                !ReviewScope.of(policy, ReviewMoment.SUBMITTED).equals(ReviewScope.of(policy, ReviewMoment.CLOSED)));
    }

    private List<ArticleText> articles(List<BankQuestion> questions) {
        return reviews.articles(questions.stream().map(BankQuestion::revisionId).toList());
    }

    private QuizSheet own(long id) {
        return quizzes.ownedBy(account.id(), id).orElseThrow(QuizPages::missing);
    }

    /** There is no attempt that could keep a seed; the quiz's own number serves, for its instructor knows the key. */
    private static long seedOf(QuizSheet quiz) {
        return PaperOrder.seedOf(quiz.id());
    }
}
