package org.debrief.app.backup;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A backup that is there: a ZIP with a file for each table and one that says what they are. */
final class BackupFile implements Closeable {

    static final String MANIFEST = "backup.json";

    private final Path path;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path path, ZipFile zip, Manifest manifest) {
        this.path = path;
        this.zip = zip;
        this.manifest = manifest;
    }

    static String entryOf(String table) {
        return "tables/" + table + ".copy";
    }

    /** @throws BackupProblem when it is not there, not a backup, or was cut short */
    static BackupFile open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new BackupProblem("There is no file " + path + ".");
        }
        ZipFile zip;
        try {
            zip = new ZipFile(path.toFile());
        } catch (ZipException e) {
            throw new BackupProblem(path + " is no backup of Debrief, or a part of it is missing.", e);
        }
        try {
            return new BackupFile(path, zip, manifest(path, zip));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    Manifest manifest() {
        return manifest;
    }

    /**
     * Reads all of it.
     *
     * @throws BackupProblem when it is not what was written
     */
    void verify() throws IOException {
        for (Manifest.Part part : manifest.parts()) {
            RowStream rows = RowStream.begin();
            try (InputStream in = rows.from(open(part))) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (ZipException e) {
                throw damaged(part, e);
            }
            if (rows.rows() != part.rows() || !rows.sha256().equals(part.sha256())) {
                throw damaged(part, null);
            }
        }
    }

    /** The rows of a table, in PostgreSQL's text form. */
    InputStream open(Manifest.Part part) throws IOException {
        ZipEntry entry = zip.getEntry(entryOf(part.table()));
        if (entry == null) {
            throw damaged(part, null);
        }
        return zip.getInputStream(entry);
    }

    private BackupProblem damaged(Manifest.Part part, @Nullable Throwable cause) {
        return new BackupProblem(
                "The backup " + path + " is damaged: the rows of the table " + part.table()
                        + " are not those that were written. Take another backup.",
                cause);
    }

    private static Manifest manifest(Path path, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new BackupProblem(path + " is no backup of Debrief.");
        }
        Manifest manifest;
        try (InputStream in = zip.getInputStream(entry)) {
            manifest = new ObjectMapper().readValue(in, Manifest.class);
        } catch (JacksonException | ZipException e) {
            throw new BackupProblem("The backup " + path + " is damaged: what it says of itself cannot be read.", e);
        }
        if (manifest.format() != Manifest.FORMAT) {
            throw new BackupProblem("The backup " + path + " was made by a newer Debrief; restore it with that one.");
        }
        return manifest;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
