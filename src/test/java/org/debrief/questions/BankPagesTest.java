package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Looking for questions over all briefings, and reading what became of one. */
@Tag("path")
@QuarkusTest
class BankPagesTest {

    @Inject
    TestPeople people;

    @Inject
    TestBank testBank;

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
    void questionsAreFoundByTheirWordsAndThoseOfTheirOptions() {
        testBank.everyFormat(instructor);

        assertThat(found("text=")).hasSize(6);
        assertThat(found("text=DOCKERS")).containsExactly(TestBank.STEMS.get(0).replace("'", "&#39;"));
        assertThat(found("text=joel")).hasSize(2);
        assertThat(found("text=%E2%80%9CWe+will+wait")).containsExactly(TestBank.STEMS.get(4));
    }

    @Test
    void noCharacterOfTheWordsHasAMeaningOfItsOwn() {
        testBank.everyFormat(instructor);
        for (String odd : List.of("%25", "_", "!", "%5C", "%27%3B--", "%00zzz", "*")) {
            assertThat(found("text=" + odd)).as(odd).isEmpty();
        }
    }

    @Test
    void questionsAreFilteredByWhatTheyAre() {
        long briefing = testBank.everyFormat(instructor);
        long other = testBank.harbourTalks(instructor);

        assertThat(found("kind=FIGURE&briefing=" + briefing)).hasSize(2);
        assertThat(found("format=MATCHING")).hasSize(1);
        assertThat(found("difficulty=INTEGRATION")).isEmpty();
        assertThat(found("status=APPROVED&briefing=" + other)).hasSize(3);
        assertThat(found("status=DRAFT")).isEmpty();
        assertThat(found("status=SPARE")).isEmpty();
        assertThat(found("kind=RIDDLE&page=x&briefing=y")).hasSize(9);
    }

    @Test
    void aRowLeadsToItsCardAndItsHistory() {
        long briefing = testBank.harbourTalks(instructor);
        long id = bank.approved(instructor.id()).get(0).questionId();
        browser.get("/questions")
                .then()
                .body(containsString("href=\"/briefings/" + briefing + "#q-" + id + "\""))
                .body(containsString("href=\"/questions/" + id + "/history\""))
                .body(containsString("1 version"))
                .body(containsString("<a href=\"/questions\" aria-current=\"page\">Questions</a>"));
    }

    @Test
    void pagesShowEachQuestionOnce() {
        for (int i = 0; i < 9; i++) {
            testBank.harbourTalks(instructor);
        }
        browser.get("/questions?text=the")
                .then()
                .body(containsString("27 questions, page 1 of 2"))
                .body(containsString("href=\"/questions?text=the&amp;page=2\""));
        List<String> ids = new ArrayList<>(rows("page=1"));
        ids.addAll(rows("page=2"));
        assertThat(ids).hasSize(27).doesNotHaveDuplicates();
        assertThat(rows("page=99")).isEqualTo(rows("page=2"));
    }

    @Test
    void theHistoryShowsTheWordingsBesideEachOther() {
        testBank.harbourTalks(instructor);
        BankQuestion before = bank.approved(instructor.id()).get(0);
        String path = "/questions/" + before.questionId();
        browser.get("/questions");
        browser.post(
                        path + "/edit",
                        "lock",
                        "0",
                        "stem",
                        "Who heads the union?",
                        "key",
                        "0",
                        "option",
                        "Ana Ruiz",
                        "option",
                        "Joel Hart")
                .then()
                .statusCode(303);

        browser.get(path + "/history")
                .then()
                .statusCode(200)
                .body(containsString("Version 2"))
                .body(containsString("<td>Who <ins><span class=\"visually-hidden\">Added: </span>heads</ins> the "))
                .body(containsString("<del><span class=\"visually-hidden\">Removed: </span>Mira Stone</del>"))
                .body(containsString("<td>Ana Ruiz (key)</td>"))
                .body(containsString("No quiz asks or has asked this version."))
                .body(not(containsString("id=\"compared\"")));
        browser.get(path + "/history?from=2&to=1")
                .then()
                .body(containsString("Version 2 and version 1"))
                .body(containsString("<ins><span class=\"visually-hidden\">Added: </span>leads</ins>"));
        browser.get(path + "/history?from=1&to=1").then().body(containsString("They read the same."));
        browser.get(path + "/history?from=9&to=x").then().statusCode(200).body(not(containsString("id=\"compared\"")));
        browser.get("/questions").then().body(containsString("2 versions"));
    }

    @Test
    void strangersFindNothingHere() {
        testBank.harbourTalks(instructor);
        long id = bank.approved(instructor.id()).get(0).questionId();
        Browser other = TestPeople.browserOf(people.instructor());
        other.get("/questions").then().statusCode(200).body(containsString("No question yet"));
        other.get("/questions/" + id + "/history").then().statusCode(404);
        Browser trainee = TestPeople.browserOf(people.trainee());
        trainee.get("/questions").then().statusCode(403);
        trainee.get("/questions/" + id + "/history").then().statusCode(403);
    }

    private List<String> found(String query) {
        return matches("/questions?" + query, "<h2 class=\"card-title\"[^>]*><a href=\"[^\"]+\">([^<]*)</a>");
    }

    private List<String> rows(String query) {
        return matches("/questions?" + query, "id=\"row-(\\d+)\"");
    }

    private List<String> matches(String path, String pattern) {
        String page = browser.request().urlEncodingEnabled(false).get(path).asString();
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
