package org.debrief.briefings.addresses;

import java.net.InetAddress;

/** Says which machines may be connected to; see {@link PublicAddresses} for the rule in force. */
@FunctionalInterface
public interface AddressRule {

    boolean allows(InetAddress address);
}
