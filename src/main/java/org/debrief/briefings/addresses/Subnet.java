package org.debrief.briefings.addresses;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** The addresses that begin with the same bits. */
record Subnet(int width, int bits, BigInteger start) {

    /** As it is written in the registries, for example {@code 10.0.0.0/8} or {@code fc00::/7}; never a name. */
    static Subnet of(String written) {
        int slash = written.indexOf('/');
        try {
            byte[] address = InetAddress.getByName(written.substring(0, slash)).getAddress();
            int bits = Integer.parseInt(written.substring(slash + 1));
            return new Subnet(address.length * 8, bits, startOf(address, bits));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(written, e);
        }
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length * 8 == width && startOf(bytes, bits).equals(start);
    }

    private static BigInteger startOf(byte[] address, int bits) {
        return new BigInteger(1, address).shiftRight(address.length * 8 - bits);
    }
}
