package org.debrief.quizzes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.debrief.testing.Chromium.assertAccessible;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Making and changing a quiz in a real browser. */
@QuarkusTest
@Tag("browser")
class QuizBuilderInBrowserTest {

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URL root;

    @Inject
    TestQuizzes quizzes;

    @Test
    void aQuizWithTheUsualSettingsIsTwoClicksFromItsBriefing() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        try (Chromium chromium = Chromium.start()) {
            Page page = open(chromium, classroom, "briefings/" + classroom.briefingId());

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Make a quiz"))
                    .click();
            assertThat(page.getByLabel("Minutes for reading")).isHidden();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publish"))
                    .click();

            assertThat(page.getByText("Quiz published. Send the join link to your trainees."))
                    .isVisible();
            assertThat(page.getByLabel(Pattern.compile("Join link of Evening class")))
                    .isVisible();
            assertThat(page.getByText("A test: nothing is told before it is submitted"))
                    .isVisible();
            assertAccessible(page);
        }
    }

    @Test
    void theSettingsUnfoldAndShowOnlyWhatMatters() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        try (Chromium chromium = Chromium.start()) {
            Page page = open(chromium, classroom, "quizzes/new");
            page.getByText("Test · all questions on one page").click();
            assertAccessible(page);

            page.getByLabel("Read first; then it goes").check();
            assertThat(page.getByLabel("Minutes for reading")).isVisible();
            assertThat(page.getByLabel("The right answers")).isHidden();
            page.getByLabel("As I choose below").check();
            assertThat(page.getByLabel("The right answers")).isVisible();
            assertAccessible(page);
        }
    }

    @Test
    void questionsAreReorderedByKeyboardAlone() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        try (Chromium chromium = Chromium.start()) {
            Page page = open(chromium, classroom, "quizzes/" + classroom.quizId() + "/edit");
            assertAccessible(page);
            tabTo(page, "Down: question 1");
            page.keyboard().press("Enter");
            assertThat(page.getByText("The question is now number 2.")).isVisible();
            assertThat(page.locator(":focus")).hasText("Down: question 2");
            page.keyboard().press("Enter");
            assertThat(page.getByText("The question is now number 3.")).isVisible();
            assertThat(page.locator(":focus")).hasText("Up: question 3");
            assertAccessible(page);
            tabTo(page, "Save");
            page.keyboard().press("Enter");

            assertThat(page.locator("h3.question-stem").last()).hasText("Who leads the dockers' union?");
            assertThat(page.getByText("Saved.")).isVisible();
        }
    }

    private static void tabTo(Page page, String text) {
        for (int i = 0; i < 100; i++) {
            page.keyboard().press("Tab");
            if (text.equals(page.evaluate("document.activeElement.textContent.trim()"))) {
                return;
            }
        }
        throw new AssertionError("The key Tab never comes to “" + text + "”.");
    }

    private Page open(Chromium chromium, Classroom classroom, String path) {
        Page page = chromium.newPerson();
        TestPeople.browserOf(classroom.instructor())
                .cookies()
                .forEach((name, value) ->
                        page.context().addCookies(List.of(new Cookie(name, value).setUrl(root.toString()))));
        page.navigate(root + path);
        return page;
    }
}
