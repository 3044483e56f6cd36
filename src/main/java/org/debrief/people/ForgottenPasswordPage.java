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
import org.debrief.pages.Problems;
import org.jboss.resteasy.reactive.RestForm;

/** Where people who have forgotten their password ask for a link, and hear who helps where there is no mail. */
@Path("/")
@PermitAll
public class ForgottenPasswordPage {

    private static final String NO_EMAIL = "Give the email address that you sign in with.";
    private static final String NO_MAIL = "No messages are sent from here. Ask your instructor for a link.";

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ForgottenPassword(boolean mail, boolean sent, String email, Problems problems) implements TemplateInstance {}

    @Inject
    PasswordMail mail;

    @GET
    @Path("forgotten-password")
    public TemplateInstance form() {
        return new ForgottenPassword(mail.isConfigured(), false, "", Problems.none());
    }

    @POST
    @Path("forgotten-password")
    public Response ask(@RestForm @DefaultValue("") String email, RoutingContext context) {
        if (!mail.isConfigured()) {
            return refused(email, NO_MAIL);
        }
        if (!EmailAddress.looksRight(email)) {
            return refused(email, NO_EMAIL);
        }
        try {
            mail.send(email, Caller.of(context));
        } catch (TooManyTries tooMany) {
            return tooMany.response(page(email, tooMany.sentence()));
        }
        return Response.ok(new ForgottenPassword(true, true, email.strip(), Problems.none()))
                .build();
    }

    private Response refused(String email, String sentence) {
        return Response.status(422).entity(page(email, sentence)).build();
    }

    private ForgottenPassword page(String email, String sentence) {
        return new ForgottenPassword(mail.isConfigured(), false, email, Problems.of("email", sentence));
    }
}
