package org.debrief.app.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Answers an upload that is too large with a page. The server's own limit would close the connection, and the browser
 * would show its page for a broken one.
 */
@ApplicationScoped
class BodyLimit {

    private static final int PRIORITY = 980;

    /** What is read and thrown away, so that the sender comes to hear the answer; beyond it the connection is closed. */
    private static final long READ_AWAY = 64L * 1024 * 1024;

    private final long limit;

    @Inject
    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext context) {
        long length = announcedLength(context.request());
        if (length <= limit || length > READ_AWAY) {
            context.next();
            return;
        }
        HttpServerRequest request = context.request();
        request.handler(ignored -> {});
        request.endHandler(end -> ErrorAnswer.of(Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(), null)
                .send(context));
        request.resume();
    }

    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
