package org.debrief.app;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The very first start is killed in the middle; the next one makes up for it. */
@Tag("long")
class FirstStartKilledIT {

    private static final Map<String, String> ADMIN =
            Map.of("DEBRIEF_ADMIN_EMAIL", "first@example.org", "DEBRIEF_ADMIN_PASSWORD", "three quiet rivers");

    /** What everybody finds who starts it for the first time. */
    private static final String GIVEN = """
        select (select count(*) from account) || ' account, ' || (select count(*) from briefing) || ' briefings, '
            || (select count(*) from quiz where status = 'PUBLISHED') || ' quiz, ' || (select count(*) from cohort) || ' cohort'
        """;

    /** The lock of the transaction in which the first instructor and the demo content are made. */
    private static final String CONTENT_COMES =
            "select count(*) from pg_locks where locktype = 'advisory' and (classid::bigint << 32) + objid::bigint = 6117203845";

    /** When it is killed. */
    enum Moment {
        THE_DATABASE_IS_MADE {
            @Override
            boolean hasCome(Path home) {
                return Files.exists(home.resolve("database").resolve("PG_VERSION"));
            }
        },
        THE_DATABASE_STARTS {
            @Override
            boolean hasCome(Path home) {
                return Files.exists(home.resolve("database").resolve("postmaster.pid"));
            }
        },
        THE_CONTENT_COMES {
            @Override
            boolean hasCome(Path home) {
                try {
                    return query(home, CONTENT_COMES).equals("1");
                } catch (IOException | SQLException notYet) {
                    return false;
                }
            }
        };

        abstract boolean hasCome(Path home);
    }

    @ParameterizedTest
    @EnumSource
    void theNextStartCompletesWhatTheFirstOneBegan(Moment moment, @TempDir Path temp) throws Exception {
        Path home = temp.resolve("home");
        int port = ProductProcess.freePort();
        try (ProductProcess first = ProductProcess.start(home, port, ADMIN)) {
            first.awaitThat(() -> moment.hasCome(home));
            first.kill();
            assertThat(first.console()).doesNotContain("The first instructor is");
        }
        try (ProductProcess second = ProductProcess.start(home, port, ADMIN)
                .awaitReady()
                .awaitLine("The first instructor is first@example.org")) {
            long briefings = Files.readAllLines(Path.of("questions", "index.txt"), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank())
                    .count();
            assertThat(query(home, GIVEN)).isEqualTo("1 account, " + briefings + " briefings, 1 quiz, 1 cohort");
            assertThat(second.console()).doesNotContain(" ERROR ");
        }
    }

    private static String query(Path home, String sql) throws IOException, SQLException {
        List<String> postmaster = Files.readAllLines(home.resolve("database").resolve("postmaster.pid"));
        if (postmaster.size() < 4) {
            throw new IOException("The database is just starting");
        }
        String password = Files.readString(home.resolve("database.password")).strip();
        String address = "jdbc:postgresql://127.0.0.1:" + postmaster.get(3).strip() + "/postgres";
        try (Connection database = DriverManager.getConnection(address, "debrief", password);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
