package org.debrief.crowd;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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

    private final Site site;
    private final HttpClient client;
    private final Visitor trainee;
    private final long quiz;
    private final PlanLog plans;

    private Growth(Site site, HttpClient client, Path home) throws Exception {
        this.site = site;
        this.client = client;
        this.quiz = site.newQuiz("Mine");
        List<String> emails = site.enrol(30);
        for (String email : emails) {
            Visitor each = new Visitor(client, site.address());
            new Trainee(email, each).signIn(Site.PASSWORD, new Timings("sign in"));
            new Trainee(email, each).take(quiz, 0, Trainee.Times.none());
        }
        this.trainee = new Visitor(client, site.address());
        new Trainee(emails.get(0), trainee).signIn(Site.PASSWORD, new Timings("sign in"));
        try (Connection database = site.database()) {
            for (String sql : PlanLog.SWITCH_ON) {
                run(database, sql);
            }
        }
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
        try (Connection database = site.database()) {
            for (int instructor = there + 1; instructor <= size; instructor++) {
                run(database, FILL.replace(":n", String.valueOf(instructor)));
            }
            run(database, "vacuum analyze");
        }
    }

    private void measure(int size) throws Exception {
        Map<String, Double> rows = rows();
        System.out.printf(
                "%n%d times: %.0f accounts, %.0f attempts, %.0f answers%n",
                size, rows.get("account"), rows.get("attempt"), rows.get("response"));
        System.out.println("| page | queries | ms in all | the longest | large tables read from end to end |");
        System.out.println("| --- | ---: | ---: | ---: | --- |");
        for (Map.Entry<String, String> page : pages().entrySet()) {
            open(page.getKey(), page.getValue());
            plans.news(rows);
            open(page.getKey(), page.getValue());
            List<PlanLog.Query> queries = plans.news(rows);
            System.out.printf(
                    "| %s | %d | %.1f | %.1f | %s |%n",
                    page.getKey(),
                    queries.size(),
                    queries.stream().mapToDouble(PlanLog.Query::millis).sum(),
                    queries.stream().mapToDouble(PlanLog.Query::millis).max().orElse(0),
                    String.join(
                            ", ",
                            new TreeSet<>(queries.stream()
                                    .flatMap(query -> query.throughout().stream())
                                    .toList())));
            queries.stream()
                    .filter(query -> !query.throughout().isEmpty())
                    .max(Comparator.comparing(PlanLog.Query::millis))
                    .ifPresent(query -> System.err.printf(
                            "%s: %.1f ms, %s: %s%n", page.getKey(), query.millis(), query.throughout(), query.text()));
        }
    }

    /** By address: who opens it. */
    private Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        for (String path : List.of(
                "briefings",
                "questions",
                "questions?text=harbour",
                "quizzes",
                "quizzes/" + quiz + "/report",
                "quizzes/" + quiz + "/report/live",
                "reports/skills",
                "briefings/1/questions",
                "rulings")) {
            pages.put("/api/v1/" + path.replace("rulings", "quizzes/" + quiz + "/rulings"), "instructor");
        }
        for (String path : List.of("/my", "/results", "/drill", "/quizzes/" + quiz)) {
            pages.put(path, "trainee");
        }
        return pages;
    }

    private void open(String path, String who) throws IOException, InterruptedException {
        if (who.equals("trainee")) {
            try {
                trainee.open(path);
            } catch (IOException e) {
                System.err.println(e.getMessage());
            }
            return;
        }
        URI address = site.address().resolve(path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", Site.basicOfInstructor())
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            System.err.println(path + " was answered " + answer.statusCode());
        }
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
