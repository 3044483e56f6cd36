/**
 * Fetches the web page that an instructor names, and nothing else: {@link PageFetcher} opens only addresses of the
 * public internet, so that nobody can have this server read what only this server can reach. Called by
 * {@code briefings}. Plain Java, of use without the web app.
 *
 * <p>The way of an address: {@link PageAddress} takes it apart, {@link Names} looks its site up once, {@link AddressRule}
 * passes every address found, {@link Connector} opens exactly one of these, {@link Exchange} speaks HTTP over it. A
 * redirect begins again at the first step.
 */
@NullMarked
package org.debrief.briefings.addresses;

import org.jspecify.annotations.NullMarked;
