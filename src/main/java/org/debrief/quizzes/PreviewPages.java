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

/** An instructor tries their own quiz. Nothing is stored, so nothing can be counted. */
@Path("/quizzes/{id}/preview")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class PreviewPages {

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Preview(QuizSheet quiz, List<PaperItem> shown, List<ArticleText> articles) implements TemplateInstance {}

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PreviewResult(QuizSheet quiz, Score score, List<ReviewedQuestion> questions) implements TemplateInstance {}

    @Inject
    Quizzes quizzes;

    @Inject
    Reviews reviews;

    @Inject
    CurrentAccount account;

    @GET
    public TemplateInstance take(@RestPath long id) {
        QuizSheet quiz = own(id);
        List<ArticleText> articles = quiz.settings().isArticleOpen()
                ? reviews.articles(
                        quiz.questions().stream().map(BankQuestion::revisionId).toList())
                : List.of();
        Paper paper = Paper.of(quiz.questions(), seedOf(quiz), Answers.NONE);
        return new Preview(quiz, paper.items(), articles);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance result(@RestPath long id, MultivaluedMap<String, String> form) {
        QuizSheet quiz = own(id);
        Answers answers = Answers.NONE.changedBy(quiz.questions(), seedOf(quiz), field -> form.getFirst(field));
        Score score = new Score(
                Grading.marks(quiz.questions(), answers),
                Grading.maxMarks(quiz.questions()),
                quiz.settings().passMark());
        return new PreviewResult(quiz, score, reviews.review(quiz.questions(), seedOf(quiz), answers, ReviewScope.ALL));
    }

    private QuizSheet own(long id) {
        return quizzes.ownedBy(account.id(), id).orElseThrow(QuizPages::missing);
    }

    /** There is no attempt that could keep a seed; the quiz's own number serves, for its instructor knows the key. */
    private static long seedOf(QuizSheet quiz) {
        return PaperOrder.seedOf(quiz.id());
    }
}
