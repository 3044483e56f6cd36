package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.debrief.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Quizzes whose article is read first; what leaves when is in {@link NothingAboutTheKeyTest}. */
@Tag("sweep")
@QuarkusTest
class ReadingFirstTest {

    private static final String ARTICLE = "The port employs 4,200 people.";
    private static final String QUESTION = "Who leads the dockers&#39; union?";

    @Inject
    TestQuizzes quizzes;

    @Inject
    MovableClock clock;

    @AfterEach
    void putTheClockRight() {
        clock.reset();
    }

    @Test
    void theArticleComesAloneUntilItsTraineeHasReadIt() {
        Classroom classroom = quizzes.classroom(TestSettings.readFirst(10, 20));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        Browser browser = trainee.browser();
        browser.get("/quizzes/" + classroom.quizId() + "/start")
                .then()
                .body(containsString("First you read the article, for up to 10 minutes"));
        String attempt = trainee.start(classroom.quizId());

        browser.get(attempt).then().statusCode(303).header("Location", endsWith(attempt + "/read"));
        browser.get(attempt + "/read")
                .then()
                .body(containsString(ARTICLE), containsString("Reading ends at"), not(containsString(QUESTION)));
        browser.get("/my").then().body(containsString("Reading the article"));
        clock.forward(Duration.ofMinutes(4));
        browser.post(attempt + "/read").then().statusCode(303).header("Location", endsWith(attempt));
        browser.post(attempt + "/read").then().statusCode(303).header("Location", endsWith(attempt));

        browser.get(attempt)
                .then()
                .statusCode(200)
                .body(containsString(QUESTION), containsString("in 20 minutes"), not(containsString(ARTICLE)));
        browser.get(attempt + "/read").then().statusCode(303);
        browser.get(attempt + "/clock?reading=true").then().statusCode(204).header("HX-Redirect", endsWith(attempt));
    }

    @Test
    void readingEndsByTheClockAndTheLimitCountsFromThere() {
        Classroom classroom = quizzes.classroom(TestSettings.readFirst(10, 20));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());

        clock.forward(Duration.ofMinutes(15));

        trainee.browser().get(attempt + "/read").then().statusCode(303).header("Location", endsWith(attempt));
        trainee.browser()
                .get(attempt)
                .then()
                .statusCode(200)
                .body(containsString("in 15 minutes"), not(containsString(ARTICLE)));
        clock.forward(Duration.ofMinutes(16));
        trainee.browser().get(attempt).then().header("Location", endsWith("/result"));
    }

    @Test
    void whileReadingNothingIsAnsweredOrSubmitted() {
        Classroom classroom = quizzes.classroom(TestSettings.readFirst(10, null));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        Browser browser = trainee.browser();

        browser.post(attempt, "q1", "a", "go", "check").then().statusCode(303).header("Location", endsWith(attempt));
        browser.post(attempt, "q1", "a", "go", "over").then().statusCode(303).header("Location", endsWith(attempt));
        browser.post(attempt + "/answers", "q1", "a").then().statusCode(204).header("HX-Redirect", endsWith(attempt));
        browser.get(attempt + "/check").then().statusCode(303).header("Location", endsWith(attempt));
        browser.post(attempt + "/submit").then().statusCode(303).header("Location", endsWith(attempt));
        browser.get(attempt + "/result").then().statusCode(404);

        browser.post(attempt + "/read");
        browser.get(attempt).then().statusCode(200).body(containsString("0 of 3 answered"));
    }

    @Test
    void programsReadFirstToo() {
        Classroom classroom = quizzes.classroom(TestSettings.readFirst(10, 20));
        String attempt = "/api/v1" + new TraineeBrowser(classroom.trainee()).start(classroom.quizId());
        RequestSpecification program = TestPeople.as(classroom.trainee());

        String latest = program.get(attempt)
                .then()
                .statusCode(200)
                .body("readingEndsAt", notNullValue(), "questions", hasSize(0), "articles", hasSize(1))
                .extract()
                .path("endsAt");
        program.contentType(ContentType.JSON)
                .body("{\"option\": \"a\"}")
                .put(attempt + "/responses/1")
                .then()
                .statusCode(409)
                .body("detail", containsString("The article is still being read"));
        program.post(attempt + "/submit").then().statusCode(409);

        String end = program.post(attempt + "/read")
                .then()
                .statusCode(200)
                .body("readingEndsAt", nullValue(), "questions", hasSize(3), "articles", hasSize(0))
                .extract()
                .path("endsAt");
        assertThat(Duration.between(Instant.parse(end), Instant.parse(latest)))
                .isBetween(Duration.ofMinutes(9), Duration.ofMinutes(10));
    }

    @Test
    void anotherTraineeEndsNobodysReading() {
        Classroom classroom = quizzes.classroom(TestSettings.readFirst(10, null));
        String attempt = new TraineeBrowser(classroom.trainee()).start(classroom.quizId());
        Browser other = new TraineeBrowser(quizzes.anotherTrainee(classroom)).browser();

        other.get(attempt + "/read").then().statusCode(404);
        other.post(attempt + "/read").then().statusCode(404);
        other.get(attempt + "/clock").then().statusCode(404);
    }
}
