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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.debrief.pages.ListPage;
import org.debrief.pages.Notices;
import org.debrief.pages.WholeAddress;
import org.debrief.people.CohortSummary;
import org.debrief.people.Cohorts;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.QuestionBank;
import org.debrief.quizzes.QuizMaking.Giving;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** An instructor's quizzes: the list, and one with its join link, its questions and its state. */
@Path("/quizzes")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class QuizPages {

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record QuizList(
            QuizFilter filter,
            List<QuizRow> quizzes,
            boolean anyArchived,
            long count,
            int page,
            int pages,
            @Nullable String previous,
            @Nullable String next)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "quizzes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneQuiz(
            QuizSheet quiz,
            ShownStatus shown,
            boolean overByClock,
            String times,
            long newerWordings,
            List<JoinLink> joinLinks,
            boolean joinable,
            List<CohortSummary> otherCohorts)
            implements TemplateInstance {}

    record JoinLink(CohortSummary cohort, String address) {}

    @Inject
    QuizRows rows;

    @Inject
    QuizSearch search;

    @Inject
    Clock clock;

    @Inject
    Quizzes quizzes;

    @Inject
    QuizMaking making;

    @Inject
    QuestionBank bank;

    @Inject
    Cohorts cohorts;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @GET
    public TemplateInstance list(
            @RestQuery @DefaultValue("") String text,
            @RestQuery @DefaultValue("") String status,
            @RestQuery @DefaultValue("") String archived,
            @RestQuery @DefaultValue("") String page) {
        QuizFilter filter = QuizFilter.sent(text, status, archived);
        long count = search.count(account.id(), filter);
        int pages = ListPage.pages(count, QuizRows.ON_A_PAGE);
        int shown = page.matches("[0-9]{1,6}") ? Math.max(1, Math.min(pages, Integer.parseInt(page))) : 1;
        return new QuizList(
                filter,
                rows.page(account.id(), filter, shown, QuizRows.ON_A_PAGE),
                search.count(account.id(), QuizFilter.ARCHIVE) > 0,
                count,
                shown,
                pages,
                shown > 1 ? filter.address(shown - 1) : null,
                shown < pages ? filter.address(shown + 1) : null);
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
        ShownStatus shown = ShownStatus.of(quiz.status(), quiz.settings(), clock.instant());
        boolean overByClock =
                shown == ShownStatus.CLOSED && isPast(quiz.settings().closesAt());
        return new OneQuiz(
                quiz,
                shown,
                overByClock,
                SettingsWords.next(quiz.settings(), shown),
                newerWordings(quiz),
                links,
                joinable,
                others);
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
            throw cohortArchived();
        }
        return back(giving == Giving.GIVEN, id, "One more cohort has this quiz.");
    }

    /** How many of its questions were reworded, and approved, since it took them up. */
    private long newerWordings(QuizSheet quiz) {
        List<Long> asked =
                quiz.questions().stream().map(BankQuestion::questionId).toList();
        EditList list = new EditList(EditForm.of(quiz), quiz, bank.approvedAmong(account.id(), asked));
        return list.versions().stream()
                .filter(version -> list.newest(version) != null)
                .count();
    }

    private boolean isPast(@Nullable Instant closesAt) {
        return closesAt != null && !clock.instant().isBefore(closesAt);
    }

    private Response back(boolean done, long id, String sentence) {
        if (!done) {
            throw missing();
        }
        notices.say(sentence);
        return Response.seeOther(URI.create("/quizzes/" + id)).build();
    }

    private static String joinLink(CohortSummary cohort, UriInfo address) {
        return WholeAddress.of(address, "join", cohort.joinCode());
    }

    /** The quiz, unless it is archived: then it stays as it is. */
    static QuizSheet notArchived(QuizSheet quiz) {
        if (quiz.archivedAt() != null) {
            throw archived();
        }
        return quiz;
    }

    static ClientErrorException archived() {
        return conflict("This quiz is archived and stays as it is. Take it out of the archive first.");
    }

    static ClientErrorException cohortArchived() {
        return conflict("This cohort is archived and gets no new quizzes. Take it out of the archive first.");
    }

    static ClientErrorException conflict(String sentence) {
        return new ClientErrorException(sentence, Response.Status.CONFLICT);
    }

    static NotFoundException missing() {
        return new NotFoundException("You have no such quiz.");
    }
}
