package org.debrief.questions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.debrief.briefings.Briefings;
import org.debrief.briefings.NewBriefing;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Watching a briefing and reviewing its questions by the API. */
@Tag("path")
@QuarkusTest
class QuestionApiTest {

    @Inject
    TestPeople people;

    @Inject
    TestBank testBank;

    @Inject
    Briefings briefings;

    @Inject
    Generations generations;

    @Inject
    Correcting correcting;

    private Person instructor;
    private long briefing;
    private List<Long> ids;

    @BeforeEach
    void fill() {
        instructor = people.instructor();
        briefing = testBank.everyFormat(instructor);
        ids = TestPeople.as(instructor).get(questions()).jsonPath().getList("id", Long.class);
    }

    @Test
    void aBriefingTellsHowFarItsDraftingHasCome() {
        long drafted = briefings.addQuietly(instructor.id(), new NewBriefing("Harbour", null, null, Desk.ARTICLE));
        generations.set(drafted, GenerationStatus.QUEUED);
        state(drafted).body("status", equalTo("QUEUED"), "progress", equalTo(0), "reason", nullValue());
        generations.begin(drafted);
        state(drafted).body("status", equalTo("GENERATING"));
        generations.fail(drafted, "The article is not in English.");
        state(drafted).body("status", equalTo("FAILED"), "reason", equalTo("The article is not in English."));

        generations.set(drafted, GenerationStatus.GENERATING);
        TestPeople.as(instructor)
                .post("/api/v1/briefings/" + drafted + "/cancel")
                .then()
                .body("status", equalTo("FAILED"), "reason", containsString("was cancelled"));
        TestPeople.as(instructor)
                .post("/api/v1/briefings/" + drafted + "/retry")
                .then()
                .statusCode(200);
        problem(TestPeople.as(instructor).post("/api/v1/briefings/" + drafted + "/retry"), 409, "being drafted");
    }

    @Test
    void aBriefingTellsItsTextAndCounts() {
        decide(ids.get(0), "REJECTED");
        decide(ids.get(1), "DRAFT");
        state(briefing)
                .body("text", equalTo(TestBank.TEXT), "status", equalTo("READY"), "progress", equalTo(100))
                .body("questions.draft", equalTo(1))
                .body("questions.rejected", equalTo(1))
                .body("questions.approved", equalTo(4));
        TestPeople.as(instructor)
                .get("/api/v1/briefings")
                .then()
                .body("id", hasItems((int) briefing), "[0].text", nullValue(), "[0].questions.approved", equalTo(4));
    }

    @Test
    void questionsAreListedWithKeysAndPassages() {
        TestPeople.as(instructor)
                .get(questions())
                .then()
                .statusCode(200)
                .body("stem", equalTo(TestBank.STEMS), "version", equalTo(List.of(1, 1, 1, 1, 1, 1)))
                .body("[0].passage", equalTo("Ana Ruiz, who leads"))
                .body("[0].evidence.start", equalTo(TestBank.TEXT.indexOf("Ana Ruiz, who leads")))
                .body("[0].options.find { it.correct }.text", equalTo("Ana Ruiz"))
                .body("[1].readAs", equalTo("more than 4,200"))
                .body("[4].options[0].prompt", equalTo("“We will not sign.”"));
        decide(ids.get(2), "REJECTED");
        problem(
                TestPeople.as(instructor).get(questions() + "?status=SPARE"),
                422,
                "must be DRAFT, APPROVED or REJECTED");
        TestPeople.as(instructor)
                .get(questions() + "?status=REJECTED")
                .then()
                .body("stem", equalTo(List.of(TestBank.STEMS.get(2))));
    }

    @Test
    void aDecisionIsKept() {
        decide(ids.get(0), "DRAFT");
        TestPeople.as(instructor)
                .get("/api/v1/questions/" + ids.get(0))
                .then()
                .body("status", equalTo("DRAFT"), "version", equalTo(1));
    }

    @Test
    void newWordingMakesANewVersionAndLeavesTheRest() {
        change(ids.get(0), Map.of("version", 1, "stem", "Who heads the dockers' union?", "status", "REJECTED"))
                .then()
                .statusCode(200)
                .body("version", equalTo(2), "stem", equalTo("Who heads the dockers' union?"))
                .body("status", equalTo("REJECTED"), "options.size()", equalTo(2))
                .body("passage", equalTo("Ana Ruiz, who leads"), "explanation", notNullValue());
        change(
                        ids.get(0),
                        Map.of(
                                "passage",
                                "The port employs 4,200 people.",
                                "options",
                                List.of(
                                        Map.of("text", "Mira Stone"),
                                        Map.of("text", "Ana Ruiz", "correct", true, "why", "She leads it."))))
                .then()
                .statusCode(200)
                .body("version", equalTo(3), "options[1].correct", equalTo(true))
                .body("options[1].why", equalTo("She leads it."))
                .body("evidence.start", equalTo(TestBank.TEXT.indexOf("The port employs 4,200 people.")));
    }

    @Test
    void trueAndFalseComeInAnyOrder() {
        change(ids.get(3), Map.of("options", List.of(Map.of("text", "False"), Map.of("text", "True", "correct", true))))
                .then()
                .statusCode(200)
                .body("options.find { it.correct }.text", equalTo("True"));
    }

