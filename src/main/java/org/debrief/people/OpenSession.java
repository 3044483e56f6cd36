package org.debrief.people;

import java.time.Instant;

/**
 * A browser in which an account is signed in, as its owner sees it.
 *
 * @param browser such as "Firefox on Windows"
 * @param seenAt when it was last used, to ten minutes
 * @param here whether it is the browser that asks
 */
record OpenSession(long id, String browser, Instant begunAt, Instant seenAt, boolean here) {}
