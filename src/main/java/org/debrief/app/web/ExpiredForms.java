package org.debrief.app.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.debrief.people.KeptForm;
import org.debrief.people.ShownField;
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

    private static final String OPEN_TOO_LONG =
            "The page had been open for too long, and nothing was done. Go back, reload the page and do it again.";

    @Inject
    Clock clock;

    @Inject
    FormTokens tokens;

    @CheckedTemplate(basePath = "app", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SendAgain(KeptForm kept, List<ShownField> shown, boolean answers, boolean multipart)
            implements TemplateInstance {}

    @ServerRequestFilter(priority = BEFORE_THE_TOKEN_IS_CHECKED)
    @WithFormRead
    Optional<Response> showAgain(ResteasyReactiveContainerRequestContext request, RoutingContext context) {
        FormData form = form(request);
        if (form == null
                || !SentForm.isPlain(context)
                || !SentForm.isOwn(context.request())
                || hasItsToken(form, context)) {
            return Optional.empty();
        }
        String path = context.normalizedPath();
        KeptForm kept = SendableForms.kept(path, form, clock.instant());
        if (kept.isEmpty()) {
            return Optional.of(ErrorAnswer.of(400, OPEN_TOO_LONG).response(path).build());
        }
        tokens.renew(context);
        boolean answers = SendableForms.isAnswers(path);
        SendAgain page = new SendAgain(kept, ShownField.of(kept, answers), answers, SentForm.isMultipart(context));
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

    private static boolean hasItsToken(FormData form, RoutingContext context) {
        Cookie known = context.request().getCookie(FormTokens.NAME);
        return known != null
                && form.getFirst(FormTokens.NAME) != null
                && known.getValue().equals(form.getFirst(FormTokens.NAME).getValue());
    }
}
