package org.debrief.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.debrief.pages.Problems;
import org.jboss.resteasy.reactive.RestForm;

/** Where somebody types a join code that they have on paper or on a board. */
@Path("/")
@PermitAll
public class JoinCodePage {

    private static final String UNKNOWN =
            "No cohort has this code. Compare it with what your instructor gave you, letter by letter.";

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record JoinCode(String typed, Problems problems) implements TemplateInstance {}

    @Inject
    Joining joining;

    @Inject
    CodeTries tries;

    @GET
    @Path("join")
    public TemplateInstance form() {
        return new JoinCode("", Problems.none());
    }

    @POST
    @Path("join")
    public Response find(@RestForm @DefaultValue("") String code, RoutingContext context) {
        Optional<Cohort> cohort;
        try {
            cohort = tries.find(context, () -> joining.cohort(code));
        } catch (TooManyTries tooMany) {
            return tooMany.response(new JoinCode(code, Problems.of("code", tooMany.sentence())));
        }
        if (cohort.isEmpty()) {
            return Response.status(422)
                    .entity(new JoinCode(code, Problems.of("code", UNKNOWN)))
                    .build();
        }
        return Response.seeOther(URI.create("/join/" + cohort.get().joinCode)).build();
    }
}
