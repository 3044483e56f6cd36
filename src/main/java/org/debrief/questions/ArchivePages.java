package org.debrief.questions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.debrief.pages.Notices;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Putting a question away, and taking it out again. */
@Path("/")
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class ArchivePages {

    @Inject
    Reviewing reviewing;

    @Inject
    CurrentAccount account;

    @Inject
    Notices notices;

    @POST
    @Path("questions/{id:\\d+}/archive")
    public Response archive(
            long id, @RestForm @DefaultValue("") String back, @HeaderParam(DeskAnew.FROM) @Nullable String from) {
        return put(id, true, "Question archived. No new quiz asks it; quizzes that ask it keep it.", back, from);
    }

    @POST
    @Path("questions/{id:\\d+}/restore")
    public Response restore(
            long id, @RestForm @DefaultValue("") String back, @HeaderParam(DeskAnew.FROM) @Nullable String from) {
        return put(id, false, "Question taken out of the archive.", back, from);
    }

    private Response put(long id, boolean away, String sentence, String back, @Nullable String from) {
        Question question = reviewing
                .archive(account.id(), id, away)
                .orElseThrow(NotFoundException::new)
                .question();
        notices.say(sentence);
        return from == null
                ? Response.seeOther(URI.create(BankAddress.orDesk(back, question)))
                        .build()
                : DeskAnew.at(question, from);
    }
}
