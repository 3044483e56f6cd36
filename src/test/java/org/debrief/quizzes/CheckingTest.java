package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.quizzes.ShownFrom.DURING;
import static org.debrief.quizzes.ShownFrom.SUBMITTED;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Practice with plain forms and from a program: an answer is checked, told about, and stands fast. */
@Tag("sweep")
@QuarkusTest
class CheckingTest {

    private static final String FIXED = ", checked</span>";

    @Inject
    TestQuizzes quizzes;

    private Classroom classroom;
    private TraineeBrowser trainee;
    private String attempt;

    @BeforeEach
    void practise() {
        start(ReviewSettings.practice(QuizLayout.ALL_ON_ONE, ReviewPolicy.AT_ONCE));
    }

    private void practise(QuizLayout layout, ReviewPolicy policy) {
        start(ReviewSettings.practice(layout, policy));
    }

    private void start(QuizSettings settings) {
        classroom = quizzes.everyFormat(settings);
        trainee = new TraineeBrowser(classroom.trainee());
        attempt = trainee.start(classroom.quizId());
    }

    @ParameterizedTest
    @EnumSource(QuizLayout.class)
    void everyFormatIsCheckedWithPlainForms(QuizLayout layout) {
        practise(layout, ReviewPolicy.AT_ONCE);
        check(1, trainee.fields(attempt, "1", "Joel Hart"));
        assertThat(question(1)).contains(FIXED, ">Wrong<", "REASON for Joel Hart", "<mark", ">Your answer<");
        check(2, "q2", "4.2 thousand");
        assertThat(question(2)).contains(FIXED, ">Right<", "Read as 4,200.", "more than 4,200");
        check(3, "q3", "3 May 2024");
        assertThat(question(3)).contains(FIXED, ">Wrong<", "12 March 2026", "EXPLANATION of Until");
        check(4, trainee.fields(attempt, "4", "False"));
        assertThat(question(4)).contains(FIXED, ">Right<", "REASON for True");
        check(5, "q5-1", "a", "q5-2", "a");
        assertThat(question(5)).contains(FIXED, "Left over", "REASON for Joel");
        check(6, "q6-1", "1", "q6-2", "2", "q6-3", "3");
        assertThat(question(6)).contains(FIXED, "In the right order.", "REASON for the second");
        assertThat(question(6)).doesNotContain(">Check<", "name=\"q6-1\"");

        trainee.submit(attempt);
        assertThat(trainee.browser().get(attempt + "/result").asString())
                .containsPattern("<strong>[2-4](\\.\\d+)? of 6");
    }

    @Test
    void aCheckedAnswerNoLongerChanges() {
        check(2, "q2", "17");
        trainee.browser().post(attempt + "/answers", "q2", "4200").then().statusCode(200);
        trainee.browser().post(attempt, "q2", "", "q4", "b").then().statusCode(303);
        check(2, "q2", "4200");
        assertThat(question(2)).contains(">17<", ">Wrong<").doesNotContain(">Right<");

        trainee.submit(attempt);
        trainee.browser().get(attempt + "/result").then().body(containsString("<strong>1 of 6</strong>"));
    }

    @Test
    void onlyWhatThePolicyAllowsIsShownAndTheRestIsPromised() {
        practise(QuizLayout.ALL_ON_ONE, new ReviewPolicy(SUBMITTED, DURING, SUBMITTED, SUBMITTED, SUBMITTED));
        check(3, "q3", "3 May 2024");
        assertThat(question(3))
                .contains(FIXED, ">Wrong<", "3 May 2024")
                .contains(
                        "The right answers, the explanations and the passages in the article are shown once you submit.")
                .doesNotContain("12 March", "REASON", "EXPLANATION", "<mark", "Right answer<");
    }

    @Test
    void anUnfinishedAnswerIsKeptAndNotChecked() {
        practise(QuizLayout.ONE_PER_PAGE, ReviewPolicy.AT_ONCE);
        Response sent = trainee.browser().post(attempt + "/check/6", "q6-1", "2", "q6-2", "2");
        sent.then().statusCode(303).header("Location", endsWith("?question=6&unchecked=6#asked-6"));
        trainee.browser()
                .get(attempt + "?question=6&unchecked=6")
                .then()
                .body(containsString("Answer the whole question first, then check it."))
                .body(containsString("<option value=\"2\" selected>"))
                .body(not(containsString("REASON")));

        fragment(6, "q6-3", "1").then().statusCode(422).body(containsString("Two events have the same place."));
        fragment(6, "q6-1", "3")
                .then()
                .statusCode(200)
                .body(containsString("autofocus"))
                .body(containsString(FIXED));
        fragment(1).then().statusCode(422).body(containsString("Answer the whole question first"));
    }

