package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.debrief.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** More time, more attempts and other dates for single trainees. */
@Tag("sweep")
@QuarkusTest
class AccommodationTest {

    @Inject
    TestQuizzes quizzes;

    @Inject
    TestPeople people;

    @Inject
    OverdueAttempts overdue;

    @Inject
    MovableClock clock;

    @AfterEach
    void putTheClockRight() {
        clock.reset();
    }

    @Test
    void moreTimeHoldsAtOnceInARunningAttempt() {
        Classroom classroom = quizzes.classroom(TestSettings.limited(20));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.browser().get(attempt + "/clock").then().body(containsString("in 20 minutes"));

        give(classroom, "extraTimePercent", "50").then().statusCode(303);

        trainee.browser().get(attempt + "/clock").then().body(containsString("in 30 minutes"));
        clock.forward(Duration.ofMinutes(25));
        overdue.endAll();
        trainee.browser().post(attempt, "go", "over").then().header("Location", endsWith(attempt));
        trainee.choose(attempt, "1", "Ana Ruiz").then().statusCode(303);
        clock.forward(Duration.ofMinutes(6));
        overdue.endAll();
        trainee.browser().get(attempt + "/result").then().body(containsString("<strong>1 of 3</strong>"));
    }

    @Test
    void whatHoldsInEveryQuizHoldsInThisOne() {
        Classroom classroom = quizzes.classroom(TestSettings.limited(20));
        Browser instructor = instructor(classroom);
        String page = "/accommodations/" + classroom.trainee().id();
        instructor.get("/cohorts/" + classroom.cohort().id()).then().body(containsString("href=\"" + page + "\""));
        instructor
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString(classroom.trainee().name()));
        instructor.post(page, "extraTimePercent", "25 %").then().statusCode(303);
        give(classroom, "extraTimePercent", "10");

