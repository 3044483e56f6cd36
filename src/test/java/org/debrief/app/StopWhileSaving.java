package org.debrief.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.debrief.app.OpenAttempt.HalfSent;
import org.debrief.app.OpenAttempt.Option;
import org.debrief.app.database.OwnDatabase;

/** The product is asked to stop while answers are being saved; what was said then is compared with what is there afterwards. */
final class StopWhileSaving {

    /** It says for a second that it is about to stop, and goes on. */
    static final Map<String, String> SETTINGS = Map.of("DEBRIEF_STOP_ANNOUNCED", "1s");

    /** What src/main/docker/compose.yaml gives it before it is killed. */
    private static final Duration GRACE = Duration.ofSeconds(45);

    private static final int FIRST_SAVES = 30;

    private static final String KEPT = """
        select array_position(a.paper, r.question_version_id), o.text
        from attempt a join response r on r.attempt_id = a.id join question_option o on o.id = r.option_id where a.id = ?
        """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ProductProcess product;
    private final Path home;
    private final OpenAttempt attempt;

    /** By the number of the question: the option that was said to be saved last. */
    private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();

    private final AtomicInteger saved = new AtomicInteger();

    StopWhileSaving(ProductProcess product, Path home, OpenAttempt attempt) {
        this.product = product;
        this.home = home;
        this.attempt = attempt;
    }

    /** Nothing that was said to be saved is lost, and nobody is cut off; it ends with its database, which needs no recovery. */
    void isGraceful() throws Exception {
        Path log = home.resolve("database.log");
        int logged = Files.readString(log).length();
        long asked = stop();
        int exitCode = product.awaitEnd();

        assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(GRACE);
        assertThat(exitCode).isIn(0, 128 + 15);
        assertThat(home.resolve("database").resolve("postmaster.pid")).doesNotExist();
        assertThat(kept()).containsAllEntriesOf(acknowledged);
        assertThat(Files.readString(log).substring(logged))
                .contains("database system was shut down at")
                .doesNotContain("recovery", "interrupted");
    }

    /** Gives the moment at which it was asked. */
    private long stop() throws Exception {
        List<List<Option>> questions = attempt.questions();
        ExecutorService hands = Executors.newFixedThreadPool(questions.size());
        try {
            Option last = questions.get(0).get(1);
            HalfSent underWay = attempt.chooseSlowly(last);
            List<Future<HttpResponse<String>>> refusals = questions.stream()
                    .skip(1)
                    .map(options -> hands.submit(() -> chooseUntilRefused(options)))
                    .toList();
            product.awaitThat(() -> saved.get() >= FIRST_SAVES);

            long asked = System.nanoTime();
            product.askToStop();
            product.awaitThat(() -> readiness() == 503);
            int savedWhileReady = saved.get();
            for (Future<HttpResponse<String>> refusal : refusals) {
                isPlain(refusal.get());
            }
            assertThat(saved.get()).isGreaterThan(savedWhileReady);

            // It was taken before, so it is waited for, while nobody else is served any more.
            assertThat(underWay.finish().body()).contains("Saved ");
            acknowledged.put(last.number(), last.text());
            return asked;
        } finally {
            hands.shutdownNow();
        }
    }

    /** Now the one, now the other option; nothing but an answer ends it well. */
    private HttpResponse<String> chooseUntilRefused(List<Option> options) throws IOException, InterruptedException {
        for (int turn = 0; ; turn++) {
            Option option = options.get(turn % 2);
            HttpResponse<String> answer = attempt.choose(option);
            if (answer.statusCode() != 200) {
                return answer;
            }
            assertThat(answer.body()).contains("Saved ");
            acknowledged.put(option.number(), option.text());
            saved.incrementAndGet();
        }
    }

    private static void isPlain(HttpResponse<String> refusal) {
        assertThat(refusal.statusCode()).isEqualTo(503);
        assertThat(refusal.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        assertThat(refusal.headers().firstValue("Retry-After")).isPresent();
        assertThat(refusal.body()).contains("Debrief is being stopped.");
    }

    private int readiness() throws IOException {
        HttpRequest health =
                HttpRequest.newBuilder(product.address("/q/health/ready")).build();
        try {
            return client.send(health, BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Map<Integer, String> kept() throws IOException, SQLException {
        Map<Integer, String> kept = new HashMap<>();
        try (OwnDatabase database = OwnDatabase.in(home);
                Connection connection = database.dataSource().getConnection();
                PreparedStatement query = connection.prepareStatement(KEPT)) {
            query.setLong(1, attempt.number());
            for (ResultSet rows = query.executeQuery(); rows.next(); ) {
                kept.put(rows.getInt(1), rows.getString(2));
            }
        }
        return kept;
    }
}
