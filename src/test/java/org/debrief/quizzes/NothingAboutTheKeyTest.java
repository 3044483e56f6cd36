package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.TestBank;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fetches all that a trainee can reach before submitting, and looks for anything that tells the key. */
@QuarkusTest
class NothingAboutTheKeyTest {

    @Inject
    TestQuizzes quizzes;

    @ParameterizedTest
    @EnumSource(QuizLayout.class)
    void noAnswerBeforeSubmittingTellsTheKey(QuizLayout layout) {
        Classroom classroom = quizzes.classroom(new QuizSettings(layout, true, 2, 50));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());

        for (Response response : everythingReachable(trainee, classroom, attempt)) {
            String bytes = response.getHeaders() + "\n" + response.asString();
            assertThat(bytes)
                    .doesNotContain(TestBank.SECRETS)
                    .doesNotContainIgnoringCase("correct", "is-key", "evidence", "chip-good", "<mark", "distractor");
            for (BankQuestion question : quizzes.questions(classroom)) {
                assertThat(bytes)
                        .doesNotContain(question.options().stream()
                                .map(BankOption::id)
                                .map(String::valueOf)
                                .toList());
            }
        }
    }

    @Test
    void afterSubmittingTheKeyIsThere() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.submit(attempt);

        assertThat(trainee.browser().get(attempt + "/result").asString()).contains(TestBank.SECRETS);
    }

    private static List<Response> everythingReachable(TraineeBrowser trainee, Classroom classroom, String attempt) {
        String quiz = "/quizzes/" + classroom.quizId();
        List<Response> all = new ArrayList<>();
        for (String path : List.of(
                "/my",
                attempt,
                attempt + "?question=1",
                attempt + "?question=2",
                attempt + "?question=3",
                attempt + "/check",
                attempt + "/result",
                attempt + "/answers",
                attempt + "/submit",
                quiz,
                quiz + "/start",
                quiz + "/preview",
                quiz + "/report",
                quiz + "/report/scores.csv",
                quiz + "/report/questions.csv",
                quiz + "/report/responses.csv",
                quiz + attempt,
                "/quizzes",
                "/quizzes/new",
                "/briefings",
                "/briefings/" + classroom.briefingId())) {
            all.add(trainee.browser().get(path));
        }
        all.add(trainee.browser().post(attempt + "/answers", "q1", "a"));
        all.add(trainee.browser().post(attempt, "q2", "b", "go", "check"));
        all.add(trainee.browser().post(quiz + "/preview", "q1", "a"));
        all.add(trainee.browser().post(quiz + "/start"));
        return all;
    }
}
