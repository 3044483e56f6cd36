package org.debrief.people;

import io.netty.util.NetUtil;
import io.vertx.core.http.Cookie;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import java.util.HexFormat;
import org.debrief.pages.Trimmed;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from.
 *
 * @param address the network address; of IPv6 the first half, for one connection has all that begin with it
 * @param device what the browser's cookie says; null where there is none
 */
record Caller(String address, @Nullable String device) {

    static final String DEVICE_COOKIE = "debrief-device";

    private static final int LONGEST = 100;
    private static final int BYTES_OF_IPV6 = 16;

    /** The half of "::1". */
    private static final String NO_NETWORK = "0000000000000000";

    static Caller of(RoutingContext context) {
        SocketAddress remote = context.request().remoteAddress();
        Cookie cookie = context.request().getCookie(DEVICE_COOKIE);
        boolean usable = cookie != null && cookie.getValue().length() <= LONGEST;
        return new Caller(remote == null ? "" : network(remote.host()), usable ? cookie.getValue() : null);
    }

    /** A program on this machine, or a proxy there that does not tell for whom it asks: limited, everybody would be. */
    boolean isThisMachine() {
        return address.isEmpty() || address.startsWith("127.") || address.equals(NO_NETWORK);
    }

    static String network(@Nullable String address) {
        if (address == null) {
            return "";
        }
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null || bytes.length < BYTES_OF_IPV6) {
            return Trimmed.to(address, LONGEST);
        }
        return HexFormat.of().formatHex(bytes, 0, BYTES_OF_IPV6 / 2);
    }
}
