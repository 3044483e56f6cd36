package org.debrief.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("server")
class PostgresServerTest {

    private static final Path PROGRAMS = Path.of("target", "postgresql").toAbsolutePath();

    private Path temp;
    private Path home;

    @BeforeEach
    void folders(@TempDir Path folder) throws IOException {
        temp = folder;
        Files.createDirectories(PROGRAMS);
        home = temp.resolve("home");
    }

    @AfterEach
    void stopWhatRuns() throws IOException {
        // Also where a test failed half-way: no server may outlive it.
        Path data = home.resolve("database");
        if (Files.exists(data.resolve("postmaster.pid"))) {
            new OrphanedServer(data, programs()).stop();
        }
    }

    @Test
    void whatIsCommittedIsOnTheDiskAndOnlyThisMachineIsHeard() throws Exception {
        try (HomeFolder folder = HomeFolder.open(home)) {
            PostgresServer server = started(folder);

            Map<String, String> settings = Map.of(
                    "fsync", "on",
                    "synchronous_commit", "on",
                    "full_page_writes", "on",
                    "max_connections", "100",
                    "listen_addresses", "127.0.0.1",
                    "unix_socket_directories", "",
                    "server_encoding", "UTF8");
            for (Map.Entry<String, String> setting : settings.entrySet()) {
                assertThat(answer(server, "show " + setting.getKey()))
                        .as(setting.getKey())
                        .isEqualTo(setting.getValue());
            }
            server.stop();
        }
    }

    @Test
    void onlyWhoKnowsThePasswordGetsIn() throws Exception {
        try (HomeFolder folder = HomeFolder.open(home)) {
            PostgresServer server = started(folder);

            assertThatThrownBy(() -> DriverManager.getConnection(server.jdbcUrl(), server.user(), "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            server.stop();
        }
    }

    @Test
    void anotherStartFindsEveryRow() throws Exception {
        try (HomeFolder folder = HomeFolder.open(home)) {
            PostgresServer first = started(folder);
            write(first, "first");
            first.stop();

            PostgresServer second = started(folder);

            assertThat(answer(second, "select word from kept")).isEqualTo("first");
            second.stop();
        }
    }

    @Test
    void aServerWhoseDebriefWasKilledIsReplacedAndLosesNothing() throws Exception {
        Process killed = child();
        String url = firstLine(killed);
        String password = Files.readString(home.resolve("database.password"));
        try (Connection connection = DriverManager.getConnection(url, "debrief", password);
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select 'committed' as word");
        }
        killed.destroyForcibly().waitFor();
        ProcessHandle orphan = new OrphanedServer(home.resolve("database"), programs())
                .process()
                .orElseThrow();

        try (HomeFolder folder = HomeFolder.open(home)) {
            PostgresServer next = started(folder);

            assertThat(new OrphanedServer(home.resolve("database"), programs()).process())
                    .hasValueSatisfying(process -> assertThat(process).isNotEqualTo(orphan));
            assertThat(answer(next, "select word from kept")).isEqualTo("committed");
            next.stop();
        }
    }

    @Test
    void aServerThatIsKilledIsStartedAgainAtTheSameAddress() throws Exception {
        try (HomeFolder folder = HomeFolder.open(home)) {
            PostgresServer server = started(folder);
            write(server, "committed");
            assertThat(server.revive()).isFalse();
            new OrphanedServer(home.resolve("database"), programs())
                    .process()
                    .orElseThrow()
                    .destroyForcibly();
            while (new OrphanedServer(home.resolve("database"), programs())
                    .process()
                    .isPresent()) {
                Thread.onSpinWait();
            }

            assertThat(server.revive()).isTrue();

            assertThat(answer(server, "select word from kept")).isEqualTo("committed");
            server.stop();
            assertThat(server.revive()).as("after it was stopped").isFalse();
        }
    }

    @Test
    void aFolderThatARunningCopyHoldsIsRefused() throws Exception {
        Process running = child();
        firstLine(running);
        try {
            assertThatThrownBy(() -> HomeFolder.open(home))
                    .isInstanceOf(StartProblem.class)
                    .hasMessageStartingWith("Another running copy of Debrief uses the folder " + home);
        } finally {
            running.destroyForcibly().waitFor();
        }
    }

    @Test
    void aServerNumberThatNowBelongsToAnotherProgramIsLeftAlone() throws Exception {
        Path data = Files.createDirectories(home.resolve("database"));
        Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        assertThat(new OrphanedServer(data, programs()).process()).isEmpty();

        Files.delete(data.resolve("postmaster.pid"));
    }

    @Test
    void aFolderOfAnotherMajorVersionIsRefused() throws Exception {
        Files.createDirectories(home.resolve("database"));
        Files.writeString(home.resolve("database").resolve("PG_VERSION"), "13\n");

        try (HomeFolder folder = HomeFolder.open(home)) {
            assertThatThrownBy(() -> started(folder))
                    .isInstanceOf(StartProblem.class)
                    .hasMessageContaining("was written by PostgreSQL 13")
                    .hasMessageContaining("brings PostgreSQL 18");
        }
    }

    @Test
    void aStartThatWasCutOffWhileMakingTheFolderIsMadeGood() throws Exception {
        Files.createDirectories(home.resolve("database.new").resolve("base"));
        Files.writeString(home.resolve("database.new").resolve("PG_VERSION"), "18\n");

        try (HomeFolder folder = HomeFolder.open(home)) {
            PostgresServer server = started(folder);

            assertThat(answer(server, "select 1")).isEqualTo("1");
            server.stop();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsRefused() throws Exception {
        Path file = Files.writeString(temp.resolve("a-file"), "");

        assertThatThrownBy(() -> HomeFolder.open(file.resolve("home")))
                .isInstanceOf(StartProblem.class)
                .hasMessageStartingWith("Debrief cannot write to the folder " + file.resolve("home"));
    }

    @Test
    void secretsAreMadeOnceAndForTheirOwnerOnly() throws Exception {
        try (HomeFolder folder = HomeFolder.open(home)) {
            String secret = folder.secret("session.key");

            assertThat(secret).hasSizeGreaterThan(40).isEqualTo(folder.secret("session.key"));
            assertThat(Files.getPosixFilePermissions(home.resolve("session.key")))
                    .hasSize(2);
            assertThat(Files.getPosixFilePermissions(home)).hasSize(3);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz",
        "Mac OS X, x86_64, postgres-darwin-x86_64.txz",
        "Windows 11, amd64, postgres-windows-x86_64.txz"
    })
    void everyUsualMachineHasItsArchive(String os, String arch, String archive) {
        assertThat(PostgresBinaries.archiveName(os, arch)).isEqualTo(archive);
        assertThat(getClass().getResource("/" + archive)).isNotNull();
    }

    private static PostgresServer started(HomeFolder folder) {
        PostgresServer server = PostgresServer.in(folder, PROGRAMS);
        server.start();
        return server;
    }

    private Programs programs() throws IOException {
        return new Programs(PROGRAMS, Programs.runsAsRoot(temp));
    }

    private Process child() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerInAnotherProcess.class.getName(),
                        home.toString(),
                        PROGRAMS.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String firstLine(Process process) throws IOException {
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        return line == null ? "" : line;
    }

    private static void write(PostgresServer server, String word) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept as select '" + word + "' as word");
        }
    }

    private static String answer(PostgresServer server, String query) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
    }
}
