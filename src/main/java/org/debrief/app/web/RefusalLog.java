package org.debrief.app.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response.Status;
import org.debrief.people.CurrentAccount;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** One line when somebody who is signed in asks for what is not open to them. */
class RefusalLog {

    private static final Logger LOG = Logger.getLogger("org.debrief.security");

    @Inject
    CurrentAccount account;

    @ServerResponseFilter
    void note(ContainerResponseContext response, RoutingContext context) {
        if (response.getStatus() == Status.FORBIDDEN.getStatusCode() && account.isSignedIn()) {
            LOG.warnf(
                    "forbidden account=%d %s %s",
                    account.id(), context.request().method(), LoggedPath.of(context));
        }
    }
}
