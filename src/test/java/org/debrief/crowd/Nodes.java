package org.debrief.crowd;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.app.ProductProcess;
import org.debrief.app.database.HomeFolder;
import org.debrief.app.database.PostgresServer;
import org.jspecify.annotations.Nullable;

/** The running product: one process with its own database, or several with one that they share, behind a reverse proxy. */
final class Nodes implements AutoCloseable {

    private final Path home;
    private final Map<String, String> shared;
    private final List<Integer> ports;
    private final List<ProductProcess> processes = new ArrayList<>();
    private final @Nullable PostgresServer server;
    private final @Nullable Balancer balancer;
    private final URI address;

    private Nodes(Path home, int count, @Nullable PostgresServer server, Map<String, String> shared)
            throws IOException {
        this.home = home;
        this.server = server;
        this.shared = shared;
        this.ports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ports.add(ProductProcess.freePort());
        }
        int port = count == 1 ? ports.get(0) : ProductProcess.freePort();
        this.address = URI.create("http://localhost:" + port + "/");
        this.balancer = count == 1 ? null : Balancer.before(ports, port);
    }

    static Nodes start(Path home, int count, Map<String, String> admin) throws IOException {
        Map<String, String> shared = new HashMap<>(admin);
        PostgresServer server = count == 1 ? null : server(home, shared);
        Nodes nodes = new Nodes(home, count, server, shared);
        for (int i = 0; i < count; i++) {
            nodes.processes.add(nodes.start(i));
        }
        return nodes;
    }

    /** A server beside the product, and in {@code settings} what the nodes must know of it and share. */
    private static PostgresServer server(Path home, Map<String, String> settings) throws IOException {
        Path programs = Files.createDirectories(home.resolve("programs"));
        HomeFolder folder = HomeFolder.open(home);
        PostgresServer server = PostgresServer.in(folder, programs);
        server.start();
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", server.jdbcUrl());
        settings.put("QUARKUS_DATASOURCE_USERNAME", server.user());
        settings.put("QUARKUS_DATASOURCE_PASSWORD", server.password());
        settings.put("QUARKUS_HTTP_AUTH_SESSION_ENCRYPTION_KEY", folder.secret("session.key"));
        return server;
    }

    /** Where all of them are reached. */
    URI address() {
        return address;
    }

    /** Of each, past the proxy. */
    List<URI> addresses() {
        return ports.stream()
                .map(port -> URI.create("http://localhost:" + port + "/"))
                .toList();
    }

    List<Long> pids() {
        return processes.stream().map(ProductProcess::pid).toList();
    }

    void awaitReady() throws IOException, InterruptedException {
        for (ProductProcess process : processes) {
            process.awaitReady();
        }
    }

    void kill(int node) throws InterruptedException {
        processes.get(node).kill();
    }

    /** Starts a node again, after a kill, in its folder and on its port; gives what it printed until it served pages. */
    String startAgain(int node) throws IOException, InterruptedException {
        processes.get(node).close();
        processes.set(node, start(node));
        return processes.get(node).awaitReady().console();
    }

    private ProductProcess start(int node) throws IOException {
        Path folder = server == null ? home : home.resolve("node" + node);
        return ProductProcess.start(folder, ports.get(node), shared);
    }

    /** Stops the shared server, as for an hour of care, where there is one. */
    void stopServer() {
        if (server != null) {
            server.stop();
        }
    }

    void startServer() {
        if (server != null) {
            server.start();
        }
    }

    void end() {
        processes.forEach(ProductProcess::end);
        stopServer();
    }

    @Override
    public void close() throws IOException {
        for (ProductProcess process : processes) {
            process.close();
        }
        if (balancer != null) {
            balancer.close();
        }
        stopServer();
    }
}
