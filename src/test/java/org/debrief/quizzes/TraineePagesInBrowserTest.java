package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.debrief.testing.Chromium;
import org.debrief.testing.MovableClock;
import org.debrief.testing.PageChecks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every page of a trainee in each of its states, for everybody: one browser goes through them all. It is asked for with
 * {@code -DexcludedGroups=none}, for it takes longer than all other tests of a page.
 */
@QuarkusTest
@Tag("pages")
class TraineePagesInBrowserTest {

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URL root;

    @Inject
    TestPeople people;

    @Inject
    TestQuizzes quizzes;

    @Inject
    MovableClock clock;

    private final PageChecks checks = new PageChecks();

    @AfterEach
    void putTheClockRight() {
        clock.reset();
    }

    @Test
    void everyPageIsForEverybody() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.newPerson();
            page.setDefaultTimeout(60_000);
            beforeSigningIn(page);
            errors(page);
            atHome(page);
            everyFormat(page);
            practice(page);
            againstTheClock(page);
            eachPolicy(page);
        }
        assertThat(checks.found()).isEmpty();
    }

    private void beforeSigningIn(Page page) {
        String join = "/join/" + quizzes.classroom(QuizSettings.USUAL).cohort().joinCode();
        look("sign in", page, "/sign-in");
        page.getByLabel("Email").fill("nobody@example.org");
        page.getByLabel("Password").fill("wrong");
        page.locator("main button").click();
        checks.look("sign in", page);
        look("join code", page, "/join");
        page.getByLabel("Join code").fill("?");
        page.locator("main button").click();
        checks.look("join code", page);
        look("join", page, join);
        page.locator("main button").first().click();
        checks.look("join", page);
    }

    private void errors(Page page) {
        look("nothing here", page, "/no/such/page");
        look("a fault", page, "/test-pages/fault");
        signIn(page, people.trainee());
        look("not for trainees", page, "/briefings");
    }

    private void atHome(Page page) {
        signIn(page, people.trainee());
        look("home, empty", page, "/my");
        look("drill, empty", page, "/drill");
        Classroom classroom =
                quizzes.classroom(QuizSettings.test(QuizLayout.ONE_PER_PAGE, ArticleAccess.CLOSED, 2, 60));
        signIn(page, classroom.trainee());
        look("home, to do", page, "/my");
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        look("home, begun", page, "/my");
        look("taking, one question", page, attempt + "?question=2");
        page.locator("summary").click();
        checks.look("taking, one question", page);
        trainee.submit(attempt);
        look("home, done", page, "/my");
    }

    private void everyFormat(Page page) {
        Classroom classroom = quizzes.everyFormat(QuizSettings.test(QuizLayout.ALL_ON_ONE, ArticleAccess.OPEN, 1, 50));
        signIn(page, classroom.trainee());
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        look("taking, every format", page, attempt);
        look("before submitting", page, attempt + "/check");
        trainee.browser()
                .post(attempt, "q1", "a", "q2", "4.2 thousand", "q3", "3 May", "q4", "a", "q5-1", "a", "q6-1", "1");
        look("taking, every format", page, attempt);
        look("before submitting", page, attempt + "/check");
        trainee.submit(attempt);
        look("result", page, attempt + "/result");
        look("all results", page, "/my/results");
        look("drill", page, "/drill");
        page.locator("#paper .button-primary").click();
        checks.look("drill, nothing answered", page);
        page.getByText("I do not know").click();
        checks.look("drill answered", page);
    }

    private void practice(Page page) {
        Classroom classroom = quizzes.everyFormat(ReviewSettings.practice(QuizLayout.ALL_ON_ONE, ReviewPolicy.AT_ONCE));
        signIn(page, classroom.trainee());
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        Browser browser = trainee.browser();
        for (int number = 1; number <= 4; number++) {
            browser.post(attempt + "/check/" + number, "q1", "a", "q2", "17", "q3", "3 May", "q4", "a");
        }
        look("taking, practice", page, attempt + "?unchecked=5");
    }

    private void againstTheClock(Page page) {
        Classroom reading = quizzes.classroom(TestSettings.readFirst(5, 10));
        signIn(page, reading.trainee());
        look("start", page, "/quizzes/" + reading.quizId() + "/start");
        new TraineeBrowser(reading.trainee()).start(reading.quizId());
        look("home, reading", page, "/my");
        page.navigate(root + "my");
        page.getByText("Go on").click();
        checks.look("reading", page);
        Instant closing = clock.instant().plus(Duration.ofHours(2));
        Classroom limited = quizzes.classroom(TestSettings.closing(closing, ReviewPolicy.allFrom(ShownFrom.NEVER)));
        signIn(page, limited.trainee());
        String attempt = new TraineeBrowser(limited.trainee()).start(limited.quizId());
        look("taking, with a clock", page, attempt);
        justAfter(closing);
        // Its script would submit at once.
        page.route("**/clock.js*", Route::abort);
        look("taking, the time is over", page, attempt);
        justAfter(closing);
        look("before submitting, the time is over", page, attempt + "/check");
        clock.forward(Duration.ofMinutes(1));
        look("result, ended by the clock", page, attempt + "/result");
        look("home, nothing shown", page, "/my");
    }

    /** However long it takes to look at a page, what arrives now is still on its way. */
    private void justAfter(Instant closing) {
        clock.forward(Duration.between(clock.instant(), closing.plusSeconds(2)));
    }

    private void eachPolicy(Page page) {
        for (ReviewPreset preset :
                List.of(ReviewPreset.KEY_AFTER_CLOSING, ReviewPreset.AFTER_CLOSING, ReviewPreset.SCORE_ONLY)) {
            Classroom classroom =
                    quizzes.everyFormat(ReviewSettings.test(Objects.requireNonNull(preset.policy(QuizMode.TEST))));
            signIn(page, classroom.trainee());
            TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
            String attempt = trainee.start(classroom.quizId());
            trainee.browser().post(attempt, "q1", "a", "q2", "9,600", "q3", "3 May", "q4", "a", "q5-1", "a");
            trainee.submit(attempt);
            String words = preset.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            look("result, " + words, page, attempt + "/result");
            look("home, " + words, page, "/my");
            quizzes.close(classroom);
            look("result, closed, " + words, page, attempt + "/result");
        }
    }

    private void look(String name, Page page, String path) {
        page.navigate(root + path.substring(1));
        checks.look(name, page);
    }

    private void signIn(Page page, Person person) {
        page.context().clearCookies();
        for (Map.Entry<String, String> cookie :
                TestPeople.browserOf(person).cookies().entrySet()) {
            page.context().addCookies(List.of(new Cookie(cookie.getKey(), cookie.getValue()).setUrl(root.toString())));
        }
    }
}
