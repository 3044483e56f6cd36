package org.debrief.quizzes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.debrief.pages.Notices;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestPath;

/** The button that begins an attempt, or goes on with the one that is there. */
@Path("/quizzes/{id}/start")
@RolesAllowed(Role.TRAINEE_NAME)
public class StartPage {

    @Inject
    Taking taking;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @POST
    public Response start(@RestPath long id) {
        Taking.Started started = taking.start(account.id(), id)
                .orElseThrow(() -> new NotFoundException("There is no such quiz for you."));
        if (started.attemptId() == null) {
            notices.say("This quiz is closed. Nobody can start it any more.");
            return Response.seeOther(URI.create("/my")).build();
        }
        return Response.seeOther(AttemptPages.pageOf(started.attemptId())).build();
    }
}
