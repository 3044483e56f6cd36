package org.debrief.quizzes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.quizzes.QuizPage.assertSaved;
import static org.debrief.testing.Chromium.button;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.net.URL;
import java.util.List;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** However often a trainee clicks, goes back, loads a page again or opens a second one: one attempt and one score. */
@QuarkusTest
@Tag("browser")
class OneAttemptInBrowserTest {

    /** A second attempt would be allowed, so that only what the trainee means keeps it from being begun. */
    private static final QuizSettings TWO_ATTEMPTS =
            QuizSettings.test(QuizLayout.ALL_ON_ONE, ArticleAccess.CLOSED, 2, null);

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Chromium chromium;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URL root;

    @Inject
    TestQuizzes quizzes;

    @Inject
    EntityManager database;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @Test
    void doubleClicksReloadsAndTheWayBackMakeOneAttemptAndOneScore() {
        Classroom classroom = quizzes.classroom(TWO_ATTEMPTS);
        Page page = browserOf(classroom);
        page.navigate(root + "my");
        button(page, "Start Harbour quiz").dblclick();
        page.waitForURL("**/attempts/*");
        page.goBack();
        page.locator("main .button-primary").dblclick();
        page.waitForURL("**/attempts/*");
        page.getByLabel("Ana Ruiz").check();
        assertSaved(page, 1, 3);
        page.reload();
        assertThat(page.getByLabel("Ana Ruiz")).isChecked();
        button(page, "Check and submit").dblclick();
        page.waitForURL("**/check");
        Page open = page.context().newPage();
        open.navigate(page.url());
        button(page, "Submit my answers").dblclick();
        assertThat(page.locator(".score-figure")).isVisible();
        page.reload();
        page.goBack();
        assertThat(page.locator(".score-figure")).isVisible();
        button(open, "Submit my answers").click();

        assertThat(open.locator(".score-figure")).isVisible();
        assertThat(scores(classroom)).containsExactly(BigDecimal.ONE);
    }

    @Test
    void twoTabsOfOneBrowserShareOneAttemptAndTheStaleOneIsTold() {
        Classroom classroom = quizzes.classroom(TWO_ATTEMPTS);
        Page first = browserOf(classroom);
        Page second = first.context().newPage();
        for (Page tab : List.of(first, second)) {
            tab.navigate(root + "my");
        }
        for (Page tab : List.of(first, second)) {
            button(tab, "Start Harbour quiz").click();
            tab.waitForURL("**/attempts/*");
        }
        first.getByLabel("Ana Ruiz").check();
        assertSaved(first, 1, 3);

        second.getByLabel("5,100").check();

        assertSaved(second, 2, 3);
        assertThat(second.locator("#told")).containsText("Question 1 was answered on another page or device.");
        assertThat(second.getByLabel("Ana Ruiz")).isChecked();
        button(second, "Check and submit").click();
        button(second, "Submit my answers").click();
        assertThat(second.locator(".score-figure")).isVisible();

        first.getByLabel("Joel Hart").check();
        first.waitForURL("**/result");
        assertThat(first.getByText("What you answered after that does not count."))
                .isVisible();
        assertThat(scores(classroom)).hasSize(1).doesNotContainNull();
        assertThat(first.locator(".score-figure"))
                .hasText(second.locator(".score-figure").textContent());
    }

    private Page browserOf(Classroom classroom) {
        return TestPeople.pageOf(classroom.trainee(), chromium, root);
    }

    /** Of every attempt at the quiz, its marks; null for one that is open. */
    private List<BigDecimal> scores(Classroom classroom) {
        List<?> marks = database.createNativeQuery(
                        "select trim_scale(marks) from attempt where quiz_id = :quiz", BigDecimal.class)
                .setParameter("quiz", classroom.quizId())
                .getResultList();
        return marks.stream().map(BigDecimal.class::cast).toList();
    }
}
