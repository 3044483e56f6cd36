package org.debrief.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** The product in a new folder, with its database beside it: an instructor, a cohort, and quizzes for it. */
final class Site implements AutoCloseable {

    static final String PASSWORD = "three quiet rivers";

    static final String INSTRUCTOR = "instructor@example.org";
    private static final int LONGEST_START_SECONDS = 120;
    private static final int CHOSEN = 9;
    private static final int TYPED = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path home;
    private final HttpClient client;
    private final Nodes nodes;
    private long cohort;

    private Site(Path home, HttpClient client, Nodes nodes) {
        this.home = home;
        this.client = client;
        this.nodes = nodes;
    }

    /** Starts it and waits until it does nothing any more: pages are served and the language models are loaded. */
    static Site start(Path home, HttpClient client) throws IOException, InterruptedException, SQLException {
        return start(home, client, 1);
    }

    /** The same on several nodes with one database, behind a reverse proxy; a single node has its own database and no proxy. */
    static Site start(Path home, HttpClient client, int count) throws IOException, InterruptedException, SQLException {
        Map<String, String> admin = Map.of("DEBRIEF_ADMIN_EMAIL", INSTRUCTOR, "DEBRIEF_ADMIN_PASSWORD", PASSWORD);
        Nodes nodes = Nodes.start(home, count, admin);
        // Nor does it live on where this program is stopped halfway.
        Runtime.getRuntime().addShutdownHook(new Thread(nodes::end, "product-end"));
        Site site = new Site(home, client, nodes);
        nodes.awaitReady();
        while (!site.areModelsLoaded() || site.countOf("quiz") == 0) {
            Thread.sleep(500);
        }
        return site;
    }

    Accounts accounts() {
        return new Accounts(this);
    }

    /** In which everybody is; 0 before the first quiz. */
    long cohort() {
        return cohort;
    }

    Nodes nodes() {
        return nodes;
    }

    private boolean areModelsLoaded() throws IOException, InterruptedException {
        for (URI node : nodes.addresses()) {
            if (statusOf(node.resolve("/q/health/group/generation")) != 200) {
                return false;
            }
        }
        return true;
    }

    /** Ends the first node as a power cut does, but for its database. */
    void kill() throws InterruptedException {
        nodes.kill(0);
    }

    void killDatabase() throws IOException {
        ProcessHandle.of(databasePid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Ends one of the server's own processes; it ends the others itself then, and begins anew. */
    void killConnection() throws IOException {
        ProcessHandle.of(databasePid()).stream()
                .flatMap(ProcessHandle::children)
                .reduce((one, later) -> later)
                .ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Starts it again in its folder and on its port, after a kill; returns when it serves pages, and gives what it printed. */
    String startAgain() throws IOException, InterruptedException {
        return nodes.startAgain(0);
    }

    /** Whether it says that it can serve pages. */
    boolean isReady() throws InterruptedException {
        try {
            return statusOf(address().resolve("/q/health/ready")) == 200;
        } catch (IOException notThere) {
            return false;
        }
    }

    URI address() {
        return nodes.address();
    }

    List<Long> pids() {
        return nodes.pids();
    }

    long databasePid() throws IOException {
        return Long.parseLong(postmaster().get(0).strip());
    }

    /** A connection of its own, beside those of the product; it waits for a database that is just starting again. */
    Connection database() throws IOException, SQLException {
        long begun = System.nanoTime();
        while (true) {
            try {
                return connection();
            } catch (IOException | SQLException notYet) {
                if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(LONGEST_START_SECONDS)) {
                    throw notYet;
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private Connection connection() throws IOException, SQLException {
        String port = postmaster().get(3).strip();
        String password = Files.readString(home.resolve("database.password")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "debrief", password);
    }

    /** A published quiz of twelve questions for the cohort, as a new quiz usually is. */
    long newQuiz(String title) throws IOException, InterruptedException, SQLException {
        return newQuiz(title, 1);
    }

    /** The same, which may be taken more than once. */
    long newQuiz(String title, int attempts) throws IOException, InterruptedException, SQLException {
        List<Long> questions = new ArrayList<>(approved("SINGLE_CHOICE", CHOSEN));
        questions.addAll(approved("TYPED_FIGURE", TYPED));
        Map<String, Object> quiz = new HashMap<>(
                Map.of("title", title, "questions", questions, "settings", Map.of("attemptsAllowed", attempts)));
        quiz.put(cohort == 0 ? "newCohort" : "cohort", cohort == 0 ? "Everybody" : cohort);
        JsonNode made = api("POST", "/api/v1/quizzes", JSON.writeValueAsString(quiz));
        long id = made.get("id").asLong();
        cohort = made.get("cohorts").get(0).get("id").asLong();
        api("POST", "/api/v1/quizzes/" + id + "/publish", "");
        return id;
    }

    /** Changes a question as a program does, and gives it as it is then. */
    JsonNode changeQuestion(long id, Map<String, Object> change) throws IOException, InterruptedException {
        return api("PATCH", "/api/v1/questions/" + id, JSON.writeValueAsString(change));
    }

    JsonNode question(long id) throws IOException, InterruptedException {
        return api("GET", "/api/v1/questions/" + id, "");
    }

    List<Long> approved(String format, int count) throws IOException, InterruptedException {
        JsonNode found = api("GET", "/api/v1/questions?status=APPROVED&size=" + count + "&format=" + format, "");
        List<Long> ids = new ArrayList<>();
        found.get("questions").forEach(question -> ids.add(question.get("id").asLong()));
        return ids;
    }

    /** The path of a link by which a trainee chooses a new password. */
    String newPasswordLink(long trainee) throws IOException, InterruptedException {
        JsonNode made = api("POST", "/api/v1/trainees/" + trainee + "/new-password", "");
        return URI.create(made.get("address").asText()).getPath();
    }

    /** Hands in an article as text; its questions are drafted in the background. */
    void handIn(String title, String text) throws IOException, InterruptedException {
        String line = "a-line-that-parts-the-fields";
        String body = Map.of("title", title, "text", text).entrySet().stream()
                .map(field -> "--" + line + "\r\nContent-Disposition: form-data; name=\"" + field.getKey()
                        + "\"\r\n\r\n" + field.getValue() + "\r\n")
                .collect(Collectors.joining("", "", "--" + line + "--\r\n"));
        send("POST", "/api/v1/briefings", "multipart/form-data; boundary=" + line, body);
    }

    static String basicOfInstructor() {
        return basic(INSTRUCTOR, PASSWORD);
    }

    private static String basic(String email, String password) {
        byte[] both = (email + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }

    private JsonNode api(String method, String path, String body) throws IOException, InterruptedException {
        return send(method, path, "application/json", body);
    }

    private JsonNode send(String method, String path, String type, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address().resolve(path))
                .timeout(Duration.ofMinutes(3))
                .header("Authorization", basicOfInstructor())
                .header("Content-Type", type)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(path + " was answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    int statusOf(URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    long countOf(String table) throws IOException, SQLException {
        try (Connection database = database();
                Statement query = database.createStatement();
                ResultSet rows = query.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private List<String> postmaster() throws IOException {
        List<String> lines = Files.readAllLines(home.resolve("database").resolve("postmaster.pid"));
        if (lines.size() < 4) {
            throw new IOException("The database is just starting");
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        nodes.close();
    }
}
