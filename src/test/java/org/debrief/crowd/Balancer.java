package org.debrief.crowd;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A reverse proxy as simple as can be: each request goes to the next node, whoever sends it, and to the one after that when no
 * connection comes about. What breaks off in the middle is answered 502.
 */
final class Balancer implements AutoCloseable {

    private static final int BAD_GATEWAY = 502;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient nodes =
            vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(200).setConnectTimeout(2_000));
    private final List<Integer> ports;
    private final AtomicInteger next = new AtomicInteger();
    private final HttpServer server;

    private Balancer(List<Integer> ports, int port) {
        this.ports = ports;
        this.server = vertx.createHttpServer()
                .requestHandler(request -> {
                    request.pause();
                    pass(request, ports.size());
                })
                .listen(port, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    /** In front of the nodes at these ports of this machine. */
    static Balancer before(List<Integer> ports, int port) {
        return new Balancer(ports, port);
    }

    private void pass(HttpServerRequest request, int tries) {
        int port = ports.get(Math.floorMod(next.getAndIncrement(), ports.size()));
        nodes.request(request.method(), port, "localhost", request.uri())
                .onSuccess(onward -> pass(request, onward))
                .onFailure(unreachable -> {
                    if (tries > 1) {
                        pass(request, tries - 1);
                    } else {
                        fail(request);
                    }
                });
    }

    private static void pass(HttpServerRequest request, HttpClientRequest onward) {
        onward.headers().setAll(request.headers());
        if (!hasBody(request)) {
            request.resume();
        }
        (hasBody(request) ? onward.send(request) : onward.send())
                .onSuccess(answer -> {
                    request.response().setStatusCode(answer.statusCode());
                    request.response().headers().setAll(answer.headers());
                    answer.pipeTo(request.response())
                            .onFailure(broken -> request.connection().close());
                })
                .onFailure(broken -> fail(request));
        request.connection().closeHandler(gone -> onward.reset());
    }

    /** One without is not to be sent on as one whose length is not known. */
    private static boolean hasBody(HttpServerRequest request) {
        return request.headers().contains("Content-Length") || request.headers().contains("Transfer-Encoding");
    }

    private static void fail(HttpServerRequest request) {
        if (!request.response().headWritten() && !request.response().closed()) {
            request.response().setStatusCode(BAD_GATEWAY).end();
        }
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
