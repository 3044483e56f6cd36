package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.questions.PacksLoaded;
import org.debrief.questions.TestBank;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class DemoQuizTest {

    @Inject
    TestPeople people;

    @Inject
    TestBank bank;

    @Inject
    Event<PacksLoaded> loaded;

    @Inject
    QuizRows rows;

    @Test
    void theFirstInstructorFindsAQuizToTry() {
        Person instructor = people.instructor();
        for (int i = 0; i < 4; i++) {
            bank.harbourTalks(instructor);
        }

        loaded.fire(new PacksLoaded(instructor.id()));

        List<QuizRow> quizzes = rows.of(instructor.id());
        assertThat(quizzes).hasSize(1);
        assertThat(quizzes.get(0).questionCount()).isEqualTo(9);
        assertThat(quizzes.get(0).cohortNames()).isEqualTo("Demo cohort");
        String page = "/quizzes/" + quizzes.get(0).id();
        Browser browser = TestPeople.browserOf(instructor);
        browser.get(page).then().body(containsString("/join/")).body(containsString("chip-open"));
        Response preview = browser.get(page + "/preview");
        assertThat(preview.asString()).contains("Question 9 of 9");
    }

    @Test
    void withoutApprovedQuestionsThereIsNoQuiz() {
        Person instructor = people.instructor();

        loaded.fire(new PacksLoaded(instructor.id()));

        assertThat(rows.of(instructor.id())).isEmpty();
    }
}
