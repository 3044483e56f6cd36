package org.debrief.briefings.addresses;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.HttpRequestExecutor;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.io.CloseMode;

/**
 * One request and its answer over a connection that is already there. It brings no cookies, no credentials and no
 * referrer, follows nothing, repeats nothing, and unpacks nothing.
 */
final class Exchange implements Closeable {

    /** A first bound on what the header may take of memory; the exact one is {@link Limits#HEADER_BYTES}. */
    private static final Http1Config BOUNDS = Http1Config.custom()
            .setMaxLineLength(16 * 1024)
            .setMaxHeaderCount(128)
            .setMaxEmptyLineCount(2)
            .build();

    private final PageAddress page;
    private final DefaultBHttpClientConnection connection = new DefaultBHttpClientConnection(BOUNDS);

    private Exchange(PageAddress page) {
        this.page = page;
    }

    /** Over the socket, encrypted for an https page: its certificate must be valid and for the host by name. */
    static Exchange over(Socket socket, PageAddress page, SSLSocketFactory encryption) throws IOException {
        Exchange exchange = new Exchange(page);
        if (page.secure()) {
            SSLSocket encrypted = (SSLSocket) encryption.createSocket(socket, page.host(), page.port(), true);
            SSLParameters checks = encrypted.getSSLParameters();
            checks.setEndpointIdentificationAlgorithm("HTTPS");
            checks.setServerNames(List.of(new SNIHostName(page.host())));
            encrypted.setSSLParameters(checks);
            encrypted.startHandshake();
            exchange.connection.bind(encrypted, socket);
        } else {
            exchange.connection.bind(socket);
        }
        return exchange;
    }

    ClassicHttpResponse get() throws IOException, HttpException, UnreachableAddress {
        BasicClassicHttpRequest request = new BasicClassicHttpRequest("GET", page.target());
        request.addHeader(HttpHeaders.HOST, page.site());
        request.addHeader(HttpHeaders.USER_AGENT, "Debrief (+article import)");
        request.addHeader(HttpHeaders.ACCEPT, "text/html,application/xhtml+xml,application/pdf,text/plain;q=0.8");
        request.addHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        request.addHeader(HttpHeaders.CONNECTION, "close");
        ClassicHttpResponse answer = new HttpRequestExecutor().execute(request, connection, HttpCoreContext.create());
        int headerBytes = Stream.of(answer.getHeaders())
                .mapToInt(header -> header.toString().length() + 2)
                .sum();
        if (headerBytes > Limits.HEADER_BYTES) {
            throw new UnreachableAddress(Refusal.BAD_ANSWER);
        }
        return answer;
    }

    /** At once: the rest of the answer is not waited for, and no goodbye is said. */
    @Override
    public void close() {
        connection.close(CloseMode.IMMEDIATE);
    }
}
