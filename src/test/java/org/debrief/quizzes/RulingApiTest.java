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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class RulingApiTest {

    @Inject
    TestQuizzes quizzes;

    @Inject
    TestPeople people;

    private Classroom classroom;
    private String rulings;

    @BeforeEach
    void start() {
        classroom = quizzes.classroom(TestQuizzes.WITH_ARTICLE);
        rulings = "/api/v1/quizzes/" + classroom.quizId() + "/rulings";
    }

    @Test
    void aProgramLooksAtADryRunAndAppliesIt() {
        String attempt = submitted();
        Map<String, Object> key = Map.of("version", version(1), "kind", "KEY", "option", 2, "reason", "So it says.");

        Response dryRun = as(classroom.instructor()).body(key).post(rulings);
        dryRun.then()
                .statusCode(200)
                .body("applied", equalTo(false))
                .body("rightAnswers", equalTo(List.of("4,600")))
                .body("changes", hasSize(1))
                .body("changes[0].email", equalTo(classroom.trainee().email()))
                .body("changes[0].before.marks", equalTo(0))
                .body("changes[0].after.percent", equalTo(33))
                .body("changes[0].after.passed", equalTo(false))
                .body("unchanged", equalTo(0));
        as(classroom.trainee()).get(attempt).then().body("result.marks", equalTo(0));

        Map<String, Object> looked = new HashMap<>(key);
        looked.put("fingerprint", dryRun.jsonPath().getString("fingerprint"));
        as(classroom.instructor())
                .body(looked)
                .post(rulings + "?dryRun=false")
                .then()
                .statusCode(200)
                .body("applied", equalTo(true));
        as(classroom.instructor())
                .body(looked)
                .post(rulings + "?dryRun=false")
                .then()
                .statusCode(200)
                .body("applied", equalTo(false))
                .body("changes", hasSize(0));

        as(classroom.trainee())
                .get(attempt)
                .then()
                .body("result.marks", equalTo(1))
                .body("result.corrections[0].marksAfter", equalTo(1))
                .body("result.corrections[0].reason", equalTo("So it says."))
                .body("result.questions[1].correction", equalTo("So it says."));
        as(classroom.instructor())
                .get(rulings)
                .then()
                .statusCode(200)
                .body("", hasSize(3))
                .body("number", equalTo(List.of(1, 2, 3)))
                .body("[0].history", hasSize(0))
                .body("[1].rightAnswers", equalTo(List.of("4,600")))
                .body("[1].options[1].right", equalTo(true))
                .body("[1].history[0].changed", equalTo(1))
                .body("[1].history[0].by", equalTo(classroom.instructor().name()));
        as(classroom.instructor())
                .get("/api/v1/quizzes/" + classroom.quizId() + "/report/items")
                .then()
                .body("facility", equalTo(List.of(0f, 1f, 0f)));
    }

    @Test
    void aDroppedQuestionIsNullInTheReport() {
        submitted();
        apply(Map.of("version", version(1), "kind", "DROP", "reason", "Two ways to read it."));

        String report = "/api/v1/quizzes/" + classroom.quizId() + "/report";
        as(classroom.instructor())
                .get(report + "/items")
                .then()
                .body("[1].dropped", equalTo(true))
                .body("[1].facility", nullValue());
        as(classroom.instructor()).get(report + "/responses").then().body("marks[1]", nullValue());
        as(classroom.instructor()).get(report + "/scores").then().body("of", equalTo(List.of(2)));
    }

    @Test
    void whatIsWrongIsSaidInASentence() {
        refused(422, "Say dryRun=true or dryRun=false.", "?dryRun=maybe", Map.of());
        refused(422, "Send a JSON object with “version”", "", Map.of("kind", "DROP"));
        refused(422, "Choose what to do. Give the reason.", "", Map.of("version", version(0), "kind", "BURN"));
        refused(422, "Choose the right answer.", "", Map.of("version", version(0), "kind", "KEY", "reason", "x"));
        Map<String, Object> drop = Map.of("version", version(0), "kind", "DROP", "reason", "x");
        refused(422, "Send the “fingerprint”", "?dryRun=false", drop);
        Map<String, Object> stale = new HashMap<>(drop);
        stale.put("fingerprint", "0".repeat(64));
        refused(409, "Something has changed since the dry run.", "?dryRun=false", stale);
        refused(404, "None of your quizzes has asked this question.", "", Map.of("version", 0, "kind", "DROP"));
        apply(drop);
        apply(Map.of("version", version(1), "kind", "DROP", "reason", "x"));
        refused(
                422,
                "this is the last one that does",
                "",
                Map.of("version", version(2), "kind", "DROP", "reason", "x"));
    }

    @Test
    void onlyTheQuizzesInstructorRules() {
        Person other = people.instructor();
        Map<String, Object> drop = Map.of("version", version(0), "kind", "DROP", "reason", "x");

        as(other).get(rulings).then().statusCode(404).contentType("application/problem+json");
        as(other).body(drop).post(rulings).then().statusCode(404);
        as(classroom.trainee()).get(rulings).then().statusCode(403);
        as(classroom.trainee()).body(drop).post(rulings).then().statusCode(403);
    }

    private void refused(int status, String sentence, String query, Map<String, Object> body) {
        as(classroom.instructor())
                .body(body)
                .post(rulings + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", containsString(sentence));
    }

    private void apply(Map<String, Object> ruling) {
        Map<String, Object> looked = new HashMap<>(ruling);
        Response dryRun = as(classroom.instructor()).body(ruling).post(rulings);
        looked.put("fingerprint", dryRun.jsonPath().getString("fingerprint"));
        as(classroom.instructor())
                .body(looked)
                .post(rulings + "?dryRun=false")
                .then()
                .body("applied", equalTo(true));
    }

    private long version(int question) {
        return quizzes.questions(classroom).get(question).versionId();
    }

    /** Answers only the second question, with its second option. */
    private String submitted() {
        Response started = as(classroom.trainee()).post("/api/v1/quizzes/" + classroom.quizId() + "/attempts");
        String attempt = started.getHeader("Location");
        String letter = started.jsonPath().getString("questions[1].choices.find { it.text == '4,600' }.letter");
        as(classroom.trainee())
                .body(Map.of("option", letter))
                .put(attempt + "/responses/2")
                .then()
                .statusCode(200);
        as(classroom.trainee()).post(attempt + "/submit").then().statusCode(200);
        assertThat(attempt).contains("/attempts/");
        return attempt;
    }

    private static RequestSpecification as(Person person) {
        return TestPeople.as(person).contentType("application/json");
    }
}
