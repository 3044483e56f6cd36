package org.debrief.people;

import java.time.Duration;

/**
 * How often something may be tried in vain.
 *
 * @param atOnce so many tries without waiting
 * @param each after them, one more whenever this time has gone by
 */
record TryLimit(int atOnce, Duration each) {

    /** A password, from one place where its owner was before, or from all others together. */
    static final TryLimit ACCOUNT = new TryLimit(10, Duration.ofMinutes(1));

    /** Passwords of any accounts from one address, behind which a school may be. */
    static final TryLimit ADDRESS = new TryLimit(100, Duration.ofSeconds(20));

    /** Join codes, invitations and the like from one address. */
    static final TryLimit CODES = new TryLimit(50, Duration.ofSeconds(20));

    /** Messages with a link to one account. */
    static final TryLimit MAIL = new TryLimit(3, Duration.ofMinutes(20));
}
