package org.debrief.app.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Answers an upload that is too large, or for which the disk has no room, with a page. The server's own limit would close the connection, and the browser
 * would show its page for a broken one.
 */
@ApplicationScoped
class BodyLimit {

    private static final int PRIORITY = 980;

    /** What is read and thrown away, so that the sender comes to hear the answer; beyond it the connection is closed. */
    private static final long READ_AWAY = 64L * 1024 * 1024;

    /** What is not handed in as a document is small. */
    private static final long USUAL = 2L * 1024 * 1024;

    /** Where documents and question packs are handed in, and where their texts come back corrected. */
    private static final Set<String> FOR_DOCUMENTS =
            Set.of("/briefings/new", "/briefings/waiting", "/briefings/import", "/api/v1/packs", "/api/v1/briefings");

    private static final String TOO_MANY_DOCUMENTS =
            "Debrief takes up to 50 MB of documents at once. Go back and hand in fewer at a time.";
    private static final String LENGTH_UNKNOWN = "Tell the length of the request in its Content-Length header.";

    private final long forDocuments;
    private final UploadRoom room;

    @Inject
    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest, UploadRoom room) {
        this.forDocuments = largest.asLongValue();
        this.room = room;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    private void handle(RoutingContext context) {
        boolean documents = FOR_DOCUMENTS.contains(context.normalizedPath());
        if (!documents && isOfUnknownLength(context.request())) {
            refuse(context, Status.LENGTH_REQUIRED.getStatusCode(), LENGTH_UNKNOWN);
            return;
        }
        long length = announcedLength(context.request());
        if (length > READ_AWAY) {
            context.next();
        } else if (length > (documents ? forDocuments : USUAL)) {
            refuse(context, Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode(), documents ? TOO_MANY_DOCUMENTS : null);
        } else if (isMultipart(context.request()) && length > room.bytes()) {
            refuse(context, FullDisk.STATUS, FullDisk.SENTENCE);
        } else {
            context.next();
        }
    }

    private static void refuse(RoutingContext context, int status, @Nullable String sentence) {
        HttpServerRequest request = context.request();
        request.handler(ignored -> {});
        request.endHandler(end -> ErrorAnswer.of(status, sentence).send(context));
        request.resume();
    }

    /** Of such a form, what is in files lies on the disk until it is read. */
    private static boolean isMultipart(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type != null && type.startsWith("multipart/form-data");
    }

    /** It could be of any length, and only the largest limit would end it. */
    private static boolean isOfUnknownLength(HttpServerRequest request) {
        return request.getHeader("Transfer-Encoding") != null;
    }

    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }
}
