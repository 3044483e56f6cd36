package org.debrief.app.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of one schema as they are. */
final class Tables {

    static final String HISTORY = "flyway_schema_history";

    private static final String COLUMNS = """
        select t.relname, a.attname from pg_class t join pg_attribute a on a.attrelid = t.oid
        where t.relnamespace = ?::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
          and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and t.relname <> '%s'
        order by t.relname, a.attnum
        """.formatted(HISTORY);
    private static final String REFERENCES = """
        select format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname),
            format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
        from pg_constraint c where c.connamespace = ?::regnamespace and c.contype = 'f'
        """;
    private static final String COUNTERS = """
        select format('select setval(%L, coalesce((select max(%I) from %s), 0) + 1, false)',
            pg_get_serial_sequence(a.attrelid::regclass::text, a.attname), a.attname, a.attrelid::regclass)
        from pg_class t join pg_attribute a on a.attrelid = t.oid
        where t.relnamespace = ?::regnamespace and t.relkind = 'r' and a.attidentity <> ''
        """;

    private final Connection database;
    private final String schema;

    Tables(Connection database, String schema) {
        this.database = database;
        this.schema = schema;
    }

    /** Those of the schema in which the connection finds and makes tables. */
    static Tables current(Connection database) throws SQLException {
        return new Tables(database, database.getSchema());
    }

    /** A reference from one table to another: the statements that take it away and bring it back. */
    record Reference(String drop, String add) {}

    /** By table, in the order of their names: the columns that hold what was written there, not what is computed from others. */
    Map<String, List<String>> columns() throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        for (List<String> row : rows(COLUMNS, 2)) {
            tables.computeIfAbsent(row.get(0), table -> new ArrayList<>()).add(row.get(1));
        }
        return tables;
    }

    List<Reference> references() throws SQLException {
        return rows(REFERENCES, 2).stream()
                .map(row -> new Reference(row.get(0), row.get(1)))
                .toList();
    }

    /** The next row of each table gets a number of its own. */
    void setCounters() throws SQLException {
        for (List<String> row : rows(COUNTERS, 1)) {
            try (Statement statement = database.createStatement()) {
                statement.execute(row.get(0));
            }
        }
    }

    boolean has(String table) throws SQLException {
        String found = "select c.relname from pg_class c where c.relnamespace = ?::regnamespace and c.relname = '"
                + table + "'";
        return !rows(found, 1).isEmpty();
    }

    String qualified(String table) {
        return quoted(schema) + "." + quoted(table);
    }

    String schema() {
        return schema;
    }

    static String quoted(String... names) {
        return Arrays.stream(names)
                .map(name -> '"' + name.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(", "));
    }

    private List<List<String>> rows(String sql, int columns) throws SQLException {
        List<List<String>> found = new ArrayList<>();
        try (PreparedStatement query = database.prepareStatement(sql)) {
            query.setString(1, quoted(schema));
            for (ResultSet rows = query.executeQuery(); rows.next(); ) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(rows.getString(column));
                }
                found.add(row);
            }
        }
        return found;
    }
}
