package org.debrief.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.debrief.testing.Databases;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A database grows through every version of the tables that there was. In each of them rows are written as that version had
 * them, and no later version may lose or change one: {@code upgrades/V<n>.sql} is what version n holds beside what came before.
 */
@Tag("server")
class UpgradeTest {

    /** What a later version says in another way. */
    private static final Set<String> REPLACED = Set.of("quiz.article_shown");

    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = 'public'"
                    + " and table_name <> 'flyway_schema_history' order by 1";

    @Test
    void everyVersionTakesOverWhatTheEarlierOnesHeld(@TempDir Path home) throws Exception {
        try (Databases databases = new Databases(home)) {
            DataSource database = databases.empty();
            Map<String, List<JsonNode>> before = new TreeMap<>();
            for (MigrationInfo migration : migrations(database)) {
                String version = String.valueOf(migration.getVersion());
                Databases.execute(database, text("/db/migration/" + migration.getScript()));

                Map<String, List<JsonNode>> now = rows(database);

                assertThat(now.keySet()).as("tables of version " + version).containsAll(before.keySet());
                before.forEach((table, rows) -> assertThat(lost(table, rows, now.getOrDefault(table, List.of())))
                        .as("lost or changed in " + table + " by version " + version)
                        .isEmpty());
                String fixture = text("/upgrades/V" + version + ".sql");
                if (!fixture.isEmpty()) {
                    Databases.execute(database, fixture);
                }
                before = rows(database);
            }
            assertThat(before.get("attempt")).hasSize(5);
            assertThat(Databases.answer(database, "select string_agg(article, ' ' order by id) from quiz"))
                    .isEqualTo("OPEN CLOSED CLOSED OPEN READ_FIRST");
            assertThat(Databases.answer(database, "select string_agg(paper::text, ' ' order by id) from attempt"))
                    .isEqualTo("{4,2} {4,2} {2} {5,7,8} {5,2}");
            assertThat(Databases.answer(database, "select marks from attempt where id = 1"))
                    .isEqualTo("1.0000");
            assertThat(Databases.answer(database, "select count(*) from quiz_asked where quiz_id < 5"))
                    .isEqualTo("6");
        }
    }

    private static List<MigrationInfo> migrations(DataSource database) {
        return List.of(Flyway.configure().dataSource(database).load().info().all());
    }

    private static List<JsonNode> lost(String table, List<JsonNode> before, List<JsonNode> after) {
        if (before.isEmpty()) {
            return List.of();
        }
        assertThat(after).as("rows of " + table).isNotEmpty();
        Set<String> columns = names(before.get(0));
        columns.removeIf(column -> REPLACED.contains(table + "." + column));
        assertThat(names(after.get(0))).as("columns of " + table).containsAll(columns);
        Set<String> there = new TreeSet<>();
        after.forEach(row -> there.add(only(row, columns)));
        return before.stream()
                .filter(row -> !there.contains(only(row, columns)))
                .toList();
    }

    private static Set<String> names(JsonNode row) {
        Set<String> names = new TreeSet<>();
        row.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** The values of these columns; 1 and 1.0000 are the same. */
    private static String only(JsonNode row, Set<String> columns) {
        List<String> values = new ArrayList<>();
        for (String column : columns) {
            JsonNode value = row.get(column);
            values.add(
                    value.isNumber()
                            ? value.decimalValue().stripTrailingZeros().toPlainString()
                            : String.valueOf(value));
        }
        return String.join("|", values);
    }

    private static Map<String, List<JsonNode>> rows(DataSource database) throws SQLException, IOException {
        Map<String, List<JsonNode>> all = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            for (ResultSet found = statement.executeQuery(TABLES); found.next(); ) {
                tables.add(found.getString(1));
            }
            for (String table : tables) {
                List<JsonNode> rows = all.computeIfAbsent(table, none -> new ArrayList<>());
                for (ResultSet row = statement.executeQuery("select to_jsonb(t) from " + table + " t"); row.next(); ) {
                    rows.add(json.readTree(row.getString(1)));
                }
            }
        }
        return all;
    }

    /** Empty where there is no such file. */
    private static String text(String file) throws IOException {
        try (@Nullable InputStream in = UpgradeTest.class.getResourceAsStream(file)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
