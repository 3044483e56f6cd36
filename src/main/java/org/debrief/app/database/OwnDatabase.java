package org.debrief.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The product's own database, for a program that does one thing and ends: that of the running product, or, where none runs,
 * started for this one program.
 */
public final class OwnDatabase implements AutoCloseable {

    private static final int LONGEST_SECONDS = 60;

    /** Where the server's process file has its port, and its state. */
    private static final int PORT_LINE = 3;

    private static final int STATE_LINE = 7;

    private final DataSource dataSource;
    private final @Nullable PostgresServer started;
    private final @Nullable HomeFolder held;

    private OwnDatabase(DataSource dataSource, @Nullable PostgresServer started, @Nullable HomeFolder held) {
        this.dataSource = dataSource;
        this.started = started;
        this.held = held;
    }

    /**
     * Opens the database in {@code home}, which is made where it is not there.
     *
     * @throws StartProblem when it does not come to run
     */
    public static OwnDatabase in(Path home) {
        Optional<HomeFolder> free = HomeFolder.openUnlessHeld(home);
        return free.isPresent() ? started(free.get()) : running(home);
    }

    /** Whether there is one in {@code home}. */
    public static boolean isIn(Path home) {
        return Files.isDirectory(home.resolve("database"));
    }

    public DataSource dataSource() {
        return dataSource;
    }

    private static OwnDatabase started(HomeFolder home) {
        PostgresServer server = PostgresServer.in(home, home.path());
        server.start();
        return new OwnDatabase(dataSource(server.jdbcUrl(), server.password()), server, home);
    }

    private static OwnDatabase running(Path home) {
        try {
            String password =
                    Files.readString(home.resolve("database.password")).strip();
            for (int second = 0; second < LONGEST_SECONDS; second++) {
                List<String> lines = postmaster(home);
                if (lines.size() > STATE_LINE && lines.get(STATE_LINE).strip().equals("ready")) {
                    String port = lines.get(PORT_LINE).strip();
                    return new OwnDatabase(dataSource(PostgresServer.jdbcUrl(port), password), null, null);
                }
                TimeUnit.SECONDS.sleep(1);
            }
        } catch (IOException e) {
            throw new StartProblem("Debrief cannot read the folder " + home + "; check who owns it.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new StartProblem("A running copy of Debrief holds the folder " + home
                + ", but its database does not answer; look at its console, and at " + home.resolve("database.log")
                + ".");
    }

    private static List<String> postmaster(Path home) throws IOException {
        Path file = home.resolve("database").resolve("postmaster.pid");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static DataSource dataSource(String url, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(PostgresServer.USER);
        source.setPassword(password);
        return source;
    }

    @Override
    public void close() throws IOException {
        if (started != null) {
            started.stop();
        }
        if (held != null) {
            held.close();
        }
    }
}
