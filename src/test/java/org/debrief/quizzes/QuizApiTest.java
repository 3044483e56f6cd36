package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.TestBank;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class QuizApiTest {

    @Inject
    TestQuizzes quizzes;

    @Test
    void aProgramMakesAndPublishesAQuiz() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        List<Long> ids = quizzes.questions(classroom).stream()
                .map(BankQuestion::questionId)
                .toList();
        List<Long> backwards = List.of(ids.get(2), ids.get(0));

        Response made = as(classroom.instructor())
                .body(Map.of(
                        "title",
                        "By program",
                        "questions",
                        backwards,
                        "newCohort",
                        "Programs",
                        "passMark",
                        50,
                        "articleShown",
                        true))
                .post("/api/v1/quizzes");

        made.then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("settings.layout", equalTo("ALL_ON_ONE"))
                .body("settings.article", equalTo("OPEN"))
                .body("settings.attemptsAllowed", equalTo(1))
                .body("settings.passMark", equalTo(50))
                .body(
                        "questions.stem",
                        equalTo(List.of("Until when do the talks go on?", "Who leads the dockers' union?")));
        as(classroom.instructor())
                .post(made.getHeader("Location") + "/publish")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("cohorts[0].joinPath", containsString("/join/"));
    }

    @Test
    void whatIsWrongIsSaidInASentence() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);

        as(classroom.instructor())
                .body(Map.of("title", "", "questions", List.of(), "attemptsAllowed", 99))
                .post("/api/v1/quizzes")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", containsString("Give the quiz a title"))
                .body("detail", containsString("Allow 1 to 10 attempts."));
        as(classroom.instructor())
                .body(Map.of("title", "a\0b", "questions", List.of(), "newCohort", "c\0d"))
                .post("/api/v1/quizzes")
                .then()
                .statusCode(422)
                .body("detail", containsString("The title has a character that is no text."))
                .body("detail", containsString("The name has a character that is no text."));
        as(classroom.instructor())
                .body(Map.of("title", "Unknown", "questions", List.of(0)))
                .post("/api/v1/quizzes")
                .then()
                .statusCode(422)
                .body("detail", equalTo("You have no approved question 0."));
    }

    @Test
    void aTraineesProgramTakesAQuizAndSeesTheKeyOnlyAfterwards() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Response started = as(classroom.trainee()).post("/api/v1/quizzes/" + classroom.quizId() + "/attempts");
        started.then().statusCode(201).body("questions", hasSize(3)).body("result", nullValue());
        assertThat(started.asString()).doesNotContain(TestBank.SECRETS);
        String attempt = started.getHeader("Location");

        String letter = started.jsonPath().getString("questions[1].choices.find { it.text == '4,200' }.letter");
        Response saved = as(classroom.trainee()).body(Map.of("option", letter)).put(attempt + "/responses/2");
        saved.then().statusCode(200).body("questions[1].answered", equalTo(true));
        assertThat(saved.asString()).doesNotContain(TestBank.SECRETS).doesNotContain("\"key\"");
        as(classroom.trainee()).post(attempt + "/submit").then().statusCode(200);

        as(classroom.trainee())
                .get(attempt)
                .then()
                .body("submitted", equalTo(true))
                .body("result.marks", equalTo(1))
                .body("result.questions[1].explanation", containsString("EXPLANATION"));
        as(classroom.trainee())
                .body(Map.of("option", "a"))
                .put(attempt + "/responses/1")
                .then()
                .statusCode(409);
    }

    @Test
    void programsReadTheReport() {
        Classroom classroom = quizzes.classroom(TestQuizzes.WITH_ARTICLE);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "2", "4,200", "3", "14 March 2026");
        trainee.submit(attempt);
        String report = "/api/v1/quizzes/" + classroom.quizId() + "/report";

        as(classroom.instructor())
                .get(report)
                .then()
                .statusCode(200)
                .body("submitted", equalTo(1))
                .body("passRate", equalTo(0f));
        as(classroom.instructor()).get(report + "/items").then().body("facility", equalTo(List.of(0f, 1f, 0f)));
        as(classroom.instructor()).get(report + "/scores").then().body("marks", equalTo(List.of(1)));
        as(classroom.instructor()).get(report + "/responses").then().body("chosen[2]", equalTo("14 March 2026"));
        as(classroom.instructor())
                .accept("text/csv")
                .get(report + "/scores")
                .then()
                .contentType("text/csv")
                .body(containsString(classroom.trainee().email()));
        as(classroom.trainee()).get(report).then().statusCode(403);
    }

    private static RequestSpecification as(Person person) {
        return TestPeople.as(person).contentType("application/json");
    }
}
