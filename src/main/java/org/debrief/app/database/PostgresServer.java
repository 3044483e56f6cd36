package org.debrief.app.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The product's own PostgreSQL server: its data folder, its start and its stop. */
public final class PostgresServer {

    static final String USER = "debrief";

    private static final String HOST = "127.0.0.1";
    private static final int LAUNCHES = 5;

    private final Programs programs;
    private final Path data;
    private final Path log;
    private final String password;
    private final int port;
    private boolean wanted;

    private PostgresServer(HomeFolder home, Path programsFolder) throws IOException {
        this.programs = new Programs(programsFolder, Programs.runsAsRoot(home.resolve("lock")));
        this.data = home.resolve("database");
        this.log = home.resolve("database.log");
        this.password = home.secret("database.password");
        this.port = freePort();
    }

    /**
     * The server of {@code home}, not started yet, with its programs to be unpacked below {@code programsFolder}.
     *
     * @throws StartProblem when the folder's data is not for this server
     */
    public static PostgresServer in(HomeFolder home, Path programsFolder) {
        try {
            PostgresServer server = new PostgresServer(home, programsFolder);
            server.checkVersion();
            return server;
        } catch (IOException e) {
            throw new StartProblem("Debrief cannot read the folder " + home.path() + ": " + e.getMessage(), e);
        }
    }

    /** Starts the server; returns when it answers. */
    public synchronized void start() {
        try {
            boolean made = makeDataFolder();
            new OrphanedServer(data, programs).stop();
            launchPatiently();
            wanted = true;
            if (made) {
                syncInBackground();
            }
        } catch (IOException e) {
            throw new StartProblem(
                    "PostgreSQL does not start with the folder " + data + ": " + e.getMessage() + " See " + log + ".",
                    e);
        }
    }

    public String jdbcUrl() {
        return jdbcUrl(String.valueOf(port));
    }

    static String jdbcUrl(String port) {
        return "jdbc:postgresql://" + HOST + ":" + port + "/postgres";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /**
     * Starts the server again where it is to run and does not.
     *
     * @return whether it was so
     * @throws StartProblem when it does not start, as where the disk is full
     */
    synchronized boolean revive() {
        try {
            if (!wanted || new OrphanedServer(data, programs).process().isPresent()) {
                return false;
            }
        } catch (IOException unreadable) {
            // Being written just now, or the disk is ill: starting shows which.
        }
        start();
        return true;
    }

    /** Stops the server; what is committed is on disk in any case. */
    public synchronized void stop() {
        wanted = false;
        try {
            if (new OrphanedServer(data, programs).process().isEmpty()) {
                return;
            }
            programs.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w");
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL did not stop", e);
        }
    }

    /** Whether there was none. */
    private boolean makeDataFolder() throws IOException {
        if (Files.isDirectory(data)) {
            return false;
        }
        // Made beside its place and then moved, so that a start that is cut off leaves no half a database.
        Path draft = data.resolveSibling("database.new");
        Folders.delete(draft);
        Path passwordFile = data.resolveSibling("database.password");
        programs.run(
                "initdb",
                "--pgdata=" + draft,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                // Its password is 32 random bytes, which nobody guesses; stretching it only delays each connection.
                "--set=scram_iterations=1",
                "--no-instructions",
                "--no-sync");
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    private void checkVersion() throws IOException {
        if (!Files.isDirectory(data)) {
            return;
        }
        Path versionFile = data.resolve("PG_VERSION");
        if (!Files.exists(versionFile)) {
            throw new StartProblem("The folder " + data
                    + " does not hold a PostgreSQL database; move it away, or set DEBRIEF_HOME to another folder.");
        }
        String found = Files.readString(versionFile).strip();
        if (!found.equals(PostgresBinaries.majorVersion())) {
            throw new StartProblem("The folder " + data + " was written by PostgreSQL " + found
                    + ", and this Debrief brings PostgreSQL " + PostgresBinaries.majorVersion()
                    + "; start the Debrief that wrote it, or move the data over with pg_dump.");
        }
    }

    /**
     * Puts the new folder's files on the disk, which takes longer than all the rest. What is committed from now on is there
     * before it counts as committed, as always.
     */
    private void syncInBackground() {
        Thread sync = new Thread(
                () -> {
                    try {
                        programs.run("initdb", "--sync-only", "--pgdata=" + data);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "database-sync");
        sync.setDaemon(true);
        sync.start();
    }

    /** The processes of a server that was killed take a moment to end, and hold its memory so long. */
    private void launchPatiently() throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                launch();
                return;
            } catch (Programs.ProgramFailed e) {
                if (tries == LAUNCHES) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void launch() throws IOException {
        programs.run(
                "pg_ctl",
                "start",
                "-D",
                data.toString(),
                "-l",
                log.toString(),
                "-w",
                "-o",
                String.join(" ", settings().stream().map(s -> "-c " + s).toList()));
    }

    private List<String> settings() {
        return List.of(
                "port=" + port,
                "listen_addresses=" + HOST,
                "unix_socket_directories=",
                "max_connections=100",
                // An answer that the page calls saved must be on the disk.
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                // What is asked for lies in memory, or on an SSD: looking it up by an index costs little more than
                // reading on.
                "random_page_cost=1.1",
                "timezone=UTC",
                "log_checkpoints=off");
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
