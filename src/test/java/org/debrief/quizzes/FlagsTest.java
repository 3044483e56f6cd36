package org.debrief.quizzes;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Questions that a trainee wants to come back to, and which ones they have not seen. */
@Tag("sweep")
@QuarkusTest
class FlagsTest {

    @Inject
    TestQuizzes quizzes;

    @Test
    void aFlagIsKeptForEveryDeviceWithTheAnswersOfThePage() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        String[] answer = trainee.fields(attempt, "2", "5,100");

        trainee.browser()
                .post(attempt, answer[0], answer[1], "q2-flag", "true")
                .then()
                .statusCode(303)
                .header("Location", endsWith(attempt + "?question=2#asked-2"));

        TraineeBrowser elsewhere = new TraineeBrowser(classroom.trainee());
        elsewhere
                .browser()
                .get(attempt + "?question=2")
                .then()
                .body(containsString("checked><span>5,100"))
                .body(containsString("Flagged: take the flag off"))
                .body(containsString("flagged for later: 2"))
                .body(containsString("</span>2<span class=\"question-state\"> answered, flagged</span>"));
        elsewhere.browser().get(attempt + "/check").then().body(containsString("Flagged for later: 2."));

        elsewhere.browser().post(attempt, "q2-flag", "false").then().statusCode(303);
        trainee.browser().get(attempt + "/check").then().body(not(containsString("Flagged for later")));
    }

    @Test
    void theListSaysWhichQuestionsWereNotSeen() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());

        trainee.browser()
                .get(attempt + "?question=3")
                .then()
                .body(containsString("</span>2<span class=\"question-state\"> not seen</span>"))
                .body(containsString("</span>3<span class=\"question-state\"> not answered</span>"));
        trainee.browser().get(attempt + "/check").then().body(containsString("Not answered, and not seen yet"));
    }

    @Test
    void onOnePageTheListLinksToTheQuestionsWhichAreAllSeen() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());

        trainee.browser()
                .get(attempt)
                .then()
                .body(containsString("href=\"#asked-3\""))
                .body(not(containsString("not seen")));
    }

    @Test
    void aProgramFlagsToo() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        String flag = "/api/v1" + attempt + "/questions/2/flag";

        TestPeople.as(classroom.trainee()).put(flag).then().statusCode(200).body("questions[1].flagged", is(true));
        trainee.browser().get(attempt).then().body(containsString("not answered, flagged"));
        TestPeople.as(classroom.trainee()).delete(flag).then().statusCode(200).body("questions[1].flagged", is(false));

        TestPeople.as(classroom.trainee())
                .put("/api/v1" + attempt + "/questions/4/flag")
                .then()
                .statusCode(404)
                .body("detail", is("There is no question 4."));
        TestPeople.as(quizzes.anotherTrainee(classroom)).put(flag).then().statusCode(404);
        trainee.submit(attempt);
        TestPeople.as(classroom.trainee()).put(flag).then().statusCode(409).body("detail", containsString("submitted"));
    }

    /** A page that was opened before another one was answered still says the old answer, which is no news. */
    @Test
    void aChoiceThatWasThereWhenThePageWasOpenedTakesNothingBack() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        String[] first = trainee.fields(attempt, "1", "Tom Vale");
        trainee.browser().post(attempt, first);
        trainee.choose(attempt, "1", "Ana Ruiz");

        trainee.browser().post(attempt, first[0], first[1], "q1-was", first[1]);

        trainee.browser().get(attempt + "/check").then().body(containsString("Your answer: Ana Ruiz"));
    }
}
