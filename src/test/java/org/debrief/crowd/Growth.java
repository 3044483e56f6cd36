package org.debrief.crowd;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.debrief.testing.TestFolders;

/**
 * What the database does as it grows: other instructors come with their cohorts, quizzes and answers, and one instructor and
 * one trainee open the same pages as before. Prints how long each page's queries take at each size, and which of them read a
 * large table from end to end, as the server's own plans say.
 */
public final class Growth {

    private static final String FILL = text("/growth.sql");
    private static final String ROWS = "select relname, reltuples from pg_class where relkind = 'r'"
            + " and relnamespace = 'public'::regnamespace";

    /** Whoever opens a page waits this long for one query. */
    private static final double SLOW_MILLIS = 50;

    /** The product tries a connection first that it has not used for two seconds, and so finds out that it was ended. */
    private static final long CONNECTIONS_AGE_SECONDS = 3;

    private final Site site;
    private final GrowthPages pages;
    private final PlanLog plans;

    private Growth(Site site, HttpClient client, Path home) throws Exception {
        this.site = site;
        this.pages = GrowthPages.begin(site, client);
        try (Connection database = site.database()) {
            for (String sql : PlanLog.SWITCH_ON) {
                run(database, sql);
            }
        }
        TimeUnit.SECONDS.sleep(CONNECTIONS_AGE_SECONDS);
        this.plans = new PlanLog(home.resolve("database.log"));
    }

    /**
     * Prints the table.
     *
     * @param arguments how many times as many instructors as at first, as in 1,10,100,1000
     */
    public static void main(String... arguments) throws Exception {
        System.setProperty("product", System.getProperty("product", "target/quarkus-app/quarkus-run.jar"));
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        Path home = Files.createTempDirectory("debrief-growth");
        try (Site site = Site.start(home, client)) {
            Growth growth = new Growth(site, client, home);
            int there = 1;
            for (String wanted : arguments[0].split(",", -1)) {
                int size = Integer.parseInt(wanted);
                growth.fill(there, size);
                there = size;
                growth.measure(size);
            }
        } finally {
            TestFolders.delete(home);
        }
    }

    private void fill(int there, int size) throws Exception {
        long begun = System.nanoTime();
        try (Connection database = site.database()) {
            run(database, PlanLog.UNSEEN);
            for (int instructor = there + 1; instructor <= size; instructor++) {
                run(database, FILL.replace(":n", String.valueOf(instructor)));
            }
            run(database, "vacuum analyze");
        }
        plans.skip();
        System.err.printf("Filled in %.0f s%n", (System.nanoTime() - begun) / 1e9);
    }

    private void measure(int size) throws Exception {
        Map<String, Double> rows = rows();
        System.out.printf(
                "%n%d times: %.0f accounts, %.0f attempts, %.0f answers%n",
                size, rows.get("account"), rows.get("attempt"), rows.get("response"));
        System.out.println("| page | queries | ms in all | the longest | large tables read from end to end |");
        System.out.println("| --- | ---: | ---: | ---: | --- |");
        for (Map.Entry<String, GrowthPages.Deed> page : pages.deeds().entrySet()) {
            // Once in vain, so that what it needs lies in memory, and then with a look at the plans.
            page.getValue().run();
            plans.news(rows);
            page.getValue().run();
            print(page.getKey(), plans.news(rows));
        }
    }

    private static void print(String page, List<PlanLog.Query> queries) {
        Set<String> throughout = new TreeSet<>(
                queries.stream().flatMap(query -> query.throughout().stream()).toList());
        System.out.printf(
                "| %s | %d | %.1f | %.1f | %s |%n",
                page,
                queries.size(),
                queries.stream().mapToDouble(PlanLog.Query::millis).sum(),
                queries.stream().mapToDouble(PlanLog.Query::millis).max().orElse(0),
                String.join(", ", throughout));
        queries.stream()
                .filter(query -> !query.throughout().isEmpty() || query.millis() > SLOW_MILLIS)
                .forEach(query -> System.err.printf(
                        "%s: %.1f ms, %s: %s%n", page, query.millis(), query.throughout(), query.text()));
    }

    private Map<String, Double> rows() throws Exception {
        Map<String, Double> rows = new HashMap<>();
        try (Connection database = site.database();
                Statement query = database.createStatement();
                ResultSet found = query.executeQuery(ROWS)) {
            while (found.next()) {
                rows.put(found.getString(1), found.getDouble(2));
            }
        }
        return rows;
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(String file) {
        try (Stream<String> lines = new BufferedReader(
                        new InputStreamReader(Growth.class.getResourceAsStream(file), StandardCharsets.UTF_8))
                .lines()) {
            return String.join("\n", lines.toList());
        }
    }
}
