package org.debrief.briefings.addresses;

import java.time.Duration;

/**
 * How much one fetch may cost.
 *
 * @param connect for opening one connection
 * @param whole for everything from looking the name up to the last byte, redirects included
 * @param bodyBytes measured after unpacking
 */
record Limits(Duration connect, Duration whole, int bodyBytes) {

    static final Limits USUAL = new Limits(Duration.ofSeconds(5), Duration.ofSeconds(15), 5_000_000);

    static final int REDIRECTS = 5;

    static final int HEADER_BYTES = 64 * 1024;
}
