package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.debrief.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One trainee in one quiz: their attempts, and each answer beside its key and passage. */
@Tag("sweep")
@QuarkusTest
class TraineeReportTest {

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
    void theAttemptThatCountsIsShownAndAnyOtherIsOneLinkAway() {
        Classroom classroom = quizzes.classroom(TestSettings.counting(AttemptCounted.FIRST, 2));
        String first = take(classroom, "4,600");
        take(classroom, "4,200");
        Browser instructor = TestPeople.browserOf(classroom.instructor());

        String counting = instructor.get(pageOf(classroom)).asString().replaceAll("\\s+", " ");
        assertThat(counting)
                .contains("Answers of attempt 1", "2 of 3", "3 of 3", ">Counts<")
                .contains("4,600</span> <span class=\"chip\">Their answer</span>")
                .contains("4,200</span> <span class=\"chip chip-good\">Right answer</span>", "class=\"passage\"");
        assertThat(counting).contains("By skill", "<td class=\"num\">0 of 1</td><td class=\"num\">1 of 1</td>");
        assertThat(instructor.get(pageOf(classroom) + "?attempt=2").asString().replaceAll("\\s+", " "))
                .contains("Answers of attempt 2")
                .doesNotContain("4,600</span> <span class=\"chip\">Their answer");
        instructor
                .get("/quizzes/" + classroom.quizId() + first)
                .then()
                .statusCode(303)
                .header("Location", endsWith(pageOf(classroom) + "?attempt=1"));
    }

    @Test
    void aProgramReadsTheSame() {
        Classroom classroom = quizzes.classroom(TestSettings.counting(AttemptCounted.BEST, 2));
        take(classroom, "4,600");
        take(classroom, "4,200");

        as(classroom.instructor())
                .get(programOf(classroom))
                .then()
                .statusCode(200)
                .body("email", equalTo(classroom.trainee().email()))
                .body("attempts", hasSize(2))
                .body("attempts.marks", equalTo(List.of(2, 3)))
                .body("attempts.counts", equalTo(List.of(false, true)))
                .body("attempts[0].skills.find { it.skill == 'FIGURES' }.marks", equalTo(0))
                .body("attempts[0].questions[1].options.find { it.chosen }.text", equalTo("4,600"))
                .body("attempts[0].questions[1].options.find { it.key }.text", equalTo("4,200"));
    }

    /** Half as much time again, but closed for all before that is over; the clock hands the attempt in, and a ruling lifts its score. */
    @Test
    void moreTimeTheClockAndACorrectionAreSeen() {
        Instant closes = clock.instant().plus(Duration.ofMinutes(30));
        Classroom classroom = quizzes.classroom(TestSettings.timed(null, closes, 20, 1));
        as(classroom.instructor())
                .body(Map.of("extraTimePercent", 50))
                .put("/api/v1/quizzes/" + classroom.quizId() + "/accommodations/"
                        + classroom.trainee().id())
                .then()
                .statusCode(200);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        clock.forward(Duration.ofMinutes(10));
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "1", "Ana Ruiz", "2", "4,600");
        clock.forward(Duration.ofMinutes(21));
        overdue.endAll();
        long version = quizzes.questions(classroom).get(1).versionId();
        apply(classroom, Map.of("version", version, "kind", "KEY", "option", 2, "reason", "The text says 4,600."));

        String page = TestPeople.browserOf(classroom.instructor())
                .get(pageOf(classroom))
                .asString();

        assertThat(page)
                .contains("50 % more time", "Time was over", "<span class=\"chip\">Late</span>")
                .contains("from 1 to 2 of 3", "The text says 4,600.");
        as(classroom.instructor())
                .get(programOf(classroom))
                .then()
                .body("accommodations[0]", equalTo("50 % more time"))
                .body("attempts[0].late", equalTo(true))
                .body("attempts[0].seconds", both(greaterThan(1000)).and(lessThanOrEqualTo(1200)))
                .body("attempts[0].corrections[0].marksAfter", equalTo(2));
        assertThat(TestPeople.browserOf(classroom.instructor())
                        .get("/quizzes/" + classroom.quizId() + "/report")
                        .asString())
                .contains("<dt>Late</dt><dd>1</dd>", "1 at the closing or in the 30 seconds after it, 0 not at all");
    }

    @Test
    void whoHasNotStartedHasAPageAndWhoWasNeverInvitedHasNone() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Classroom another = quizzes.classroom(QuizSettings.USUAL);
        Browser instructor = TestPeople.browserOf(classroom.instructor());

        instructor.get(pageOf(classroom)).then().statusCode(200).body(containsString("Not started"));
        String stranger = "/quizzes/" + classroom.quizId() + "/trainees/"
                + another.trainee().id();
        instructor.get(stranger).then().statusCode(404);
        instructor.get("/quizzes/" + classroom.quizId() + "/trainees/0").then().statusCode(404);
        TestPeople.browserOf(another.instructor()).get(pageOf(classroom)).then().statusCode(404);
        as(another.instructor())
                .get(programOf(classroom))
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private static void apply(Classroom classroom, Map<String, Object> ruling) {
        String rulings = "/api/v1/quizzes/" + classroom.quizId() + "/rulings";
        Map<String, Object> looked = new HashMap<>(ruling);
        looked.put(
                "fingerprint",
                as(classroom.instructor()).body(ruling).post(rulings).jsonPath().getString("fingerprint"));
        as(classroom.instructor())
                .body(looked)
                .post(rulings + "?dryRun=false")
                .then()
                .body("applied", equalTo(true));
    }

    private static String take(Classroom classroom, String figure) {
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "1", "Ana Ruiz", "2", figure, "3", "12 March 2026");
        trainee.submit(attempt).then().statusCode(303);
        return attempt;
    }

    private static String pageOf(Classroom classroom) {
        return "/quizzes/" + classroom.quizId() + "/trainees/"
                + classroom.trainee().id();
    }

    private static String programOf(Classroom classroom) {
        return "/api/v1/quizzes/" + classroom.quizId() + "/report/trainees/"
                + classroom.trainee().id();
    }

    private static RequestSpecification as(Person person) {
        return TestPeople.as(person).contentType(ContentType.JSON);
    }
}
