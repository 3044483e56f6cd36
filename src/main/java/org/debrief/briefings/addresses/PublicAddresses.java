package org.debrief.briefings.addresses;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * The addresses at which the public web is: all that the registries of special addresses of IANA (RFC 6890 and its
 * successors) do not set apart. An IPv4 address written as IPv6 ({@code ::ffff:10.0.0.1}) counts as what it is.
 */
final class PublicAddresses implements AddressRule {

    private static final List<Subnet> SPECIAL = Stream.of(
                    "0.0.0.0/8", // this machine
                    "10.0.0.0/8", // private
                    "100.64.0.0/10", // carriers; one cloud's metadata at 100.100.100.200
                    "127.0.0.0/8", // loopback
                    "168.63.129.16/32", // of the public space, but the inner service of one cloud
                    "169.254.0.0/16", // link-local; most clouds' metadata
                    "172.16.0.0/12", // private
                    "192.0.0.0/24", // protocols; one cloud's metadata at 192.0.0.192
                    "192.0.2.0/24", // documentation
                    "192.88.99.0/24", // 6to4 relays
                    "192.168.0.0/16", // private
                    "198.18.0.0/15", // benchmarks
                    "198.51.100.0/24", // documentation
                    "203.0.113.0/24", // documentation
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4", // reserved, and broadcast
                    "2001::/23", // protocols, among them Teredo, which can hold any IPv4 address
                    "2001:db8::/32", // documentation
                    "2002::/16", // 6to4, which can hold any IPv4 address
                    "3fff::/20") // documentation
            .map(Subnet::of)
            .toList();

    /** The only part of IPv6 given out to the public; NAT64, local, link-local and mapped addresses lie outside. */
    private static final Subnet GLOBAL_IPV6 = Subnet.of("2000::/3");

    @Override
    public boolean allows(InetAddress address) {
        boolean given = address instanceof Inet4Address || GLOBAL_IPV6.contains(address);
        return given && SPECIAL.stream().noneMatch(special -> special.contains(address));
    }
}
