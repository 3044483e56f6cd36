package org.debrief.quizzes.picking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.QuestionBank;
import org.debrief.questions.TestBank;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class PickPagesTest {

    private static final String EVERYTHING = "&difficulty=RECALL&difficulty=DISCRIMINATION&difficulty=INTEGRATION";

    @Inject
    TestPeople people;

    @Inject
    TestBank testBank;

    @Inject
    QuestionBank bank;

    private Person instructor;
    private long briefing;
    private Browser browser;

    @BeforeEach
    void fill() {
        instructor = people.instructor();
        briefing = testBank.harbourTalks(instructor);
        browser = TestPeople.browserOf(instructor);
    }

    @Test
    void whatIsPickedIsTickedInANewQuiz() {
        browser.get("/quizzes").then().body(containsString("href=\"/quizzes/pick\""));
        browser.get("/quizzes/pick")
                .then()
                .statusCode(200)
                .body(containsString("Harbour talks"), containsString("value=\"12\""));
        String page = pick("count=2&figures=1&dates=1");
        assertThat(page)
                .contains(
                        "Picked: 2 questions",
                        "How many people does the port employ?",
                        "Until when do the talks go on?")
                .doesNotContain("Not all that you asked for", "Who leads the dockers");

        Matcher link = Pattern.compile("href=\"(/quizzes/new\\?[^\"]+)\"").matcher(page);
        assertThat(link.find()).isTrue();
        String form = browser.get(link.group(1).replace("&amp;", "&")).asString();
        assertThat(Pattern.compile("name=\"question\"[^>]* checked")
                        .matcher(form)
                        .results())
                .hasSize(2);
        for (BankQuestion question : bank.approved(instructor.id())) {
            boolean ticked = Pattern.compile("value=\"" + question.versionId() + "\"[^>]* checked")
                    .matcher(form)
                    .find();
            assertThat(ticked).as(question.stem()).isEqualTo(!question.stem().startsWith("Who"));
        }
    }

    @Test
    void anotherSetIsOfferedAndTheOneBeforeComesBack() {
        String first = pick("count=1");
        assertThat(first).contains("Another set").doesNotContain("The set before");
        String second = pick("count=1&set=2");
        assertThat(second).contains("The set before");
        assertThat(stem(second)).isNotEqualTo(stem(first));
        assertThat(stem(pick("count=1&set=1"))).isEqualTo(stem(first));
        assertThat(pick("count=3")).doesNotContain("Another set");
    }

    @Test
    void whatIsMissingIsSaidAndTheNearestSetIsOffered() {
        assertThat(pick("count=9&said=2&other=1"))
                .contains(
                        "You asked for 9 questions, and there are only 3 approved to pick from.",
                        "You asked for at least 2 about who said what, and there is only 1.",
                        "You asked for at least 1 about other facts, and there is none.",
                        "Make a quiz of these");
    }

    @Test
    void aWishThatCannotBeReadComesBackWithWhatWasTyped() {
        refused("count=lots", "from 1 to 100", "value=\"lots\"");
        refused("count=0", "from 1 to 100");
        refused("count=5&said=-1", "from 0 to 100", "value=\"-1\"");
        refused("count=5&said=3&dates=3", "The least numbers come to 6, and 5 questions are wished for.");
        refused("count=5%00", "from 1 to 100");
        browser.get("/quizzes/pick?count=5" + EVERYTHING)
                .then()
                .statusCode(422)
                .body(containsString("Choose at least one briefing."));
        browser.get("/quizzes/pick?count=5&briefing=" + briefing)
                .then()
                .statusCode(422)
                .body(containsString("Choose at least one difficulty."));
        browser.get("/quizzes/pick?count=5&set=x&briefing=" + briefing + EVERYTHING)
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyPicksFromTheBriefingsOfOthers() {
        Browser other = TestPeople.browserOf(people.instructor());
        other.get("/quizzes/pick")
                .then()
                .body(containsString("No approved question yet"), not(containsString("Harbour talks")));
        other.get("/quizzes/pick?count=1&briefing=" + briefing + EVERYTHING)
                .then()
                .statusCode(422);
        TestPeople.browserOf(people.trainee()).get("/quizzes/pick").then().statusCode(403);
        String form = other.get("/quizzes/new?question="
                        + bank.approved(instructor.id()).get(0).questionId())
                .asString();
        assertThat(form).doesNotContain("dockers", " checked");
    }

    @Test
    void aProgramPicksByTheSameRules() {
        send(
                        instructor,
                        Map.of("count", 2, "atLeast", Map.of("FIGURES", 1, "DATES", 1), "briefings", List.of(briefing)))
                .then()
                .statusCode(200)
                .body("questions.kind", equalTo(List.of("FIGURE", "DATE")), "missing", equalTo(List.of()));
        send(instructor, Map.of("count", 4))
                .then()
                .statusCode(200)
                .body("questions.size()", equalTo(3))
                .body("missing[0]", containsString("only 3 approved"));
        problem(send(instructor, Map.of()), 422, "from 1 to 100");
        problem(
                send(instructor, Map.of("count", 1, "atLeast", Map.of("DATES", 2))),
                422,
                "The least numbers come to 2");
        problem(send(instructor, Map.of("count", 1, "briefings", List.of())), 422, "at least one briefing");
        problem(
                send(people.instructor(), Map.of("count", 1, "briefings", List.of(briefing))),
                422,
                "no briefing " + briefing);
        problem(send(instructor, Map.of("count", "many")), 400, "/q/openapi");
        send(people.trainee(), Map.of("count", 1)).then().statusCode(403);
        given().get("/q/openapi").then().body(containsString("/api/v1/quizzes/pick:"));
    }

    private String pick(String wish) {
        Response page = browser.get("/quizzes/pick?" + wish + "&briefing=" + briefing + EVERYTHING);
        page.then().statusCode(200);
        return page.asString();
    }

    private void refused(String wish, String... words) {
        Response page = browser.get("/quizzes/pick?" + wish + "&briefing=" + briefing + EVERYTHING);
        page.then().statusCode(422).body(not(containsString("Picked:")));
        assertThat(page.asString()).contains(words);
    }

    private static String stem(String page) {
        Matcher stem = Pattern.compile("class=\"question-stem\">([^<]+)<").matcher(page);
        assertThat(stem.find()).isTrue();
        return stem.group(1);
    }

    private static Response send(Person person, Map<String, ?> wish) {
        RequestSpecification request = TestPeople.as(person);
        return request.contentType("application/json").body(wish).post("/api/v1/quizzes/pick");
    }

    private static void problem(Response response, int status, String words) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", containsString(words));
    }
}
