package org.debrief.app.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the forms of a page their token where the framework has not, for it does so only where a page was asked for. */
@ApplicationScoped
class FormTokens {

    /** The name of the cookie and of the field. */
    static final String NAME = "csrf-token";

    private static final String CHARACTERS = "[A-Za-z0-9_-]{22}";
    private static final int BYTES = 16;

    /** Where the framework's tag for forms looks for the token. */
    private static final String OF_THIS_REQUEST = "csrf_token";

    private final SecureRandom random = new SecureRandom();
    private final Duration life;

    @Inject
    FormTokens(@ConfigProperty(name = "quarkus.rest-csrf.cookie-max-age") Duration life) {
        this.life = life;
    }

    /** The page that answers this request has the token that its browser has, or a new one. */
    void renew(RoutingContext context) {
        context.put(OF_THIS_REQUEST, token(context));
    }

    private String token(RoutingContext context) {
        Cookie there = context.request().getCookie(NAME);
        if (there != null && there.getValue().matches(CHARACTERS)) {
            return there.getValue();
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        context.response()
                .addCookie(Cookie.cookie(NAME, token)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(context.request().isSSL())
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(life.toSeconds()));
        return token;
    }
}
