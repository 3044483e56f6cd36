package org.debrief.app.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.debrief.people.KeptForm;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * What was filled in on a page whose token is no longer known is not lost: it is shown again with a new token, and is sent
 * with one click. It is not taken before that click, for without a token nobody knows that it was meant; and only what a
 * page of ours sent is shown, so that nobody is made to confirm what another site has filled in. Whatever has a token goes
 * on to the framework's own filter, which alone lets forms in.
 */
class ExpiredForms {

    /**
     * Before the framework's filter, whose answer would have no words. Filters that want the form read are run in the
     * reverse order of their priorities (Quarkus 3.33).
     */
    private static final int BEFORE_THE_TOKEN_IS_CHECKED = Priorities.USER + 100;

    private static final String TOKEN = "csrf-token";
    private static final String TOKEN_CHARACTERS = "[A-Za-z0-9_-]{22}";
    private static final int TOKEN_BYTES = 16;

    /** Where the framework's tag for forms looks for the token. */
    private static final String OF_THIS_REQUEST = "csrf_token";

    private static final String OPEN_TOO_LONG =
            "The page had been open for too long, and nothing was done. Go back, reload the page and do it again.";

    private final SecureRandom random = new SecureRandom();

    private final Clock clock;
    private final Duration tokenLife;

    @Inject
    ExpiredForms(Clock clock, @ConfigProperty(name = "quarkus.rest-csrf.cookie-max-age") Duration tokenLife) {
        this.clock = clock;
        this.tokenLife = tokenLife;
    }

    @CheckedTemplate(basePath = "app", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SendAgain(KeptForm kept, List<ShownField> shown, boolean answers, boolean multipart)
            implements TemplateInstance {}

    @ServerRequestFilter(priority = BEFORE_THE_TOKEN_IS_CHECKED)
    @WithFormRead
    Optional<Response> showAgain(ResteasyReactiveContainerRequestContext request, RoutingContext context) {
        FormData form = form(request);
        if (form == null || !isPlainForm(context) || !isOwn(context.request()) || hasItsToken(form, context)) {
            return Optional.empty();
        }
        String path = context.normalizedPath();
        KeptForm kept = SendableForms.kept(path, form, clock.instant());
        if (kept.isEmpty()) {
            return Optional.of(ErrorAnswer.of(400, OPEN_TOO_LONG).response(path).build());
        }
        context.put(OF_THIS_REQUEST, token(context));
        boolean answers = SendableForms.isAnswers(path);
        SendAgain page = new SendAgain(kept, ShownField.of(kept, answers), answers, isMultipart(context));
        return Optional.of(Response.status(400)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build());
    }

    private static @Nullable FormData form(ResteasyReactiveContainerRequestContext request) {
        return request.getServerRequestContext() instanceof ResteasyReactiveRequestContext server
                ? server.getFormData()
                : null;
    }

    /** Not what a script sends, which keeps the page and what is on it. */
    private static boolean isPlainForm(RoutingContext context) {
        HttpServerRequest request = context.request();
        return request.method().equals(HttpMethod.POST)
                && !ApiRequests.isApi(context.normalizedPath())
                && request.getHeader("X-CSRF-TOKEN") == null
                && request.getHeader("HX-Request") == null;
    }

    /** Whether the browser says that a page from here sent it. */
    private static boolean isOwn(HttpServerRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        if (from != null) {
            return from.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        return origin != null && host != null && origin.equals(request.scheme() + "://" + host);
    }

    private static boolean hasItsToken(FormData form, RoutingContext context) {
        Cookie known = context.request().getCookie(TOKEN);
        return known != null
                && form.getFirst(TOKEN) != null
                && known.getValue().equals(form.getFirst(TOKEN).getValue());
    }

    private static boolean isMultipart(RoutingContext context) {
        String type = context.request().getHeader("Content-Type");
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA);
    }

    /** The token that this browser has, or a new one. */
    private String token(RoutingContext context) {
        Cookie there = context.request().getCookie(TOKEN);
        if (there != null && there.getValue().matches(TOKEN_CHARACTERS)) {
            return there.getValue();
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        context.response()
                .addCookie(Cookie.cookie(TOKEN, token)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(context.request().isSSL())
                        .setSameSite(CookieSameSite.LAX)
                        .setMaxAge(tokenLife.toSeconds()));
        return token;
    }
}
