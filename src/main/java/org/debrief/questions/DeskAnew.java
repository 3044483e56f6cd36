package org.debrief.questions;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The answer that shows the review desk anew, article and all, at the card of a question. */
final class DeskAnew {

    /** The header in which htmx names the page that it sends from. */
    static final String FROM = "HX-Current-URL";

    private DeskAnew() {}

    /** @param from what {@link #FROM} names, the filters that are chosen with it; null where the form was sent without htmx */
    static Response at(Question question, @Nullable String from) {
        if (from == null) {
            return back(question, null);
        }
        // A browser that is on this page already only moves to the card; so it is told to load the page again, too.
        return Response.noContent()
                .header("HX-Redirect", address(question, from))
                .header("HX-Refresh", "true")
                .build();
    }

    /** @param referer the page that a form without htmx was sent from, with its filters where that is the desk */
    static Response back(Question question, @Nullable String referer) {
        return Response.seeOther(URI.create(address(question, referer))).build();
    }

    private static String address(Question question, @Nullable String from) {
        String desk = "/briefings/" + question.briefingId;
        Matcher filters = Pattern.compile("https?://[^/?#]*" + desk + "(\\?[A-Za-z0-9=&_-]*)?(?:#.*)?")
                .matcher(from == null ? "" : from);
        String chosen = filters.matches() && filters.group(1) != null ? filters.group(1) : "";
        return desk + chosen + "#q-" + question.id;
    }
}
