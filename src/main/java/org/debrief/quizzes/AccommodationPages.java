package org.debrief.quizzes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Person;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestPath;

/** Extra time and the like in one quiz: the list of its trainees, and the form for one. */
@Path("/quizzes/{id}/accommodations")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class AccommodationPages {

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Accommodations(QuizSheet quiz, List<Row> rows) implements TemplateInstance {}

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuizAccommodation(
            QuizSheet quiz, Person trainee, List<String> inEveryQuiz, AccommodationForm form, Problems problems)
            implements TemplateInstance {}

    /** A trainee, and in words what they get. */
    record Row(Person trainee, List<String> inThisQuiz, List<String> inEveryQuiz) {}

    @Inject
    Quizzes quizzes;

    @Inject
    Accommodating accommodating;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    @Inject
    Notices notices;

    @GET
    public TemplateInstance list(@RestPath long id) {
        QuizSheet quiz = own(id);
        return new Accommodations(
                quiz,
                accommodating.inQuiz(account.id(), quiz).stream()
                        .map(given -> new Row(
                                given.trainee(),
                                given.inThisQuiz().words(quiz.settings().timeZone()),
                                given.inEveryQuiz().words(quiz.settings().timeZone())))
                        .toList());
    }

    @GET
    @Path("{trainee}")
    public TemplateInstance form(@RestPath long id, @RestPath long trainee) {
        QuizSheet quiz = own(id);
        Accommodating.Given given = given(id, trainee);
        AccommodationForm form =
                AccommodationForm.of(given.inThisQuiz(), quiz.settings().timeZone());
        return page(quiz, given, form, Problems.none());
    }

    @POST
    @Path("{trainee}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestPath long id, @RestPath long trainee, MultivaluedMap<String, String> fields) {
        QuizSheet quiz = own(id);
        Accommodating.Given given = given(id, trainee);
        AccommodationForm form = AccommodationForm.sent(fields);
        Problems problems = Problems.none();
        Allowance allowance = form.inQuiz(quiz.settings(), given.inThisQuiz(), clock.instant(), problems);
        if (!problems.isEmpty()) {
            return Response.status(QuizJson.UNPROCESSABLE)
                    .entity(page(quiz, given, form, problems))
                    .build();
        }
        if (!accommodating.save(account.id(), trainee, id, allowance)) {
            throw nobody();
        }
        notices.say("Saved for " + given.trainee().name() + ". It holds at once, also in an attempt that is running.");
        return Response.seeOther(URI.create("/quizzes/" + id + "/accommodations"))
                .build();
    }

    private static TemplateInstance page(
            QuizSheet quiz, Accommodating.Given given, AccommodationForm form, Problems problems) {
        List<String> inEveryQuiz = given.inEveryQuiz().words(quiz.settings().timeZone());
        return new QuizAccommodation(quiz, given.trainee(), inEveryQuiz, form, problems);
    }

    private Accommodating.Given given(long quizId, long traineeId) {
        return accommodating.of(account.id(), traineeId, quizId).orElseThrow(AccommodationPages::nobody);
    }

    private QuizSheet own(long id) {
        return quizzes.ownedBy(account.id(), id).orElseThrow(QuizPages::missing);
    }

    static NotFoundException nobody() {
        return new NotFoundException("There is no such trainee in your cohorts.");
    }
}
