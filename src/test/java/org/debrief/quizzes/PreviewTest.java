package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.debrief.people.TestPeople;
import org.debrief.questions.TestBank;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An instructor's preview goes as the quiz's settings have it, and counts nothing. */
@Tag("sweep")
@QuarkusTest
class PreviewTest {

    private static final String ARTICLE = "Dockers and port managers met again";

    @Inject
    TestQuizzes quizzes;

    private Browser browser = new Browser();
    private String preview = "";

    @Test
    void oneQuestionAPageKeepsEveryAnswerToTheResult() {
        Classroom classroom = open(quizzes.everyFormat(TestQuizzes.ONE_PER_PAGE));
        assertThat(browser.get(preview).asString())
                .contains("Question 1 of 6", "name=\"go\" value=\"2\"")
                .doesNotContain("Question 2 of 6", "name=\"go\" value=\"0\"");

        List<String> sent = new ArrayList<>(List.of("go", "3", "q1", "a", "q2", "4,200"));
        String third = post(sent);
        assertThat(third)
                .contains("Question 3 of 6", "name=\"q2\" value=\"4,200\"")
                .contains("name=\"q1\" value=\"a\"");

        // As a browser sends it: the page of question 2 has its answer in the field, and in another what it was before.
        String second = post(List.of("go", "2", "q1", "a", "q2", "4,200", "q2-was", "4,200", "q5-1", "b", "q6-2", "1"));
        assertThat(second).contains("Question 2 of 6").containsPattern("id=\"q2\"[^>]*value=\"4,200\"");
        assertThat(second).contains("name=\"q5-1\" value=\"b\"", "name=\"q6-2\" value=\"1\"");
        assertThat(post(List.of("go", "99", "q1", "a"))).contains("Question 6 of 6", "See the result");
        assertThat(post(List.of("go", "x"))).contains("Question 1 of 6");

        assertThat(post(List.of("go", "result", "q2", "4,200", "q2-was", "4,200")))
                .contains("This was a preview", "Read as 4,200", "what a trainee sees after submitting");
        assertThat(browser.get("/quizzes/" + classroom.quizId() + "/report").asString())
                .contains("<dt>Started</dt><dd>0</dd>");
    }

    @Test
    void theArticleIsThereAsTheSettingsHaveIt() {
        open(quizzes.classroom(TestQuizzes.WITH_ARTICLE));
        assertThat(browser.get(preview).asString()).contains(ARTICLE, "Question 1 of 3");
        open(quizzes.classroom(QuizSettings.USUAL));
        assertThat(browser.get(preview).asString()).contains("Question 1 of 3").doesNotContain(ARTICLE);

        open(quizzes.classroom(TestSettings.readFirst(7, 20)));
        assertThat(browser.get(preview).asString())
                .contains(ARTICLE, "for up to 7 min", "To the questions")
                .doesNotContain("Question 1 of 3");
        assertThat(post(List.of("go", "1")))
                .contains("Question 1 of 3", "limited to 20 min")
                .doesNotContain(ARTICLE);
    }

    @Test
    void theResultShowsWhatATraineeSeesThenAndOnceTheQuizIsClosed() {
        open(quizzes.classroom(reviewed(new ReviewPolicy(
                ShownFrom.SUBMITTED, ShownFrom.SUBMITTED, ShownFrom.CLOSED, ShownFrom.CLOSED, ShownFrom.NEVER))));
        String submitted = post(List.of("go", "result", "q1", "a"));
        assertThat(submitted)
                .contains(
                        "Show it as once the quiz is closed",
                        "shown once your instructor closes the quiz",
                        "name=\"q1\" value=\"a\"")
                .doesNotContain("Right answer", "<mark");
        TestBank.SECRETS.forEach(secret -> assertThat(submitted).doesNotContain(secret));

        assertThat(post(List.of("go", "result", "closed", "yes", "q1", "a")))
                .contains("Right answer", "EXPLANATION", "Show it as after submitting")
                .doesNotContain("<mark");
    }

    @Test
    void nothingIsToldWhereThePolicyShowsNothing() {
        open(quizzes.classroom(reviewed(ReviewPolicy.allFrom(ShownFrom.NEVER))));
        String result = post(List.of("go", "result", "q1", "a"));
        assertThat(result).contains("This quiz does not show").doesNotContain("Right answer", "of 3", "Show it as");
        assertThat(Pattern.compile("class=\"score").matcher(result).find()).isFalse();
    }

    private Classroom open(Classroom classroom) {
        browser = TestPeople.browserOf(classroom.instructor());
        preview = "/quizzes/" + classroom.quizId() + "/preview";
        browser.get(preview).then().statusCode(200);
        return classroom;
    }

    private String post(List<String> fields) {
        return browser.post(preview, fields.toArray(String[]::new))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static QuizSettings reviewed(ReviewPolicy policy) {
        QuizSettings usual = QuizSettings.USUAL;
        return new QuizSettings(
                usual.layout(),
                usual.mode(),
                usual.article(),
                usual.readingMinutes(),
                usual.opensAt(),
                usual.closesAt(),
                usual.timeZone(),
                usual.timeLimitMinutes(),
                usual.attemptsAllowed(),
                usual.attemptCounted(),
                usual.passMark(),
                usual.questionsShuffled(),
                usual.optionsShuffled(),
                policy);
    }
}
