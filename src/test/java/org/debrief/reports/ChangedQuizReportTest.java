package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.TestRewording;
import org.debrief.quizzes.QuizSettings;
import org.debrief.quizzes.TestQuizzes;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.quizzes.TraineeBrowser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The report of a quiz that was changed between its attempts. */
@Tag("path")
@QuarkusTest
class ChangedQuizReportTest {

    @Inject
    TestQuizzes quizzes;

    @Inject
    TestRewording rewording;

    @Test
    void aQuestionThatIsNoLongerAskedKeepsTheRowOfThoseWhoWereAsked() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        List<Long> ids = ids(classroom);
        take(classroom, classroom.trainee(), "2", "4,200", "3", "12 March 2026");
        patch(classroom, Map.of("questions", ids.subList(0, 2)));
        take(classroom, quizzes.anotherTrainee(classroom), "2", "4,600");
        String report = "/api/v1/quizzes/" + classroom.quizId() + "/report";

        TestPeople.as(classroom.instructor())
                .get(report + "/items")
                .then()
                .body("question", equalTo(ids.stream().map(Long::intValue).toList()))
                .body("of", equalTo(List.of(2, 2, 1)))
                .body("facility", equalTo(List.of(0f, 0.5f, 1f)))
                .body("noLongerAsked", equalTo(List.of(false, false, true)));
        TestPeople.as(classroom.instructor())
                .get(report + "/responses")
                .then()
                .body("", hasSize(5))
                .body("findAll { it.question == 3 }.chosen", equalTo(List.of("12 March 2026")));
        String page = TestPeople.browserOf(classroom.instructor())
                .get("/quizzes/" + classroom.quizId() + "/report")
                .asString();
        assertThat(page).contains("Until when do the talks go on?", "100 % (1 of 1)", "50 % (1 of 2)");
        // In the chart and in its own row.
        assertThat(page.split("No longer asked", -1)).hasSize(3);
    }

    @Test
    void eachWordingHasARowOfItsOwn() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        take(classroom, classroom.trainee(), "2", "4,200");
        rewording.stem(classroom.instructor(), ids(classroom).get(1), "How many work in the port?");
        patch(classroom, Map.of("newestWordings", true));
        take(classroom, quizzes.anotherTrainee(classroom), "2", "4,600");
        take(classroom, quizzes.anotherTrainee(classroom), "2", "4,200");

        TestPeople.as(classroom.instructor())
                .get("/api/v1/quizzes/" + classroom.quizId() + "/report/items")
                .then()
                .body(
                        "stem",
                        equalTo(List.of(
                                "Who leads the dockers' union?",
                                "How many work in the port?",
                                "Until when do the talks go on?",
                                "How many people does the port employ?")))
                .body("of", equalTo(List.of(3, 2, 3, 1)))
                .body("facility[1]", equalTo(0.5f))
                .body("facility[3]", equalTo(1f));
    }

    @Test
    void whatNobodyWasAskedIsNotInTheReport() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        patch(classroom, Map.of("questions", ids(classroom).subList(0, 1)));

        TestPeople.as(classroom.instructor())
                .get("/api/v1/quizzes/" + classroom.quizId() + "/report/items")
                .then()
                .body("", hasSize(1));
    }

    private static void take(Classroom classroom, Person person, String... numbersAndTexts) {
        TraineeBrowser trainee = new TraineeBrowser(person);
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, numbersAndTexts);
        trainee.submit(attempt).then().statusCode(303);
    }

    private List<Long> ids(Classroom classroom) {
        return quizzes.questions(classroom).stream()
                .map(BankQuestion::questionId)
                .toList();
    }

    private static void patch(Classroom classroom, Map<String, Object> change) {
        TestPeople.as(classroom.instructor())
                .contentType("application/json")
                .body(change)
                .patch("/api/v1/quizzes/" + classroom.quizId())
                .then()
                .statusCode(200);
    }
}
