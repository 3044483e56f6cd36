package org.debrief.app.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response.Status;
import org.debrief.pages.Trimmed;
import org.debrief.people.CurrentAccount;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** One line when somebody who is signed in asks for what is not open to them. No line is begun by what they typed. */
class RefusalLog {

    private static final Logger LOG = Logger.getLogger("org.debrief.security");

    private static final int LONGEST = 120;

    @Inject
    CurrentAccount account;

    @ServerResponseFilter
    void note(ContainerResponseContext response, RoutingContext context) {
        if (response.getStatus() == Status.FORBIDDEN.getStatusCode() && account.isSignedIn()) {
            LOG.warnf(
                    "forbidden account=%d %s %s",
                    account.id(), context.request().method(), path(context));
        }
    }

    private static String path(RoutingContext context) {
        return Trimmed.to(context.normalizedPath().replaceAll("[^a-z0-9/.-]", "?"), LONGEST);
    }
}
