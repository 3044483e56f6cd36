package org.debrief.app.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.MDC;

/** Numbers each request, before anything else has it. A number that the sender gave it is not taken: it would be in our log. */
@ApplicationScoped
class RequestIds {

    /** Before every other filter, so that what they answer has a number, too. */
    private static final int PRIORITY = 1100;

    void register(@Observes Filters filters) {
        filters.register(RequestIds::handle, PRIORITY);
    }

    private static void handle(RoutingContext context) {
        String id = RequestId.made();
        MDC.put(RequestId.IN_LOG, id);
        context.response().putHeader(RequestId.HEADER, id);
        context.next();
    }
}
