package org.debrief.app.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.debrief.people.TooManyTries;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is answered to whoever guesses; forms show themselves again with the same sentence. */
class TooOften {

    @ServerExceptionMapper
    Response wait(TooManyTries refused, RoutingContext context) {
        return ErrorAnswer.of(Response.Status.TOO_MANY_REQUESTS.getStatusCode(), refused.sentence())
                .response(context.normalizedPath())
                .header(HttpHeaders.RETRY_AFTER, refused.seconds())
                .build();
    }
}
