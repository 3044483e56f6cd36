package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Objects;
import org.debrief.briefings.Briefings;
import org.debrief.briefings.NewBriefing;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of questions when their article is corrected, once and again. */
@Tag("path")
@QuarkusTest
class CorrectingTest {

    private static final String FIGURE = "The port employs 4,200 people.";

    @Inject
    TestPeople people;

    @Inject
    TestBank testBank;

    @Inject
    Briefings briefings;

    @Inject
    Correcting correcting;

    @Inject
    StoredQuestions questions;

    @Inject
    QuestionBank bank;

    private Person instructor;
    private Browser browser;

    @BeforeEach
    void open() {
        instructor = people.instructor();
        browser = TestPeople.browserOf(instructor);
    }

    @Test
    void aQuestionWithoutAPassageGoesAlong() {
        long briefing = testBank.everyFormat(instructor);

        assertThat(correct(briefing, "First of all, this.\n\n" + TestBank.TEXT)).isZero();

        assertThat(bank.approved(instructor.id()))
                .hasSize(6)
                .allMatch(question -> question.revisionId() == briefings.newestRevision(briefing));
    }

    @Test
    void whatACorrectionTookAwayALaterOneBringsBack() {
        long briefing = testBank.harbourTalks(instructor);
        String path = "/briefings/" + briefing;

        assertThat(correct(briefing, TestBank.TEXT.replace("4,200", "4,300"))).isEqualTo(1);
        assertThat(correct(briefing, TestBank.TEXT.replace("4,200", "4,400"))).isEqualTo(1);
        browser.get(path).then().body(containsString("The corrected article no longer has the passage"));
        assertThat(correct(briefing, TestBank.TEXT + "\nAnd more.")).isZero();

        browser.get(path).then().body(not(containsString("The corrected article no longer has the passage")));
        StoredQuestions.Current back = questions.ofBriefing(briefing).stream()
                .filter(current -> current.question().status == QuestionStatus.DRAFT)
                .findFirst()
                .orElseThrow();
        assertThat(Objects.requireNonNull(back.version().evidence())
                        .of(briefings.newest(briefing).text()))
                .isEqualTo(FIGURE);
    }

    @Test
    void whatSomebodyApprovesAllTheSameStaysApproved() {
        long briefing = testBank.harbourTalks(instructor);
        correct(briefing, TestBank.TEXT.replace("4,200", "4,300"));
        long lost = questions.ofBriefing(briefing).stream()
                .filter(current -> current.question().status == QuestionStatus.DRAFT)
                .map(current -> current.question().id)
                .findFirst()
                .orElseThrow();
        browser.get("/briefings");
        browser.post("/questions/" + lost + "/status", "status", "APPROVED");

        assertThat(correct(briefing, TestBank.TEXT.replace("4,200", "4,400"))).isEqualTo(1);

        assertThat(bank.approved(instructor.id())).hasSize(3);
    }

    @Test
    void draftsThatACorrectionLeftBehindAreNotApprovedWithTheOthers() {
        long briefing = testBank.harbourTalks(instructor);
        String path = "/briefings/" + briefing;
        browser.get(path);
        bank.approved(instructor.id())
                .forEach(
                        question -> browser.post("/questions/" + question.questionId() + "/status", "status", "DRAFT"));
        correct(briefing, TestBank.TEXT.replace("4,200", "4,300"));
        browser.get(path).then().body(containsString("Approve 2 drafts"));

        browser.post(path + "/approve-all").then().statusCode(303);

        browser.get(path).then().body(containsString("2 questions approved."), not(containsString("Approve 1 draft")));
        assertThat(bank.approved(instructor.id())).hasSize(2);
    }

    @Test
    void anEditIsTakenBackOnlyWhereTheWordingBeforeIsAboutTheSameText() {
        long briefing = testBank.harbourTalks(instructor);
        correct(briefing, "First of all, this.\n\n" + TestBank.TEXT);

        browser.get("/briefings/" + briefing).then().body(not(containsString("Undo edit")));
        long id = bank.approved(instructor.id()).get(0).questionId();
        browser.get("/questions/" + id + "/card").then().body(not(containsString("Undo edit")));
    }

    private int correct(long briefing, String text) {
        return correcting.correct(briefing, new NewBriefing("Harbour talks", null, null, text));
    }
}
