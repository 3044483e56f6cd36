package org.debrief.quizzes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How one trainee did in a quiz, with each answer beside the key and the passage, for the quiz's instructor. */
@Path("/quizzes/{id}")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class TraineeInQuizPage {

    /** @param shown the attempt whose answers are shown; null where none was submitted */
    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TraineeReport(TraineeInQuiz report, @Nullable TraineeAttempt shown) implements TemplateInstance {}

    @Inject
    TraineeResults results;

    @Inject
    CurrentAccount account;

    /**
     * All attempts of the trainee, and the answers of one.
     *
     * @param attempt its number; the one that counts where there is none of this number
     */
    @GET
    @Path("trainees/{trainee}")
    public TemplateInstance trainee(
            @RestPath long id, @RestPath long trainee, @RestQuery @DefaultValue("") String attempt) {
        TraineeInQuiz report = results.of(account.id(), id, trainee)
                .orElseThrow(() -> new NotFoundException("There is no such trainee in this quiz."));
        return new TraineeReport(report, report.shown(attempt));
    }

    /** For links to a single attempt. */
    @GET
    @Path("attempts/{attempt}")
    public Response attempt(@RestPath long id, @RestPath long attempt) {
        TraineeResults.Place place = results.place(account.id(), id, attempt)
                .orElseThrow(() -> new NotFoundException("There is no such submitted attempt."));
        return Response.seeOther(
                        URI.create("/quizzes/" + id + "/trainees/" + place.traineeId() + "?attempt=" + place.number()))
                .build();
    }
}
