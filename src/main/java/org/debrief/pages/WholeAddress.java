package org.debrief.pages;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;

/** Addresses that leave the product, in a mail or by hand, and so begin with its host. */
public final class WholeAddress {

    private WholeAddress() {}

    /** The address of a page as the one who asks reaches it: {@code https://host/first/second}. */
    public static String of(UriInfo here, String... parts) {
        UriBuilder address = here.getBaseUriBuilder();
        for (String part : parts) {
            address.path(part);
        }
        return address.build().toString();
    }
}
