package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.debrief.briefings.NewBriefing;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Deciding about ticked questions of the bank, taking it back, and the archive. */
@Tag("path")
@QuarkusTest
class BulkDecidingTest {

    @Inject
    TestPeople people;

    @Inject
    TestBank testBank;

    @Inject
    QuestionBank bank;

    @Inject
    StoredQuestions questions;

    @Inject
    StoredTags tags;

    @Inject
    Correcting correcting;

    private Person instructor;
    private Browser browser;
    private long briefing;
    private List<Long> ids;

    @BeforeEach
    void open() {
        instructor = people.instructor();
        briefing = testBank.harbourTalks(instructor);
        ids = bank.approved(instructor.id()).stream()
                .map(BankQuestion::questionId)
                .toList();
        browser = TestPeople.browserOf(instructor);
        browser.get("/questions");
    }

    @Test
    void tickedQuestionsAreDecidedUponAndItIsTakenBack() {
        bulk("?status=APPROVED&page=1", "REJECT", "", ids.get(0), ids.get(1))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/questions?status=APPROVED&page=1"));

        assertThat(statuses())
                .containsExactly(QuestionStatus.REJECTED, QuestionStatus.REJECTED, QuestionStatus.APPROVED);
        browser.get("/questions").then().body(containsString("2 questions rejected."), containsString(">Undo<"));
        undo().then().statusCode(303);
        assertThat(statuses()).containsOnly(QuestionStatus.APPROVED);
        browser.get("/questions")
                .then()
                .body(containsString("2 questions are as before."), not(containsString(">Undo<")));
    }

    @Test
    void whatHasChangedSinceStaysAsItIs() {
        bulk("", "DRAFT", "", ids.get(0), ids.get(1));
        browser.post("/questions/" + ids.get(0) + "/status", "status", "REJECTED");

        undo();

        assertThat(statuses())
                .containsExactly(QuestionStatus.REJECTED, QuestionStatus.APPROVED, QuestionStatus.APPROVED);
        browser.get("/questions")
                .then()
                .body(containsString("1 question is as before. 1 has changed since and stays as it is."));
    }

    @Test
    void onlyTheLastDecisionIsTakenBackAndOnlyOnce() {
        bulk("", "REJECT", "", ids.get(0));
        String first = decision();
        bulk("", "DRAFT", "", ids.get(1));
        String second = decision();

        browser.post("/questions/bulk/undo", "decision", first);
        browser.get("/questions").then().body(containsString("There is nothing to take back"));
        browser.post("/questions/bulk/undo", "decision", second);
        browser.post("/questions/bulk/undo", "decision", second);
        browser.get("/questions").then().body(containsString("There is nothing to take back"));
        browser.post("/questions/bulk/undo", "decision", "x").then().statusCode(303);
        assertThat(statuses())
                .containsExactly(QuestionStatus.REJECTED, QuestionStatus.APPROVED, QuestionStatus.APPROVED);
    }

    @Test
    void archivedQuestionsAreOutOfTheWayUntilTheyAreRestored() {
        bulk("", "ARCHIVE", "", ids.get(0), ids.get(2));
        browser.get("/questions").then().body(containsString("2 questions archived."), containsString("1 question<"));
        assertThat(bank.approved(instructor.id())).hasSize(1);
        browser.get("/questions?archived=YES").then().body(containsString(">2 questions<"));
        browser.get("/questions?archived=ANY").then().body(containsString(">3 questions<"));
        browser.get("/briefings/" + briefing).then().body(not(containsString("id=\"q-" + ids.get(0) + "\"")));
        browser.get("/briefings/" + briefing + "?show=ARCHIVED")
                .then()
                .body(containsString("id=\"q-" + ids.get(0) + "\""));
        // A version that a quiz has keeps being found.
        assertThat(bank.versions(List.of(questions
                        .ownedBy(instructor.id(), ids.get(0))
                        .orElseThrow()
                        .version()
                        .id)))
                .hasSize(1);

        browser.post("/questions/" + ids.get(0) + "/restore", "back", "/questions?archived=YES&page=1")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/questions?archived=YES&page=1#row-" + ids.get(0)));
        undo();
        browser.get("/questions").then().body(containsString("1 question is as before. 1 has changed since"));
        assertThat(bank.approved(instructor.id())).hasSize(3);
        browser.post("/questions/" + ids.get(1) + "/archive")
                .then()
                .header("Location", endsWith("?show=ARCHIVED#q-" + ids.get(1)));
        assertThat(bank.approved(instructor.id())).hasSize(2);
    }

