package org.debrief.app.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Headers on every answer that tell the browser what it must not do with it. */
@ApplicationScoped
class SecurityHeaders {

    private static final int PRIORITY = 1000;

    private static final String OWN_FILES_ONLY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** The page that describes the API comes from its makers with scripts and styles written into it. */
    private static final String API_BROWSER =
            OWN_FILES_ONLY + "; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'";

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext context) {
        context.addHeadersEndHandler(end -> add(context));
        context.next();
    }

    private static void add(RoutingContext context) {
        MultiMap headers = context.response().headers();
        boolean apiBrowser = context.normalizedPath().startsWith("/q/swagger-ui");
        headers.set("Content-Security-Policy", apiBrowser ? API_BROWSER : OWN_FILES_ONLY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        // Pages are personal; only style sheets, scripts and pictures say themselves that they may be kept.
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
