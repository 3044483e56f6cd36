package org.debrief.app.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.debrief.app.database.OwnerOnly;
import org.postgresql.PGConnection;

/** Writes every table as it is at one moment, while the product goes on. */
final class Backup {

    private static final String NEWEST_MIGRATION = "select version from " + Tables.HISTORY
            + " where success and version is not null order by string_to_array(version, '.')::int[] desc limit 1";

    private final Connection database;

    Backup(Connection database) {
        this.database = database;
    }

    /**
     * Writes the file, reads it again, and only then gives it its name: what bears the name is whole.
     *
     * @throws BackupProblem when there is something of that name, or nothing to back up
     */
    Manifest write(Path file) throws IOException, SQLException {
        if (Files.exists(file)) {
            throw new BackupProblem("There is a file " + file + " already; name another one.");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new BackupProblem("There is no folder " + folder + "; make it first.");
        }
        Path draft = OwnerOnly.newFile(folder, "." + file.getFileName());
        try {
            Manifest manifest = writeAll(draft);
            try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            try (BackupFile check = BackupFile.open(draft)) {
                check.verify();
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Manifest writeAll(Path draft) throws IOException, SQLException {
        // One view of all tables, from the first statement on; others read and write meanwhile.
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        database.setReadOnly(true);
        Tables tables = Tables.current(database);
        if (!tables.has(Tables.HISTORY)) {
            throw new BackupProblem("That database has no tables of Debrief; there is nothing to back up.");
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            List<Manifest.Part> parts = new ArrayList<>();
            for (Map.Entry<String, List<String>> table : tables.columns().entrySet()) {
                zip.putNextEntry(new ZipEntry(BackupFile.entryOf(table.getKey())));
                parts.add(write(tables, table.getKey(), table.getValue(), zip));
                zip.closeEntry();
            }
            Manifest manifest = new Manifest(
                    Manifest.FORMAT, text(NEWEST_MIGRATION), text("select now() at time zone 'UTC'"), parts);
            zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            zip.write(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        } finally {
            database.rollback();
        }
    }

    private Manifest.Part write(Tables tables, String table, List<String> columns, OutputStream zip)
            throws IOException, SQLException {
        RowStream rows = RowStream.begin();
        String copy = "copy " + tables.qualified(table) + " (" + Tables.quoted(columns.toArray(String[]::new))
                + ") to stdout";
        database.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, rows.to(zip));
        return new Manifest.Part(table, columns, rows.rows(), rows.sha256());
    }

    private String text(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
