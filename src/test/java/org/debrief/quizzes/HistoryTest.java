package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.quizzes.ShownFrom.CLOSED;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A trainee's finished attempts, and what is told of their skills over time. */
@Tag("sweep")
@QuarkusTest
class HistoryTest {

    @Inject
    TestQuizzes quizzes;

    @Inject
    TestPeople people;

    @Test
    void everyAttemptIsThereAndTheFirstOneCountsInTheTrend() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        take(trainee, classroom, "4,600");
        take(trainee, classroom, "4,200");

        assertThat(trainee.browser().get("/my/results").asString())
                .contains("2 finished attempts", "2 of 3 right (67 %)", "1 of 3 right (33 %)", ">Attempt 2</span>")
                .contains("Only 1 question so far: too few to see a trend.", "data-zone=\"UTC\"")
                .contains("trend-figures", "<td class=\"num\">0 of 1 (0 %)</td>", "trend-dot is-few");
        program(classroom.trainee(), "results")
                .body("count", equalTo(2), "results.number", equalTo(List.of(2, 1)))
                .body("results[0].marks", equalTo(2), "results[0].percent", equalTo(67));
        program(classroom.trainee(), "skills")
                .body("skill", equalTo(List.of("SAID", "FIGURES", "DATES")))
                .body("[0].marks", equalTo(1), "[1].marks", equalTo(0), "[1].attempts", hasSize(1));
    }

    @Test
    void whatIsNotShownYetIsNotInTheTrendEither() {
        Instant end = Instant.now().plus(3, ChronoUnit.DAYS);
        Classroom classroom = quizzes.classroom(TestSettings.closing(end, ReviewPolicy.allFrom(CLOSED)));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        take(trainee, classroom, "4,200");

        trainee.browser()
                .get("/my/results")
                .then()
                .body(containsString("Your score is shown after the quiz closes, on "))
                .body(containsString("Closes on <time datetime=\""), containsString("data-zone=\"Europe/Berlin\""))
                .body(not(containsString("2 of 3")), not(containsString("trend-chart")));
        program(classroom.trainee(), "results")
                .body("results[0].marks", nullValue(), "results[0].withheld", containsString("after the quiz closes"));
        program(classroom.trainee(), "skills").body("", empty());

        quizzes.close(classroom);
        trainee.browser().get("/my/results").then().body(containsString("2 of 3 right (67 %)"));
    }

    @Test
    void nobodySeesTheResultsOfSomebodyElseAndPagesThatAreNotThereAreTheNearest() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        take(new TraineeBrowser(classroom.trainee()), classroom, "4,200");
        Person other = people.trainee();

        for (String page : List.of("", "?page=7", "?page=x", "?page=-1", "?page=99999999999")) {
            new TraineeBrowser(other)
                    .browser()
                    .get("/my/results" + page)
                    .then()
                    .statusCode(200)
                    .body(containsString("No results yet"), not(containsString("Harbour quiz")));
        }
        program(other, "results").body("count", equalTo(0), "pages", equalTo(1), "results", empty());
        TestPeople.as(other).get("/api/v1/my/results?page=0").then().statusCode(422);
        TestPeople.browserOf(classroom.instructor()).get("/my/results").then().statusCode(403);
    }

    private static void take(TraineeBrowser trainee, Classroom classroom, String figure) {
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "1", "Ana Ruiz", "2", figure);
        trainee.submit(attempt).then().statusCode(303);
    }

    private static ValidatableResponse program(Person trainee, String what) {
        return TestPeople.as(trainee).get("/api/v1/my/" + what).then().statusCode(200);
    }
}
