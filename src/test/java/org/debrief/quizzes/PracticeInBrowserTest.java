package org.debrief.quizzes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.debrief.testing.Chromium.assertAccessible;
import static org.debrief.testing.Chromium.button;
import static org.debrief.testing.Chromium.picture;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

/** Practice in a real browser, with and without scripts. */
@QuarkusTest
@Tag("browser")
class PracticeInBrowserTest {

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URL root;

    @Inject
    TestQuizzes quizzes;

    @Test
    void withScriptsTheAnswerIsCheckedOnThePageAndTheOthersStayAsTheyAre() {
        try (Chromium chromium = Chromium.start()) {
            Page page = open(chromium.newPerson(), QuizLayout.ALL_ON_ONE);
            page.getByLabel("Your answer").first().fill("4.2 thousand");
            check(page, 1);
            assertThat(page.locator("#asked-1")).containsText("Answer the whole question first, then check it.");
            assertAccessible(page);
            page.getByLabel("Joel Hart").first().check();
            check(page, 1);
            Locator checked = page.locator("#question-1");
            assertThat(checked).containsText("REASON for Joel Hart");
            assertThat(checked).isFocused();
            assertThat(page.locator("#asked-1 input")).hasCount(0);
            assertThat(page.getByLabel("Your answer").first()).hasValue("4.2 thousand");
            assertThat(page.locator("#progress")).containsText("2 of 6 answered");
            assertAccessible(page);

            page.getByText("All questions and what is answered").click();
            assertThat(page.locator("#question-list")).containsText("1 checked");
            assertThat(page.locator("#question-list")).containsText("2 answered");
            assertThat(page.locator("#question-list")).containsText("3 not answered");
            assertAccessible(page);
            picture(page, "practice");

            page.reload();
            assertThat(page.locator("#question-1")).containsText("REASON for Joel Hart");
            assertThat(page.getByLabel("Your answer").first()).hasValue("4.2 thousand");
            page.getByLabel("Your answer").last().fill("12 March");
            page.getByLabel("Your answer").last().press("Enter");
            assertThat(page.getByLabel("Your answer").last()).hasValue("12 March");
            assertThat(page.locator("#progress")).containsText("3 of 6 answered");
        }
    }

    @Test
    void withoutScriptsTheSameButtonsDoIt() {
        try (Chromium chromium = Chromium.start()) {
            Page page = open(chromium.newPersonWithoutScripts(), QuizLayout.ONE_PER_PAGE);
            check(page, 1);
            assertThat(page.locator("#asked-1")).containsText("Answer the whole question first, then check it.");
            page.getByLabel("Ana Ruiz").first().check();
            check(page, 1);
            assertThat(page.locator("#question-1")).containsText("EXPLANATION of Who leads");
            assertThat(page.locator("#question-1 mark")).hasText("Ana Ruiz, who leads");
            button(page, "Next").click();
            page.getByLabel("Your answer").fill("17");
            check(page, 2);
            assertThat(page.locator("#question-2")).containsText("more than 4,200");
            button(page, "See all answers").click();
            button(page, "Submit my answers").click();
            assertThat(page.locator(".score-figure")).containsText("1 of 6");
        }
    }

    private static void check(Page page, int number) {
        button(page, "Check question " + number).click();
    }

    private Page open(Page page, QuizLayout layout) {
        Classroom classroom = quizzes.everyFormat(ReviewSettings.practice(layout, ReviewPolicy.AT_ONCE));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.browser()
                .cookies()
                .forEach((name, value) ->
                        page.context().addCookies(List.of(new Cookie(name, value).setUrl(root.toString()))));
        page.navigate(root + attempt.substring(1));
        return page;
    }
}
