package org.debrief.questions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.debrief.drafting.QuestionDrafter;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("path")
@QuarkusTest
class GenerateResourceTest {

    @Inject
    TestPeople people;

    @Inject
    QuestionDrafter drafter;

    private Person instructor;

    @BeforeEach
    void waitForTheModels() {
        drafter.warmUp();
        instructor = people.instructor();
    }

    @Test
    void draftsQuestionsAndGivesAllFacts() {
        post(instructor, Map.of("text", Desk.ARTICLE, "published", "2026-02-10", "formats", List.of("SINGLE_CHOICE")))
                .then()
                .statusCode(200)
                .body("language", is("en"))
                .body("facts.kind", hasItem("STATEMENT"))
                .body("facts.id", hasItem("f1"))
                .body("facts.find { it.kind == 'STATEMENT' && it.direct }.speaker.name", equalTo("Marta Lindqvist"))
                .body("questions.kind", hasItem("WHO_SAID"))
                .body("questions.format", everyItem(is("SINGLE_CHOICE")))
                .body("questions[0].options.findAll { it.correct }.size()", is(1));
    }

    @Test
    void offsetsAreThoseOfTheTextAsItWasSent() {
        Response response = post(instructor, Map.of("text", Desk.ARTICLE));
        int start = response.path("facts.find { it.kind == 'STATEMENT' && it.direct }.content[0].start");
        int end = response.path("facts.find { it.kind == 'STATEMENT' && it.direct }.content[0].end");
        assertThat(Desk.ARTICLE.substring(start, end))
                .isEqualTo("“We have no choice but to close the harbour while the old quay is rebuilt,”");
    }

    @Test
    void theSameArticleGivesTheSameAnswer() {
        String first = post(instructor, Map.of("text", Desk.ARTICLE)).asString();
        String second = post(instructor, Map.of("text", Desk.ARTICLE)).asString();
        assertThat(withoutMillis(first)).isEqualTo(withoutMillis(second));
    }

    @Test
    void kindsAndLimitAreKept() {
        post(instructor, Map.of("text", Desk.ARTICLE, "kinds", new String[] {"WHO_SAID"}, "limit", 1))
                .then()
                .statusCode(200)
                .body("questions.size()", is(1))
                .body("questions.kind", everyItem(is("WHO_SAID")));
    }

    @Test
    void aTextThatCannotBeReadIsRefusedWithTheReason() {
        problem(post(instructor, Map.of("text", " ")), 422, "no text");
        problem(post(instructor, Map.of("text", "word ".repeat(28_001))), 422, "140,000");
        problem(
                post(
                        instructor,
                        Map.of(
                                "text",
                                "Der Hafen von Sundvik wurde am Montag nach neun Tagen wieder geöffnet, und die erste Fähre"
                                        + " legte am Mittag mit mehr als dreihundert Menschen an Bord ab.")),
                422,
                "English");
    }

    @Test
    void aFieldThatCannotBeIsNamed() {
        problem(post(instructor, Map.of("text", Desk.ARTICLE, "kinds", new String[] {"RIDDLE"})), 400, "RIDDLE");
        problem(post(instructor, Map.of("text", Desk.ARTICLE, "limit", 0)), 400, "limit");
        problem(post(instructor, Map.of("text", Desk.ARTICLE, "published", "yesterday")), 400, "year-month-day");
    }

    @Test
    void whatIsNoJsonIsRefusedWithWhatToSend() {
        for (String body : new String[] {"nonsense", "[]", "{\"text\": {}}"}) {
            Response response = TestPeople.as(instructor)
                    .contentType("application/json")
                    .body(body)
                    .post("/api/v1/generate");
            problem(response, 400, "Send JSON");
        }
    }

    @Test
    void onlyAnInstructorMayAsk() {
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/generate")
                .then()
                .statusCode(401);
        post(people.trainee(), Map.of("text", Desk.ARTICLE)).then().statusCode(403);
    }

    @Test
    void generationIsReportedAsReady() {
        given().get("/q/health/group/generation")
                .then()
                .statusCode(200)
                .body("status", is("UP"))
                .body("checks.name", hasItems("language models"));
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name.contains('language models')", is(false));
    }

    @Test
    void theApiIsDescribed() {
        given().get("/q/openapi").then().statusCode(200).body(containsString("/api/v1/generate"));
    }

    private static void problem(Response response, int status, String words) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("status", is(status))
                .body("detail", containsString(words));
    }

    private static Response post(Person person, Map<String, Object> body) {
        RequestSpecification request =
                TestPeople.as(person).contentType("application/json").body(body);
        return request.post("/api/v1/generate");
    }

    private static String withoutMillis(String answer) {
        return answer.replaceFirst("\"millis\":\\d+", "");
    }
}
