package org.debrief.reports.live;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.debrief.pages.ListAddress;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.debrief.quizzes.QuizSheet;
import org.debrief.quizzes.Quizzes;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Follows a class while it takes a quiz. Without JavaScript the page shows how things were when it was opened. */
@Path("/quizzes/{id}/report/live")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class LivePage {

    @CheckedTemplate(basePath = "reports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Live(long quizId, String title, LiveList list, int stuckAfter) implements TemplateInstance {}

    @Inject
    Quizzes quizzes;

    @Inject
    StoredProgress progress;

    @Inject
    LiveStreams streams;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance read(@RestPath long id, UriInfo asked) {
        QuizSheet quiz = quizzes.ownedBy(account.id(), id).orElseThrow(LivePage::missing);
        ListAddress address = ListAddress.sent(
                "/quizzes/" + id + "/report/live", "trainees", asked.getQueryParameters(), LiveList.COLUMNS);
        LiveList list = LiveList.of(progress.all(id), address, clock.instant());
        return new Live(id, quiz.title(), list, LiveRoom.STUCK_AFTER_MINUTES);
    }

    @GET
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    public Multi<LiveUpdate> events(@RestPath long id) {
        return streams.of(account.id(), id).orElseThrow(LivePage::missing);
    }

    static NotFoundException missing() {
        return new NotFoundException("You have no such quiz.");
    }
}
