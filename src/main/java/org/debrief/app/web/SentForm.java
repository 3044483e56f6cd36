package org.debrief.app.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;

/** What a request tells about the form that it sends, before anything of it is read. */
final class SentForm {

    private SentForm() {}

    /** Not what a script sends, which keeps the page and what is on it. */
    static boolean isPlain(RoutingContext context) {
        HttpServerRequest request = context.request();
        return request.method().equals(HttpMethod.POST)
                && !ApiRequests.isApi(context.normalizedPath())
                && request.getHeader("X-CSRF-TOKEN") == null
                && request.getHeader("HX-Request") == null;
    }

    /** Whether the browser says that a page from here sent it. */
    static boolean isOwn(HttpServerRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        if (from != null) {
            return from.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        return origin != null && host != null && origin.equals(request.scheme() + "://" + host);
    }

    /** As it was announced; too long where it was not. */
    static long length(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length != null && length.matches("[0-9]{1,18}") ? Long.parseLong(length) : Long.MAX_VALUE;
    }

    static boolean isMultipart(RoutingContext context) {
        String type = context.request().getHeader("Content-Type");
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA);
    }
}
