package org.debrief.pages;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * One sentence that the next page shows: said before a redirect ("Quiz published."), read by the layout, then gone. It
 * travels in a cookie, so that any node can answer the next request.
 */
@Named("notices")
@RequestScoped
public class Notices {

    private static final String COOKIE = "debrief-notice";
    private static final int LONGEST = 500;

    @Inject
    RoutingContext context;

    /** Kept here once read, for taking the cookie away hides it from the rest of the page. */
    private @Nullable String current;

    /** Says {@code sentence} on the next page that this browser opens. */
    public void say(String sentence) {
        String shortened = Trimmed.to(sentence, LONGEST);
        String value =
                Base64.getUrlEncoder().withoutPadding().encodeToString(shortened.getBytes(StandardCharsets.UTF_8));
        context.response().addCookie(cookie(value).setMaxAge(60));
    }

    /** The sentence for this page, if there is one; the next page does not show it again. */
    public @Nullable String getCurrent() {
        Cookie sent = context.request().getCookie(COOKIE);
        if (current == null && sent != null && !sent.getValue().isEmpty()) {
            current = decode(sent.getValue());
            context.response().addCookie(cookie("").setMaxAge(0));
        }
        return current;
    }

    private static @Nullable String decode(String value) {
        try {
            return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(COOKIE, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(context.request().isSSL())
                .setSameSite(CookieSameSite.LAX);
    }
}
