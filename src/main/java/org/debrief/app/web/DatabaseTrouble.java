package org.debrief.app.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        while (!open.isEmpty()) {
            Throwable next = open.remove();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof SQLException refusal && isTrouble(refusal)) {
                return Optional.of(new DatabaseTrouble(
                        DISK_FULL.equals(refusal.getSQLState()), String.valueOf(refusal.getMessage())));
            }
            add(next.getCause(), open);
            // A commit that fails names its reason beside, not behind, it.
            for (Throwable beside : next.getSuppressed()) {
                add(beside, open);
            }
        }
        return Optional.empty();
    }

    /** 503 or 507, and after how many seconds to try again. */
    Response answer(String path) {
        return error().response(path)
                .header(HttpHeaders.RETRY_AFTER, full ? AGAIN_WHEN_FULL_SECONDS : AGAIN_SECONDS)
                .build();
    }

    private ErrorAnswer error() {
        return full
                ? ErrorAnswer.of(
                        507,
                        "The disk of this Debrief is full, and this was not saved. Tell whoever runs it; once there is room, go back and send it again.")
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

    private static void add(@Nullable Throwable one, Deque<Throwable> open) {
        if (one != null) {
            open.add(one);
        }
    }
}
