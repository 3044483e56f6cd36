package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.debrief.people.TestPeople;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.TestRewording;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class EditQuizTest {

    @Inject
    TestQuizzes quizzes;

    @Inject
    TestRewording rewording;

    @Test
    void titleOrderAndSettingsAreChanged() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        List<Long> versions = versions(classroom);
        Browser browser = TestPeople.browserOf(classroom.instructor());
        String lock = lockOf(browser.get(edit(classroom)));

        send(
                        browser,
                        classroom,
                        lock,
                        versions,
                        "title",
                        "Another title",
                        "place-" + versions.get(2),
                        "1",
                        "passMark",
                        "70")
                .then()
                .statusCode(303);

        String page = browser.get("/quizzes/" + classroom.quizId()).asString();
        assertThat(page).contains("Another title", "Passed from 70 %", "3 questions");
        assertThat(page.indexOf("Until when do the talks")).isLessThan(page.indexOf("Who leads the dockers"));
    }

    @Test
    void buttonsChangeTheListOnThePageAndSaveNothing() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        List<Long> versions = versions(classroom);
        Browser browser = TestPeople.browserOf(classroom.instructor());
        String lock = lockOf(browser.get(edit(classroom)));

        Response moved = send(
                browser,
                classroom,
                lock,
                versions,
                "title",
                "Typed and not lost",
                "closesAt",
                "2990-01-01T10:00",
                "up",
                String.valueOf(versions.get(1)));

        moved.then()
                .statusCode(200)
                .body(containsString("The question is now number 1. It is not saved yet."))
                .body(containsString("value=\"Typed and not lost\""))
                .body(containsString("value=\"2990-01-01T10:00\""));
        assertThat(askedOn(moved)).containsExactly(versions.get(1), versions.get(0), versions.get(2));
        assertThat(moved.asString()).containsPattern("name=\"down\" value=\"" + versions.get(1) + "\"[^>]* autofocus");
        Response removed = send(browser, classroom, lock, askedOn(moved), "remove", String.valueOf(versions.get(0)));
        assertThat(askedOn(removed)).containsExactly(versions.get(1), versions.get(2));
        Response added = send(
                browser, classroom, lock, askedOn(removed), "question", String.valueOf(versions.get(0)), "step", "add");
        assertThat(askedOn(added)).containsExactly(versions.get(1), versions.get(2), versions.get(0));
        browser.get("/quizzes/" + classroom.quizId()).then().body(containsString("Harbour quiz"));
        assertThat(askedOn(browser.get(edit(classroom)))).isEqualTo(versions);
    }

    @Test
    void whatIsWrongComesBackWithEverythingThatWasTyped() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        List<Long> versions = versions(classroom);
        Browser browser = TestPeople.browserOf(classroom.instructor());
        String lock = lockOf(browser.get(edit(classroom)));

        send(
                        browser,
                        classroom,
                        lock,
                        versions,
                        "title",
                        "a\0b",
                        "place-" + versions.get(1),
                        "second",
                        "attemptsAllowed",
                        "0")
                .then()
                .statusCode(422)
                .body(containsString("The title has a character that is no text."))
                .body(containsString("Give a place as a number"))
                .body(containsString("value=\"second\""))
                .body(containsString("Allow 1 to 10 attempts."));
        send(browser, classroom, lock, List.of())
                .then()
                .statusCode(422)
                .body(containsString("Tick at least one question."));
    }

    @Test
    void ofTwoWhoEditAtOnceTheSecondIsToldAndLosesNothing() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        List<Long> versions = versions(classroom);
        Browser first = TestPeople.browserOf(classroom.instructor());
        Browser second = TestPeople.browserOf(classroom.instructor());
        String lock = lockOf(first.get(edit(classroom)));
        second.get(edit(classroom));
        send(first, classroom, lock, versions.subList(0, 2), "title", "By the first", "passMark", "55")
                .then()
                .statusCode(303);

        Response told = send(second, classroom, lock, versions, "title", "By the second", "passMark", "");

        told.then()
                .statusCode(409)
                .body(containsString("Its title is now “By the first”."))
                .body(containsString("It does not ask, and your list does: “Until when do the talks go on?”"))
                .body(containsString("Its settings say: Passed from 55 %."))
                .body(containsString("value=\"By the second\""));
        assertThat(askedOn(told)).isEqualTo(versions);
        second.get("/quizzes/" + classroom.quizId()).then().body(containsString("By the first"));
        send(second, classroom, lockOf(told), askedOn(told), "title", "By the second")
                .then()
                .statusCode(303);
        second.get("/quizzes/" + classroom.quizId()).then().body(containsString("By the second"));
    }

    @Test
    void attemptsKeepTheirQuestionsAndThePageSaysHowMany() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        TraineeBrowser done = new TraineeBrowser(classroom.trainee());
        done.submit(done.start(classroom.quizId()));
        TraineeBrowser running = new TraineeBrowser(quizzes.anotherTrainee(classroom));
        String attempt = running.start(classroom.quizId());
        List<Long> versions = versions(classroom);
        Browser browser = TestPeople.browserOf(classroom.instructor());
        Response page = browser.get(edit(classroom));
        page.then()
                .body(containsString("1 submitted attempt keeps its questions and marks."))
                .body(containsString("1 running attempt goes on with the questions it began with"));

        send(browser, classroom, lockOf(page), versions.subList(0, 1)).then().statusCode(303);

        running.browser().get(attempt).then().body(containsString("Until when do the talks go on?"));
        running.choose(attempt, "3", "12 March 2026");
        running.submit(attempt);
        running.browser().get(attempt + "/result").then().body(containsString("<strong>1 of 3</strong>"));
        String later = new TraineeBrowser(quizzes.anotherTrainee(classroom)).start(classroom.quizId());
        assertThat(later).isNotEqualTo(attempt);
        browser.get("/quizzes/" + classroom.quizId()).then().body(containsString("1 question<"));
    }

    @Test
    void aQuestionThatWasRewordedOffersItsNewestWording() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        BankQuestion question = quizzes.questions(classroom).get(0);
        Browser browser = TestPeople.browserOf(classroom.instructor());
        browser.get(edit(classroom)).then().body(not(containsString("A newer wording")));
        List<Long> versions = versions(classroom);

        rewording.stem(classroom.instructor(), question.questionId(), "Who is the head of the dockers’ union?");

        browser.get("/quizzes/" + classroom.quizId()).then().body(containsString("1 question has a newer wording."));
        Response page = browser.get(edit(classroom));
        page.then()
                .body(containsString("A newer wording is approved: “Who is the head of the dockers’ union?”"))
                .body(containsString("Use the newest wording"));
        Response renewed =
                send(browser, classroom, lockOf(page), versions, "newest", String.valueOf(question.versionId()));
        renewed.then().body(containsString("The question is asked in its newest wording."));
        assertThat(askedOn(renewed)).hasSize(3).doesNotContain(question.versionId());
        send(browser, classroom, lockOf(page), askedOn(renewed)).then().statusCode(303);
        browser.get("/quizzes/" + classroom.quizId())
                .then()
                .body(containsString("Who is the head of the dockers’ union?"))
                .body(matchesPattern("(?s).*No longer asked.*Who leads the dockers&#39; union\\?.*"))
                .body(not(matchesPattern("(?s).*Who leads the dockers&#39; union\\?.*No longer asked.*")));
    }

    @Test
    void questionsOfOthersGetIntoNoQuiz() {
        Classroom others = quizzes.classroom(QuizSettings.USUAL);
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser browser = TestPeople.browserOf(classroom.instructor());
        String lock = lockOf(browser.get(edit(classroom)));

        Response answer = send(
                browser,
                classroom,
                lock,
                versions(others),
                "question",
                String.valueOf(versions(others).get(0)));

        answer.then().statusCode(422).body(containsString("Tick at least one question."));
        assertThat(askedOn(answer)).isEmpty();
    }

    private static Response send(Browser browser, Classroom classroom, String lock, List<Long> asked, String... more) {
        List<String> fields = new ArrayList<>(List.of("lock", lock));
        asked.forEach(version -> fields.addAll(List.of("asked", String.valueOf(version))));
        fields.addAll(List.of(more));
        return browser.post(edit(classroom), fields.toArray(String[]::new));
    }

    private static String edit(Classroom classroom) {
        return "/quizzes/" + classroom.quizId() + "/edit";
    }

    private List<Long> versions(Classroom classroom) {
        return quizzes.questions(classroom).stream()
                .map(BankQuestion::versionId)
                .toList();
    }

    private static String lockOf(Response page) {
        return values(page, "lock").get(0);
    }

    private static List<Long> askedOn(Response page) {
        return values(page, "asked").stream().map(Long::valueOf).toList();
    }

    private static List<String> values(Response page, String field) {
        return Pattern.compile("name=\"" + field + "\" value=\"([^\"]*)\"")
                .matcher(page.asString())
                .results()
                .map(match -> match.group(1))
                .toList();
    }
}
