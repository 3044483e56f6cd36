package org.debrief.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.elytron.security.common.BcryptUtil;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.debrief.app.ProductProcess;

/** The product in a new folder, with its database beside it: an instructor, a cohort, and quizzes for it. */
final class Site implements AutoCloseable {

    static final String PASSWORD = "three quiet rivers";

    private static final String INSTRUCTOR = "instructor@example.org";
    private static final int CHOSEN = 9;
    private static final int TYPED = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProductProcess product;
    private final Path home;
    private final HttpClient client;
    private long cohort;

    private Site(ProductProcess product, Path home, HttpClient client) {
        this.product = product;
        this.home = home;
        this.client = client;
    }

    /** Starts it and waits until it does nothing any more: pages are served and the language models are loaded. */
    static Site start(Path home, HttpClient client) throws IOException, InterruptedException, SQLException {
        Map<String, String> admin = Map.of("DEBRIEF_ADMIN_EMAIL", INSTRUCTOR, "DEBRIEF_ADMIN_PASSWORD", PASSWORD);
        ProductProcess product = ProductProcess.start(home, ProductProcess.freePort(), admin);
        // Nor does it live on where this program is stopped halfway.
        Runtime.getRuntime().addShutdownHook(new Thread(product::end, "product-end"));
        Site site = new Site(product, home, client);
        product.awaitReady();
        while (site.statusOf("/q/health/group/generation") != 200 || site.countOf("quiz") == 0) {
            Thread.sleep(500);
        }
        return site;
    }

    URI address() {
        return product.address("/");
    }

    long pid() {
        return product.pid();
    }

    long databasePid() throws IOException {
        return Long.parseLong(postmaster().get(0).strip());
    }

    /** A connection of its own, beside those of the product. */
    Connection database() throws IOException, SQLException {
        String port = postmaster().get(3).strip();
        String password = Files.readString(home.resolve("database.password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "debrief", password);
    }

    /** A published quiz of twelve questions for the cohort, as a new quiz usually is. */
    long newQuiz(String title) throws IOException, InterruptedException, SQLException {
        List<Long> questions = new ArrayList<>(approved("SINGLE_CHOICE", CHOSEN));
        questions.addAll(approved("TYPED_FIGURE", TYPED));
        Map<String, Object> quiz = cohort == 0
                ? Map.of("title", title, "questions", questions, "newCohort", "Everybody")
                : Map.of("title", title, "questions", questions, "cohort", cohort);
        JsonNode made = api("POST", "/api/v1/quizzes", JSON.writeValueAsString(quiz));
        long id = made.get("id").asLong();
        cohort = made.get("cohorts").get(0).get("id").asLong();
        api("POST", "/api/v1/quizzes/" + id + "/publish", "");
        return id;
    }

    /** Makes accounts for trainees in the cohort, straight in the database, and gives their emails. */
    List<String> enrol(int count) throws IOException, SQLException {
        String hash = BcryptUtil.bcryptHash(PASSWORD);
        try (Connection database = database();
                PreparedStatement people = database.prepareStatement("""
                    insert into account (name, email, password_hash, role, created_at)
                    select 'Trainee ' || n, 'trainee' || n || '@example.org', ?, 'TRAINEE', now()
                    from generate_series(1, ?) n
                    """);
                PreparedStatement members = database.prepareStatement("""
                    insert into cohort_member (cohort_id, account_id, joined_at)
                    select ?, id, now() from account where email like 'trainee%@example.org'
                    """)) {
            people.setString(1, hash);
            people.setInt(2, count);
            people.executeUpdate();
            members.setLong(1, cohort);
            members.executeUpdate();
        }
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> "trainee" + n + "@example.org")
                .toList();
    }

    private List<Long> approved(String format, int count) throws IOException, InterruptedException {
        JsonNode found = api("GET", "/api/v1/questions?status=APPROVED&size=" + count + "&format=" + format, "");
        List<Long> ids = new ArrayList<>();
        found.get("questions").forEach(question -> ids.add(question.get("id").asLong()));
        return ids;
    }

    private JsonNode api(String method, String path, String body) throws IOException, InterruptedException {
        String basic =
                Base64.getEncoder().encodeToString((INSTRUCTOR + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(product.address(path))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(path + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    private int statusOf(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(product.address(path)).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private long countOf(String table) throws IOException, SQLException {
        try (Connection database = database();
                Statement query = database.createStatement();
                ResultSet rows = query.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(home.resolve("database").resolve("postmaster.pid"));
    }

    @Override
    public void close() throws IOException {
        product.close();
    }
}
