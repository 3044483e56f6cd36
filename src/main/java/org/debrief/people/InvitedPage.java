package org.debrief.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The page behind an invitation, where an invited person chooses a password and is signed in. */
@Path("/")
@PermitAll
public class InvitedPage {

    private static final String ENDED = "This invitation no longer works: it has been used, a newer one has taken its"
            + " place, or it is older than " + Invitation.LIFE.toDays() + " days. If you have chosen a password, sign"
            + " in; otherwise ask your instructor for a new invitation.";

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Invited(String token, Person person, Problems problems) implements TemplateInstance {}

    @Inject
    Invitations invitations;

    @Inject
    CodeTries tries;

    @Inject
    Sessions sessions;

    @Inject
    Notices notices;

    @GET
    @Path("invitation/{token}")
    public TemplateInstance form(@RestPath String token, RoutingContext context) {
        return new Invited(token, invited(token, context), Problems.none());
    }

    @POST
    @Path("invitation/{token}")
    public Response accept(
            @RestPath String token, @RestForm @DefaultValue("") String password, RoutingContext context) {
        Person person = invited(token, context);
        Optional<String> problem = Passwords.problem(password, person.email(), person.name());
        if (problem.isPresent()) {
            return Response.status(422)
                    .entity(new Invited(token, person, Problems.of("password", problem.get())))
                    .build();
        }
        Person member = invitations.redeem(token, password).orElseThrow(InvitedPage::ended);
        sessions.begin(member, context);
        notices.say("Welcome to Debrief. From now on you sign in with your email and this password.");
        return Response.seeOther(URI.create("/my")).build();
    }

    private Person invited(String token, RoutingContext context) {
        return tries.find(context, () -> invitations.invited(token)).orElseThrow(InvitedPage::ended);
    }

    private static NotFoundException ended() {
        return new NotFoundException(ENDED);
    }
}
