package org.debrief;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.testing.Chromium.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Duration;
import java.util.regex.Pattern;
import org.debrief.people.TestPeople;
import org.debrief.questions.Desk;
import org.debrief.testing.Chromium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From an article to a published quiz, as an instructor goes: by keyboard alone, and with how many clicks. */
@QuarkusTest
@Tag("browser")
class InstructorPathTest {

    private static final double UNTIL_QUESTIONS_ARE_DRAFTED = 240_000;
    private static final int MOST_TABS = 150;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URL root;

    @Inject
    TestPeople people;

    private int clicks;

    @BeforeEach
    void start() {
        clicks = 0;
    }

    @Test
    void theKeyboardAloneIsEnough() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.newPerson();
            signInByKeyboard(page);
            press(page, link(page, "New briefing"));
            type(page, page.getByLabel("Text of the article"), Desk.ARTICLE);
            type(page, page.getByLabel("Title"), "Harbour to close");
            press(page, button(page, "Go on"));

            Locator cards = page.locator(".question-card");
            cards.first().waitFor(new Locator.WaitForOptions().setTimeout(UNTIL_QUESTIONS_ARE_DRAFTED));
            page.waitForLoadState();
            page.keyboard().press("j");
            assertThat(cards.first()).isFocused();
            page.keyboard().press("a");
            assertThat(state(cards.first(), "Approved")).isVisible();
            // The counts are those of now, and the focus stays.
            assertThat(page.getByText("Approved (1)")).isVisible();
            assertThat(cards.first()).isFocused();
            page.keyboard().press("j");
            assertThat(cards.nth(1)).isFocused();
            page.keyboard().press("k");
            assertThat(cards.first()).isFocused();
            page.keyboard().press("e");
            Locator stem = page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true));
            assertThat(stem).isFocused();
            page.keyboard().press("Control+a");
            page.keyboard().insertText("Who is it that this question is about?");
            press(page, button(page, "Save"));
            assertThat(page.getByText("Question saved.")).isVisible();
            assertThat(cards.first().locator(".card-title")).hasText("Who is it that this question is about?");
            page.keyboard().press("j");
            page.keyboard().press("a");
            assertThat(state(cards.nth(1), "Approved")).isVisible();

            press(page, link(page, "Make a quiz"));
            type(page, page.getByLabel(Pattern.compile("Name of the cohort")), "Evening class");
            press(page, button(page, "Publish"));
            assertThat(page.getByText("Quiz published.")).isVisible();
            assertThat(page.getByText("Who is it that this question is about?")).isVisible();
        }
    }

    /** The seconds depend on the machine and are only told; each click is one that an instructor must know of. */
    @Test
    void fourClicksMakeAQuizOfAnArticle() {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.newPerson();
            signInByKeyboard(page);
            page.navigate(root + "briefings/new");
            long start = System.nanoTime();
            page.getByLabel("Text of the article").fill(Desk.ARTICLE);
            page.getByLabel("Title").fill("Harbour to close");
            click(button(page, "Go on"));
            page.locator(".question-card")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setTimeout(UNTIL_QUESTIONS_ARE_DRAFTED));
            click(page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Approve \\d+ drafts?"))));
            click(link(page, "Make a quiz"));
            page.getByLabel(Pattern.compile("Name of the cohort")).fill("Evening class");
            click(button(page, "Publish"));
            assertThat(page.getByText("Quiz published.")).isVisible();
            Duration taken = Duration.ofNanos(System.nanoTime() - start);

            System.out.printf(
                    "From a pasted article to a published quiz: %d clicks, %.1f s%n",
                    clicks, taken.toMillis() / 1000.0);
            assertThat(clicks).isEqualTo(4);
        }
    }

    private void signInByKeyboard(Page page) {
        page.navigate(root + "sign-in");
        String email = people.instructor().email();
        type(page, page.getByLabel("Email"), email);
        type(page, page.getByLabel("Password"), TestPeople.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("Briefings").setLevel(1)))
                .isVisible();
    }

    private void click(Locator control) {
        control.click();
        clicks++;
    }

    /** Goes there as a person does, with the tab key. */
    private static void tabTo(Page page, Locator control) {
        assertThat(control).isVisible();
        for (int i = 0; i < MOST_TABS; i++) {
            if ((Boolean) control.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(control).isFocused();
    }

    private static void press(Page page, Locator control) {
        tabTo(page, control);
        page.keyboard().press("Enter");
    }

    private static void type(Page page, Locator field, String text) {
        tabTo(page, field);
        page.keyboard().insertText(text);
    }

    private static Locator state(Locator card, String status) {
        return card.getByText(status, new Locator.GetByTextOptions().setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
