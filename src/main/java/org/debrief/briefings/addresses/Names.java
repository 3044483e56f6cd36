package org.debrief.briefings.addresses;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks up where a site is. Asked once for each page on the way, never again for the same connection. */
@FunctionalInterface
public interface Names {

    /**
     * All addresses of a site. May take its time: the caller stops waiting when the fetch has used up its own.
     *
     * @param name in lower case and ASCII letters, with at least one dot and without a dot at its end
     * @throws UnknownHostException when there is no site of this name
     */
    List<InetAddress> addressesOf(String name) throws UnknownHostException;
}
