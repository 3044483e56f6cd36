package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.Map;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Chromium;
import org.debrief.testing.PageChecks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages of {@link TraineePagesInBrowserTest} where something has come between, each looked at as carefully. */
@QuarkusTest
@Tag("pages")
class TraineeTroubleInBrowserTest {

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URL root;

    @Inject
    TestQuizzes quizzes;

    private final PageChecks checks = new PageChecks();

    private Classroom classroom;
    private TraineeBrowser trainee;
    private String attempt = "";
    private String address = "";

    @BeforeEach
    void begin() {
        classroom = quizzes.everyFormat(QuizSettings.test(QuizLayout.ONE_PER_PAGE, ArticleAccess.OPEN, 1, 50));
        trainee = new TraineeBrowser(classroom.trainee());
        attempt = trainee.start(classroom.quizId());
        address = root + attempt.substring(1);
    }

    @Test
    void everyPageIsForEverybodyWhateverComesBetween() {
        try (Chromium chromium = Chromium.start()) {
            Map<String, String> cookies =
                    TestPeople.browserOf(classroom.trainee()).cookies();
            Page page = chromium.newPerson(cookies, root);
            page.setDefaultTimeout(60_000);
            eachFormatAlone(page);
            inTrouble(page);
            withoutScripts(chromium.newPersonWithoutScripts(cookies, root));
        }
        assertThat(checks.found()).isEmpty();
    }

    private void eachFormatAlone(Page page) {
        for (int number = 1; number <= 6; number++) {
            page.navigate(address + "?question=" + number);
            checks.look("taking, format " + "abcdef".charAt(number - 1), page);
        }
        page.navigate(address + "?question=1");
        page.locator("button.flag").click();
        page.waitForSelector(
                "#question-list .is-flagged",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        page.locator("summary").click();
        checks.look("taking, flagged", page);
        page.navigate(address + "/check");
        checks.look("before submitting, flagged", page);
    }

    /** Without a connection, behind another page, signed out, with a token that is no longer known. */
    private void inTrouble(Page page) {
        page.navigate(address + "?question=1");
        page.context().setOffline(true);
        page.locator("input[type=radio]").first().check();
        page.waitForSelector("#not-saved:not([hidden])");
        checks.look("taking, offline", page);
        trainee.browser().post(attempt, "q1", "b");
        page.context().setOffline(false);
        page.waitForSelector("#told:not([hidden])");
        checks.look("taking, behind another page", page);
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("debrief-session"));
        page.locator("input[type=radio]").first().check();
        page.waitForSelector("#not-saved:not([hidden])");
        checks.look("taking, signed out", page);
        page.evaluate("document.getElementById('paper').submit()");
        page.waitForSelector("#password");
        checks.look("sign in, answers kept", page);
        page.getByLabel("Email").fill(classroom.trainee().email());
        page.getByLabel("Password").fill(TestPeople.PASSWORD);
        page.locator("main button").click();
        page.waitForSelector("text=Send my answers and go on");
        checks.look("send your answers", page);
        page.navigate(address + "?question=2");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("csrf-token"));
        page.evaluate("document.getElementById('paper').submit()");
        page.waitForSelector("text=What will be sent");
        checks.look("send again", page);
    }

    /** The same as forms alone. */
    private void withoutScripts(Page page) {
        page.navigate(address + "?question=1");
        page.locator("input[type=radio]").first().check();
        page.getByText("Next", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#progress").textContent()).contains("of 6 answered");
    }
}
