package org.debrief.app;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The finished product, running in a process of its own. */
public final class ProductProcess implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Process process;
    private final Path console;
    private final int port;

    private ProductProcess(Process process, Path console, int port) {
        this.process = process;
        this.console = console;
        this.port = port;
    }

    public static ProductProcess start(Path home, int port, Map<String, String> environment) throws IOException {
        return start(home, port, environment, List.of());
    }

    /** Runs the product's {@code words}, as in "backup FILE", to their end, and gives what they print. */
    static String command(Path home, String... words) throws IOException, InterruptedException {
        try (ProductProcess command = start(home, 0, Map.of(), List.of(words))) {
            command.awaitEnd();
            return command.console();
        }
    }

    private static ProductProcess start(Path home, int port, Map<String, String> environment, List<String> words)
            throws IOException {
        Path console = Files.createTempFile("debrief-console", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("product")));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("DEBRIEF_HOME", home.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(console.toFile());
        return new ProductProcess(builder.start(), console, port);
    }

    public static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    /** Waits until it serves pages. */
    public ProductProcess awaitReady() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(address("/q/health/ready")).build();
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            try {
                if (client.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
                    return this;
                }
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("It did not come to serve pages:\n" + console());
    }

    /** Something that comes to pass. */
    interface Condition {
        boolean holds() throws IOException;
    }

    /** Waits until it has printed {@code words}. */
    ProductProcess awaitLine(String words) throws IOException, InterruptedException {
        return awaitThat(() -> console().contains(words));
    }

    /** Waits until something has come to pass, while it runs. */
    ProductProcess awaitThat(Condition condition) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < deadline && process.isAlive()) {
            if (condition.holds()) {
                return this;
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException("That did not come to pass:\n" + console());
    }

    /** Waits until it has ended by itself, and gives its exit code. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("It did not end");
        }
        return process.exitValue();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to stop, as an operating system does. */
    void askToStop() {
        process.destroy();
    }

    public long pid() {
        return process.pid();
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public String console() throws IOException {
        return Files.readString(console);
    }

    /** The same for one that may have ended already. */
    public void end() {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() throws IOException {
        end();
        Files.deleteIfExists(console);
    }
}
