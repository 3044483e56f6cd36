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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.debrief.pages.Problems;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Sign in and out. */
@Path("/")
@PermitAll
public class SignInPage {

    /** One sentence for both, so that nobody learns who has an account. */
    static final String WRONG = "That email and password do not belong together. Check both and try again."
            + " If you were invited, open your invitation first.";

    private static final String NOT_YET = "You are not signed in yet in this browser.";

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignIn(String email, Problems problems, KeptForm kept, String closed) implements TemplateInstance {}

    @Inject
    Credentials credentials;

    @Inject
    Sessions sessions;

    @Inject
    OfferedForms offered;

    @GET
    @Path("sign-in")
    public TemplateInstance form() {
        return new SignIn("", Problems.none(), KeptForm.NONE, "");
    }

    /** The answer to answers whose sender's session has ended: they sign in, and then send them again. */
    public static Response first(KeptForm kept) {
        return first(new SignIn("", Problems.none(), kept, ""));
    }

    /** The same for any other form, which {@link SignedOutForms} has closed. */
    static Response first(String closed) {
        return first(new SignIn("", Problems.none(), KeptForm.NONE, closed));
    }

    /** The same once more for whoever goes on without having signed in elsewhere. */
    static Response notYet(KeptForm kept, String closed) {
        return first(new SignIn("", Problems.of("kept", NOT_YET), kept, closed));
    }

    private static Response first(SignIn page) {
        return Response.status(Response.Status.UNAUTHORIZED)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }

    @POST
    @Path("sign-in")
    public Response signIn(
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            @RestForm("kept-to") @Nullable String keptTo,
            @RestForm("kept") @Nullable String keptFields,
            @RestForm @DefaultValue("") String closed,
            RoutingContext context) {
        KeptForm kept = KeptForm.read(keptTo, keptFields);
        Optional<Person> person;
        try {
            person = credentials.check(email, password, Caller.of(context));
        } catch (TooManyTries tooMany) {
            return tooMany.response(new SignIn(email, Problems.of("password", tooMany.sentence()), kept, closed));
        }
        if (person.isEmpty()) {
            return Response.ok(new SignIn(email, Problems.of("password", WRONG), kept, closed))
                    .status(422)
                    .build();
        }
        sessions.begin(person.get(), context);
        return offered.to(person.get(), kept, closed)
                .orElseGet(
                        () -> Response.seeOther(sessions.wayBack(context, "/")).build());
    }

    @POST
    @Path("sign-out")
    public Response signOut(RoutingContext context) {
        sessions.end(context);
        return Response.seeOther(URI.create("/sign-in")).build();
    }
}
