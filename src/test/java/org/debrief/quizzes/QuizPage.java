package org.debrief.quizzes;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What browser tests look at on the page of a quiz that is being taken. */
final class QuizPage {

    private QuizPage() {}

    /** That it says so, and counts that many. */
    static void assertSaved(Page page, int answered, int questions) {
        assertThat(page.locator("#progress")).containsText(answered + " of " + questions + " answered");
        assertThat(page.getByText(Pattern.compile("Saved [0-9]"))).isVisible();
    }
}
