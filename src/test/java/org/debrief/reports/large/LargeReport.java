package org.debrief.reports.large;

import java.net.CookieManager;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import org.debrief.app.ProductProcess;
import org.debrief.testing.TestFolders;

/**
 * Fills a quiz of 16 questions with thousands of submitted attempts, in the product as it is delivered with its own database,
 * and prints how long its report takes: the page and its lists, the API, and the files to take away. Needs {@code ./mvnw
 * package -DskipTests} before.
 */
public final class LargeReport {

    static final String EMAIL = "instructor@example.org";
    static final String PASSWORD = "three quiet rivers";

    private static final int TIMES = 5;

    private LargeReport() {}

    /**
     * Prints the figures.
     *
     * @param arguments how many attempts
     */
    public static void main(String... arguments) throws Exception {
        System.setProperty("product", "target/quarkus-app/quarkus-run.jar");
        int attempts = Integer.parseInt(arguments[0]);
        Path home = Files.createTempDirectory("debrief-large");
        try (ProductProcess product = ProductProcess.start(
                        home,
                        ProductProcess.freePort(),
                        Map.of("DEBRIEF_ADMIN_EMAIL", EMAIL, "DEBRIEF_ADMIN_PASSWORD", PASSWORD))
                .awaitReady()) {
            HttpClient client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .build();
            Visits visits = new Visits(client, product, new ProductHeap(product.pid()));
            try (Connection database = database(home)) {
                visits.awaitGeneration();
                long quiz = new ManyAttempts(database, attempts).fill();
                visits.signIn();
                measure(visits, quiz, attempts);
            }
        } finally {
            TestFolders.delete(home);
        }
    }

    private static void measure(Visits visits, long quiz, int attempts) throws Exception {
        String page = "/quizzes/" + quiz + "/report";
        String api = "/api/v1" + page;
        System.out.printf(
                "%n%,d attempts, %d processors%n",
                attempts, Runtime.getRuntime().availableProcessors());
        System.out.println(Visits.HEAD);
        System.out.println(visits.line("report, first time", page, "text/html", 1));
        for (String query : List.of("", "?sort=score&dir=desc", "?q=1234", "?sort=submitted&page=50")) {
            System.out.println(visits.line("report" + query, page + query, "text/html", TIMES));
        }
        for (String path : List.of("", "/items", "/scores", "/responses")) {
            System.out.println(visits.line("API report" + path, api + path, "application/json", TIMES));
        }
        for (String path : List.of("/scores.csv", "/questions.csv", "/responses.csv", "/report.xlsx")) {
            System.out.println(visits.line(path, page + path, "*/*", TIMES));
        }
    }

    private static Connection database(Path home) throws Exception {
        String port = Files.readAllLines(home.resolve("database").resolve("postmaster.pid"))
                .get(3)
                .strip();
        String password = Files.readString(home.resolve("database.password")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?reWriteBatchedInserts=true", "debrief", password);
    }
}
