package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("path")
@QuarkusTest
class ReviewPagesTest {

    @Inject
    TestPeople people;

    @Inject
    QuestionBank bank;

    private Person instructor;
    private Browser browser;
    private String path;
    private String question;

    @BeforeEach
    void upload() {
        instructor = people.instructor();
        browser = TestPeople.browserOf(instructor);
        path = Desk.briefing(browser);
        question = Desk.firstQuestion(browser, path);
    }

    @Test
    void questionsStandBesideTheirPassagesInTheArticle() {
        browser.get(path)
                .then()
                .body(containsString("“We have no choice but to close the harbour"))
                .body(containsString("id=\"p-" + question + "\""))
                .body(containsString("<mark class=\"fact fact-who\""));
    }

    @Test
    void onlyAnApprovedQuestionIsInTheBank() {
        assertThat(bank.approved(instructor.id())).isEmpty();

        decide(browser, "APPROVED").then().statusCode(303).header("Location", endsWith(path + "#q-" + question));

        assertThat(bank.approved(instructor.id()))
                .extracting(BankQuestion::questionId)
                .containsExactly(Long.valueOf(question));
        decide(browser, "REJECTED");
        assertThat(bank.approved(instructor.id())).isEmpty();
    }

    @Test
    void allDraftsAreApprovedAtOnceButNotTheRejectedOnes() {
        decide(browser, "REJECTED");
        browser.post(path + "/approve-all").then().statusCode(303);
        assertThat(bank.approved(instructor.id()))
                .isNotEmpty()
                .noneMatch(q -> q.questionId() == Long.parseLong(question));
    }

    @Test
    void onlyTheDraftsThatAreShownAreApprovedAtOnce() {
        assertThat(bank.approved(instructor.id())).isEmpty();
        for (String hidden : List.of("show=APPROVED", "show=REJECTED", "kind=riddles")) {
            browser.get(path + "?" + hidden)
                    .then()
                    .body(not(containsString("approve-all")), containsString("Choose another list above."));
            browser.post(path + "/approve-all", hidden.split("=")).then().statusCode(303);
        }
        assertThat(bank.approved(instructor.id())).isEmpty();
        String who = browser.get(path + "?show=DRAFT&kind=who").asString();
        int shown = who.split("data-question=\"", -1).length - 1;
        assertThat(who).contains("name=\"kind\" value=\"who\"", "Approve " + shown + " draft");

        browser.post(path + "/approve-all", "show", "DRAFT", "kind", "who")
                .then()
                .statusCode(303)
                .header("Location", endsWith(path + "?show=DRAFT&kind=who"));
        browser.post(path + "/approve-all", "show", "a\r\nb", "kind", "who")
                .then()
                .statusCode(303)
                .header("Location", endsWith(path));

        assertThat(bank.approved(instructor.id()))
                .hasSize(shown)
                .allMatch(approved -> FactKinds.styleOf(approved.kind()).equals("who"));
    }

    @Test
    void anEditWithinItsCardShowsTheDeskAnewWithItsFilters() {
        String edit = "/questions/" + question + "/edit";
        String lock = lock(browser);
        Desk.htmx(browser, path + "?kind=who", edit, "lock", lock, "stem", "Who?", "option", "A", "option", "A")
                .then()
                .statusCode(422)
                .body(not(containsString("<html")));
        Desk.htmx(
                        browser,
                        path + "?show=ALL&kind=who#q-0",
                        edit,
                        "lock",
                        lock,
                        "stem",
                        "Who spoke of the quay?",
                        "key",
                        "0",
                        "option",
                        "Ada Lund",
                        "option",
                        "Ben Moor")
                .then()
                .statusCode(204)
                .header("HX-Redirect", path + "?show=ALL&kind=who#q-" + question)
                .header("HX-Refresh", "true");
        browser.get(path).then().body(containsString("Question saved."), containsString("Who spoke of the quay?"));
    }

    @Test
    void aDecisionWithoutScriptKeepsTheFiltersToo() {
        String filtered = path + "?show=DRAFT&kind=who";
        browser.get(filtered);
        browser.request()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .header("Referer", "http://localhost:8080" + filtered)
                .formParam("csrf-token", browser.cookies().get("csrf-token"))
                .formParam("status", "REJECTED")
                .post("/questions/" + question + "/status")
                .then()
                .statusCode(303)
                .header("Location", endsWith(filtered + "#q-" + question));
    }

    @Test
    void rewordingMakesANewVersionAndKeepsTheOld() {
        decide(browser, "APPROVED");
        long before = bank.approved(instructor.id()).get(0).versionId();

        edit(browser, lock(browser), "Who spoke about the old quay?", "1", List.of("Ada Lund", "Ben Moor"))
                .then()
                .statusCode(303);

        BankQuestion after = bank.approved(instructor.id()).get(0);
        assertThat(after.stem()).isEqualTo("Who spoke about the old quay?");
        assertThat(after.options())
                .extracting(BankOption::text, BankOption::key)
                .containsExactly(tuple("Ada Lund", false), tuple("Ben Moor", true));
        assertThat(bank.versions(List.of(before)).get(0).stem()).isNotEqualTo(after.stem());
    }

    @Test
    void aBadWordingComesBackWithWhatWasTyped() {
        edit(browser, lock(browser), "No question mark", "0", List.of("Ada Lund", "ADA LUND"))
                .then()
                .statusCode(422)
                .body(containsString("End the question with a question mark."))
                .body(containsString("Two options are the same."))
                .body(containsString("No question mark</textarea>"))
                .body(containsString("value=\"ADA LUND\""));
    }

    @Test
    void twoReviewersDoNotOverwriteEachOther() {
        String lock = lock(browser);
        edit(browser, lock, "Who was first?", "0", List.of("Ada Lund", "Ben Moor"))
                .then()
                .statusCode(303);

        edit(browser, lock, "Who was second?", "0", List.of("Ada Lund", "Ben Moor"))
                .then()
                .statusCode(422)
                .body(containsString("Somebody has changed this question"))
                .body(containsString("Who was first?"))
                .body(containsString("Who was second?</textarea>"));
    }

    @Test
    void anotherInstructorFindsNothingHere() {
        Browser other = TestPeople.browserOf(people.instructor());
        other.get(path).then().statusCode(404);
        other.get("/questions/" + question + "/edit").then().statusCode(404);
        decide(other, "APPROVED").then().statusCode(404);
        other.post(path + "/approve-all").then().statusCode(404);
        other.get("/briefings").then().body(not(containsString("Harbour to close")));
        assertThat(bank.approved(instructor.id())).isEmpty();
    }

    @Test
    void aTraineeIsRefused() {
        Browser trainee = TestPeople.browserOf(people.trainee());
        trainee.get("/briefings").then().statusCode(403);
        trainee.get(path).then().statusCode(403);
        decide(trainee, "APPROVED").then().statusCode(403);
    }

    private Response decide(Browser who, String status) {
        who.get("/");
        return who.post("/questions/" + question + "/status", "status", status);
    }

    private String lock(Browser who) {
        return Desk.lock(who.get("/questions/" + question + "/edit").asString());
    }

    private Response edit(Browser who, String lock, String stem, String key, List<String> options) {
        return who.post(
                "/questions/" + question + "/edit",
                "lock",
                lock,
                "stem",
                stem,
                "key",
                key,
                "explanation",
                "",
                "option",
                options.get(0),
                "why",
                "",
                "option",
                options.get(1),
                "why",
                "");
    }
}
