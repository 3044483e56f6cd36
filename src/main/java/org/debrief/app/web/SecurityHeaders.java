package org.debrief.app.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.debrief.pages.PublicAddress;

/** Headers on every answer that tell the browser what it must not do with it. */
@ApplicationScoped
class SecurityHeaders {

    private static final int PRIORITY = 1000;

    private static final String OWN_FILES_ONLY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String CONTENT_TYPE = "Content-Type";
    private static final String HTML = "text/html";

    private static final String NO_DEVICES =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(), display-capture=()";

    @Inject
    PublicAddress address;

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext context) {
        context.addHeadersEndHandler(end -> add(context, HostCookies.isByTls(context, address)));
        context.next();
    }

    private static void add(RoutingContext context, boolean tls) {
        MultiMap headers = context.response().headers();
        headers.set("Content-Security-Policy", OWN_FILES_ONLY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", NO_DEVICES);
        if (tls) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (HTML.equals(headers.get(CONTENT_TYPE))) {
            headers.set(CONTENT_TYPE, HTML + ";charset=UTF-8");
        }
        // Pages are personal; only style sheets, scripts and pictures say themselves that they may be kept.
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
