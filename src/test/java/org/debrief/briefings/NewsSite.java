package org.debrief.briefings;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.Mock;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.debrief.briefings.addresses.PageFetcher;

/** A news site that answers as "news.example"; every other name is known, and nobody answers there. */
@ApplicationScoped
public class NewsSite {

    static final String PAGE = """
            <!DOCTYPE html><html><head><title>Harbour to close - The Sundvik Post</title>
            <meta property="og:site_name" content="The Sundvik Post">
            <meta property="og:title" content="Harbour to close for six weeks">
            <meta property="article:published_time" content="2026-02-10T08:00:00Z"></head>
            <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Harbour to close for six weeks</h1>
            <p>The harbour of Sundvik will close for six weeks in March, the Sundvik Port Authority said on Monday.</p>
            <p>“We have no choice but to close the harbour while the old quay is rebuilt,” Harbour Master Marta
            Lindqvist said. She added that the larger of the two cranes would be replaced at the same time.</p>
            <p>“Our members will carry the whole cost of a plan that nobody discussed with us,” the union's president,
            Paul Okoro, said.</p>
            <p>Transport Minister Helena Brandt promised to pay for a second ferry.</p></article>
            <footer>All rights reserved.</footer></body></html>
            """;

    private final HttpServer server;

    NewsSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/harbour", exchange -> {
            byte[] body = PAGE.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @PreDestroy
    void stop() {
        server.stop(0);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Takes the place of the one that fetches from the internet. */
    @Mock
    @Produces
    @Singleton
    static PageFetcher pages(NewsSite site) {
        return new PageFetcher(
                name -> {
                    if (name.equals("news.example")) {
                        return List.of(InetAddress.getLoopbackAddress());
                    }
                    throw new UnknownHostException(name);
                },
                address -> true,
                (address, port, limit) -> new Socket(address, site.port()));
    }
}
