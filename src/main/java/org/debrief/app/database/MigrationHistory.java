package org.debrief.app.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * Tells whether the tables are those of this Debrief already, which takes a small part of the time in which Flyway
 * would. Where anything is unclear, they are not.
 */
final class MigrationHistory {

    private static final String FOLDER = "db/migration";
    private static final String APPLIED = "select script, checksum from flyway_schema_history where success";

    private MigrationHistory() {}

    static boolean isComplete(PostgresServer server) {
        try {
            Map<String, Integer> shipped = shipped();
            return !shipped.isEmpty() && shipped.equals(applied(server));
        } catch (IOException | SQLException unclear) {
            return false;
        }
    }

    private static Map<String, Integer> applied(PostgresServer server) throws SQLException {
        Map<String, Integer> checksums = new HashMap<>();
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                Statement query = connection.createStatement();
                ResultSet rows = query.executeQuery(APPLIED)) {
            while (rows.next()) {
                checksums.put(rows.getString(1), rows.getInt(2));
            }
        }
        return checksums;
    }

    /** The scripts in the product's jar with Flyway's checksums; empty where they are not in a jar. */
    private static Map<String, Integer> shipped() throws IOException {
        URL folder = MigrationHistory.class.getClassLoader().getResource(FOLDER);
        URLConnection connection = folder == null ? null : folder.openConnection();
        if (!(connection instanceof JarURLConnection inJar)) {
            return Map.of();
        }
        Map<String, Integer> checksums = new HashMap<>();
        try (JarFile jar = inJar.getJarFile()) {
            List<? extends ZipEntry> scripts = jar.stream()
                    .filter(e -> e.getName().startsWith(FOLDER + "/") && !e.isDirectory())
                    .toList();
            for (ZipEntry script : scripts) {
                try (InputStream in = jar.getInputStream(script)) {
                    checksums.put(script.getName().substring(FOLDER.length() + 1), checksum(in));
                }
            }
        }
        return checksums;
    }

    /** The checksum of the lines, without what ends them. */
    static int checksum(InputStream script) throws IOException {
        CRC32 sum = new CRC32();
        BufferedReader lines = new BufferedReader(new InputStreamReader(script, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            sum.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return (int) sum.getValue();
    }
}
