package org.debrief.quizzes;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.TestRewording;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class ChangeQuizApiTest {

    @Inject
    TestQuizzes quizzes;

    @Inject
    TestRewording rewording;

    @Inject
    TestPeople people;

    @Test
    void whatIsSentChangesAndTheRestStays() {
        Classroom classroom = quizzes.classroom(TestQuizzes.WITH_ARTICLE);
        List<Long> ids = ids(classroom);

        patch(
                        classroom,
                        Map.of(
                                "title",
                                "Changed",
                                "questions",
                                List.of(ids.get(2), ids.get(0)),
                                "timeLimitMinutes",
                                20))
                .then()
                .statusCode(200)
                .body("title", equalTo("Changed"))
                .body(
                        "questions.question",
                        equalTo(List.of(ids.get(2).intValue(), ids.get(0).intValue())))
                .body("settings.timeLimitMinutes", equalTo(20))
                .body("settings.article", equalTo("OPEN"))
                .body("settings.passMark", equalTo(60));
        patch(classroom, Map.of("settings", Map.of("review", Map.of("key", "CLOSED", "explanation", "CLOSED"))))
                .then()
                .statusCode(200)
                .body("title", equalTo("Changed"))
                .body("questions", hasSize(2))
                .body("settings.review.key", equalTo("CLOSED"))
                .body("settings.review.marks", equalTo("SUBMITTED"));
    }

    @Test
    void timesStayTheSameMomentInAnotherZone() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        patch(classroom, Map.of("closesAt", "2990-07-01T10:00:30Z")).then().statusCode(200);

        patch(classroom, Map.of("timeZone", "Asia/Tokyo"))
                .then()
                .body("settings.timeZone", equalTo("Asia/Tokyo"))
                .body("settings.closesAt", equalTo("2990-07-01T10:00:30Z"));
        TestPeople.as(classroom.instructor())
                .contentType("application/json")
                .body("{\"closesAt\": null}")
                .patch("/api/v1/quizzes/" + classroom.quizId())
                .then()
                .statusCode(200)
                .body("settings.closesAt", nullValue());
    }

    @Test
    void aStaleVersionIsAConflict() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        int version = patch(classroom, Map.of()).jsonPath().getInt("version");
        patch(classroom, Map.of("title", "First", "version", version)).then().statusCode(200);

        patch(classroom, Map.of("title", "Second", "version", version))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("The quiz was changed since it was read."));
        patch(classroom, Map.of()).then().body("title", equalTo("First"));
    }

    @Test
    void theNewestWordingsAreAskedOnRequest() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        List<Long> ids = ids(classroom);
        rewording.stem(classroom.instructor(), ids.get(1), "How many work in the port?");
        patch(classroom, Map.of("questions", ids))
                .then()
                .body("questions[1].stem", equalTo("How many people does the port employ?"));

        patch(classroom, Map.of("newestWordings", true))
                .then()
                .body("questions[1].stem", equalTo("How many work in the port?"))
                .body("questions", hasSize(3));
    }

    @Test
    void whatIsWrongIsSaidAndChangesNothing() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Classroom others = quizzes.classroom(QuizSettings.USUAL);

        patch(classroom, Map.of("title", " ", "attemptsAllowed", 0, "questions", List.of()))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", containsString("Give the quiz a title"))
                .body("detail", containsString("Allow 1 to 10 attempts."))
                .body("detail", containsString("Tick at least one question."));
        patch(classroom, Map.of("questions", ids(others)))
                .then()
                .statusCode(422)
                .body("detail", containsString("You have no approved question"));
        patch(classroom, Map.of("status", "CLOSED"))
                .then()
                .statusCode(422)
                .body("detail", containsString("There is no “status”."));
        patch(classroom, Map.of()).then().body("title", equalTo("Harbour quiz"));
    }

    @Test
    void anotherInstructorChangesNothing() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);

        patch(people.instructor(), classroom, Map.of("title", "Mine"))
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private List<Long> ids(Classroom classroom) {
        return quizzes.questions(classroom).stream()
                .map(BankQuestion::questionId)
                .toList();
    }

    private static Response patch(Classroom classroom, Map<String, Object> change) {
        return patch(classroom.instructor(), classroom, change);
    }

    private static Response patch(Person person, Classroom classroom, Map<String, Object> change) {
        return TestPeople.as(person)
                .contentType("application/json")
                .body(change)
                .patch("/api/v1/quizzes/" + classroom.quizId());
    }
}
