package org.debrief.app.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** No room is left on a disk: of the database, or where documents lie while they are handed in. */
final class FullDisk {

    static final int STATUS = 507;

    static final String SENTENCE =
            "The disk of this Debrief is full, and this was not saved. Tell whoever runs it; once there is room, go back and send it again.";

    /** As Linux and macOS, Windows, and a limit for one user say it. */
    private static final List<String> WORDS =
            List.of("No space left on device", "not enough space on the disk", "Disk quota exceeded");

    private FullDisk() {}

    /** Whether a file could not be written for want of room. */
    static boolean isBehind(Throwable failure) {
        return Causes.of(failure).anyMatch(cause -> cause instanceof IOException && saysSo(cause.getMessage()));
    }

    static ErrorAnswer answer() {
        return ErrorAnswer.of(STATUS, SENTENCE);
    }

    private static boolean saysSo(@Nullable String message) {
        return message != null && WORDS.stream().anyMatch(message::contains);
    }
}
