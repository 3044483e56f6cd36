package org.debrief.quizzes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.debrief.quizzes.QuizPage.assertSaved;
import static org.debrief.testing.Chromium.assertAccessible;
import static org.debrief.testing.Chromium.picture;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every format in a real browser: saved as it is answered, accessible on each page. With {@code -Ddebrief.pictures=FOLDER}
 * a picture of each page is left there, wide, narrow and dark.
 */
@Tag("browser")
@QuarkusTest
class FormatsInBrowserTest {

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URL root;

    @Inject
    TestQuizzes quizzes;

    @Test
    void everyFormatIsSavedAsItIsAnsweredAndIsAccessible() {
        Classroom classroom = quizzes.everyFormat(QuizSettings.USUAL);
        String attempt = new TraineeBrowser(classroom.trainee()).start(classroom.quizId());
        try (Chromium chromium = Chromium.start()) {
            Page trainee = open(chromium, classroom.trainee(), attempt);
            assertAccessible(trainee);
            trainee.getByLabel("Ana Ruiz").first().check();
            assertSaved(trainee, 1, 6);
            trainee.getByLabel("Your answer").first().fill("4.2 thousand");
            assertSaved(trainee, 2, 6);
            trainee.getByLabel("Your answer").last().fill("3 May 2026");
            assertSaved(trainee, 3, 6);
            trainee.getByLabel("False").check();
            assertSaved(trainee, 4, 6);
            trainee.getByLabel("“We will not sign.”").selectOption("Ana Ruiz");
            trainee.getByLabel("“We will wait.”").selectOption("Tom Vale");
            assertSaved(trainee, 5, 6);
            trainee.getByLabel("The port opened.").selectOption("1st");
            trainee.getByLabel("The talks began.").selectOption("2nd");
            trainee.getByLabel("The union was founded.").selectOption("2nd");
            assertSaved(trainee, 6, 6);
            picture(trainee, "taking");

            trainee.reload();
            assertThat(trainee.getByLabel("Your answer").first()).hasValue("4.2 thousand");
            trainee.navigate(root + attempt.substring(1) + "/check");
            assertThat(trainee.getByText("Two events have the same place")).isVisible();
            assertAccessible(trainee);
            picture(trainee, "check");
            trainee.getByText("Submit my answers").click();
            assertThat(trainee.getByText("Read as 4,200.")).isVisible();
            assertAccessible(trainee);
            picture(trainee, "result");

            Page instructor = open(chromium, classroom.instructor(), "/briefings/" + classroom.briefingId());
            assertAccessible(instructor);
            picture(instructor, "desk");
            for (int i = 0; i < quizzes.questions(classroom).size(); i++) {
                long id = quizzes.questions(classroom).get(i).questionId();
                instructor.navigate(root + "questions/" + id + "/edit");
                assertAccessible(instructor);
                picture(instructor, "edit-" + i);
            }
            instructor.navigate(root + "quizzes/" + classroom.quizId() + "/report");
            assertAccessible(instructor);
            picture(instructor, "report");
            instructor.navigate(root + "quizzes/" + classroom.quizId());
            assertAccessible(instructor);
        }
    }

    private Page open(Chromium chromium, Person person, String path) {
        Page page = chromium.newPerson();
        TestPeople.browserOf(person)
                .cookies()
                .forEach((name, value) ->
                        page.context().addCookies(List.of(new Cookie(name, value).setUrl(root.toString()))));
        page.navigate(root + path.substring(1));
        return page;
    }
}
