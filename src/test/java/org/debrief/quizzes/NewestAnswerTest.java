package org.debrief.quizzes;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers that arrive late, from a page that was offline: the one that was given last holds. */
@Tag("sweep")
@QuarkusTest
class NewestAnswerTest {

    private static final String TEN_MINUTES = "600000";

    @Inject
    TestQuizzes quizzes;

    private TraineeBrowser trainee;
    private String attempt;
    private String manager;
    private String leader;

    @BeforeEach
    void start() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        trainee = new TraineeBrowser(classroom.trainee());
        attempt = trainee.start(classroom.quizId());
        manager = trainee.fields(attempt, "1", "Tom Vale")[1];
        leader = trainee.fields(attempt, "1", "Ana Ruiz")[1];
    }

    @Test
    void anAnswerGivenBeforeTheSavedOneDoesNotReplaceItAndThePageIsTold() {
        answer("q1", leader, "q1-age", "0", "page", "laptop");

        answer("q1", manager, "q1-age", TEN_MINUTES, "page", "phone", "q2", "a")
                .body(containsString(
                        "Question 1: a newer answer, given on another page or device, is saved and stays."))
                .body(containsString("Here you had answered: Tom Vale."))
                .body(containsString("2 of 3 answered"))
                .body(containsString("name=\"q1\" value=\"" + leader + "\""));
    }

    @Test
    void anAnswerGivenAfterTheSavedOneReplacesIt() {
        answer("q1", leader, "q1-age", TEN_MINUTES, "page", "laptop");

        answer("q1", manager, "q1-age", "1000", "page", "phone")
                .body(not(containsString("newer answer")))
                .body(containsString("name=\"q1\" value=\"" + manager + "\""));
    }

    /** However long its answers were on their way. */
    @Test
    void aPageIsNotHeldUpByItsOwnAnswers() {
        answer("q1", leader, "q1-age", "0", "page", "laptop");

        answer("q1", manager, "q1-age", "3000", "page", "laptop")
                .body(containsString("name=\"q1\" value=\"" + manager + "\""));
    }

    @Test
    void anAnswerThatWasTakenBackElsewhereStaysAway() {
        Classroom typed = quizzes.everyFormat(QuizSettings.USUAL);
        trainee = new TraineeBrowser(typed.trainee());
        attempt = trainee.start(typed.quizId());
        answer("q2", "17", "page", "laptop");
        answer("q2", "", "page", "laptop");

        answer("q2", "18", "q2-age", TEN_MINUTES, "page", "phone")
                .body(containsString("Here you had answered: 18."))
                .body(containsString("0 of 6 answered"));
    }

    @Test
    void aWholeFormThatWasFirstSentEarlierIsAsOldAsThat() {
        answer("q1", leader, "page", "laptop");
        String before = String.valueOf(System.currentTimeMillis() - 600_000);

        trainee.browser()
                .post(attempt, "q1", manager, "first-sent", before)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/check"));

        trainee.browser()
                .get(attempt + "/check")
                .then()
                .body(containsString("Question 1: a newer answer"))
                .body(containsString("Your answer: Ana Ruiz"));
    }

    @Test
    void whatComesAfterSubmittingIsTold() {
        trainee.submit(attempt);

        trainee.browser().post(attempt, "q1", leader).then().header("Location", endsWith("/result"));

        trainee.browser()
                .get(attempt + "/result")
                .then()
                .body(containsString("What you answered after that does not count."));
    }

    @Test
    void nonsenseAboutTheAgeIsNotBelieved() {
        answer("q1", leader, "q1-age", "-5", "page", "a page\0");
        answer("q1", manager, "q1-age", "99999999999999999999", "page", "x".repeat(2000), "first-sent", "soon")
                .body(containsString("name=\"q1\" value=\"" + manager + "\""));
    }

    private ValidatableResponse answer(String... fields) {
        return trainee.browser().post(attempt + "/answers", fields).then().statusCode(200);
    }
}
