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
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Person;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestPath;

/** Extra time and attempts of one trainee in every quiz of the instructor. */
@Path("/accommodations/{trainee}")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class TraineeAccommodationPage {

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TraineeAccommodation(Person trainee, AccommodationForm form, Problems problems)
            implements TemplateInstance {}

    @Inject
    Accommodating accommodating;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @GET
    public TemplateInstance form(@RestPath long trainee) {
        Accommodating.Given given = given(trainee);
        AccommodationForm form = AccommodationForm.of(given.inEveryQuiz(), TimeZones.UTC);
        return new TraineeAccommodation(given.trainee(), form, Problems.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@RestPath long trainee, MultivaluedMap<String, String> fields) {
        Person person = given(trainee).trainee();
        AccommodationForm form = AccommodationForm.sent(fields);
        Problems problems = Problems.none();
        Allowance allowance = form.inEveryQuiz(problems);
        if (!problems.isEmpty()) {
            return Response.status(QuizJson.UNPROCESSABLE)
                    .entity(new TraineeAccommodation(person, form, problems))
                    .build();
        }
        if (!accommodating.save(account.id(), trainee, null, allowance)) {
            throw AccommodationPages.nobody();
        }
        notices.say("Saved for " + person.name() + ". It holds at once, also in an attempt that is running.");
        return Response.seeOther(URI.create("/accommodations/" + trainee)).build();
    }

    private Accommodating.Given given(long trainee) {
        return accommodating.of(account.id(), trainee, null).orElseThrow(AccommodationPages::nobody);
    }
}
