package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Opening, closing and the time limit. */
@Tag("sweep")
@QuarkusTest
class TimesTest {

    private static final Duration LIMIT = Duration.ofMinutes(20);

    @Inject
    TestQuizzes quizzes;

    @Inject
    OverdueAttempts overdue;

    @Inject
    MovableClock clock;

    @AfterEach
    void putTheClockRight() {
        clock.reset();
    }

    @Test
    void nobodyBeginsBeforeTheOpening() {
        Instant opens = clock.instant().plus(Duration.ofHours(3));
        Classroom classroom = quizzes.classroom(TestSettings.timed(opens, null, null, 1));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());

        trainee.browser().get("/my").then().body(containsString("Opens later"), containsString("Opens on "));
        assertThat(trainee.start(classroom.quizId())).isEqualTo("/my");
        trainee.browser().get("/my").then().body(containsString("This quiz opens on"));
        trainee.browser()
                .get("/quizzes/" + classroom.quizId() + "/start")
                .then()
                .statusCode(303);
        TestPeople.as(classroom.trainee())
                .post("/api/v1/quizzes/" + classroom.quizId() + "/attempts")
                .then()
                .statusCode(409)
                .body("detail", containsString("(Europe/Berlin). Come back then."));

        clock.forward(Duration.ofHours(3));
        trainee.browser().get("/my").then().body(not(containsString("Opens later")));
        assertThat(trainee.start(classroom.quizId())).startsWith("/attempts/");
    }

    @Test
    void nobodyBeginsAfterTheClosing() {
        Instant closes = clock.instant().plus(Duration.ofHours(3));
        Classroom classroom = quizzes.classroom(TestSettings.timed(null, closes, null, 1));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        trainee.browser().get("/my").then().body(containsString("Closes on "));

        clock.forward(Duration.ofHours(3));

        assertThat(trainee.start(classroom.quizId())).isEqualTo("/my");
        trainee.browser()
                .get("/my")
                .then()
                .body(containsString("This quiz closed on"), containsString("before you started"));
    }

    @Test
    void thePageBeforeTheStartTellsTheLimitAndThePagesAfterItTheEnd() {
        Classroom classroom = quizzes.classroom(TestSettings.limited(20));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        trainee.browser()
                .get("/quizzes/" + classroom.quizId() + "/start")
                .then()
                .statusCode(200)
                .body(containsString("You have 20 minutes for the questions"));

        String attempt = trainee.start(classroom.quizId());

        for (String page : new String[] {attempt, attempt + "/check", attempt + "/clock", "/my"}) {
            trainee.browser().get(page).then().body(containsString("Ends at "), containsString("in 20 minutes"));
        }
    }

    @Test
    void answersOnTheirWayAtTheEndCountAndLaterOnesDoNot() {
        Classroom classroom = quizzes.classroom(TestSettings.limited(20));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        String[] onItsWay = trainee.fields(attempt, "1", "Ana Ruiz");
        String[] late = trainee.fields(attempt, "2", "4,200");

        clock.forward(LIMIT.plusSeconds(10));
        trainee.browser().get(attempt).then().body(containsString("The time is over."));
        trainee.browser().post(attempt + "/answers", onItsWay).then().statusCode(200);
        clock.forward(Duration.ofSeconds(30));
        trainee.browser()
                .post(attempt + "/answers", late)
                .then()
                .statusCode(204)
                .header("HX-Redirect", endsWith("/result"));

        trainee.browser()
                .get(attempt + "/result")
                .then()
                .body(containsString("The time was over before your last answers arrived"))
                .body(containsString("The answers given by then were submitted"))
                .body(containsString("<strong>1 of 3</strong>"));
        trainee.browser().get("/my").then().body(containsString("time over"));
    }

    @Test
    void submittingTooLateSubmitsWhatWasSavedInTime() {
        Classroom classroom = quizzes.classroom(TestSettings.limited(20));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "1", "Ana Ruiz");

        clock.forward(LIMIT.plusMinutes(5));
        trainee.submit(attempt).then().statusCode(303);

        TestPeople.as(classroom.trainee())
                .get("/api/v1" + attempt)
                .then()
                .body("endedBy", equalTo("CLOCK"), "result.marks", equalTo(1), "submitted", equalTo(true));
    }

    @Test
    void aPageThatHasCountedDownSubmitsWhatIsOnIt() {
        Classroom classroom = quizzes.classroom(TestSettings.limited(20));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        String[] answer = trainee.fields(attempt, "1", "Ana Ruiz");

        trainee.browser().post(attempt, "go", "over").then().header("Location", endsWith(attempt));
        trainee.browser().get(attempt).then().body(containsString("You still have time"));
        clock.forward(LIMIT);
        trainee.browser()
                .post(attempt, answer[0], answer[1], "go", "over")
                .then()
                .header("Location", endsWith("/result"));

        trainee.browser().get(attempt + "/result").then().body(containsString("<strong>1 of 3</strong>"));
        trainee.browser().get(attempt + "/clock").then().statusCode(204).header("HX-Redirect", endsWith("/result"));
    }

    @Test
    void theClosingEndsWhatTheLimitWouldNot() {
        Instant closes = clock.instant().plus(Duration.ofMinutes(10));
        Classroom classroom = quizzes.classroom(TestSettings.timed(null, closes, 20, 1));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());

        trainee.browser().get(attempt).then().body(containsString("in 10 minutes"));
        clock.forward(Duration.ofMinutes(11));

        trainee.browser().get(attempt).then().header("Location", endsWith("/result"));
    }

    @Test
    void programsReadTheEndAndAreToldWhenTheyAreLate() {
        Classroom classroom = quizzes.classroom(TestSettings.limited(20));
        String attempt = new TraineeBrowser(classroom.trainee()).start(classroom.quizId());
        TestPeople.as(classroom.trainee())
                .get("/api/v1" + attempt)
                .then()
                .body("endsAt", notNullValue(), "endedBy", nullValue());

        clock.forward(LIMIT.plusMinutes(1));

        TestPeople.as(classroom.trainee())
                .contentType(ContentType.JSON)
                .body("{\"option\": \"a\"}")
                .put("/api/v1" + attempt + "/responses/1")
                .then()
                .statusCode(409)
                .body("detail", containsString("The time of this attempt was over"));
    }

    @Test
    void anAttemptWhoseTraineeHasGoneIsEndedAtItsTime() {
        Classroom classroom = quizzes.classroom(TestSettings.timed(null, null, 20, 2));
        Classroom untimed = quizzes.classroom(QuizSettings.USUAL);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "1", "Ana Ruiz", "2", "4,200");
        new TraineeBrowser(untimed.trainee()).start(untimed.quizId());

        overdue.endAll();
        assertThat(report(classroom)).contains("Started, not submitted");
        clock.forward(Duration.ofDays(3));
        overdue.endAll();

        assertThat(report(classroom)).contains("2 of 3", "20 min");
        assertThat(report(untimed)).contains("Started, not submitted");
        assertThat(trainee.start(classroom.quizId())).isNotEqualTo(attempt);
    }

    private static String report(Classroom classroom) {
        return TestPeople.browserOf(classroom.instructor())
                .get("/quizzes/" + classroom.quizId() + "/report")
                .asString();
    }
}
