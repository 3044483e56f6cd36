package org.debrief.app.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.net.SocketFactory;
import org.flywaydb.core.Flyway;

/**
 * Lets the application start while its database server still does: whoever connects waits here until the server
 * answers. The JDBC driver is told this class by name.
 */
public class WaitForServer extends SocketFactory {

    private static final CompletableFuture<PostgresServer> SERVER = new CompletableFuture<>();

    /** Starts the server beside the caller. */
    public static void begin(PostgresServer server) {
        new Thread(
                        () -> {
                            try {
                                server.start();
                                migrate(server);
                                ServerWatch.over(server);
                                SERVER.complete(server);
                            } catch (RuntimeException e) {
                                SERVER.completeExceptionally(e);
                            }
                        },
                        "database-start")
                .start();
    }

    /** Brings the tables up to date here, while the application reads its classes on the other core. */
    private static void migrate(PostgresServer server) {
        if (MigrationHistory.isComplete(server)) {
            return;
        }
        Flyway.configure(WaitForServer.class.getClassLoader())
                .dataSource(server.jdbcUrl(), server.user(), server.password())
                .load()
                .migrate();
    }

    /** The server's address, with the instruction to wait. */
    public static String jdbcUrl(PostgresServer server) {
        return server.jdbcUrl() + "?socketFactory=" + WaitForServer.class.getName();
    }

    /** Stops the server, where it has come to run. */
    public static void end() {
        SERVER.handle((server, failure) -> {
                    if (server != null) {
                        server.stop();
                    }
                    return failure;
                })
                .join();
    }

    @Override
    public Socket createSocket() throws IOException {
        try {
            SERVER.get();
            return new Socket();
        } catch (ExecutionException e) {
            throw new IOException("PostgreSQL did not start", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while PostgreSQL starts", e);
        }
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort)
            throws IOException {
        throw new UnsupportedOperationException();
    }
}
