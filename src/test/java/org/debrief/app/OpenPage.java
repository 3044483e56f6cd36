package org.debrief.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.debrief.testing.Chromium.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.debrief.testing.Chromium;

/** A trainee's page with the demo quiz in a browser; it stays open while the product is killed and started again. */
final class OpenPage {

    /** The page itself tries again after a pause that grows; an answer is tried at once. */
    private static final double LONGEST_MILLIS = 30_000;

    private static final String TYPED = "given while nobody was there";

    private final Page page;
    private final Locator progress;
    private final Locator notSaved;
    private final Locator questions;

    private OpenPage(Page page) {
        this.page = page;
        this.progress = page.locator("#progress");
        this.notSaved = page.locator("#not-saved");
        this.questions = page.locator("fieldset:has(input[type=radio])");
    }

    /** Joins as a new trainee, starts the quiz with a double click, and answers the first question. */
    static OpenPage begin(Chromium chromium, String joinLink) {
        Page page = chromium.newPerson();
        page.navigate(joinLink);
        page.getByLabel("Name").fill("Otto");
        page.locator("#email").fill("otto@example.org");
        page.locator("#password").fill("nine slow clouds");
        button(page, "Sign up and join").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Start")))
                .dblclick();
        page.waitForURL("**/attempts/*");
        OpenPage open = new OpenPage(page);
        open.choose(0);
        assertThat(open.progress).containsText("1 of 9 answered");
        assertThat(page.getByText(Pattern.compile("Saved [0-9]"))).isVisible();
        return open;
    }

    void answersWhileNobodyIsThere() {
        choose(1);
        assertThat(notSaved).containsText("Not saved: there is no connection.");
        typed().fill(TYPED);
        assertThat(notSaved).isVisible();
    }

    /** What was kept is saved, all of it once, and the way back leads to no second attempt. */
    void goesOnAndIsSubmittedOnce() {
        choose(2);
        assertThat(progress).containsText("4 of 9 answered", within());
        assertThat(notSaved).isHidden();
        page.reload();
        assertThat(questions.nth(1).locator("input").first()).isChecked();
        assertThat(typed()).hasValue(TYPED);
        button(page, "Check and submit").click();
        button(page, "Submit my answers").click();
        assertThat(page.locator(".score-figure")).isVisible();
        page.goBack();
        assertThat(page.locator(".score-figure")).isVisible();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("My quizzes").setExact(true))
                .first()
                .click();
        assertThat(page.locator(".quiz-result-line")).hasCount(1);
        assertThat(page.getByText("2 attempts left")).isVisible();
    }

    private void choose(int question) {
        questions.nth(question).locator("input").first().check();
    }

    private Locator typed() {
        return page.locator("#paper input[type=text]").first();
    }

    private static LocatorAssertions.ContainsTextOptions within() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(LONGEST_MILLIS);
    }
}
