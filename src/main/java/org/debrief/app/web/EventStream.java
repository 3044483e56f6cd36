package org.debrief.app.web;

import io.vertx.core.http.HttpServerResponse;

/** Answers that last as long as somebody watches a page that follows a quiz. */
final class EventStream {

    private EventStream() {}

    static boolean isOne(HttpServerResponse response) {
        String type = response.headers().get("Content-Type");
        return type != null && type.startsWith("text/event-stream");
    }
}
