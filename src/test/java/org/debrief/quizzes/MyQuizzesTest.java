package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.debrief.testing.MovableClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a trainee finds in their list: what counts, what is open until when, and what stays. */
@Tag("sweep")
@QuarkusTest
class MyQuizzesTest {

    @Inject
    TestQuizzes quizzes;

    @Inject
    TestPeople people;

    @Inject
    MovableClock clock;

    /** Three attempts with two, three and one right. */
    @ParameterizedTest
    @CsvSource({"FIRST, 1, first", "BEST, 2, best", "LAST, 3, last"})
    void theAttemptThatCountsIsMarkedForTraineeAndInstructor(AttemptCounted counted, int number, String word) {
        Classroom classroom = quizzes.classroom(TestSettings.counting(counted, 3));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        take(trainee, classroom, "Ana Ruiz", "4,200", "13 March 2026");
        take(trainee, classroom, "Ana Ruiz", "4,200", "12 March 2026");
        take(trainee, classroom, "Ana Ruiz", "4,600", "13 March 2026");

        String list = trainee.browser().get("/my").asString();
        assertThat(list).containsOnlyOnce(">Counts<").contains("Your " + word + " attempt counts.");
        Matcher after = Pattern.compile(">Counts</span>\\s*<span class=\"card-meta\">Attempt ([0-9])")
                .matcher(list);
        assertThat(after.find()).isTrue();
        assertThat(after.group(1)).isEqualTo(String.valueOf(number));
        program(classroom.trainee())
                .body("[0].results.findAll { it.counts }.number", equalTo(java.util.List.of(number)))
                .body("[0].attemptCounted", equalTo(counted.name()));

        String report = TestPeople.browserOf(classroom.instructor())
                .get("/quizzes/" + classroom.quizId() + "/report")
                .asString();
        assertThat(report)
                .containsOnlyOnce(">Counts<")
                .contains("<td class=\"num\">" + number + " <span class=\"chip\">Counts</span>")
                .contains("Of several attempts the " + word + " is a trainee’s score, whichever are chosen");
    }

    @Test
    void whichIsTheBestIsNotToldWhileScoresAreNotShown() {
        Classroom classroom = quizzes.classroom(TestSettings.neverShown(2));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        take(trainee, classroom, "Ana Ruiz", "4,200", "13 March 2026");
        take(trainee, classroom, "Ana Ruiz", "4,200", "12 March 2026");

        trainee.browser().get("/my").then().body(not(containsString(">Counts<")));
    }

    @Test
    void whoHasLeftTheCohortKeepsTheirResultsAndStartsNothingMore() {
        Classroom classroom = quizzes.classroom(TestSettings.counting(AttemptCounted.BEST, 2));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = take(trainee, classroom, "Ana Ruiz", "4,200", "13 March 2026");
        trainee.browser().get("/my").then().body(containsString("Try again"));
        Browser instructor = TestPeople.browserOf(classroom.instructor());
        String cohort = "/cohorts/" + classroom.cohort().id();
        instructor.get(cohort);
        instructor
                .post(cohort + "/members/" + classroom.trainee().id() + "/remove")
                .then()
                .statusCode(303);

        trainee.browser()
                .get("/my")
                .then()
                .body(containsString("2 of 3 right"), not(containsString("Try again")))
                .body(containsString(attempt + "/result"));
        trainee.browser().get(attempt + "/result").then().statusCode(200);
        trainee.browser()
                .post("/quizzes/" + classroom.quizId() + "/start")
                .then()
                .statusCode(404);
    }

    @Test
    void aTraineeWhoNeverStartedAndLeftFindsNothing() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser outsider = new TraineeBrowser(people.trainee()).browser();

        outsider.get("/my").then().body(not(containsString("Harbour quiz")));
        assertThat(classroom.quizId()).isPositive();
    }

    @Test
    void programsReadTheTimesThatHold() {
        Classroom classroom = quizzes.classroom(TestSettings.timed(
                clock.instant().minus(Duration.ofHours(1)), clock.instant().plus(Duration.ofHours(9)), 20, 2));
        program(classroom.trainee())
                .body("", hasSize(1))
                .body("[0].opening", equalTo("NOW"), "[0].timeZone", equalTo("Europe/Berlin"))
                .body("[0].timeLimitSeconds", equalTo(1200), "[0].attemptsLeft", equalTo(2))
                .body("[0].closesAt", notNullValue());

        new TraineeBrowser(classroom.trainee()).start(classroom.quizId());

        program(classroom.trainee()).body("[0].openAttempt.endsAt", notNullValue());
    }

    private static String take(
            TraineeBrowser trainee, Classroom classroom, String speaker, String figure, String date) {
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "1", speaker, "2", figure, "3", date);
        trainee.submit(attempt).then().statusCode(303);
        return attempt;
    }

    private static ValidatableResponse program(Person trainee) {
        return TestPeople.as(trainee).get("/api/v1/my/quizzes").then().statusCode(200);
    }
}
