package org.debrief.app.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.debrief.pages.PublicAddress;

/**
 * Behind TLS every cookie is called {@code __Host-…}, which a browser takes only from this very host and by TLS. Within
 * the product they have their plain names; on a connection without TLS, such as to this machine, they have them outside, too.
 */
@ApplicationScoped
class HostCookies {

    /** Before anything reads a cookie. */
    private static final int PRIORITY = 995;

    private static final String PREFIX = "__Host-";
    private static final String COOKIE = "Cookie";
    private static final String EVERYWHERE = "/";

    @Inject
    PublicAddress address;

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext context) {
        if (isByTls(context, address)) {
            takeIn(context.request().headers());
            context.addHeadersEndHandler(end -> sendOut(context));
        }
        context.next();
    }

    static boolean isByTls(RoutingContext context, PublicAddress address) {
        return address.isHttps() || context.request().isSSL();
    }

    /** Cookies without the prefix are nobody's: another host of the domain may have put them there. */
    private static void takeIn(MultiMap headers) {
        String ours = headers.getAll(COOKIE).stream()
                .flatMap(header -> Arrays.stream(header.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(PREFIX))
                .map(cookie -> cookie.substring(PREFIX.length()))
                .collect(Collectors.joining("; "));
        headers.remove(COOKIE);
        if (!ours.isEmpty()) {
            headers.set(COOKIE, ours);
        }
    }

    /** A cookie that the browser sent has no path here; one that is to be sent has. */
    private static void sendOut(RoutingContext context) {
        HttpServerResponse response = context.response();
        List<Cookie> written = context.request().cookies().stream()
                .filter(cookie -> EVERYWHERE.equals(cookie.getPath()))
                .toList();
        for (Cookie cookie : written) {
            response.removeCookies(cookie.getName(), false);
            response.addCookie(Cookie.cookie(PREFIX + cookie.getName(), cookie.getValue())
                    .setPath(EVERYWHERE)
                    .setMaxAge(cookie.getMaxAge())
                    .setHttpOnly(cookie.isHttpOnly())
                    .setSecure(true)
                    .setSameSite(cookie.getSameSite() == null ? CookieSameSite.LAX : cookie.getSameSite()));
        }
    }
}
