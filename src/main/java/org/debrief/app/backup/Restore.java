package org.debrief.app.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Brings a backup back, all of it or nothing. It is read into tables of its own, of the version that wrote it, which are then
 * brought up to date; only when everything is there do they take the place of the present ones, in one transaction.
 */
final class Restore {

    private static final String DRAFT = "debrief_restore";
    private static final int TRIES = 20;

    /** Who has signed out since would be signed in again, and a link that was used would open again. */
    private static final Set<String> NOT_BROUGHT_BACK = Set.of("browser_session", "password_reset");

    /** Shorter than the second after which PostgreSQL would end one of two that wait for each other: it is this one that gives way. */
    private static final String PATIENCE = "set local lock_timeout = '900ms'";

    private final Connection database;
    private final RestoreTables migrations;

    Restore(Connection database, RestoreTables migrations) {
        this.database = database;
        this.migrations = migrations;
    }

    /**
     * Puts what the backup holds in the place of what is there.
     *
     * @param replace whether accounts that are there may go
     * @throws BackupProblem when it cannot be done; nothing has changed then
     */
    void from(BackupFile backup, boolean replace) throws IOException, SQLException {
        Manifest manifest = backup.manifest();
        migrations.checkKnown(manifest.schema());
        backup.verify();
        Tables present = Tables.current(database);
        checkNothingIsLost(present, replace);
        alone();
        execute("drop schema if exists " + DRAFT + " cascade");
        execute("create schema " + DRAFT);
        try {
            migrations.migrate(DRAFT, manifest.schema());
            fill(backup, new Tables(database, DRAFT));
            migrations.migrate(DRAFT, RestoreTables.NEWEST);
            takePlace(present, new Tables(database, DRAFT));
        } finally {
            execute("drop schema if exists " + DRAFT + " cascade");
        }
    }

    private void checkNothingIsLost(Tables present, boolean replace) throws SQLException {
        if (replace || !present.has("account")) {
            return;
        }
        long accounts = number("select count(*) from " + present.qualified("account"));
        if (accounts > 0) {
            throw new BackupProblem("There is a Debrief with " + accounts + (accounts == 1 ? " account" : " accounts")
                    + " here, and a restore would put the backup in its place. Nothing has changed."
                    + " Take a backup of it first, and add --replace if you mean it.");
        }
    }

    /** Until the connection ends, no other restore begins. */
    private void alone() throws SQLException {
        if (number("select count(*) where pg_try_advisory_lock(hashtext('debrief restore'))") == 0) {
            throw new BackupProblem("Another restore is under way here; wait for its end.");
        }
    }

    private void fill(BackupFile backup, Tables draft) throws IOException, SQLException {
        checkColumns(backup.manifest(), draft);
        List<Tables.Reference> references = draft.references();
        database.setAutoCommit(false);
        for (Tables.Reference reference : references) {
            execute(reference.drop());
        }
        for (Manifest.Part part : backup.manifest().parts()) {
            if (!NOT_BROUGHT_BACK.contains(part.table())) {
                fill(backup, part, draft.qualified(part.table()));
            }
        }
        // Each is checked for all rows as it comes back.
        for (Tables.Reference reference : references) {
            execute(reference.add());
        }
        draft.setCounters();
        database.commit();
        database.setAutoCommit(true);
        execute("analyze");
    }

    private void fill(BackupFile backup, Manifest.Part part, String table) throws IOException, SQLException {
        execute("delete from " + table);
        String copy = "copy " + table + " (" + Tables.quoted(part.columns().toArray(String[]::new)) + ") from stdin";
        try (InputStream rows = backup.open(part)) {
            long copied = database.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, rows);
            if (copied != part.rows()) {
                throw new BackupProblem("Of the table " + part.table() + " " + copied + " rows came back, not "
                        + part.rows() + ". Nothing has changed.");
            }
        }
    }

    /** A backup of a version that went another way than this one came would not fit. */
    private static void checkColumns(Manifest manifest, Tables draft) throws SQLException {
        Map<String, List<String>> told = manifest.parts().stream()
                .collect(Collectors.toMap(
                        Manifest.Part::table,
                        part -> part.columns().stream().sorted().toList(),
                        (one, other) -> one,
                        TreeMap::new));
        Map<String, List<String>> made = draft.columns();
        made.replaceAll((table, columns) -> columns.stream().sorted().toList());
        if (!told.equals(made)) {
            throw new BackupProblem("The backup's tables are not those that Debrief had at version " + manifest.schema()
                    + " of its tables. Nothing has changed.");
        }
    }

    private void takePlace(Tables present, Tables draft) throws SQLException {
        for (int tries = 1; ; tries++) {
            database.setAutoCommit(false);
            try {
                swap(present, draft);
                database.commit();
                return;
            } catch (SQLException e) {
                database.rollback();
                if (tries == TRIES) {
                    throw new BackupProblem(
                            "The tables are in use without a break; stop the product and restore again. Nothing has changed.",
                            e);
                }
            } finally {
                database.setAutoCommit(true);
            }
        }
    }

    private void swap(Tables present, Tables draft) throws SQLException {
        execute(PATIENCE);
        List<String> own = draft.columns().keySet().stream().toList();
        List<String> old = new ArrayList<>(own);
        old.retainAll(present.columns().keySet());
        if (present.has(Tables.HISTORY)) {
            old.add(Tables.HISTORY);
        }
        String there = old.stream().map(present::qualified).collect(Collectors.joining(", "));
        if (!there.isEmpty()) {
            execute("lock table " + there + " in access exclusive mode");
            execute("drop table " + there + " cascade");
        }
        for (String table : own) {
            move(draft, table, present);
        }
        move(draft, Tables.HISTORY, present);
    }

    private void move(Tables draft, String table, Tables present) throws SQLException {
        execute("alter table " + draft.qualified(table) + " set schema " + Tables.quoted(present.schema()));
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
