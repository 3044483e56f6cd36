package org.debrief.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.debrief.pages.Notices;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The way to the OpenID provider and back for somebody who still has something to send. It stays in their browser meanwhile,
 * on the sign-in page or, where kept-form.js runs, in the storage of its tab, and comes here once they are signed in.
 */
@Path("/")
@PermitAll
public class KeptFormPage {

    private static final URI BACK = URI.create("/sign-in/kept");
    private static final URI TO_PROVIDER = URI.create("/sign-in/provider");
    private static final URI START = URI.create("/");

    private static final String NOT_OFFERED =
            "What had been filled in was another account’s, or is too old. It was not sent.";

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record KeptElsewhere() implements TemplateInstance {}

    @Inject
    Sessions sessions;

    @Inject
    CurrentAccount account;

    @Inject
    OfferedForms offered;

    @Inject
    Notices notices;

    @GET
    @Path("sign-in/kept/provider")
    public Response leave(RoutingContext context) {
        sessions.leadBack(BACK, context);
        return Response.seeOther(TO_PROVIDER).build();
    }

    @GET
    @Path("sign-in/kept")
    @RolesAllowed({Role.INSTRUCTOR_NAME, Role.TRAINEE_NAME})
    public TemplateInstance arrive() {
        return new KeptElsewhere();
    }

    @POST
    @Path("sign-in/kept")
    public Response offer(
            @RestForm("kept-to") @Nullable String keptTo,
            @RestForm("kept") @Nullable String keptFields,
            @RestForm @DefaultValue("") String closed) {
        KeptForm kept = KeptForm.read(keptTo, keptFields);
        if (!account.isSignedIn()) {
            return SignInPage.notYet(kept, closed);
        }
        return offered.to(account.person(), kept, closed).orElseGet(() -> {
            notices.say(NOT_OFFERED);
            return Response.seeOther(START).build();
        });
    }
}
