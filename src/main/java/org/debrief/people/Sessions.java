package org.debrief.people;

import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Begins and ends a browser's session. The framework's form login reads the cookie that is written here; its own login
 * address is not used, for it could neither show the form again with what was typed nor check the form's token. The cookie
 * holds the token of a stored session, so that a session can be ended wherever it is.
 */
@ApplicationScoped
class Sessions {

    /** Tells who has signed in last, and lets nobody in; it stays when that session ends. */
    private static final String LAST_COOKIE = "debrief-last";

    private static final String NUMBER = "[0-9]{1,18}";

    /** A browser in which somebody has signed in is known for a year. */
    private static final long KNOWN_FOR = Duration.ofDays(365).toSeconds();

    private final StoredSessions stored;
    private final SignInTries tries;
    private final SecurityLog log;
    private final PersistentLoginManager cookies;
    private final PersistentLoginManager lastAccount;
    private final String cookieName;
    private final String returnCookie;

    @Inject
    Sessions(
            StoredSessions stored,
            SignInTries tries,
            SecurityLog log,
            @ConfigProperty(name = "quarkus.http.auth.session.encryption-key") String key,
            @ConfigProperty(name = "quarkus.http.auth.form.cookie-name") String cookieName,
            @ConfigProperty(name = "quarkus.http.auth.form.location-cookie") String returnCookie,
            @ConfigProperty(name = "quarkus.http.auth.form.timeout") Duration timeout,
            @ConfigProperty(name = "quarkus.http.auth.form.new-cookie-interval") Duration renewal) {
        this.stored = stored;
        this.tries = tries;
        this.log = log;
        this.cookieName = cookieName;
        this.returnCookie = returnCookie;
        this.cookies = new PersistentLoginManager(
                key, cookieName, timeout.toMillis(), renewal.toMillis(), true, "LAX", "/", -1, null);
        this.lastAccount = new PersistentLoginManager(
                key, LAST_COOKIE, timeout.toMillis(), renewal.toMillis(), true, "LAX", "/", -1, null);
    }

    /** Signs somebody in. Whoever was signed in in this browser is signed out, and every sign-in has a token of its own. */
    void begin(Person person, RoutingContext context) {
        endStored(context);
        String token =
                stored.begin(person.id(), BrowserName.of(context.request().getHeader("User-Agent")));
        boolean byTls = context.request().isSSL();
        cookies.save(token, context, cookieName, null, byTls);
        lastAccount.save(String.valueOf(person.id()), context, LAST_COOKIE, null, byTls);
        Caller caller = knownFromNow(context);
        tries.remember(person.id(), caller);
        log.signedIn(person.id(), caller);
    }

    /** The caller, whose browser has a cookie from now on by which it is known again. It lets nobody in. */
    private static Caller knownFromNow(RoutingContext context) {
        Caller caller = Caller.of(context);
        String device = caller.device() == null ? SecretTokens.random() : caller.device();
        context.response()
                .addCookie(Cookie.cookie(Caller.DEVICE_COOKIE, device)
                        .setPath("/")
                        .setMaxAge(KNOWN_FOR)
                        .setHttpOnly(true)
                        .setSecure(context.request().isSSL())
                        .setSameSite(CookieSameSite.LAX));
        return new Caller(caller.address(), device);
    }

    void end(RoutingContext context) {
        endStored(context);
        cookies.clear(context);
    }

    /** The token in this browser's cookie, whether or not its session works. */
    @Nullable String token(RoutingContext context) {
        PersistentLoginManager.RestoreResult restored = cookies.restore(context);
        return restored == null ? null : restored.getPrincipal();
    }

    /** The account that has signed in last in this browser, of late, whether or not it still is. */
    OptionalLong last(RoutingContext context) {
        PersistentLoginManager.RestoreResult restored = lastAccount.restore(context);
        String id = restored == null ? null : restored.getPrincipal();
        return id != null && id.matches(NUMBER) ? OptionalLong.of(Long.parseLong(id)) : OptionalLong.empty();
    }

    private void endStored(RoutingContext context) {
        String token = token(context);
        if (token != null) {
            stored.end(token);
        }
    }

    /** Whoever signs in from here on is sent there. */
    void leadBack(URI there, RoutingContext context) {
        context.response()
                .addCookie(Cookie.cookie(returnCookie, there.toString())
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(context.request().isSSL())
                        .setSameSite(CookieSameSite.LAX));
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
