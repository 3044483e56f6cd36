package org.debrief.reports.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.QuizSettings;
import org.debrief.quizzes.TestQuizzes;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.quizzes.TraineeBrowser;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("path")
@QuarkusTest
class LivePageTest {

    @Inject
    TestQuizzes quizzes;

    @Inject
    DataSource database;

    @Test
    void thePageShowsHowThingsAreWhenItIsOpened() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        quizzes.anotherTrainee(classroom);
        answerOne(classroom);

        TestPeople.browserOf(classroom.instructor())
                .get(addressOf(classroom) + "?sort=nothing&page=99999999999&dir=x")
                .then()
                .statusCode(200)
                .body(containsString("<dd data-figure=\"notStarted\">1</dd>"))
                .body(containsString("<dd data-figure=\"working\">1</dd>"))
                .body(containsString("1 of 3"));
    }

    /**
     * The first event is the whole; a saved answer, the submission and a message of another node each bring
     * one more.
     */
    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void whoWatchesIsToldOfASavedAnswerAndOfTheSubmission() throws Exception {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser instructor = TestPeople.browserOf(classroom.instructor());
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + addressOf(classroom) + "/events"))
                .header("Cookie", "debrief-session=" + instructor.cookies().get("debrief-session"))
                .build();
        HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        try (BufferedReader events = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(next(events)).contains("\"notStarted\":1", "\"rows\":[]");

            TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
            String attempt = trainee.start(classroom.quizId());
            trainee.choose(attempt, "1", "Ana Ruiz");
            assertThat(until(events, "\"answered\":1"))
                    .contains(classroom.trainee().name(), "\"working\":1", "\"of\":3")
                    .doesNotContain("Ana Ruiz");

            trainee.submit(attempt);
            assertThat(until(events, "\"submitted\":1")).contains("\"working\":0");

            anotherNodeEnds(classroom.quizId(), Long.parseLong(attempt.replaceFirst(".*/", "")));
            assertThat(until(events, "Time was over")).contains("\"submitted\":1");
        }
    }

    @Test
    void anothersQuizIsNotThere() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser another =
                TestPeople.browserOf(quizzes.classroom(QuizSettings.USUAL).instructor());

        another.get(addressOf(classroom)).then().statusCode(404);
        another.get(addressOf(classroom) + "/events").then().statusCode(404);
        TestPeople.browserOf(classroom.trainee())
                .get(addressOf(classroom) + "/events")
                .then()
                .statusCode(403)
                .body(not(containsString("figures")));
    }

    private void anotherNodeEnds(long quiz, long attempt) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update attempt set ended_by = 'CLOCK' where id = " + attempt);
            statement.execute("select pg_notify('debrief_attempts', 'another-node " + quiz + ":" + attempt + "')");
        }
    }

    private static void answerOne(Classroom classroom) {
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        trainee.choose(trainee.start(classroom.quizId()), "1", "Ana Ruiz");
    }

    private static String until(BufferedReader events, String words) throws Exception {
        String event = next(events);
        while (!event.contains(words)) {
            event = next(events);
        }
        return event;
    }

    private static String next(BufferedReader events) throws Exception {
        String line = events.readLine();
        while (line != null && !line.startsWith("data:")) {
            line = events.readLine();
        }
        if (line == null) {
            throw new AssertionError("The stream has ended");
        }
        return line;
    }

    private static String addressOf(Classroom classroom) {
        return "/quizzes/" + classroom.quizId() + "/report/live";
    }
}
