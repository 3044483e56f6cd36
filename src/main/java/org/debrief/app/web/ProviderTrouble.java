package org.debrief.app.web;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.debrief.pages.Trimmed;
import org.debrief.people.Provider;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What people read who come back from the OpenID provider without being signed in, or whom it cannot sign in at the moment. */
@ApplicationScoped
class ProviderTrouble {

    private static final Logger LOG = Logger.getLogger(ProviderTrouble.class);

    /** After the request has its number and its cookies, before the framework looks at the way back. */
    private static final int PRIORITY = 950;

    private static final String WAY_BACK = "/sign-in/provider";
    private static final String TITLE = "You are not signed in";
    private static final String AGAIN = " Go to the start and try it again, or sign in with your email and password.";
    private static final int AGAIN_SECONDS = 30;

    /** What the provider says about a person does not go into the log. */
    private static final Pattern CLAIMS = Pattern.compile("claims->\\{.*?}\\)");

    private static final int LONGEST_REASON = 300;

    @Inject
    Provider provider;

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    /** The framework would ask the provider once more, and a browser that keeps no cookies would go round in circles. */
    private void handle(RoutingContext context) {
        if (provider.isConfigured() && WAY_BACK.equals(context.normalizedPath()) && isUnasked(context)) {
            unasked().send(context);
        } else {
            context.next();
        }
    }

    /** Whoever was sent to the provider has a cookie that ends with what was sent along. */
    private static boolean isUnasked(RoutingContext context) {
        String state = context.request().getParam("state");
        return state != null
                && (state.isEmpty()
                        || context.request().cookies().stream()
                                .noneMatch(cookie -> cookie.getName().endsWith(state)));
    }

    @ServerExceptionMapper
    Response notCompleted(AuthenticationCompletionException e, RoutingContext context) {
        if (context.request().getParam("error") != null) {
            note(e);
            return answer(denied(), context);
        }
        // Without words of its own where the provider did not give what the browser's code stands for.
        if (e.getMessage() == null) {
            return away(e, context);
        }
        note(e);
        return answer(unasked(), context);
    }

    /** It does not say who it is and what its keys are. */
    @ServerExceptionMapper
    Response away(OIDCException e, RoutingContext context) {
        return away((Throwable) e, context);
    }

    private Response away(Throwable e, RoutingContext context) {
        note(e);
        return Response.fromResponse(answer(error(503, " does not answer as it should at the moment."), context))
                .header(HttpHeaders.RETRY_AFTER, AGAIN_SECONDS)
                .build();
    }

    private ErrorAnswer denied() {
        return error(401, " did not let you in, or you said no there. Nothing has changed here.");
    }

    private ErrorAnswer unasked() {
        return error(
                401,
                " sent something with you that cannot be taken: it was asked for in another browser, or too long ago.");
    }

    private ErrorAnswer error(int status, String what) {
        String name = provider.getName();
        return new ErrorAnswer(status, TITLE, Character.toUpperCase(name.charAt(0)) + name.substring(1) + what + AGAIN);
    }

    private static Response answer(ErrorAnswer error, RoutingContext context) {
        return error.response(context.normalizedPath()).build();
    }

    private static void note(Throwable e) {
        Throwable told = e.getMessage() == null && e.getCause() != null ? e.getCause() : e;
        String reason = CLAIMS.matcher(String.valueOf(told.getMessage())).replaceAll("…)");
        LOG.warnf("Nobody was signed in by the provider: %s", Trimmed.to(reason, LONGEST_REASON));
    }
}
