package org.debrief.app.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.debrief.app.Assets;
import org.jspecify.annotations.Nullable;

/** What an error looks like: a page for a browser, a problem document for a program. */
record ErrorAnswer(int status, String title, @Nullable String ownSentence) {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String PROBLEM = "application/problem+json";

    /** Needs nothing but its own data, so that it can be shown whatever else is broken. */
    @CheckedTemplate(basePath = "app", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ErrorPage(String title, String sentence, String requestId, List<String> styleSheets, String assetVersion)
            implements TemplateInstance {}

    /** The answer for a status, with a sentence of its own or the usual one. */
    static ErrorAnswer of(int status, @Nullable String sentence) {
        return new ErrorAnswer(status, title(status), sentence);
    }

    /** Sends it before the pages' own machinery has the request. */
    void send(RoutingContext context) {
        boolean api = ApiRequests.isApi(context.normalizedPath());
        context.response()
                .setStatusCode(status)
                .putHeader("Content-Type", api ? PROBLEM : HTML)
                .end(api ? JsonObject.mapFrom(problem()).encode() : page());
    }

    /** The same, as the answer of a page's or the API's method. */
    Response.ResponseBuilder response(String path) {
        boolean api = ApiRequests.isApi(path);
        return Response.status(status).type(api ? PROBLEM : HTML).entity(api ? problem() : page());
    }

    Object body(String path) {
        return ApiRequests.isApi(path) ? problem() : page();
    }

    private Problem problem() {
        return new Problem("about:blank", title, status, sentence(true), RequestId.current());
    }

    private String page() {
        return new ErrorPage(title, sentence(false), RequestId.current(), Assets.STYLE_SHEETS, Assets.VERSION).render();
    }

    private String sentence(boolean api) {
        if (ownSentence != null) {
            return ownSentence;
        }
        return api ? UsualSentences.forProgram(status) : UsualSentences.forPerson(status);
    }

    private static String title(int status) {
        return switch (status) {
            case 401 -> "Sign in first";
            case 403 -> "This is not open to you";
            case 404 -> "There is nothing here";
            case 405 -> "That cannot be done here";
            case 409 -> "That has changed in the meantime";
            case 413 -> "That is too large";
            case 415 -> "That kind of data is not read here";
            case 422 -> "That cannot be taken as it is";
            case 429 -> "Too many tries";
            case 503 -> "Not ready yet";
            case 507 -> "The disk is full";
            default -> status < 500 ? "That did not work" : "Something went wrong";
        };
    }
}
