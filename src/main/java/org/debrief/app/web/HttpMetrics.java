package org.debrief.app.web;

import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long answers take, by route. The framework's own measure keeps addresses and methods as they were sent, so that a
 * stranger could fill the memory with them; here both are from a list.
 */
@ApplicationScoped
class HttpMetrics {

    /** After the request has its number, before anything answers it. */
    private static final int PRIORITY = 1090;

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private static final List<String> FILES = List.of("/css/", "/js/", "/webjars/", "/icon.svg");

    /** Where the framework notes which of our paths an address belongs to: "/quizzes/{id}". */
    private static final String ROUTE = "UrlPathTemplate";

    /** "{id:\\d+}", which is told as "{id}". */
    private static final Pattern PATTERN = Pattern.compile("\\{(\\w+):[^}]*}");

    private final MeterProvider<Timer> answers;
    private final SignInMetrics signIns;

    @Inject
    HttpMetrics(MeterRegistry registry) {
        this.signIns = new SignInMetrics(registry);
        this.answers = Timer.builder("http.server.requests")
                .description("Time from a request's headers to its whole answer")
                .serviceLevelObjectives(
                        Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofSeconds(5))
                .withRegistry(registry);
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext context) {
        long start = System.nanoTime();
        Context own = Vertx.currentContext();
        context.addEndHandler(end -> record(context, own, Duration.ofNanos(System.nanoTime() - start)));
        context.next();
    }

    private void record(RoutingContext context, @Nullable Context own, Duration time) {
        if (EventStream.isOne(context.response())) {
            return;
        }
        int status = context.response().getStatusCode();
        signIns.answered(context.request(), context.normalizedPath(), status);
        HttpMethod method = context.request().method();
        answers.withTags(
                        "method", METHODS.contains(method) ? method.name() : "OTHER",
                        "uri", route(context.normalizedPath(), own == null ? null : own.getLocal(ROUTE), status),
                        "status", String.valueOf(status))
                .record(time);
    }

    /** One of our paths, or a word for all others. */
    static String route(String path, @Nullable String template, int status) {
        if (template != null) {
            return PATTERN.matcher("/" + template).replaceAll("{$1}").replaceFirst("^/+", "/");
        }
        if (status == 404) {
            return "NOT_FOUND";
        }
        if (FILES.stream().anyMatch(path::startsWith)) {
            return "FILE";
        }
        return path.startsWith("/q/") ? "/q" : "OTHER";
    }
}
