package org.debrief.quizzes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;

/** The trainee's home: the quizzes that wait, and the results. */
@Path("/my")
@RolesAllowed(Role.TRAINEE_NAME)
public class TraineePages {

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyQuizzes(List<MyQuiz> waiting, List<MyQuiz> later, List<MyQuiz> done, int toDrill)
            implements TemplateInstance {}

    @Inject
    MyQuizList quizzes;

    @Inject
    DrillCalendar drill;

    @Inject
    CurrentAccount account;

    @GET
    public TemplateInstance home() {
        List<MyQuiz> all = quizzes.of(account.id());
        return new MyQuizzes(
                all.stream().filter(MyQuiz::isWaiting).toList(),
                all.stream().filter(MyQuiz::isLater).toList(),
                all.stream()
                        .filter(quiz -> !quiz.isWaiting() && !quiz.isLater())
                        .toList(),
                drill.today(account.id()).left());
    }
}
