package org.debrief.quizzes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.testing.Chromium.assertAccessible;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Chromium;
import org.debrief.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The end of an attempt, with a browser that counts down to it, and with one that is gone. */
@Tag("browser")
@QuarkusTest
class ClockInBrowserTest {

    /** Also on a machine that has much else to do. */
    private static final int ENOUGH_TO_ANSWER_SECONDS = 10;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URL root;

    @Inject
    TestQuizzes quizzes;

    @Inject
    MovableClock clock;

    @AfterEach
    void putTheClockRight() {
        clock.reset();
    }

    @Test
    void anOpenPageCountsDownSpeaksOfTheLastMinuteAndIsSubmittedAtTheEnd() {
        Classroom classroom = quizzes.classroom(TestSettings.limited(1));
        String attempt = new TraineeBrowser(classroom.trainee()).start(classroom.quizId());
        try (Chromium chromium = Chromium.start()) {
            Page trainee = open(chromium, classroom.trainee(), attempt);
            assertThat(trainee.locator("#clock")).containsText(Pattern.compile("in [0-9]+ seconds"));
            assertThat(trainee.locator("#clock-said")).hasText("1 minute left.");
            assertAccessible(trainee);
            // Answered without the help of the network: only the countdown sends it.
            trainee.context().route("**/answers", route -> route.abort());
            trainee.getByLabel("Ana Ruiz").check();

            clock.forward(Duration.ofSeconds(secondsLeft(trainee) - ENOUGH_TO_ANSWER_SECONDS));
            trainee.reload();
            trainee.getByLabel("Ana Ruiz").check();

            trainee.waitForURL("**/result");
            assertThat(trainee.getByText("The answers given by then were submitted"))
                    .isVisible();
            assertThat(trainee.locator(".score-figure")).containsText("1 of 3");
        }
    }

    private static long secondsLeft(Page trainee) {
        String told = trainee.locator("#clock").textContent();
        return Long.parseLong(told.replaceAll("(?s).*in ([0-9]+) seconds.*", "$1"));
    }

    @Test
    void anAttemptEndsThoughItsBrowserIsClosed() throws InterruptedException {
        Classroom classroom = quizzes.classroom(TestSettings.limited(20));
        String attempt = new TraineeBrowser(classroom.trainee()).start(classroom.quizId());
        try (Chromium chromium = Chromium.start()) {
            Page trainee = open(chromium, classroom.trainee(), attempt);
            trainee.getByLabel("Ana Ruiz").check();
            assertThat(trainee.locator("#progress")).containsText("1 of 3 answered");
            trainee.context().close();
        }

        clock.forward(Duration.ofMinutes(21));

        assertThat(endedBefore(LONGEST_WAIT, classroom)).isTrue();
    }

    @Test
    void theArticleIsReadFirstAndIsGoneWhenTheQuestionsAreThere() {
        Classroom classroom = quizzes.classroom(TestSettings.readFirst(10, 20));
        String attempt = new TraineeBrowser(classroom.trainee()).start(classroom.quizId());
        try (Chromium chromium = Chromium.start()) {
            Page trainee = open(chromium, classroom.trainee(), attempt);
            assertThat(trainee.getByText("The port employs 4,200 people.")).isVisible();
            assertThat(trainee.locator("#clock")).containsText("Reading ends at");
            assertThat(trainee.locator("#clock")).containsText("in 10 minutes");
            assertAccessible(trainee);

            // On a low screen the article is longer than the screen, and must not lie over the button.
            trainee.setViewportSize(1200, 320);
            trainee.getByText("I have read it").click();
            assertThat(trainee.getByText("Who leads the dockers' union?")).isVisible();
            assertThat(trainee.locator("#clock")).containsText("in 20 minutes");
            trainee.goBack();
            assertThat(trainee.getByText("Who leads the dockers' union?")).isVisible();
            assertThat(trainee.getByText("The port employs 4,200 people.")).hasCount(0);
        }
    }

    @Test
    void thePagesOfExtraTimeAreAccessible() {
        Classroom classroom = quizzes.classroom(TestSettings.limited(20));
        String list = "/quizzes/" + classroom.quizId() + "/accommodations";
        try (Chromium chromium = Chromium.start()) {
            Page instructor = open(chromium, classroom.instructor(), "/quizzes/" + classroom.quizId());
            instructor.getByText("Extra time, attempts or dates").click();
            assertAccessible(instructor);
            instructor.getByText("Change").click();
            assertAccessible(instructor);
            instructor.getByLabel("Extra time in percent").fill("400");
            instructor.getByText("Save").click();
            assertThat(instructor.getByText("Give a whole percentage from 0 to 300"))
                    .isVisible();
            assertAccessible(instructor);
            instructor.getByLabel("Extra time in percent").fill("25");
            instructor.getByText("Save").click();
            instructor.waitForURL("**" + list);
            assertThat(instructor.getByText("25 % more time")).isVisible();
            instructor.navigate(root + "accommodations/" + classroom.trainee().id());
            assertAccessible(instructor);
        }
    }

    @Test
    void aTraineeElsewhereReadsTheTimesOfTheirOwnClocksToo() {
        Instant opens = Instant.parse("2998-03-01T11:00:00Z");
        Classroom classroom = quizzes.classroom(TestSettings.timed(opens, null, null, 1));
        try (Chromium chromium = Chromium.start()) {
            Browser browser = chromium.newPerson().context().browser();
            Page elsewhere = signIn(
                    browser.newContext(new Browser.NewContextOptions().setTimezoneId("America/New_York")),
                    classroom.trainee());
            elsewhere.navigate(root + "my");
            assertThat(elsewhere.getByText("Opens on"))
                    .hasText("Opens on 1 March 2998, 12:00 (Europe/Berlin), 1 March at 06:00 where you are");
            Page there = signIn(
                    browser.newContext(new Browser.NewContextOptions().setTimezoneId("Europe/Paris")),
                    classroom.trainee());
            there.navigate(root + "my");
            assertThat(there.getByText("Opens on")).hasText("Opens on 1 March 2998, 12:00 (Europe/Berlin)");
        }
    }

    private Page signIn(BrowserContext context, Person person) {
        TestPeople.browserOf(person)
                .cookies()
                .forEach((name, value) -> context.addCookies(List.of(new Cookie(name, value).setUrl(root.toString()))));
        return context.newPage();
    }

    @Test
    void whenReadingIsOverThePageGoesOnToTheQuestions() {
        Classroom classroom = quizzes.classroom(TestSettings.readFirst(1, null));
        String attempt = new TraineeBrowser(classroom.trainee()).start(classroom.quizId());
        try (Chromium chromium = Chromium.start()) {
            clock.forward(Duration.ofSeconds(55));
            Page trainee = open(chromium, classroom.trainee(), attempt);
            assertThat(trainee.getByText("I have read it")).isVisible();
            assertThat(trainee.getByText("Who leads the dockers' union?"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        }
    }

    /** Looks only at what the instructor sees, which ends nothing by itself. */
    private static boolean endedBefore(Duration limit, Classroom classroom) throws InterruptedException {
        for (long waited = 0; waited < limit.toMillis(); waited += 500) {
            String report = TestPeople.browserOf(classroom.instructor())
                    .get("/quizzes/" + classroom.quizId() + "/report")
                    .asString();
            if (report.contains("1 of 3")) {
                return true;
            }
            Thread.sleep(500);
        }
        return false;
    }

    private Page open(Chromium chromium, Person person, String path) {
        Page page = signIn(chromium.newPerson().context(), person);
        page.navigate(root + path.substring(1));
        return page;
    }
}
