package org.debrief.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.debrief.app.database.HomeFolder;
import org.debrief.app.database.PostgresServer;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A server with as many databases as a test wants. */
public final class Databases implements AutoCloseable {

    private final HomeFolder home;
    private final PostgresServer server;
    private int made;
    private String latest = "";

    public Databases(Path folder) throws IOException {
        Path programs = Files.createDirectories(Path.of("target", "postgresql").toAbsolutePath());
        home = HomeFolder.open(folder);
        server = PostgresServer.in(home, programs);
        server.start();
    }

    /** One without a table. */
    public DataSource empty() throws SQLException {
        return copyOf("template1");
    }

    /** One with the tables of today. */
    public DataSource latest() throws SQLException {
        if (latest.isEmpty()) {
            migrate(empty(), "latest");
            latest = "test" + made;
        }
        return copyOf(latest);
    }

    private DataSource copyOf(String template) throws SQLException {
        String name = "test" + ++made;
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.jdbcUrl().replaceAll("/[a-z]+$", "/" + name));
        source.setUser(server.user());
        source.setPassword(server.password());
        return source;
    }

    /** One with the tables of an earlier version, as "20". */
    public DataSource at(String version) throws SQLException {
        DataSource database = empty();
        migrate(database, version);
        return database;
    }

    public static void migrate(DataSource database, String version) {
        Flyway.configure().dataSource(database).target(version).load().migrate();
    }

    public static void execute(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    public static String answer(DataSource database, String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() throws IOException {
        server.stop();
        home.close();
    }
}
