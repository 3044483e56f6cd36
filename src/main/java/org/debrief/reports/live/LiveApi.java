package org.debrief.reports.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.debrief.quizzes.Quizzes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** The same for a program: how things are now, and what happens from now on. */
@Path("/api/v1/quizzes/{id}/report/live")
@RolesAllowed(Role.INSTRUCTOR_NAME)
@Tag(name = "Reports")
public class LiveApi {

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
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How far everybody who has begun is with the quiz")
    public LiveUpdate now(@RestPath long id) {
        if (quizzes.ownedBy(account.id(), id).isEmpty()) {
            throw LivePage.missing();
        }
        return new LiveRoom(progress.all(id)).whole(clock.instant());
    }

    @GET
    @Path("events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Blocking
    public Multi<LiveUpdate> events(@RestPath long id) {
        return streams.of(account.id(), id).orElseThrow(LivePage::missing);
    }
}
