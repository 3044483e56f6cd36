package org.debrief.app.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives a body to errors that the framework answers without one. */
class BlankErrors {

    private static final int FIRST_ERROR = 400;

    @ServerResponseFilter
    void fill(ContainerRequestContext request, ContainerResponseContext response, RoutingContext context) {
        if (response.getStatus() < FIRST_ERROR || response.hasEntity()) {
            return;
        }
        String path = context.normalizedPath();
        MediaType type = ApiRequests.isApi(path)
                ? new MediaType("application", "problem+json")
                : MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");
        response.setEntity(ErrorAnswer.of(response.getStatus(), null).body(path), null, type);
    }
}
