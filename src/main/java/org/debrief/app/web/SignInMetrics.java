package org.debrief.app.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/** Counts who signs in and who is turned away: many of these at once are somebody who guesses, or a class without its passwords. */
final class SignInMetrics {

    private static final String SIGN_IN = "/sign-in";

    private final MeterRegistry registry;

    SignInMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void answered(HttpServerRequest request, String path, int status) {
        outcome(request, path, status)
                .ifPresent(outcome -> registry.counter(
                                "debrief.sign.ins", "door", path.equals(SIGN_IN) ? "page" : "api", "outcome", outcome)
                        .increment());
    }

    /** A program signs in with each request, so that only those that are turned away say anything. */
    private static Optional<String> outcome(HttpServerRequest request, String path, int status) {
        if (path.equals(SIGN_IN) && request.method().equals(HttpMethod.POST)) {
            return switch (status) {
                case 200, 303 -> Optional.of("accepted");
                case 422, 429 -> Optional.of("refused");
                default -> Optional.empty();
            };
        }
        boolean turnedAway = ApiRequests.isApi(path)
                && (status == 401 || status == 429)
                && request.getHeader("Authorization") != null;
        return turnedAway ? Optional.of("refused") : Optional.empty();
    }
}
