package org.debrief.quizzes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.debrief.testing.Chromium.assertAccessible;
import static org.debrief.testing.Chromium.button;
import static org.debrief.testing.Chromium.picture;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The drill and the results in a real browser, by keyboard. */
@QuarkusTest
@Tag("browser")
class DrillInBrowserTest {

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URL root;

    @Inject
    TestQuizzes quizzes;

    @Test
    void aTraineeDrillsByKeyboardAndLooksAtTheirResults() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "1", "Ana Ruiz", "2", "4,600");
        trainee.submit(attempt);
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.newPerson();
            trainee.browser()
                    .cookies()
                    .forEach((name, value) ->
                            page.context().addCookies(List.of(new Cookie(name, value).setUrl(root.toString()))));
            page.navigate(root + "my");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("2 to drill today"))
                    .click();
            assertAccessible(page);
            picture(page, "drill");
            page.getByLabel("4,200").press("Space");
            button(page, "Check").press("Enter");
            assertThat(page.getByRole(
                            AriaRole.HEADING,
                            new Page.GetByRoleOptions().setName("Right").setExact(true)))
                    .isVisible();
            assertAccessible(page);
            picture(page, "drill-right");
            button(page, "Good in 2 days").press("Enter");
            assertThat(page.getByText("Question 2 of 2 today")).isVisible();
            button(page, "Check").click();
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Answer the whole question first");
            button(page, "I do not know").click();
            assertThat(page.locator("h1")).hasText("Not right");
            picture(page, "drill-wrong");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go on"))
                    .click();
            assertThat(page.locator("main")).containsText("Done for today");

            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Results").setExact(true))
                    .click();
            assertThat(page.locator("main")).containsText("Only 1 question so far: too few to see a trend.");
            assertAccessible(page);
            picture(page, "my-results");
            page.navigate(root + attempt.substring(1) + "/result");
            assertThat(page.locator(".skill-results")).containsText("0 of 1 right");
            picture(page, "result-by-skill");
        }
    }
}
