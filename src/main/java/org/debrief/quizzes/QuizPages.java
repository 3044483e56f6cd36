package org.debrief.quizzes;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.debrief.pages.Notices;
import org.debrief.people.CohortSummary;
import org.debrief.people.Cohorts;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.debrief.quizzes.QuizMaking.Giving;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** An instructor's quizzes: the list, and one with its join link, its questions and its state. */
@Path("/quizzes")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class QuizPages {

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuizList(List<QuizRow> quizzes) implements TemplateInstance {}

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneQuiz(QuizSheet quiz, List<JoinLink> joinLinks, boolean joinable, List<CohortSummary> otherCohorts)
            implements TemplateInstance {}

    record JoinLink(CohortSummary cohort, String address) {}

    @Inject
    QuizRows rows;

    @Inject
    Quizzes quizzes;

    @Inject
    QuizMaking making;

    @Inject
    Cohorts cohorts;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @GET
    public TemplateInstance list() {
        return new QuizList(rows.of(account.id()));
    }

    @GET
    @Path("{id}")
    public TemplateInstance one(@RestPath long id, UriInfo address) {
        QuizSheet quiz = quizzes.ownedBy(account.id(), id).orElseThrow(QuizPages::missing);
        List<JoinLink> links = quiz.cohorts().stream()
                .map(cohort -> new JoinLink(cohort, joinLink(cohort, address)))
                .toList();
        List<CohortSummary> others = cohorts.offeredTo(account.id()).stream()
                .filter(cohort -> quiz.cohorts().stream().noneMatch(given -> given.id() == cohort.id()))
                .toList();
        boolean joinable = quiz.cohorts().stream().anyMatch(CohortSummary::open);
        return new OneQuiz(quiz, links, joinable, others);
    }

    @POST
    @Path("{id}/publish")
    public Response publish(@RestPath long id) {
        return back(making.publish(account.id(), id), id, "The quiz is open.");
    }

    @POST
    @Path("{id}/close")
    public Response close(@RestPath long id) {
        return back(making.close(account.id(), id), id, "The quiz is closed. Who has started may still finish.");
    }

    @POST
    @Path("{id}/cohorts")
    public Response giveTo(@RestPath long id, @RestForm @DefaultValue("-1") String cohort) {
        Giving giving = cohort.matches("[0-9]{1,18}")
                ? making.giveTo(account.id(), id, Long.parseLong(cohort))
                : Giving.MISSING;
        if (giving == Giving.ARCHIVED) {
            throw new ClientErrorException(
                    "This cohort is archived and gets no new quizzes. Take it out of the archive first.",
                    Response.Status.CONFLICT);
        }
        return back(giving == Giving.GIVEN, id, "One more cohort has this quiz.");
    }

    private Response back(boolean done, long id, String sentence) {
        if (!done) {
            throw missing();
        }
        notices.say(sentence);
        return Response.seeOther(URI.create("/quizzes/" + id)).build();
    }

    private static String joinLink(CohortSummary cohort, UriInfo address) {
        return address.getBaseUriBuilder()
                .path("join")
                .path(cohort.joinCode())
                .build()
                .toString();
    }

    /** The quiz, unless it is archived: then it stays as it is. */
    static QuizSheet notArchived(QuizSheet quiz) {
        if (quiz.archivedAt() != null) {
            throw archived();
        }
        return quiz;
    }

    static ClientErrorException archived() {
        return new ClientErrorException(
                "This quiz is archived and stays as it is. Take it out of the archive first.",
                Response.Status.CONFLICT);
    }

    static NotFoundException missing() {
        return new NotFoundException("You have no such quiz.");
    }
}
