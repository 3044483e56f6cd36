package org.debrief.app.web;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** The address of a request as a log may keep it: without what opens a door, and not longer than a line. */
final class LoggedPath {

    private static final int LONGEST = 200;
    private static final Pattern DOOR = Pattern.compile("^/(invitation|join|new-password)/.+");

    private LoggedPath() {}

    static String of(RoutingContext context) {
        return of(context.normalizedPath());
    }

    /** The path has no query: that of the first instructor's link is a secret. */
    static String of(String path) {
        String shown = DOOR.matcher(path).replaceFirst("/$1/…");
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST) + "…";
    }
}
