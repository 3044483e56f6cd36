package org.debrief.quizzes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.debrief.questions.BankQuestion;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A quiz on paper: the questions, an answer sheet and the key of each version, to be printed by the browser. */
@Path("/quizzes/{id}/paper")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class PrintPage {

    /**
     * The sheets that are printed.
     *
     * @param articles to hand out with the questions; none where the article stays away
     * @param versions how many versions there are, from 1
     * @param keys whether the keys are printed, too
     */
    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Print(
            QuizSheet quiz,
            List<PrintedVersion> printed,
            List<ArticleText> articles,
            int versions,
            boolean article,
            boolean sheets,
            boolean keys)
            implements TemplateInstance {}

    @Inject
    Quizzes quizzes;

    @Inject
    Reviews reviews;

    @Inject
    Rulings rulings;

    @Inject
    CurrentAccount account;

    /**
     * The sheets.
     *
     * @param versions 1 to 3; anything else is 1
     * @param article yes or no; the quiz's own setting decides where it is left out
     * @param parts sheets or keys, for one without the other; both where it is left out
     */
    @GET
    public TemplateInstance print(
            @RestPath long id,
            @RestQuery @DefaultValue("1") String versions,
            @RestQuery @DefaultValue("") String article,
            @RestQuery @DefaultValue("") String parts) {
        QuizSheet quiz = quizzes.ownedBy(account.id(), id).orElseThrow(QuizPages::missing);
        int count = versions.matches("[2-" + PrintedVersion.MOST + "]") ? Integer.parseInt(versions) : 1;
        boolean withArticle =
                article.isEmpty() ? quiz.settings().article() != ArticleAccess.CLOSED : article.equals("yes");
        boolean sheets = !parts.equals("keys");
        Rulings.OfQuiz held = rulings.of(id);
        List<PrintedVersion> printed = IntStream.rangeClosed(1, count)
                .mapToObj(number -> PrintedVersion.of(quiz, held, number))
                .toList();
        List<ArticleText> articles = sheets && withArticle
                ? reviews.articles(
                        quiz.questions().stream().map(BankQuestion::revisionId).toList())
                : List.of();
        return new Print(quiz, printed, articles, count, withArticle, sheets, !parts.equals("sheets"));
    }
}
