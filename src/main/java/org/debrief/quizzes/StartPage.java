package org.debrief.quizzes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.debrief.pages.Notices;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The button that begins an attempt, or goes on with the one that is there; and before it, where a clock then runs, a page
 * that says so.
 */
@Path("/quizzes/{id}/start")
@RolesAllowed(Role.TRAINEE_NAME)
public class StartPage {

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Start(MyQuiz quiz) implements TemplateInstance {}

    @Inject
    Taking taking;

    @Inject
    MyQuizList quizzes;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    /** Who cannot begin now finds the reason in their list. */
    @GET
    public Response ask(@RestPath long id) {
        MyQuiz quiz = quizzes.of(account.id()).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(StartPage::missing);
        return quiz.mayStart()
                ? Response.ok(new Start(quiz)).build()
                : Response.seeOther(URI.create("/my")).build();
    }

    @POST
    public Response start(@RestPath long id) {
        Taking.Started started = taking.start(account.id(), id).orElseThrow(StartPage::missing);
        if (started.refusal() != null) {
            notices.say(started.refusal());
        }
        if (started.attemptId() == null) {
            return Response.seeOther(URI.create("/my")).build();
        }
        return Response.seeOther(AttemptPages.pageOf(started.attemptId())).build();
    }

    private static NotFoundException missing() {
        return new NotFoundException("There is no such quiz for you.");
    }
}
