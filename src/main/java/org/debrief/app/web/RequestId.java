package org.debrief.app.web;

import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;

/** The number of one request: in the answer's header, on an error page, and in each line of the log that it caused. */
final class RequestId {

    /** The header of the answer. */
    static final String HEADER = "X-Request-Id";

    /** Its name in the log's lines. */
    static final String IN_LOG = "requestId";

    /** No letter that is taken for another or for a digit: a person may have to read it out. */
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private RequestId() {}

    /** The number of the request that is being answered; "-" where there is none. */
    static String current() {
        Object id = MDC.get(IN_LOG);
        return id == null ? "-" : id.toString();
    }

    /** Three groups of four, such as "K7QD-29XM-4TBH"; it keeps nothing shut, so it need not be hard to guess. */
    static String made() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                id.append('-');
            }
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
