package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.debrief.briefings.Briefings;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("path")
@QuarkusTest
class CorrectPageTest {

    private static final String QUOTED =
            "“We have no choice but to close the harbour while the old quay is rebuilt,” Harbour Master Marta Lindqvist said.";

    @Inject
    TestPeople people;

    @Inject
    Briefings briefings;

    @Inject
    QuestionBank bank;

    @Inject
    StoredQuestions questions;

    private Person instructor;
    private Browser browser;
    private String path;
    private long briefing;

    @BeforeEach
    void approveAll() {
        instructor = people.instructor();
        browser = TestPeople.browserOf(instructor);
        path = Desk.briefing(browser);
        briefing = Long.parseLong(path.replaceAll("\\D+", ""));
        browser.post(path + "/approve-all").then().statusCode(303);
    }

    @Test
    void questionsGoWithTheirPassagesAndTheOthersAreListed() {
        int approved = bank.approved(instructor.id()).size();
        BankQuestion quoted = quoted();

        correct("A line before all others stands here now.\n\n" + Desk.ARTICLE.replace(QUOTED, "Nothing was said."))
                .then()
                .statusCode(303);

        String now = briefings.newest(briefing).text();
        browser.get(path + "?show=OUTDATED")
                .then()
                .body(containsString("on words that it no longer has"))
                .body(containsString("No longer in the article"))
                .body(containsString("id=\"q-" + quoted.questionId() + "\""))
                .body(containsString("The corrected article no longer has the passage that this rests on: “"));
        assertThat(bank.approved(instructor.id()))
                .isNotEmpty()
                .hasSizeLessThan(approved)
                .noneMatch(q -> q.questionId() == quoted.questionId())
                .allSatisfy(q ->
                        assertThat(Objects.requireNonNull(q.evidence()).of(now)).isNotBlank())
                .allMatch(q -> q.revisionId() == briefings.newest(briefing).revisionId());
        // Whoever has answered it keeps what they answered.
        BankQuestion before = bank.versions(List.of(quoted.versionId())).get(0);
        assertThat(Objects.requireNonNull(before.evidence())
                        .of(briefings.atRevision(before.revisionId()).text()))
                .contains("no choice but to close");
    }

    @Test
    void aLostQuestionIsMendedWithAnotherPassage() {
        BankQuestion quoted = quoted();
        correct(Desk.ARTICLE.replace("old quay is rebuilt", "old quay is being rebuilt"));
        StoredQuestions.Current lost = questions.ofBriefing(briefing).stream()
                .filter(current -> current.question().id == quoted.questionId())
                .findFirst()
                .orElseThrow();
        assertThat(lost.question().status).isEqualTo(QuestionStatus.DRAFT);

        browser.get("/questions/" + quoted.questionId() + "/edit");
        browser.post(
                        "/questions/" + quoted.questionId() + "/edit",
                        "lock",
                        String.valueOf(lost.question().lock),
                        "stem",
                        "Who spoke of the quay?",
                        "key",
                        "0",
                        "option",
                        "Marta Lindqvist",
                        "option",
                        "Paul Okoro",
                        "passage",
                        QUOTED.replace("quay is rebuilt", "quay is being rebuilt"),
                        "near",
                        "0")
                .then()
                .statusCode(303);

        browser.get(path).then().body(not(containsString("The corrected article no longer has")));
    }

    @Test
    void aNewTitleAloneChangesNoQuestion() {
        long revision = briefings.newest(briefing).revisionId();
        correct(Desk.ARTICLE.replace("\n", "\r\n")).then().statusCode(303);

        assertThat(briefings.newest(briefing).revisionId()).isEqualTo(revision);
        browser.get(path).then().body(containsString("Corrected title"));
    }

    @Test
    void aBadCorrectionComesBackWithWhatWasTyped() {
        correct("Too short.").then().statusCode(422).body(containsString("Too short.</textarea>"));
        assertThat(briefings.newest(briefing).title()).isEqualTo("Harbour to close");
    }

    @Test
    void anEmptyTextIsAskedForWhereItCanOnlyBePasted() {
        correct(" ")
                .then()
                .statusCode(422)
                .body(containsString("Paste the text of the article."), not(containsString("choose a text file")));
    }

    @Test
    void nobodyElseCorrectsIt() {
        Browser other = TestPeople.browserOf(people.instructor());
        other.get(path + "/correct").then().statusCode(404);
        TestPeople.browserOf(people.trainee()).get(path + "/correct").then().statusCode(403);
    }

    private BankQuestion quoted() {
        return bank.approved(instructor.id()).stream()
                .filter(q -> q.stem().contains("no choice but to close"))
                .findFirst()
                .orElseThrow();
    }

    private Response correct(String text) {
        return Desk.send(browser, path + "/correct", "Corrected title", text);
    }
}
