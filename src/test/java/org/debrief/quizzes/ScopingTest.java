package org.debrief.quizzes;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see what: by account, and not by what a page shows. */
@Tag("sweep")
@QuarkusTest
class ScopingTest {

    @Inject
    TestQuizzes quizzes;

    @Inject
    TestPeople people;

    @Test
    void anAttemptBelongsToItsTrainee() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        String attempt = new TraineeBrowser(classroom.trainee()).start(classroom.quizId());
        Browser other = new TraineeBrowser(quizzes.anotherTrainee(classroom)).browser();

        other.get(attempt).then().statusCode(404);
        other.get(attempt + "/check").then().statusCode(404);
        other.get(attempt + "/result").then().statusCode(404);
        other.post(attempt, "q1", "a").then().statusCode(404);
        other.post(attempt + "/answers", "q1", "a").then().statusCode(404);
        other.post(attempt + "/submit").then().statusCode(404);
    }

    @Test
    void aTraineeOutsideTheCohortFindsNoQuiz() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser outsider = new TraineeBrowser(people.trainee()).browser();

        outsider.post("/quizzes/" + classroom.quizId() + "/start").then().statusCode(404);
    }

    @Test
    void aDraftIsNotThereForTrainees() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL, false);
        Browser trainee = new TraineeBrowser(classroom.trainee()).browser();

        trainee.post("/quizzes/" + classroom.quizId() + "/start").then().statusCode(404);
    }

    @Test
    void aResultIsNotThereBeforeSubmitting() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());

        trainee.browser().get(attempt + "/result").then().statusCode(404);
        TestPeople.browserOf(classroom.instructor())
                .get("/quizzes/" + classroom.quizId() + attempt)
                .then()
                .statusCode(404);
    }

    @Test
    void anInstructorTakesNoQuiz() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        String attempt = new TraineeBrowser(classroom.trainee()).start(classroom.quizId());
        Browser instructor = TestPeople.browserOf(classroom.instructor());
        instructor.get("/quizzes");

        instructor.get(attempt).then().statusCode(403);
        instructor.post(attempt + "/submit").then().statusCode(403);
        instructor.post("/quizzes/" + classroom.quizId() + "/start").then().statusCode(403);
        instructor.get("/my").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/edit",
                "/delete",
                "/preview",
                "/accommodations",
                "/report",
                "/report/answers",
                "/report/live",
                "/report/scores.csv",
                "/report/questions.csv",
                "/report/responses.csv",
                "/report/report.xlsx"
            })
    void anInstructorsPagesAreTheirs(String page) {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        String path = "/quizzes/" + classroom.quizId() + page;

        TestPeople.browserOf(classroom.instructor()).get(path).then().statusCode(200);
        TestPeople.browserOf(people.instructor()).get(path).then().statusCode(404);
        TestPeople.browserOf(classroom.trainee()).get(path).then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/publish",
                "/close",
                "/cohorts",
                "/preview",
                "/edit",
                "/copy",
                "/reopen",
                "/archive",
                "/restore",
                "/delete",
                "/cohorts/1/take"
            })
    void anotherInstructorChangesNothing(String action) {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser other = TestPeople.browserOf(people.instructor());
        other.get("/quizzes");

        other.post(
                        "/quizzes/" + classroom.quizId() + action,
                        "cohort",
                        String.valueOf(classroom.cohort().id()))
                .then()
                .statusCode(404);
    }
}
