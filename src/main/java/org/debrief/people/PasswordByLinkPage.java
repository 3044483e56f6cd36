package org.debrief.people;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.debrief.pages.Notices;
import org.debrief.pages.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** A page behind a link that works once, where its owner chooses a password and is signed in. */
@PermitAll
abstract class PasswordByLinkPage {

    @Inject
    CodeTries tries;

    @Inject
    Sessions sessions;

    @Inject
    Notices notices;

    @GET
    public TemplateInstance form(@RestPath String token, RoutingContext context) {
        return page(token, known(token, context), Problems.none());
    }

    @POST
    public Response choose(
            @RestPath String token, @RestForm @DefaultValue("") String password, RoutingContext context) {
        Person person = known(token, context);
        Optional<String> problem = Passwords.problem(password, person.email(), person.name());
        if (problem.isPresent()) {
            return Response.status(422)
                    .entity(page(token, person, Problems.of("password", problem.get())))
                    .build();
        }
        sessions.begin(redeem(token, password).orElseThrow(this::ended), context);
        notices.say(welcome());
        return Response.seeOther(URI.create(next())).build();
    }

    private Person known(String token, RoutingContext context) {
        return tries.find(context, () -> owner(token)).orElseThrow(this::ended);
    }

    private NotFoundException ended() {
        return new NotFoundException(endedSentence());
    }

    abstract TemplateInstance page(String token, Person person, Problems problems);

    /** Whom the link is for; empty where it does not work. */
    abstract Optional<Person> owner(String token);

    /** Uses the link up; empty where somebody was quicker. */
    abstract Optional<Person> redeem(String token, String password);

    abstract String endedSentence();

    abstract String welcome();

    /** Where to go on. */
    abstract String next();
}
