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
import org.jboss.resteasy.reactive.RestQuery;

/** The page behind the link on the console, where the first instructor makes their account. */
@Path("/setup")
@PermitAll
public class SetupPage {

    private static final String USED_UP =
            "This link no longer works. Start Debrief again for a new one, or sign in if you have an account.";

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Setup(String token, NewAccount typed, Problems problems) implements TemplateInstance {}

    @Inject
    SetupTokens tokens;

    @Inject
    FirstInstructor firstInstructor;

    @Inject
    CodeTries tries;

    @Inject
    Sessions sessions;

    @Inject
    Notices notices;

    @GET
    public TemplateInstance form(@RestQuery @DefaultValue("") String token, RoutingContext context) {
        check(token, context);
        if (!firstInstructor.isAwaited()) {
            throw new NotFoundException(USED_UP);
        }
        return new Setup(token, NewAccount.BLANK, Problems.none());
    }

    @POST
    public Response create(
            @RestForm @DefaultValue("") String token,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            RoutingContext context) {
        check(token, context);
        NewAccount typed = new NewAccount(name, email, password);
        Problems problems = typed.problems();
        if (!problems.isEmpty()) {
            return Response.status(422)
                    .entity(new Setup(token, typed, problems))
                    .build();
        }
        Optional<Person> instructor = firstInstructor.create(typed, () -> tokens.redeem(token));
        sessions.begin(instructor.orElseThrow(() -> new NotFoundException(USED_UP)), context);
        notices.say("Welcome to Debrief. Your account is ready.");
        return Response.seeOther(URI.create("/")).build();
    }

    private void check(String token, RoutingContext context) {
        if (tries.find(context, () -> Optional.of(token).filter(tokens::isValid))
                .isEmpty()) {
            throw new NotFoundException(USED_UP);
        }
    }
}
