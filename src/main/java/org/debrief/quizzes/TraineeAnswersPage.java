package org.debrief.quizzes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestPath;

/** What one trainee answered, for the quiz's instructor. */
@Path("/quizzes/{id}/attempts/{attempt}")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class TraineeAnswersPage {

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TraineeAnswers(long quizId, QuizResult result) implements TemplateInstance {}

    @Inject
    Results results;

    @Inject
    CurrentAccount account;

    @GET
    public TemplateInstance answers(@RestPath long id, @RestPath long attempt) {
        return new TraineeAnswers(
                id,
                results.ofOwnQuiz(account.id(), id, attempt)
                        .orElseThrow(() -> new NotFoundException("There is no such submitted attempt.")));
    }
}
