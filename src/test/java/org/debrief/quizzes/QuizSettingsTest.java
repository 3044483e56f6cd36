package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.questions.BankQuestion;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every setting, set in the form and by a program. */
@Tag("sweep")
@QuarkusTest
class QuizSettingsTest {

    private static final int A_FAR_YEAR = 2998;

    @Inject
    TestQuizzes quizzes;

    @Test
    void theFormSetsEverythingAndTheQuizsPageSaysItInWords() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser browser = TestPeople.browserOf(classroom.instructor());
        browser.get("/quizzes/new")
                .then()
                .body(containsString("Test · all questions on one page · article out of sight"))
                .body(containsString("<details class=\"card quiz-settings\" id=\"settings\">"))
                .body(containsString("data-own-zone"));

        Response made = send(
                browser,
                classroom,
                "mode",
                "PRACTICE",
                "article",
                "READ_FIRST",
                "readingMinutes",
                "5",
                "opensAt",
                A_FAR_YEAR + "-07-01T09:00",
                "closesAt",
                A_FAR_YEAR + "-07-08T09:00",
                "timeZone",
                "Europe/Berlin",
                "timeLimitMinutes",
                "45",
                "attemptsAllowed",
                "3",
                "attemptCounted",
                "FIRST",
                "questionsShuffled",
                "no",
                "questionsShuffled",
                "yes",
                "optionsShuffled",
                "no",
                "review",
                "KEY_AFTER_CLOSING");

        made.then().statusCode(303);
        assertThat(browser.get(TraineeBrowser.pathOf(made)).asString())
                .contains("Practice: each answer can be checked at once")
                .contains("The article is read first, for 5 minutes")
                .contains("Open from 1 July " + A_FAR_YEAR + ", 09:00 until 8 July " + A_FAR_YEAR + ", 09:00")
                .contains("Time limit: 45 minutes", "3 attempts, of which the first counts")
                .contains("Questions in another order for each attempt, options in the same order for everybody")
                .contains("Shown after submitting: own answers, marks")
                .contains("Shown once the quiz is closed: right answers, explanations, passages");
        browser.get("/quizzes/new")
                .then()
                .body(containsString("value=\"Europe/Berlin\" selected"))
                .body(not(containsString("data-own-zone")));
    }

    @Test
    void aContradictionUnfoldsTheSettingsAndKeepsThem() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser browser = TestPeople.browserOf(classroom.instructor());
        browser.get("/quizzes/new");

        send(
                        browser,
                        classroom,
                        "opensAt",
                        "2999-07-02T09:00",
                        "closesAt",
                        "2999-07-01T09:00",
                        "timeZone",
                        "Asia/Tokyo",
                        "review",
                        "OWN",
                        "showMarks",
                        "NEVER")
                .then()
                .statusCode(422)
                .body(containsString("id=\"settings\" open"))
                .body(containsString("The quiz would close before it opens."))
                .body(containsString("The right answers tell the marks."))
                .body(containsString("value=\"2999-07-02T09:00\""))
                .body(containsString("value=\"Asia/Tokyo\" selected"))
                .body(containsString("value=\"NEVER\" selected"))
                .body(containsString("value=\"OWN\" checked"));
        assertThat(quizzes.quizCount(classroom.instructor())).isEqualTo(1);
    }

    @Test
    void aProgramSendsTheSettingsAsItReadsThem() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Map<String, Object> settings = new HashMap<>();
        settings.put("layout", "ONE_PER_PAGE");
        settings.put("mode", "PRACTICE");
        settings.put("article", "READ_FIRST");
        settings.put("readingMinutes", 7);
        settings.put("opensAt", "2998-07-01T07:00:00Z");
        settings.put("closesAt", "2998-07-02T07:00:05Z");
        settings.put("timeZone", "Europe/Berlin");
        settings.put("timeLimitMinutes", 20);
        settings.put("attemptsAllowed", 4);
        settings.put("attemptCounted", "LAST");
        settings.put("passMark", 60);
        settings.put("questionsShuffled", true);
        settings.put("optionsShuffled", false);
        settings.put(
                "review",
                Map.of(
                        "answers", "DURING",
                        "marks", "DURING",
                        "key", "SUBMITTED",
                        "explanation", "CLOSED",
                        "passage", "NEVER"));

        Response made = post(classroom, Map.of("settings", settings));
        made.then().statusCode(201).body("settings", equalTo(settings));

        Map<String, Object> read = made.jsonPath().getMap("settings");
        post(classroom, Map.of("settings", read)).then().statusCode(201).body("settings", equalTo(settings));
        post(classroom, read).then().statusCode(201).body("settings", equalTo(settings));
    }

    @Test
    void whatAProgramLeavesOutIsAsUsual() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);

        post(classroom, Map.of("mode", "PRACTICE", "review", Map.of("passage", "SUBMITTED")))
                .then()
                .statusCode(201)
                .body("settings.review.key", equalTo("DURING"))
                .body("settings.review.passage", equalTo("SUBMITTED"))
                .body("settings.optionsShuffled", equalTo(true))
                .body("settings.timeZone", equalTo("UTC"));
        post(classroom, Map.of("opensAt", "2998-01-15T09:00", "timeZone", "Europe/Berlin"))
                .then()
                .statusCode(201)
                .body("settings.opensAt", equalTo("2998-01-15T08:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timeLimit | 30 | There is no “timeLimit”.",
                "mode | EXAM | Choose for mode one of PRACTICE, TEST.",
                "readingMinutes | 5 | “readingMinutes” goes only with “article”: “READ_FIRST”.",
                "article | READ_FIRST | Say how many minutes the article is read",
                "optionsShuffled | sometimes | Say for optionsShuffled either true or false.",
                "timeZone | Mars/Olympus | Choose a time zone",
                "closesAt | 2001-01-01T00:00:00Z | This time is past.",
                "review | SOON | Choose for review one of",
                "settings | fast | Send “settings” as an object."
            })
    void whatIsWrongIsSaidToAProgram(String name, String value, String sentence) {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);

        post(classroom, Map.of(name, value))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", containsString(sentence));
    }

    private Response post(Classroom classroom, Map<String, Object> more) {
        Map<String, Object> quiz = new HashMap<>(more);
        quiz.put("title", "By program");
        quiz.put(
                "questions",
                quizzes.questions(classroom).stream()
                        .map(BankQuestion::questionId)
                        .toList());
        return as(classroom.instructor()).body(quiz).post("/api/v1/quizzes");
    }

    private Response send(Browser browser, Classroom classroom, String... settings) {
        List<String> fields = new ArrayList<>(List.of(
                "title",
                "With settings",
                "briefing",
                String.valueOf(classroom.briefingId()),
                "cohort",
                String.valueOf(classroom.cohort().id())));
        fields.addAll(List.of(settings));
        return browser.post("/quizzes/new", fields.toArray(String[]::new));
    }

    private static RequestSpecification as(Person person) {
        return TestPeople.as(person).contentType("application/json");
    }
}
