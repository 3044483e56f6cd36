package org.debrief.app.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A request that failed because the database is away or has no room, not because of what was asked: it may be sent again.
 *
 * @param full whether it is the disk that is full
 * @param inTheLog what the database or its driver said
 */
record DatabaseTrouble(boolean full, String inTheLog) {

    private static final String DISK_FULL = "53100";

    /** A connection fails, the server shuts down or starts, or it has no connection to spare. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300", "53400");

    private static final String CONNECTION_FAILS = "08";

    /** The connection pool says so without a code. */
    private static final String NONE_TO_SPARE = "acquisition timeout";

    private static final int AGAIN_SECONDS = 5;
    private static final int AGAIN_WHEN_FULL_SECONDS = 60;

    /** Empty where something else failed. */
    static Optional<DatabaseTrouble> behind(Throwable failure) {
        return Causes.of(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .filter(DatabaseTrouble::isTrouble)
                .findFirst()
                .map(refusal -> new DatabaseTrouble(
                        DISK_FULL.equals(refusal.getSQLState()), String.valueOf(refusal.getMessage())));
    }

    /** 503 or 507, and after how many seconds to try again. */
    Response answer(String path) {
        return error().response(path)
                .header(HttpHeaders.RETRY_AFTER, full ? AGAIN_WHEN_FULL_SECONDS : AGAIN_SECONDS)
                .build();
    }

    private ErrorAnswer error() {
        return full
                ? FullDisk.answer()
                : ErrorAnswer.of(
                        503,
                        "The database does not answer at the moment. What you sent may not be saved: go back and send it again in a moment.");
    }

    private static boolean isTrouble(SQLException refusal) {
        String state = refusal.getSQLState();
        if (state == null) {
            String message = refusal.getMessage();
            return message != null && message.toLowerCase(Locale.ROOT).contains(NONE_TO_SPARE);
        }
        return state.startsWith(CONNECTION_FAILS) || AWAY.contains(state) || state.equals(DISK_FULL);
    }
}
