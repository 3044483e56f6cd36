package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions that an instructor writes, rewords and decides upon. */
@QuarkusTest
class WritePageTest {

    private static final String PASSAGE = "Transport Minister Helena Brandt promised to pay for a second ferry.";
    private static final String STEM = "Who promised to pay for a second ferry to Sundvik?";

    @Inject
    TestPeople people;

    @Inject
    QuestionBank bank;

    private Person instructor;
    private Browser browser;
    private String path;

    @BeforeEach
    void upload() {
        instructor = people.instructor();
        browser = TestPeople.browserOf(instructor);
        path = Desk.briefing(browser);
    }

    @Test
    void aQuestionIsWrittenAboutAPassage() {
        browser.get(path + "/questions/new?passage=" + PASSAGE).then().body(containsString(PASSAGE + "</textarea>"));

        write(STEM, PASSAGE.replace(" ", "  ")).then().statusCode(303);

        BankQuestion written = bank.approved(instructor.id()).get(0);
        assertThat(written.stem()).isEqualTo(STEM);
        assertThat(written.evidence()).isNotNull();
        browser.get(path).then().body(containsString(STEM), containsString("data-passage=\"" + written.questionId()));
    }

    @Test
    void aPassageThatTheArticleDoesNotHaveIsRefusedAndNothingIsLost() {
        write(STEM, "Nobody promised anything.")
                .then()
                .statusCode(422)
                .body(containsString("The article does not have these words"))
                .body(containsString("Nobody promised anything.</textarea>"), containsString("value=\"Paul Okoro\""));
        write(STEM, " ").then().statusCode(422).body(containsString("Copy the passage that answers"));
        assertThat(bank.approved(instructor.id())).isEmpty();
    }

    @Test
    void theFormatIsChangedWithoutLosingWhatWasTyped() {
        browser.get(path + "/questions/new");
        browser.post(
                        path + "/questions/new",
                        "other",
                        "yes",
                        "format",
                        "TYPED_FIGURE",
                        "stem",
                        STEM,
                        "passage",
                        PASSAGE)
                .then()
                .statusCode(200)
                .body(containsString("Model answer"), containsString(STEM), containsString(PASSAGE));
    }

    @Test
    void adviceIsGivenWhileAQuestionIsWritten() {
        browser.get(path + "/questions/new");
        browser.post(
                        "/questions/advice",
                        "format",
                        "SINGLE_CHOICE",
                        "stem",
                        "who did they meet?",
                        "option",
                        "Ada Lund",
                        "option",
                        "Ben Moor")
                .then()
                .statusCode(200)
                .body(containsString("Begin the question with a capital letter."))
                .body(containsString("Say who or what “they” is"), containsString("Give four options"));
    }

    @Test
    void anEditIsTakenBack() {
        write(STEM, PASSAGE);
        long id = bank.approved(instructor.id()).get(0).questionId();
        String edit = "/questions/" + id + "/edit";
        String lock = lock(browser.get(edit).asString());
        browser.post(edit, "lock", lock, "stem", "Who was it?", "key", "0", "option", "Ann Bo", "option", "Cy Dee")
                .then()
                .statusCode(303);
        String card = browser.get("/questions/" + id + "/card").asString();
        assertThat(card).contains("Who was it?", "Undo edit");

        browser.post("/questions/" + id + "/undo", "lock", lock(card)).then().statusCode(303);

        assertThat(bank.approved(instructor.id()).get(0).stem()).isEqualTo(STEM);
    }

    @Test
    void nobodyDecidesUponWhatTheyHaveNotSeen() {
        write(STEM, PASSAGE);
        long id = bank.approved(instructor.id()).get(0).questionId();
        String seen = lock(browser.get("/questions/" + id + "/card").asString());
        browser.post(
                "/questions/" + id + "/edit",
                "lock",
                seen,
                "stem",
                "Who was it?",
                "key",
                "0",
                "option",
                "A",
                "option",
                "B");

        browser.post("/questions/" + id + "/status", "status", "REJECTED", "lock", seen)
                .then()
                .statusCode(303);

        browser.get(path).then().body(containsString("Somebody has changed this question since you saw it"));
        assertThat(bank.approved(instructor.id())).hasSize(1);
    }

    @Test
    void anotherInstructorWritesNothingHere() {
        Browser other = TestPeople.browserOf(people.instructor());
        other.get(path + "/questions/new").then().statusCode(404);
        other.post(path + "/questions/new", "stem", STEM).then().statusCode(404);
        String question = Desk.firstQuestion(browser, path);
        other.get("/questions/" + question + "/card").then().statusCode(404);
        other.post("/questions/" + question + "/undo").then().statusCode(404);
        browser.get(path).then().body(not(containsString(STEM)));
    }

    private Response write(String stem, String passage) {
        browser.get(path + "/questions/new");
        return browser.post(
                path + "/questions/new",
                "format",
                "SINGLE_CHOICE",
                "kind",
                "WHO_SAID",
                "difficulty",
                "RECALL",
                "stem",
                stem,
                "passage",
                passage,
                "near",
                "0",
                "key",
                "0",
                "explanation",
                "",
                "option",
                "Helena Brandt",
                "option",
                "Erik Holm",
                "option",
                "Paul Okoro",
                "option",
                "Marta Lindqvist");
    }

    private static String lock(String page) {
        Matcher lock = Pattern.compile("name=\"lock\" value=\"(\\d+)\"").matcher(page);
        assertThat(lock.find()).isTrue();
        return lock.group(1);
    }
}
