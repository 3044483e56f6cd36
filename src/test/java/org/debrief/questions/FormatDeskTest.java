package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.typed.DateKey;
import org.debrief.drafting.typed.FigureKey;
import org.debrief.facts.Bound;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Reviewing and editing questions of every format. */
@Tag("path")
@QuarkusTest
class FormatDeskTest {

    @Inject
    TestPeople people;

    @Inject
    TestBank testBank;

    @Inject
    QuestionBank bank;

    private Person instructor;
    private Browser browser;
    private long briefing;

    @BeforeEach
    void open() {
        instructor = people.instructor();
        briefing = testBank.everyFormat(instructor);
        browser = TestPeople.browserOf(instructor);
    }

    @Test
    void theDeskShowsEachFormatWithItsKey() {
        String page = browser.get("/briefings/" + briefing).asString();

        assertThat(page)
                .contains("Typed figure", "Model answer", "Marked as more than 4,200", "Marked as 12 March 2026")
                .contains("True or false", "Matching", "Ordering")
                .contains("<dt>“We will not sign.”</dt>", "Matches no statement")
                .contains("In the right order; trainees see them shuffled.");
    }

    @Test
    void aModelAnswerIsReadAnewWhenItIsEdited() {
        edit(QuestionFormat.TYPED_FIGURE, "How many?", "option", "about 4,300 people")
                .then()
                .statusCode(303);
        edit(QuestionFormat.TYPED_DATE, "Until when?", "option", "13 March 2026")
                .then()
                .statusCode(303);

        assertThat(question(QuestionFormat.TYPED_FIGURE).typed())
                .isEqualTo(new FigureKey(new BigDecimal("4300"), null, Bound.ABOUT));
        assertThat(question(QuestionFormat.TYPED_DATE).typed()).isEqualTo(new DateKey("2026-03-13", false));
    }

    @Test
    void pairsAndEventsAreEdited() {
        edit(
                        QuestionFormat.MATCHING,
                        "Who said what?",
                        pairs("“Yes.”", "Ada Lund", "“No.”", "Ben Moor", "", "Carla Diaz"))
                .then()
                .statusCode(303);
        edit(QuestionFormat.ORDERING, "Which came first?", "option", "One.", "option", "Two.", "option", "Three.")
                .then()
                .statusCode(303);
        edit(QuestionFormat.TRUE_FALSE, "True or false: It rained.", "key", "0")
                .then()
                .statusCode(303);

        assertThat(question(QuestionFormat.MATCHING).options())
                .extracting(BankOption::prompt)
                .containsExactly("“Yes.”", "“No.”", null);
        assertThat(question(QuestionFormat.ORDERING).options())
                .allMatch(BankOption::key)
                .extracting(BankOption::text)
                .containsExactly("One.", "Two.", "Three.");
        assertThat(question(QuestionFormat.TRUE_FALSE).options())
                .extracting(BankOption::text, BankOption::key)
                .containsExactly(tuple("True", true), tuple("False", false));
    }

    @Test
    void whatIsWrongIsSaidInAPlainSentence() {
        refused(QuestionFormat.TYPED_FIGURE, "Write the model answer as one number", "option", "many");
        refused(QuestionFormat.TYPED_DATE, "one date with its year", "option", "14 March");
        refused(QuestionFormat.MATCHING, "Give each statement its speaker.", pairs("“Yes.”", "Ada", "“No.”", ""));
        refused(QuestionFormat.MATCHING, "at least 2 statements", pairs("“Yes.”", "Ada", "", "Ben"));
        refused(QuestionFormat.MATCHING, "Two speakers are the same.", pairs("“Yes.”", "Ada", "“No.”", "ADA"));
        refused(QuestionFormat.ORDERING, "Give at least 3 events", "option", "One.", "option", "Two.");
        refused(QuestionFormat.ORDERING, "Two events are the same.", "option", "A.", "option", "A.", "option", "B.");
        refused(QuestionFormat.TRUE_FALSE, "Begin with “True or false:”", "key", "0");
    }

    private void refused(QuestionFormat format, String sentence, String... fields) {
        edit(format, "Which?", fields).then().statusCode(422).body(containsString(sentence));
    }

    private static String[] pairs(String... statementsAndSpeakers) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < statementsAndSpeakers.length; i += 2) {
            fields.addAll(List.of("prompt", statementsAndSpeakers[i], "option", statementsAndSpeakers[i + 1]));
        }
        return fields.toArray(String[]::new);
    }

    private BankQuestion question(QuestionFormat format) {
        return bank.approved(instructor.id()).stream()
                .filter(question -> question.format() == format)
                .findFirst()
                .orElseThrow();
    }

    private Response edit(QuestionFormat format, String stem, String... fields) {
        String path = "/questions/" + question(format).questionId() + "/edit";
        String lock = Desk.lock(browser.get(path).asString());
        List<String> all = new ArrayList<>(List.of("lock", lock, "stem", stem));
        all.addAll(List.of(fields));
        return browser.post(path, all.toArray(String[]::new));
    }
}
