package org.debrief.quizzes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.debrief.pages.Notices;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestPath;

/** The buttons that copy a quiz, open it again, archive it, delete it and take it from a cohort. */
@Path("/quizzes/{id}")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class QuizLifePages {

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeleteQuiz(QuizSheet quiz) implements TemplateInstance {}

    @Inject
    QuizLife life;

    @Inject
    Quizzes quizzes;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @POST
    @Path("copy")
    public Response copy(@RestPath long id) {
        long copy = life.copy(account.id(), id);
        return to("/quizzes/" + copy, "This is the copy: a draft without times and cohorts.");
    }

    @POST
    @Path("reopen")
    public Response reopen(@RestPath long id) {
        life.reopen(account.id(), id);
        return to("/quizzes/" + id, "The quiz is open again.");
    }

    @POST
    @Path("archive")
    public Response archive(@RestPath long id) {
        life.archive(account.id(), id);
        return to("/quizzes/" + id, "The quiz is in the archive. Attempts and scores stay.");
    }

    @POST
    @Path("restore")
    public Response restore(@RestPath long id) {
        life.restore(account.id(), id);
        return to("/quizzes/" + id, "The quiz is out of the archive.");
    }

    @GET
    @Path("delete")
    public TemplateInstance askBeforeDeleting(@RestPath long id) {
        QuizSheet quiz = quizzes.ownedBy(account.id(), id).orElseThrow(QuizPages::missing);
        return new DeleteQuiz(quiz);
    }

    @POST
    @Path("delete")
    public Response delete(@RestPath long id) {
        life.delete(account.id(), id);
        return to("/quizzes", "The draft is deleted.");
    }

    @POST
    @Path("cohorts/{cohort}/take")
    public Response takeFrom(@RestPath long id, @RestPath long cohort) {
        life.takeFrom(account.id(), id, cohort);
        return to("/quizzes/" + id, "This cohort no longer has the quiz. Attempts and scores stay.");
    }

    private Response to(String path, String sentence) {
        notices.say(sentence);
        return Response.seeOther(URI.create(path)).build();
    }
}