        new TraineeBrowser(classroom.trainee())
                .browser()
                .get("/quizzes/" + classroom.quizId() + "/start")
                .then()
                .body(containsString("You have 25 minutes for the questions"), containsString("25 % of extra time"));
        instructor
                .get("/quizzes/" + classroom.quizId() + "/accommodations")
                .then()
                .body(containsString("25 % more time"), containsString("10 % more time"));
        instructor.get(formOf(classroom)).then().body(containsString("In every quiz of yours"));
    }

    @Test
    void aTraineeMayCloseLaterThanTheOthersAndTheKeyWaitsForThem() {
        Instant closes = clock.instant().plus(Duration.ofHours(2));
        Classroom classroom = quizzes.classroom(TestSettings.closing(closes, ReviewPolicy.allFrom(ShownFrom.CLOSED)));
        Person other = quizzes.anotherTrainee(classroom);
        TraineeBrowser early = new TraineeBrowser(other);
        String done = early.start(classroom.quizId());
        early.submit(done);
        give(classroom, "closesAt", berlin(closes.plus(Duration.ofHours(3))))
                .then()
                .statusCode(303);

        clock.forward(Duration.ofHours(3));

        assertThat(new TraineeBrowser(quizzes.anotherTrainee(classroom)).start(classroom.quizId()))
                .isEqualTo("/my");
        TraineeBrowser late = new TraineeBrowser(classroom.trainee());
        assertThat(late.start(classroom.quizId())).startsWith("/attempts/");
        early.browser().get(done + "/result").then().body(not(containsString("REASON")));
        clock.forward(Duration.ofHours(3));
        overdue.endAll();
        early.browser().get(done + "/result").then().body(containsString("REASON"));
        late.browser().get("/my").then().body(containsString("time over"));
    }

    @Test
    void aTraineeMayOpenEarlierAndCloseEarlier() {
        Instant opens = clock.instant().plus(Duration.ofHours(5));
        Classroom classroom = quizzes.classroom(TestSettings.timed(opens, null, null, 1));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        assertThat(trainee.start(classroom.quizId())).isEqualTo("/my");

        give(
                        classroom,
                        "opensAt",
                        berlin(clock.instant().minus(Duration.ofHours(1))),
                        "closesAt",
                        berlin(clock.instant().plus(Duration.ofHours(1))))
                .then()
                .statusCode(303);
        String attempt = trainee.start(classroom.quizId());
        assertThat(attempt).startsWith("/attempts/");
        clock.forward(Duration.ofMinutes(70));
        overdue.endAll();

        assertThat(TestPeople.browserOf(classroom.instructor())
                        .get("/quizzes/" + classroom.quizId() + "/report")
                        .asString())
                .contains("0 of 3");
        trainee.browser().get(attempt).then().header("Location", endsWith("/result"));
    }

    @Test
    void moreAttemptsAreThereAtOnceAndGoneWhenTheyAreTakenAway() {
        Classroom classroom = quizzes.classroom(TestSettings.timed(null, null, null, 1));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String first = trainee.start(classroom.quizId());
        trainee.submit(first);
        assertThat(trainee.start(classroom.quizId())).isEqualTo(first);

        give(classroom, "extraAttempts", "1");
        trainee.browser().get("/my").then().body(containsString("1 attempt left"));
        give(classroom, "extraAttempts", "");
        assertThat(trainee.start(classroom.quizId())).isEqualTo(first);
        give(classroom, "extraAttempts", "1");
        assertThat(trainee.start(classroom.quizId())).isNotEqualTo(first);
    }

    @Test
    void moreTimeBringsNoArticleBackToWhoHasSeenTheQuestions() {
        Classroom classroom = quizzes.classroom(TestSettings.readFirst(10, 20));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        clock.forward(Duration.ofMinutes(12));
        trainee.browser().get(attempt).then().body(containsString("in 18 minutes"));

        give(classroom, "extraTimePercent", "50");

        trainee.browser().get(attempt).then().statusCode(200).body(containsString("in 28 minutes"));
        trainee.browser().get(attempt + "/read").then().statusCode(303).header("Location", endsWith(attempt));
    }

    @ParameterizedTest
    @CsvSource({
        "extraTimePercent, 301, a whole percentage from 0 to 300",
        "extraTimePercent, -5, a whole percentage from 0 to 300",
        "extraTimePercent, 99999999999, a whole percentage from 0 to 300",
        "extraAttempts, 11, 0 to 10 more attempts",
        "extraAttempts, many, 0 to 10 more attempts",
        "closesAt, tomorrow, a day and a time such as",
        "closesAt, 2020-01-01 10:00, This time is past",
        "opensAt, 2999-01-01 10:00, Let it close after it opens"
    })
    void whatCannotBeMeantIsToldAndWhatWasTypedStays(String field, String typed, String sentence) {
        Instant closes = clock.instant().plus(Duration.ofHours(2));
        Classroom classroom = quizzes.classroom(TestSettings.timed(null, closes, 20, 1));

        give(classroom, field, typed)
                .then()
                .statusCode(422)
                .body(containsString(sentence), containsString("value=\"" + typed + "\""));

        instructor(classroom)
                .get("/quizzes/" + classroom.quizId() + "/accommodations")
                .then()
                .body(containsString("As in the settings"));
    }

    @Test
    void onlyTheInstructorsOwnTraineesAndQuizzes() {
        Classroom classroom = quizzes.classroom(TestSettings.limited(20));
        Classroom elsewhere = quizzes.classroom(TestSettings.limited(20));
        Browser other = instructor(elsewhere);
        String general = "/accommodations/" + classroom.trainee().id();
        String stranger = "/quizzes/" + elsewhere.quizId() + general;

        for (String path : new String[] {formOf(classroom), general, stranger}) {
            other.get(path).then().statusCode(404);
            other.post(path, "extraTimePercent", "50").then().statusCode(404);
        }
        Browser trainee = new TraineeBrowser(classroom.trainee()).browser();
        trainee.get(general).then().statusCode(403);
        trainee.post(formOf(classroom), "extraTimePercent", "50").then().statusCode(403);
        trainee.get("/quizzes/" + classroom.quizId() + "/start").then().body(containsString("You have 20 minutes"));
    }

    private static Response give(Classroom classroom, String... fields) {
        return instructor(classroom).post(formOf(classroom), fields);
    }

    private static Browser instructor(Classroom classroom) {
        Browser instructor = TestPeople.browserOf(classroom.instructor());
        instructor.get(formOf(classroom));
        return instructor;
    }

    private static String formOf(Classroom classroom) {
        return "/quizzes/" + classroom.quizId() + "/accommodations/"
                + classroom.trainee().id();
    }

    private static String berlin(Instant instant) {
        return TypedTime.field(instant, TestSettings.ZONE);
    }
}