    @Test
    void aLostUpdateIsNoticed() {
        change(ids.get(0), Map.of("version", 1, "stem", "Who is it?")).then().statusCode(200);
        problem(change(ids.get(0), Map.of("version", 1, "stem", "Who was it?")), 409, "Read it again");
        problem(change(ids.get(0), Map.of("version", 1, "status", "DRAFT")), 409, "Read it again");
        TestPeople.as(instructor)
                .get("/api/v1/questions/" + ids.get(0))
                .then()
                .body("stem", equalTo("Who is it?"), "status", equalTo("APPROVED"));
    }

    static Stream<Arguments> refusals() {
        List<Map<String, ?>> twice = List.of(Map.of("text", "A", "correct", true), Map.of("text", "a"));
        List<Map<String, ?>> bothRight =
                List.of(Map.of("text", "A", "correct", true), Map.of("text", "B", "correct", true));
        return Stream.of(
                Arguments.of(0, Map.of(), "Send a status, or new wording"),
                Arguments.of(0, Map.of("status", "SPARE"), "must be DRAFT, APPROVED or REJECTED"),
                Arguments.of(
                        0, Map.of("status", "DRAFT", "stem", "Who said so"), "End the question with a question mark"),
                Arguments.of(0, Map.of("stem", "Who\0?"), "a character that is no text"),
                Arguments.of(0, Map.of("stem", "W".repeat(600) + "?"), "at most 600 characters"),
                Arguments.of(0, Map.of("passage", "Nobody wrote this."), "The article does not have these words"),
                Arguments.of(0, Map.of("passage", " "), "Copy the passage"),
                Arguments.of(0, Map.of("options", twice), "Two options are the same"),
                Arguments.of(0, Map.of("options", bothRight), "exactly one option"),
                Arguments.of(0, Map.of("options", List.of()), "exactly one option"),
                Arguments.of(1, Map.of("options", List.of(Map.of("text", "many"))), "as one number"),
                Arguments.of(1, Map.of("options", bothRight), "Send one option, the model answer"),
                Arguments.of(3, Map.of("options", bothRight), "exactly one option"),
                Arguments.of(3, Map.of("options", twice), "must be “True” and “False”"),
                Arguments.of(5, Map.of("options", List.of(Map.of("text", "A"))), "at least 3 events"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsWrongIsSaidAndNothingIsChanged(int place, Map<String, ?> change, String sentence) {
        problem(change(ids.get(place), change), 422, sentence);
        TestPeople.as(instructor)
                .get("/api/v1/questions/" + ids.get(place))
                .then()
                .body("version", equalTo(1), "status", equalTo("APPROVED"), "stem", equalTo(TestBank.STEMS.get(place)));
    }

    @Test
    void aPassageThatACorrectionTookAwayMustBeChosenAnew() {
        correcting.correct(
                briefing,
                new NewBriefing("Harbour talks", null, null, TestBank.TEXT.replace("Ana Ruiz, who", "Ann Ruiz, who")));
        TestPeople.as(instructor)
                .get("/api/v1/questions/" + ids.get(0))
                .then()
                .body("outdated", equalTo(true), "evidence", nullValue(), "passage", equalTo("Ana Ruiz, who leads"));
        problem(change(ids.get(0), Map.of("stem", "Who is it?")), 422, "The article does not have these words");
        change(ids.get(0), Map.of("passage", "Ann Ruiz, who leads", "status", "APPROVED"))
                .then()
                .statusCode(200)
                .body("outdated", equalTo(false), "status", equalTo("APPROVED"));
    }

    @Test
    void onlyTheOwnerMay() {
        Person other = people.instructor();
        long id = ids.get(0);
        problem(TestPeople.as(other).get("/api/v1/briefings/" + briefing), 404, "no such briefing");
        problem(TestPeople.as(other).post("/api/v1/briefings/" + briefing + "/cancel"), 404, "no such briefing");
        problem(TestPeople.as(other).get(questions()), 404, "no such briefing");
        problem(TestPeople.as(other).get("/api/v1/questions/" + id), 404, "no such question");
        problem(
                json(other).body(Map.of("status", "REJECTED")).patch("/api/v1/questions/" + id),
                404,
                "no such question");
        TestPeople.as(people.trainee()).get(questions()).then().statusCode(403);
        TestPeople.as(people.trainee()).get("/api/v1/questions/" + id).then().statusCode(403);
        given().get("/api/v1/questions/" + id).then().statusCode(401);
        problem(TestPeople.as(instructor).get("/api/v1/questions/999999999999"), 404, "no such question");
        problem(json(instructor).body("[]").patch("/api/v1/questions/" + id), 400, "/q/openapi");
    }

    @Test
    void allOfItIsDescribed() {
        String description = given().get("/q/openapi").asString();
        assertThat(description)
                .contains(
                        "/api/v1/briefings:",
                        "/api/v1/briefings/{id}:",
                        "/api/v1/briefings/{id}/questions:",
                        "/api/v1/questions/{id}:",
                        "multipart/form-data");
    }

    private String questions() {
        return "/api/v1/briefings/" + briefing + "/questions";
    }

    private ValidatableResponse state(long id) {
        return TestPeople.as(instructor).get("/api/v1/briefings/" + id).then().statusCode(200);
    }

    private void decide(long id, String status) {
        change(id, Map.of("status", status)).then().statusCode(200).body("status", equalTo(status));
    }

    private Response change(long id, Map<String, ?> change) {
        return json(instructor).body(change).patch("/api/v1/questions/" + id);
    }

    private static void problem(Response response, int status, String words) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", containsString(words));
    }

    private static RequestSpecification json(Person person) {
        return TestPeople.as(person).contentType("application/json");
    }
}
