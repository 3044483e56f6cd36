package org.debrief.app.web;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** What is answered when a method throws. */
class ErrorMappers {

    private static final Logger LOG = Logger.getLogger(ErrorMappers.class);
    private static final List<String> FRAMEWORKS_OWN =
            List.of("HTTP ", "Unable to find matching target", "The content-type header value");
    private static final String SIGN_IN = "/sign-in";
    private static final String RETURN_COOKIE = "debrief-return";

    @Inject
    FormsWithoutSession forms;

    @ServerExceptionMapper
    Response refused(WebApplicationException e, RoutingContext context) {
        Response meant = e.getResponse();
        if (meant.getStatus() < 400 || meant.hasEntity()) {
            return meant;
        }
        Response.ResponseBuilder answer =
                ErrorAnswer.of(meant.getStatus(), ownSentence(e)).response(context.normalizedPath());
        meant.getHeaders().forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return answer.build();
    }

    @ServerExceptionMapper
    Response missing(NotFoundException e, RoutingContext context) {
        return refused(e, context);
    }

    /** JSON of another shape than the one that is read; the framework would answer with the names of our classes. */
    @ServerExceptionMapper
    Response otherJson(MismatchedInputException e, RoutingContext context) {
        return ErrorAnswer.of(400, null).response(context.normalizedPath()).build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e, RoutingContext context) {
        return ErrorAnswer.of(403, null).response(context.normalizedPath()).build();
    }

    @ServerExceptionMapper
    Uni<Response> notSignedIn(UnauthorizedException e, RoutingContext context) {
        return forms.isOne(context)
                ? forms.keep(context).map(page -> page.orElseGet(() -> askToSignIn(context)))
                : Uni.createFrom().item(() -> askToSignIn(context));
    }

    @ServerExceptionMapper
    Response notSignedIn(NotAuthorizedException e, RoutingContext context) {
        return askToSignIn(context);
    }

    @ServerExceptionMapper
    Response wrongPassword(AuthenticationFailedException e, RoutingContext context) {
        return askToSignIn(context);
    }

    @ServerExceptionMapper
    Response unforeseen(Throwable e, RoutingContext context) {
        Optional<DatabaseTrouble> trouble = DatabaseTrouble.behind(e);
        if (trouble.isPresent()) {
            LOG.warnf(
                    "%s %s: %s",
                    context.request().method(),
                    LoggedPath.of(context),
                    trouble.get().inTheLog());
            return trouble.get().answer(context.normalizedPath());
        }
        if (FullDisk.isBehind(e)) {
            LOG.warnf("%s %s: %s", context.request().method(), LoggedPath.of(context), e.getMessage());
            readAway(context);
            return FullDisk.answer().response(context.normalizedPath()).build();
        }
        LOG.errorf(e, "%s %s failed", context.request().method(), LoggedPath.of(context));
        return ErrorAnswer.of(500, null).response(context.normalizedPath()).build();
    }

    /** Who still sends comes to hear the answer only then. */
    private static void readAway(RoutingContext context) {
        context.request().handler(ignored -> {});
        context.request().resume();
    }

    private static Response askToSignIn(RoutingContext context) {
        if (ApiRequests.isApi(context.normalizedPath())) {
            return ErrorAnswer.of(401, null)
                    .response(context.normalizedPath())
                    .header("WWW-Authenticate", scheme(context) + " realm=\"Debrief\", charset=\"UTF-8\"")
                    .build();
        }
        if (context.request().getHeader("HX-Request") != null) {
            if (context.request().method().equals(HttpMethod.POST) && SendableForms.isTyped(context.normalizedPath())) {
                // signed-out.js sends it as a page of its own, so that what was typed is kept.
                return Response.status(Response.Status.UNAUTHORIZED).build();
            }
            // A redirect would put the sign-in page inside the part of the page that was to be renewed.
            return Response.noContent().header("HX-Redirect", SIGN_IN).build();
        }
        if (context.request().method().equals(HttpMethod.GET)) {
            context.response()
                    .addCookie(Cookie.cookie(RETURN_COOKIE, context.request().uri())
                            .setPath("/")
                            .setHttpOnly(true)
                            .setSecure(context.request().isSSL())
                            .setSameSite(CookieSameSite.LAX));
        }
        return Response.seeOther(URI.create(SIGN_IN)).build();
    }

    /**
     * A browser that hears "Basic" asks for a password itself, and a page that waits for the answer waits with it. Our page
     * to try the API on has a form of its own; its requests get a scheme that no browser knows.
     */
    private static String scheme(RoutingContext context) {
        return "XMLHttpRequest".equals(context.request().getHeader("X-Requested-With")) ? "xBasic" : "Basic";
    }

    /** The sentence that the room gave with the exception, as opposed to the one the framework makes up. */
    private static @Nullable String ownSentence(WebApplicationException e) {
        String message = e.getMessage();
        return message == null || FRAMEWORKS_OWN.stream().anyMatch(message::startsWith) ? null : message;
    }
}
