package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class TakingTest {

    @Inject
    TestQuizzes quizzes;

    @Test
    void aTraineeTakesAQuizAndSeesTheScoreWithReasonsAndPassages() {
        Classroom classroom = quizzes.classroom(TestQuizzes.WITH_ARTICLE);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());

        trainee.choose(attempt, "1", "Ana Ruiz", "2", "4,200", "3", "14 March 2026")
                .then()
                .statusCode(303)
                .header("Location", endsWith(attempt + "/check"));
        trainee.browser().get(attempt + "/check").then().body(containsString("3 of 3 answered"));
        trainee.submit(attempt).then().statusCode(303).header("Location", endsWith(attempt + "/result"));

        trainee.browser()
                .get(attempt + "/result")
                .then()
                .statusCode(200)
                .body(containsString("<strong>2 of 3</strong>"))
                .body(containsString("67 %"))
                .body(containsString("Passed"))
                .body(containsString("REASON for 14 March 2026"))
                .body(containsString("EXPLANATION of Until when"))
                .body(containsString("<mark class=\"fact fact-dates\">The talks go on until 12 March 2026.</mark>"));
        trainee.browser().get("/my").then().body(containsString("2 of 3 right"));
    }

    @Test
    void startingTwiceGoesOnWithTheSameAttempt() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());

        assertThat(trainee.start(classroom.quizId())).isEqualTo(trainee.start(classroom.quizId()));
    }

    @Test
    void anAnswerIsKeptWhenTheTraineeComesBack() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "2", "5,100");

        TraineeBrowser later = new TraineeBrowser(classroom.trainee());
        assertThat(later.start(classroom.quizId())).isEqualTo(attempt);
        later.browser().get(attempt + "?question=2").then().body(containsString("checked><span>5,100"));
        later.browser().get("/my").then().body(containsString("1 of 3 answered"));
    }

    @Test
    void aPageOpenedEarlierTakesNothingBack() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());

        trainee.choose(attempt, "1", "Ana Ruiz");
        trainee.choose(attempt, "2", "4,200");

        trainee.browser().get(attempt).then().body(containsString("2 of 3 answered"));
    }

    @Test
    void oneQuestionAPageGoesForwardsAndBackAndSavesOnTheWay() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.browser()
                .get(attempt)
                .then()
                .body(containsString("Question 1 of 3"))
                .body(not(containsString("Question 2 of 3")));

        String[] answer = trainee.fields(attempt, "1", "Tom Vale");
        trainee.browser()
                .post(attempt, answer[0], answer[1], "go", "2")
                .then()
                .header("Location", endsWith(attempt + "?question=2"));
        trainee.browser().post(attempt, "go", "check").then().header("Location", endsWith("/check"));

        trainee.browser()
                .get(attempt + "/check")
                .then()
                .body(containsString("Your answer: Tom Vale"))
                .body(containsString("Not answered"));
    }

    @Test
    void theListOfQuestionsSaysWhichAreAnsweredAndSavesOnTheWayToOne() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        String[] answer = trainee.fields(attempt, "1", "Tom Vale");

        trainee.browser()
                .post(attempt, answer[0], answer[1], "to", "3")
                .then()
                .header("Location", endsWith(attempt + "?question=3#asked-3"));
        trainee.browser()
                .get(attempt + "?question=3")
                .then()
                .body(containsString("</span>1<span class=\"question-state\"> answered</span>"))
                .body(containsString("</span>3<span class=\"question-state\"> not answered</span>"));
        trainee.browser()
                .post(attempt + "/answers", trainee.fields(attempt, "3", "12 March 2026"))
                .then()
                .body(containsString("</span>3<span class=\"question-state\"> answered</span>"));
    }

    @Test
    void anAnswerSavedByItselfIsConfirmed() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());

        trainee.browser()
                .post(attempt + "/answers", trainee.fields(attempt, "3", "12 March 2026"))
                .then()
                .statusCode(200)
                .body(containsString("1 of 3 answered"))
                .body(containsString("Saved "));
    }

    @Test
    void submittingTwiceGivesOneScoreAndNoAnswerChangesAfterwards() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        String[] late = trainee.fields(attempt, "2", "4,200");
        trainee.choose(attempt, "1", "Ana Ruiz");
        trainee.submit(attempt);

        trainee.browser().post(attempt, late).then().header("Location", endsWith("/result"));
        trainee.browser().post(attempt + "/answers", late).then().header("HX-Redirect", endsWith(attempt + "/result"));
        trainee.submit(attempt).then().statusCode(303);

        trainee.browser().get(attempt + "/result").then().body(containsString("<strong>1 of 3</strong>"));
        assertThat(trainee.start(classroom.quizId())).isEqualTo(attempt);
    }

    @Test
    void aSecondAttemptIsANewOneWhereItIsAllowed() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String first = trainee.start(classroom.quizId());
        trainee.submit(first);

        String second = trainee.start(classroom.quizId());
        assertThat(second).isNotEqualTo(first);
        trainee.submit(second);

        assertThat(trainee.start(classroom.quizId())).isEqualTo(second);
    }

    @Test
    void aClosedQuizCannotBeStartedButAnAttemptMayBeFinished() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        TraineeBrowser started = new TraineeBrowser(classroom.trainee());
        String attempt = started.start(classroom.quizId());
        TraineeBrowser late = new TraineeBrowser(quizzes.anotherTrainee(classroom));
        quizzes.close(classroom);

        assertThat(late.start(classroom.quizId())).isEqualTo("/my");
        late.browser().get("/my").then().body(containsString("This quiz is closed"));
        started.choose(attempt, "1", "Ana Ruiz").then().statusCode(303);
        started.submit(attempt);
        started.browser().get(attempt + "/result").then().body(containsString("<strong>1 of 3</strong>"));
    }

    @Test
    void aLetterThatIsNoOptionAnswersNothing() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());

        trainee.browser()
                .post(attempt, "q1", "z", "q2", "", "q3", "abc", "q99", "a")
                .then()
                .statusCode(303);

        trainee.browser().get(attempt).then().body(containsString("0 of 3 answered"));
    }

    @Test
    void aPageThatStayedOpenForAMorningMayStillBeSent() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());

        assertThat(trainee.browser()
                        .get(attempt)
                        .getDetailedCookie("csrf-token")
                        .getMaxAge())
                .isGreaterThanOrEqualTo(Duration.ofHours(12).toSeconds());
    }
}
