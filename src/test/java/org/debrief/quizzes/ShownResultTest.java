package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.quizzes.ShownFrom.CLOSED;
import static org.debrief.quizzes.ShownFrom.NEVER;
import static org.debrief.quizzes.ShownFrom.SUBMITTED;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The result shows what the quiz's policy allows, and says what it does not show. */
@Tag("sweep")
@QuarkusTest
class ShownResultTest {

    private static final String KEY_MARK = "Right answer";
    private static final String PASSAGE = "<mark class=\"fact fact-who\">";

    @Inject
    TestQuizzes quizzes;

    @Test
    void marksAtOnceAndTheRestOnceTheQuizIsClosed() {
        Classroom classroom =
                quizzes.classroom(ReviewSettings.test(new ReviewPolicy(SUBMITTED, SUBMITTED, CLOSED, CLOSED, CLOSED)));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "1", "Tom Vale");
        trainee.browser()
                .get(attempt + "/check")
                .then()
                .body(containsString("When you submit, your score is fixed and you see it."))
                .body(containsString("are shown once your instructor closes the quiz."));
        trainee.submit(attempt);

        assertThat(result(trainee, attempt))
                .contains("<strong>0 of 3</strong>", "Wrong", "Your answer", "Not answered")
                .contains("Who said what</span></dt><dd>0 of 1 right", "Figures</span></dt><dd>0 of 1 right")
                .contains("The right answers, the explanations and the passages in the article are shown once your"
                        + " instructor closes the quiz.")
                .doesNotContain(KEY_MARK, PASSAGE, "REASON", "EXPLANATION", "is-key", "met again in Velmar");

        quizzes.close(classroom);
        assertThat(result(trainee, attempt))
                .contains(KEY_MARK, PASSAGE, "REASON for Tom Vale", "EXPLANATION")
                .contains("Dockers and port managers met again in Velmar.", "id=\"passage-2\" href=\"#question-2\"")
                .doesNotContain("are shown once");
    }

    @Test
    void aQuizWithAClosingTimeSaysIt() {
        Instant end = Instant.now().plus(3, ChronoUnit.DAYS);
        Classroom classroom = quizzes.classroom(
                ReviewSettings.of(QuizLayout.ALL_ON_ONE, QuizMode.TEST, ReviewPolicy.allFrom(CLOSED), end));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.submit(attempt);

        assertThat(result(trainee, attempt))
                .contains(
                        "Your answers, your score, the right answers, the explanations and the passages in the article are"
                                + " shown after the quiz closes, on ")
                .doesNotContain("Question 1", "<strong>", "Ana Ruiz");
        trainee.browser()
                .get("/my")
                .then()
                .body(containsString("Your score is shown after the quiz closes, on "))
                .body(not(containsString("0 of 3 right")))
                .body(not(containsString("Not passed")));
    }

    @Test
    void theKeyWithoutTheOwnAnswers() {
        Classroom classroom =
                quizzes.everyFormat(ReviewSettings.test(new ReviewPolicy(NEVER, NEVER, SUBMITTED, NEVER, NEVER)));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.browser().post(attempt, "q1", "a", "q2", "777", "q4", "a");
        trainee.submit(attempt);

        assertThat(result(trainee, attempt))
                .contains(KEY_MARK, "more than 4,200", "In the right order.", "Left over")
                .contains("This quiz does not show your answers, your score, the explanations and the passages")
                .doesNotContain("777", "Your answer", "Not answered", "REASON", "Wrong", "chip-bad");
    }

    @Test
    void anOrderThatMayNotBeToldStaysAsItWasAnswered() {
        Classroom classroom =
                quizzes.everyFormat(ReviewSettings.test(new ReviewPolicy(SUBMITTED, SUBMITTED, NEVER, NEVER, NEVER)));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.browser().post(attempt, "q2", "4200", "q3", "soon", "q6-1", "1");
        ValidatableResponse before = api(classroom, attempt);
        trainee.submit(attempt);

        ValidatableResponse after = api(classroom, attempt);
        assertThat(after.extract().jsonPath().getList("result.questions[5].parts.text"))
                .isEqualTo(before.extract().jsonPath().getList("questions[5].parts.text"));
        after.body("result.questions[1].options", empty()).body("result.questions[4].options", empty());
        after.body("result.skills.skill", equalTo(List.of("SAID", "FIGURES", "DATES")))
                .body("result.skills[1].marks", equalTo(1))
                .body("result.skills[1].max", equalTo(2));
        assertThat(result(trainee, attempt))
                .contains("Read as 4,200.", "This could not be read as a date.")
                .doesNotContain("more than", "In the right order", KEY_MARK);
    }

    @Test
    void aProgramGetsNoMoreThanThePage() {
        Classroom classroom = quizzes.classroom(ReviewSettings.test(ReviewPolicy.allFrom(NEVER)));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.submit(attempt);

        api(classroom, attempt)
                .body("questions", empty())
                .body("result.questions", empty())
                .body("result.marks", nullValue())
                .body("result.skills", empty())
                .body("result.passed", nullValue())
                .body("result.withheld", hasSize(1))
                .body("result.withheld[0]", containsString("This quiz does not show your answers, your score"));
    }

    @Test
    void theInstructorSeesAllOfIt() {
        Classroom classroom = quizzes.classroom(ReviewSettings.test(ReviewPolicy.allFrom(NEVER)));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "1", "Ana Ruiz");
        trainee.submit(attempt);

        TestPeople.browserOf(classroom.instructor())
                .get("/quizzes/" + classroom.quizId() + "/trainees/"
                        + classroom.trainee().id())
                .then()
                .statusCode(200)
                .body(containsString("<strong>1 of 3</strong>"))
                .body(containsString(KEY_MARK))
                .body(containsString("REASON for Ana Ruiz"))
                .body(containsString(PASSAGE))
                .body(not(containsString("This quiz does not show")));
    }

    private static String result(TraineeBrowser trainee, String attempt) {
        return trainee.browser().get(attempt + "/result").asString().replaceAll("\\s+", " ");
    }

    private static ValidatableResponse api(Classroom classroom, String attempt) {
        return TestPeople.as(classroom.trainee())
                .get("/api/v1" + attempt)
                .then()
                .statusCode(200);
    }
}