    @Test
    void nothingIsCheckedInATestOrWhereNothingWouldBeShown() {
        start(ReviewSettings.test(ReviewPolicy.AT_ONCE));
        refused("This quiz is a test. Nothing is checked before you submit it.");
        practise(QuizLayout.ALL_ON_ONE, ReviewPolicy.AFTER_SUBMITTING);
        refused("This quiz shows nothing before you submit it, so there is nothing to check.");
    }

    private void refused(String sentence) {
        assertThat(page(1)).doesNotContain(">Check<");
        trainee.browser().post(attempt + "/check/2", "q2", "4200").then().statusCode(303);
        trainee.browser()
                .get(attempt)
                .then()
                .body(containsString(sentence))
                .body(containsString("value=\"4200\""))
                .body(not(containsString("REASON")));
        fragment(2).then().statusCode(204).header("HX-Redirect", endsWith(attempt + "?question=2"));
        api().post("/api/v1" + attempt + "/responses/2/check")
                .then()
                .statusCode(409)
                .body("detail", equalTo(sentence));
    }

    @Test
    void aProgramChecksToo() {
        String responses = "/api/v1" + attempt + "/responses/";
        api().post(responses + "2/check").then().statusCode(422);
        api().body(Map.of("text", "17")).put(responses + "2").then().body("questions[1].checked", equalTo(false));
        for (int twice = 0; twice < 2; twice++) {
            api().post(responses + "2/check")
                    .then()
                    .statusCode(200)
                    .body("questions[1].checked", equalTo(true))
                    .body("checked", hasSize(1))
                    .body("checked[0].number", equalTo(2))
                    .body("checked[0].right", equalTo(false))
                    .body("checked[0].options[0].text", equalTo("more than 4,200"));
        }
        api().body(Map.of("text", "4200"))
                .put(responses + "2")
                .then()
                .statusCode(409)
                .body("detail", equalTo("This answer has been checked; it no longer changes."));
        api().post(responses + "7/check").then().statusCode(404);
        api().post(responses + "0/check").then().statusCode(404);

        trainee.submit(attempt);
        api().post(responses + "2/check").then().statusCode(409);
    }

    @Test
    void nobodyChecksForSomebodyElseOrAfterTheEnd() {
        TraineeBrowser other = new TraineeBrowser(quizzes.anotherTrainee(classroom));
        other.browser().post(attempt + "/check/2", "q2", "4200").then().statusCode(404);
        trainee.browser().post(attempt + "/check/7").then().statusCode(404);
        trainee.browser().post(attempt + "/check/99999999999").then().statusCode(404);

        trainee.submit(attempt);
        trainee.browser()
                .post(attempt + "/check/2", "q2", "4200")
                .then()
                .statusCode(303)
                .header("Location", endsWith(attempt + "/result"));
        trainee.browser().get(attempt + "/result").then().body(containsString("<strong>0 of 6</strong>"));
    }

    private void check(int number, String... fields) {
        trainee.browser()
                .post(attempt + "/check/" + number, fields)
                .then()
                .statusCode(303)
                .header("Location", endsWith("?question=" + number + "#asked-" + number));
    }

    /** As htmx sends it. */
    private Response fragment(int number, String... fields) {
        RequestSpecification request = trainee.browser()
                .request()
                .header("HX-Request", "true")
                .header("X-CSRF-TOKEN", trainee.browser().cookies().get("csrf-token"))
                .contentType("application/x-www-form-urlencoded; charset=utf-8");
        for (int i = 0; i < fields.length; i += 2) {
            request.formParam(fields[i], fields[i + 1]);
        }
        return request.post(attempt + "/check/" + number);
    }

    private RequestSpecification api() {
        return TestPeople.as(classroom.trainee()).contentType("application/json");
    }

    private String page(int number) {
        return trainee.browser().get(attempt + "?question=" + number).asString();
    }

    /** What the page shows of one question. */
    private String question(int number) {
        String page = page(number).replaceAll("\\s+", " ");
        int from = page.indexOf("id=\"asked-" + number + "\"");
        int to = page.indexOf("id=\"asked-" + (number + 1) + "\"");
        return page.substring(from, to < 0 ? page.length() : to);
    }
}
