package org.debrief.quizzes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.quizzes.QuizPage.assertSaved;
import static org.debrief.testing.Chromium.assertAccessible;
import static org.debrief.testing.Chromium.button;
import static org.debrief.testing.Chromium.picture;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What can come between a trainee's answer and the server: each time the answer is kept, and the trainee is told. */
@QuarkusTest
@Tag("browser")
class NothingLostInBrowserTest {

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Chromium chromium;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URL root;

    @Inject
    TestQuizzes quizzes;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void anAnswerGivenWithoutAConnectionIsSentWhenItIsBack() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Page page = take(classroom);
        page.context().setOffline(true);
        page.getByLabel("Ana Ruiz").check();
        flag(page, 2).click();
        assertThat(page.locator("#not-saved")).containsText("there is no connection");
        button(page, "Check and submit").click();
        assertThat(page.getByLabel("Ana Ruiz")).isChecked();
        assertAccessible(page);
        picture(page, "offline");

        page.context().setOffline(false);

        assertSaved(page, 1, 3);
        assertThat(page.locator("#not-saved")).isHidden();
        assertThat(page.locator("#flagged-now")).containsText("flagged for later: 2");
        assertThat(keptIn(page)).isZero();
        button(page, "Check and submit").click();
        assertThat(page.getByText("Your answer: Ana Ruiz")).isVisible();
    }

    @Test
    void anAnswerThatTheServerDoesNotTakeIsKeptThroughAReloadAndAskedForAgain() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        Page page = take(classroom);
        page.route("**/answers", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        page.getByLabel("Ana Ruiz").check();
        assertThat(page.locator("#not-saved")).containsText("the server does not answer");

        page.reload();
        assertThat(page.getByLabel("Ana Ruiz")).isChecked();
        assertThat(page.locator("#not-saved")).containsText("the server does not answer");
        page.unroute("**/answers");

        button(page, "Next").click();
        assertThat(page.getByText("Question 2 of 3")).isVisible();
        assertThat(page.locator("#progress")).containsText("1 of 3 answered");
    }

    @Test
    void ofTwoDevicesTheLaterAnswerHoldsAndTheStalePageIsTold() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Page laptop = take(classroom);
        Page phone = take(classroom);
        laptop.context().setOffline(true);
        laptop.getByLabel("Ana Ruiz").check();
        phone.getByLabel("Joel Hart").check();
        phone.getByLabel("5,100").check();
        assertSaved(phone, 2, 3);

        laptop.context().setOffline(false);

        Locator told = laptop.locator("#told");
        assertThat(told).containsText("Question 1: a newer answer");
        assertThat(told).containsText("Here you had answered: Ana Ruiz.");
        assertThat(told).containsText("Question 2 was answered on another page or device.");
        assertThat(laptop.getByLabel("Joel Hart")).isChecked();
        assertThat(laptop.getByLabel("5,100")).isChecked();
        assertAccessible(laptop);
        picture(laptop, "stale");

        button(phone, "Check and submit").click();
        button(phone, "Submit my answers").click();
        assertThat(phone.locator(".score-figure")).isVisible();
        laptop.getByLabel("Ana Ruiz").check();
        laptop.waitForURL("**/result");
        assertThat(laptop.getByText("What you answered after that does not count."))
                .isVisible();
        assertThat(keptIn(laptop)).isZero();
    }

    @Test
    void whoseSessionHasEndedSignsInAgainAndTheAnswerIsSent() {
        Classroom classroom = quizzes.everyFormat(QuizSettings.USUAL);
        Page page = take(classroom);
        page.context().clearCookies();
        page.getByLabel("Your answer").first().fill("4.2 thousand");
        assertThat(page.locator("#not-saved")).containsText("Sign in again to go on; your answers are kept here.");
        assertThat(page.getByLabel("Your answer").first()).isFocused();
        assertAccessible(page);
        picture(page, "session-gone");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in again"))
                .click();
        page.getByLabel("Email").fill(classroom.trainee().email());
        page.getByLabel("Password").fill(TestPeople.PASSWORD);
        button(page, "Sign in").click();

        assertSaved(page, 1, 6);
        assertThat(page.getByLabel("Your answer").first()).hasValue("4.2 thousand");
        assertThat(keptIn(page)).isZero();
    }

    @Test
    void aPageWhoseTokenHasExpiredTakesANewOne() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Page page = take(classroom);
        page.context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("csrf-token"));

        page.getByLabel("Ana Ruiz").check();

        assertSaved(page, 1, 3);
    }

    @Test
    void questionsAreFlaggedByKeyboardAndTheFocusStays() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        Page page = take(classroom);
        page.getByLabel("Tom Vale").focus();
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
        assertThat(flag(page, 1)).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#question-list")).containsText("1 answered, flagged");
        assertThat(page.locator("#flag-1")).isFocused();
        assertThat(page.locator("#flag-1")).hasText("Flagged: take the flag off question 1");

        page.reload();
        assertThat(page.locator("#flag-1")).containsText("Flagged");
        page.getByText("All questions and what is answered").click();
        assertThat(page.locator("#question-list")).containsText("3 not seen");
        assertAccessible(page);
        picture(page, "flags");
        button(page, "See all answers").click();
        assertThat(page.getByText("Flagged for later: 1.")).isVisible();
        assertAccessible(page);
        picture(page, "check-flags");
    }

    private Page take(Classroom classroom) {
        Person trainee = classroom.trainee();
        String attempt = new TraineeBrowser(trainee).start(classroom.quizId());
        Page page = TestPeople.pageOf(trainee, chromium, root);
        page.navigate(root + attempt.substring(1));
        return page;
    }

    private static Locator flag(Page page, int question) {
        return button(page, "Flag for later question " + question);
    }

    /** How many attempts this browser keeps answers of. */
    private static int keptIn(Page page) {
        return (int)
                page.evaluate("Object.keys(localStorage).filter(name => name.startsWith('debrief-answers')).length");
    }
}
