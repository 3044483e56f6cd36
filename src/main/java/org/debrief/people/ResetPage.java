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

/** The page behind a link for a new password. */
@Path("/")
@PermitAll
public class ResetPage {

    private static final String ENDED =
            "This link no longer works: it has been used, a newer one has taken its place, or"
                    + " its time is over. If you have a new password, sign in; otherwise ask for a new link.";

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewPassword(String token, Person person, Problems problems) implements TemplateInstance {}

    @Inject
    PasswordResets resets;

    @Inject
    CodeTries tries;

    @Inject
    Sessions sessions;

    @Inject
    Notices notices;

    @GET
    @Path("new-password/{token}")
    public TemplateInstance form(@RestPath String token, RoutingContext context) {
        return new NewPassword(token, owner(token, context), Problems.none());
    }

    @POST
    @Path("new-password/{token}")
    public Response choose(
            @RestPath String token, @RestForm @DefaultValue("") String password, RoutingContext context) {
        Person person = owner(token, context);
        Optional<String> problem = Passwords.problem(password, person.email(), person.name());
        if (problem.isPresent()) {
            return Response.status(422)
                    .entity(new NewPassword(token, person, Problems.of("password", problem.get())))
                    .build();
        }
        sessions.begin(resets.redeem(token, password).orElseThrow(ResetPage::ended), context);
        notices.say("Your new password is saved. Wherever else you were signed in, you are signed out.");
        return Response.seeOther(URI.create("/")).build();
    }

    private Person owner(String token, RoutingContext context) {
        return tries.find(context, () -> resets.owner(token)).orElseThrow(ResetPage::ended);
    }

    private static NotFoundException ended() {
        return new NotFoundException(ENDED);
    }
}
