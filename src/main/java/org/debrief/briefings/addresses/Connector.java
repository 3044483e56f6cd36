package org.debrief.briefings.addresses;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.time.Duration;

/** Opens a connection to an address that has been checked. */
@FunctionalInterface
public interface Connector {

    /**
     * A connected socket, without encryption; the caller closes it.
     *
     * @param limit how long the connecting may take, at least a millisecond
     * @throws IOException when nobody answers at the address in time
     */
    Socket connect(InetAddress address, int port, Duration limit) throws IOException;

    /** Connects with no proxy between, whatever the environment says: a proxy would look the name up a second time. */
    static Connector direct() {
        return (address, port, limit) -> {
            Socket socket = new Socket(Proxy.NO_PROXY);
            try {
                socket.connect(new InetSocketAddress(address, port), Math.toIntExact(limit.toMillis()));
                return socket;
            } catch (IOException e) {
                socket.close();
                throw e;
            }
        };
    }
}
