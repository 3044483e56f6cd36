package org.debrief.app.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;

/**
 * Refuses what another site makes a browser send, before anything reads it. The forms' tokens guard the pages as well;
 * this also guards the API, whose password a browser may remember.
 */
@ApplicationScoped
class CrossSiteGuard {

    private static final int PRIORITY = 990;
    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    /** The framework's own login address, which checks no token; the sign-in page has its own. */
    private static final String UNUSED_LOGIN = "/j_security_check";

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext context) {
        if (context.normalizedPath().equals(UNUSED_LOGIN)) {
            ErrorAnswer.of(Status.NOT_FOUND.getStatusCode(), null).send(context);
        } else if (isCrossSite(context) && !HARMLESS.contains(context.request().method())) {
            ErrorAnswer.of(Status.FORBIDDEN.getStatusCode(), "This was sent from another site. Do it again from here.")
                    .send(context);
        } else {
            context.next();
        }
    }

    private static boolean isCrossSite(RoutingContext context) {
        return "cross-site".equals(context.request().getHeader("Sec-Fetch-Site"));
    }
}
