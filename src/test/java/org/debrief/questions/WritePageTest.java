package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Questions that an instructor writes, rewords and decides upon. */
@Tag("path")
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
    void anotherFormatAndBackLosesNoOption() {
        browser.get(path + "/questions/new");
        String typed = otherFormat("TYPED_FIGURE", List.of("Ada Lund", "Ben Moor", "Cy Dee", "Di Eck"), List.of());
        assertThat(values(typed, "option")).containsSubsequence("Ada Lund", "Ben Moor", "Cy Dee", "Di Eck");

        String either = otherFormat("TRUE_FALSE", values(typed, "option"), values(typed, "why"));
        assertThat(either).contains("<strong>True</strong>", "<strong>False</strong>");
        String choice = otherFormat("SINGLE_CHOICE", values(either, "option"), values(either, "why"));

        assertThat(values(choice, "option")).containsExactly("Ada Lund", "Ben Moor", "Cy Dee", "Di Eck", "", "");
        assertThat(values(choice, "why")).containsExactly("", "Why Ben Moor", "", "Why Di Eck", "", "");
    }

    /** The first time with reasons for the second and the fourth. */
    private String otherFormat(String format, List<String> options, List<String> whys) {
        List<String> fields = new ArrayList<>(List.of("other", "yes", "format", format, "stem", STEM));
        options.forEach(option -> fields.addAll(List.of("option", option)));
        List<String> reasons = whys.isEmpty() ? List.of("", "Why Ben Moor", "", "Why Di Eck") : whys;
        reasons.forEach(why -> fields.addAll(List.of("why", why)));
        return browser.post(path + "/questions/new", fields.toArray(String[]::new))
                .asString();
    }

    private static List<String> values(String page, String name) {
        return Pattern.compile("<input[^>]* name=\"" + name + "\"[^>]* value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void aCharacterThatIsNoTextIsToldInAPlainSentence() {
        write("Who \0promised to pay for it?", PASSAGE)
                .then()
                .statusCode(422)
                .body(containsString("The question has a character that is no text."));
        assertThat(otherFormat("SINGLE_CHOICE", List.of("A\0"), List.of())).contains("<h1>Write a question</h1>");
        browser.post(
                        path + "/questions/new",
                        "stem",
                        STEM,
                        "explanation",
                        "So\0.",
                        "option",
                        "A\0",
                        "option",
                        "B",
                        "key",
                        "0")
                .then()
                .statusCode(422)
                .body(containsString("An option or a reason has a character that is no text."))
                .body(containsString("The explanation has a character that is no text."));
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
        String lock = Desk.lock(browser.get(edit).asString());
        browser.post(edit, "lock", lock, "stem", "Who was it?", "key", "0", "option", "Ann Bo", "option", "Cy Dee")
                .then()
                .statusCode(303);
        String card = browser.get("/questions/" + id + "/card").asString();
        assertThat(card).contains("Who was it?", "Undo edit");

        Desk.htmx(browser, path + "?show=APPROVED&kind=ALL#q-1", "/questions/" + id + "/undo", "lock", Desk.lock(card))
                .then()
                .statusCode(204)
                .header("HX-Redirect", path + "?show=APPROVED&kind=ALL#q-" + id)
                .header("HX-Refresh", "true");
        assertThat(bank.approved(instructor.id()).get(0).stem()).isEqualTo(STEM);

        // Taken back once more, without htmx.
        card = browser.get("/questions/" + id + "/card").asString();
        browser.post("/questions/" + id + "/undo", "lock", Desk.lock(card))
                .then()
                .statusCode(303);
        assertThat(bank.approved(instructor.id()).get(0).stem()).isEqualTo("Who was it?");
        card = browser.get("/questions/" + id + "/card").asString();
        browser.post("/questions/" + id + "/undo", "lock", Desk.lock(card))
                .then()
                .statusCode(303);

        assertThat(bank.approved(instructor.id()).get(0).stem()).isEqualTo(STEM);
    }

    @Test
    void nobodyDecidesUponWhatTheyHaveNotSeen() {
        write(STEM, PASSAGE);
        long id = bank.approved(instructor.id()).get(0).questionId();
        String seen = Desk.lock(browser.get("/questions/" + id + "/card").asString());
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
}
