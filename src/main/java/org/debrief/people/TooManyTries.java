package org.debrief.people;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.Serial;
import java.time.Duration;

/** Somebody has tried too often and has to wait. What they typed was not looked at, and may have been right. */
public class TooManyTries extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MINUTE = 60;

    private final long seconds;

    TooManyTries(Duration wait) {
        this.seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** How long to wait, in seconds: at least 1. */
    public long seconds() {
        return seconds;
    }

    /** A plain sentence that says what to do. */
    public String sentence() {
        String wait = seconds == 1 ? "a second" : seconds <= MINUTE ? seconds + " seconds" : minutes() + " minutes";
        return "There were too many tries. What you sent was not looked at: try again in " + wait + ".";
    }

    /** The answer of a page, which shows the form again. */
    Response response(TemplateInstance page) {
        return Response.status(Response.Status.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .entity(page)
                .build();
    }

    private long minutes() {
        return (seconds + MINUTE - 1) / MINUTE;
    }
}
