package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("path")
@QuarkusTest
class BankApiTest {

    private static final String PATH = "/api/v1/questions";

    @Inject
    TestPeople people;

    @Inject
    TestBank testBank;

    @Inject
    QuestionBank bank;

    private Person instructor;
    private List<Long> ids;

    @BeforeEach
    void fill() {
        instructor = people.instructor();
        testBank.harbourTalks(instructor);
        ids = bank.approved(instructor.id()).stream()
                .map(BankQuestion::questionId)
                .toList();
    }

    @Test
    void aProgramFindsQuestionsPageByPage() {
        mine().get(PATH + "?size=2")
                .then()
                .statusCode(200)
                .body("count", equalTo(3))
                .body("pages", equalTo(2))
                .body("questions.stem[0]", equalTo("Who leads the dockers' union?"))
                .body("questions[0].tags", equalTo(List.of()))
                .body("questions[0].status", equalTo("APPROVED"));
        mine().get(PATH + "?size=2&page=2").then().body("questions", hasSize(1));
        mine().get(PATH + "?kind=FIGURE").then().body("questions.id", equalTo(ints(ids.get(1))));
        mine().get(PATH + "?text=DOCKERS&use=NEVER&results=NEVER_ANSWERED")
                .then()
                .body("count", equalTo(1));
    }

    @Test
    void aFilterThatThereIsNotIsRefused() {
        for (String odd :
                List.of("kind=RIDDLE", "status=SPARE", "archived=NO", "use=x", "results=x", "size=101", "size=0")) {
            mine().get(PATH + "?" + odd)
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("detail", containsString(odd.startsWith("size") ? "1 to 100" : "Take one of"));
        }
    }

    @Test
    void tagsAreGivenAndFound() {
        put(ids.get(0), Map.of("tags", List.of(" Ports ", "ports", "Week 1")))
                .body("tags", equalTo(List.of("Ports", "Week 1")));
        mine().get(PATH + "?tag=PORTS").then().body("questions.tags", equalTo(List.of(List.of("Ports", "Week 1"))));
        put(ids.get(0), Map.of("tags", List.of("a,b"))).statusCode(422).body("detail", containsString("no comma"));
        put(ids.get(0), Map.of("tags", List.of("a\0b"))).statusCode(422);
        put(ids.get(0), Map.of("tags", Arrays.asList(null, "x")))
                .statusCode(200)
                .body("tags", equalTo(List.of("x")));
        put(ids.get(0), Map.of()).statusCode(422).body("detail", containsString("list of tags"));
        put(ids.get(0), Map.of("tags", Collections.nCopies(3, ""))).body("tags", equalTo(List.of()));
    }

    @Test
    void questionsArePutAwayAndTakenOut() {
        mine().post(PATH + "/" + ids.get(0) + "/archive").then().statusCode(200).body("archived", equalTo(true));
        mine().get(PATH).then().body("count", equalTo(2));
        mine().get(PATH + "?archived=YES").then().body("questions.id", equalTo(ints(ids.get(0))));
        mine().post(PATH + "/" + ids.get(0) + "/restore").then().body("archived", equalTo(false));
        assertThat(bank.approved(instructor.id())).hasSize(3);
    }

    @Test
    void manyAreDecidedUponAndItIsTakenBack() {
        int decision = bulk(Map.of("action", "REJECT", "questions", ids))
                .statusCode(200)
                .body("changed", equalTo(3))
                .body("detail", equalTo("3 questions rejected."))
                .extract()
                .path("decision");
        assertThat(bank.approved(instructor.id())).isEmpty();
        String undo = PATH + "/bulk/" + decision + "/undo";
        as(people.instructor()).post(undo).then().statusCode(404);
        mine().post(undo).then().statusCode(200).body("undone", equalTo(3));
        mine().post(undo).then().statusCode(404);
        assertThat(bank.approved(instructor.id())).hasSize(3);

        bulk(Map.of("action", "EAT", "questions", ids)).statusCode(422).body("detail", containsString("APPROVE"));
        bulk(Map.of("action", "TAG", "questions", ids)).statusCode(422).body("detail", containsString("Write the tag"));
        bulk(Map.of("action", "TAG")).statusCode(422);
        bulk(Map.of("action", "TAG", "questions", ids, "tag", "x")).body("changed", equalTo(3));
    }

    @Test
    void theQuestionsOfOthersAreNotThere() {
        Person other = people.instructor();
        as(other).get(PATH).then().body("count", equalTo(0));
        as(other)
                .body(Map.of("tags", List.of("x")))
                .put(PATH + "/" + ids.get(0) + "/tags")
                .then()
                .statusCode(404);
        as(other).post(PATH + "/" + ids.get(0) + "/archive").then().statusCode(404);
        as(other)
                .body(Map.of("action", "REJECT", "questions", ids))
                .post(PATH + "/bulk")
                .then()
                .body("changed", equalTo(0));
        as(people.trainee()).get(PATH).then().statusCode(403);
        assertThat(bank.approved(instructor.id())).hasSize(3);
    }

    private static List<Integer> ints(Long id) {
        return List.of(id.intValue());
    }

    private ValidatableResponse put(long id, Map<String, ?> body) {
        return mine().body(body).put(PATH + "/" + id + "/tags").then();
    }

    private ValidatableResponse bulk(Map<String, ?> body) {
        return mine().body(body).post(PATH + "/bulk").then();
    }

    private RequestSpecification mine() {
        return as(instructor);
    }

    private static RequestSpecification as(Person person) {
        return TestPeople.as(person).contentType("application/json");
    }
}
