package org.debrief.people;

import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Begins and ends a browser's session. The framework's form login reads the cookie that is written here; its own login
 * address is not used, for it could neither show the form again with what was typed nor check the form's token.
 */
@ApplicationScoped
class Sessions {

    private final PersistentLoginManager cookies;
    private final String cookieName;
    private final String returnCookie;

    @Inject
    Sessions(
            @ConfigProperty(name = "quarkus.http.auth.session.encryption-key") String key,
            @ConfigProperty(name = "quarkus.http.auth.form.cookie-name") String cookieName,
            @ConfigProperty(name = "quarkus.http.auth.form.location-cookie") String returnCookie,
            @ConfigProperty(name = "quarkus.http.auth.form.timeout") Duration timeout,
            @ConfigProperty(name = "quarkus.http.auth.form.new-cookie-interval") Duration renewal) {
        this.cookieName = cookieName;
        this.returnCookie = returnCookie;
        this.cookies = new PersistentLoginManager(
                key, cookieName, timeout.toMillis(), renewal.toMillis(), true, "LAX", "/", -1, null);
    }

    void begin(Person person, RoutingContext context) {
        cookies.save(
                person.email(), context, cookieName, null, context.request().isSSL());
    }

    void end(RoutingContext context) {
        cookies.clear(context);
    }

    /** Where the visitor wanted to go before the sign-in page came between, or {@code otherwise}. */
    URI wayBack(RoutingContext context, String otherwise) {
        Cookie wanted = context.request().getCookie(returnCookie);
        if (wanted == null) {
            return URI.create(otherwise);
        }
        context.response()
                .addCookie(Cookie.cookie(returnCookie, "").setPath("/").setMaxAge(0));
        URI back = withinThisSite(wanted.getValue());
        return back == null ? URI.create(otherwise) : back;
    }

    /** Only path and query are kept, so that a forged cookie cannot lead to another site. */
    private static @Nullable URI withinThisSite(String address) {
        try {
            URI wanted = new URI(address);
            String path = wanted.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return null;
            }
            return URI.create(wanted.getRawQuery() == null ? path : path + "?" + wanted.getRawQuery());
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }
}