    @Test
    void tagsArePutOnAndTakenOffTogether() {
        browser.post("/questions/" + ids.get(0) + "/tags", "tags", "Ports");
        bulk("", "TAG", " ports ", ids.get(0), ids.get(1));
        browser.get("/questions").then().body(containsString("1 question tagged “ports”. 1 was so already."));
        assertThat(tags.of(ids.get(1))).containsExactly("Ports");
        undo();
        assertThat(tags.of(ids)).containsOnlyKeys(ids.get(0));

        bulk("", "UNTAG", "PORTS", ids.get(0), ids.get(1));
        assertThat(tags.of(ids)).isEmpty();
        undo();
        assertThat(tags.of(ids.get(0))).containsExactly("Ports");
        String ten =
                String.join(",", IntStream.range(0, 10).mapToObj(i -> "t" + i).toList());
        browser.post("/questions/" + ids.get(2) + "/tags", "tags", ten);
        bulk("", "TAG", "one more", ids.get(2));
        browser.get("/questions").then().body(containsString("No question tagged “one more”. 1 has 10 tags already."));
        assertThat(tags.of(ids.get(2))).hasSize(10);
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTickedStays() {
        bulk("", "APPROVE", "").then().statusCode(422).body(containsString("Tick at least one question first."));
        bulk("", "RIDDLE", "", ids.get(0)).then().statusCode(422).body(containsString("Choose what to do"));
        bulk("?text=the", "TAG", "x".repeat(41), ids.get(1))
                .then()
                .statusCode(422)
                .body(containsString("up to 40 characters"))
                .body(containsString("value=\"" + "x".repeat(41) + "\""))
                .body(containsString("aria-labelledby=\"row-" + ids.get(1) + "-stem\" checked"));
        bulk("", "UNTAG", " ", ids.get(1)).then().statusCode(422).body(containsString("Write the tag first."));
        assertThat(statuses()).containsOnly(QuestionStatus.APPROVED);
    }

    @Test
    void allOfAPageAreTickedAtOnce() {
        List<String> fields = new ArrayList<>(List.of("action", "REJECT", "all", "page"));
        ids.forEach(id -> fields.addAll(List.of("shown", String.valueOf(id))));
        browser.post("/questions/bulk", fields.toArray(String[]::new)).then().statusCode(303);
        assertThat(statuses()).containsOnly(QuestionStatus.REJECTED);
    }

    @Test
    void whatACorrectionLeftBehindIsNotApprovedUnseen() {
        bulk("", "DRAFT", "", ids.get(0), ids.get(1), ids.get(2));
        correcting.correct(
                briefing, new NewBriefing("Harbour talks", null, null, TestBank.TEXT.replace("4,200", "4,300")));

        bulk("", "APPROVE", "", ids.get(0), ids.get(1), ids.get(2));

        assertThat(bank.approved(instructor.id())).hasSize(2);
        browser.get("/questions").then().body(containsString("2 questions approved. 1 rests on words"));
    }

    @Test
    void nobodyDecidesAboutTheQuestionsOfOthers() {
        Browser other = TestPeople.browserOf(people.instructor());
        other.get("/questions");
        other.post("/questions/bulk", "action", "REJECT", "question", String.valueOf(ids.get(0)))
                .then()
                .statusCode(303);
        other.get("/questions").then().body(containsString("No question rejected."));
        other.post("/questions/" + ids.get(0) + "/archive").then().statusCode(404);
        other.post("/questions/" + ids.get(0) + "/restore").then().statusCode(404);
        assertThat(statuses()).containsOnly(QuestionStatus.APPROVED);

        bulk("", "REJECT", "", ids.get(0));
        other.post("/questions/bulk/undo", "decision", decision());
        assertThat(statuses()).contains(QuestionStatus.REJECTED);
        TestPeople.browserOf(people.trainee()).get("/questions?page=1").then().statusCode(403);
    }

    private Response bulk(String query, String action, String tag, Long... ticked) {
        List<String> fields = new ArrayList<>(List.of("action", action, "name", tag));
        for (Long id : ticked) {
            fields.addAll(List.of("question", String.valueOf(id)));
        }
        return browser.post("/questions/bulk" + query, fields.toArray(String[]::new));
    }

    private Response undo() {
        return browser.post("/questions/bulk/undo", "decision", decision());
    }

    private String decision() {
        Matcher matcher = Pattern.compile("name=\"decision\" value=\"(\\d+)\"")
                .matcher(browser.get("/questions").asString());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private List<QuestionStatus> statuses() {
        return ids.stream()
                .map(id -> questions.ownedBy(instructor.id(), id).orElseThrow().question().status)
                .toList();
    }
}
