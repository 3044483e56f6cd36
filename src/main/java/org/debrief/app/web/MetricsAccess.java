package org.debrief.app.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.debrief.app.database.StartProblem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The figures of the running product are for who has the operator's token; without a token they are for nobody. */
@ApplicationScoped
class MetricsAccess {

    private static final int PRIORITY = 985;
    private static final int SHORTEST = 16;
    private static final String PATH = "/q/metrics";
    private static final String BEARER = "Bearer ";

    private final Optional<String> token;

    @Inject
    MetricsAccess(@ConfigProperty(name = "debrief.metrics.token") Optional<String> token) {
        this.token = token.map(String::strip).filter(t -> !t.isEmpty());
        if (this.token.filter(t -> t.length() < SHORTEST).isPresent()) {
            throw new StartProblem("DEBRIEF_METRICS_TOKEN is too short; choose " + SHORTEST
                    + " characters or more, or leave it out to keep the metrics shut.");
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext context) {
        if (!isMetrics(context.normalizedPath())) {
            context.next();
        } else if (token.isEmpty()) {
            ErrorAnswer.of(404, null).send(context);
        } else if (isRight(context.request().getHeader("Authorization"))) {
            // The token has done its work; what follows would take it for a password.
            context.request().headers().remove("Authorization");
            context.next();
        } else {
            context.response().putHeader("WWW-Authenticate", "Bearer realm=\"Debrief\"");
            ErrorAnswer.of(401, "Send the token of DEBRIEF_METRICS_TOKEN as “Authorization: Bearer …”.")
                    .send(context);
        }
    }

    private boolean isRight(@Nullable String sent) {
        return sent != null
                && sent.startsWith(BEARER)
                && MessageDigest.isEqual(bytes(sent.substring(BEARER.length())), bytes(token.orElseThrow()));
    }

    private static boolean isMetrics(String path) {
        return path.equals(PATH) || path.startsWith(PATH + "/");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
