package org.debrief;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.testing.Chromium.assertAccessible;
import static org.debrief.testing.Chromium.button;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.debrief.people.TestPeople;
import org.debrief.testing.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole main job in two browsers: from a first start and an article to a score report. */
@Tag("path")
@QuarkusTest
class WholePathTest {

    private static final int QUESTIONS = 2;

    /** The language models may still be loading when the article comes in. */
    private static final double UNTIL_QUESTIONS_ARE_DRAFTED = 240_000;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URL root;

    @Inject
    TestPeople people;

    @Test
    void fromAnArticleToAScoreReport() throws IOException {
        try (Chromium chromium = Chromium.start()) {
            Page instructor = chromium.newPerson();
            becomeTheFirstInstructor(instructor);
            uploadTheArticle(instructor);
            approveQuestions(instructor);
            String joinLink = publishAQuiz(instructor);
            List<String> keys = instructor.locator(".is-key .reviewed-text").allInnerTexts();
            assertThat(keys).hasSize(QUESTIONS);

            Page trainee = chromium.newPerson();
            join(trainee, joinLink);
            takeTheQuiz(trainee, keys);

            readTheReport(instructor);
        }
    }

    private void becomeTheFirstInstructor(Page page) {
        page.navigate(address("setup?token=" + people.setupToken()));
        assertAccessible(page);
        page.getByLabel("Name").fill("Ines Instructor");
        page.getByLabel("Email").fill("ines@example.org");
        page.getByLabel("Password").fill("a long enough password");
        button(page, "Make my account").click();
        assertThat(heading(page, "Briefings")).isVisible();
        assertAccessible(page);
    }

    private void uploadTheArticle(Page page) throws IOException {
        link(page, "New briefing").first().click();
        assertAccessible(page);
        page.getByLabel("Title").fill("Velmar port reopens");
        page.getByLabel("Publication day").fill("2026-03-16");
        page.getByLabel("Text of the article").fill(article());
        button(page, "Go on").click();
        assertThat(heading(page, "Velmar port reopens")).isVisible();
    }

    private static void approveQuestions(Page page) {
        // Those that are answered by choosing; the other formats have a browser test of their own.
        Locator approve = page.locator(".question-card:has(ol[type='A'])")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Approve").setExact(true));
        approve.first().waitFor(new Locator.WaitForOptions().setTimeout(UNTIL_QUESTIONS_ARE_DRAFTED));
        assertAccessible(page);
        for (int i = 0; i < QUESTIONS; i++) {
            int waiting = approve.count();
            approve.first().click();
            assertThat(approve).hasCount(waiting - 1);
        }
        page.reload();
        link(page, "Make a quiz").click();
    }

    private static String publishAQuiz(Page page) {
        assertAccessible(page);
        assertThat(page.getByLabel("Title")).hasValue("Velmar port reopens");
        page.getByLabel(Pattern.compile("new cohort|Name of the cohort")).fill("Evening class");
        page.getByText("Settings", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Beside the questions").check();
        page.getByLabel("Pass mark in percent").fill("50");
        button(page, "Publish").click();
        assertThat(page.getByText("Quiz published.")).isVisible();
        assertAccessible(page);
        return page.getByLabel(Pattern.compile("Join link of Evening class")).inputValue();
    }

    private static void join(Page page, String joinLink) {
        page.navigate(joinLink);
        assertAccessible(page);
        Locator form = page.getByRole(AriaRole.FORM, new Page.GetByRoleOptions().setName("New to Debrief"));
        form.getByLabel("Name").fill("Theo Trainee");
        form.getByLabel("Email").fill("theo@example.org");
        form.getByLabel("Password").fill("another long password");
        button(page, "Sign up and join").click();
        assertThat(page.getByText("Not started")).isVisible();
        assertAccessible(page);
    }

    /** All questions but the last are answered rightly. */
    private static void takeTheQuiz(Page page, List<String> keys) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Start")))
                .click();
        assertAccessible(page);
        Locator questions = page.locator("fieldset");
        assertThat(questions).hasCount(QUESTIONS);
        for (int i = 0; i < QUESTIONS; i++) {
            questions
                    .nth(i)
                    .getByLabel(choice(keys.get(i), i < QUESTIONS - 1))
                    .first()
                    .check();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText(i + 1 + " of " + QUESTIONS + " answered");
            assertThat(page.getByText(Pattern.compile("Saved [0-9]"))).isVisible();
        }
        button(page, "Check and submit").click();
        assertAccessible(page);
        button(page, "Submit my answers").click();
        assertThat(page.getByText(score())).isVisible();
        assertThat(page.getByText("Passed")).isVisible();
        assertThat(page.locator("blockquote mark")).hasCount(QUESTIONS);
        assertAccessible(page);
        link(page, "My quizzes").first().click();
        assertAccessible(page);
    }

    /** The option that says exactly the key, or any other. */
    private static Pattern choice(String key, boolean right) {
        // Not Pattern.quote: the browser's own expressions do not know \\Q and \\E.
        String quoted = key.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
        return Pattern.compile(right ? "^" + quoted + "$" : "^(?!" + quoted + "$)");
    }

    private static void readTheReport(Page page) {
        link(page, "Report").click();
        assertThat(heading(page, "Report: Velmar port reopens")).isVisible();
        Locator row =
                page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("Theo Trainee")));
        assertThat(row).containsText("Submitted");
        assertThat(row).containsText(score());
        assertThat(page.getByText("0 % (0 of 1)")).hasCount(1);
        assertThat(page.getByText("100 % (1 of 1)")).hasCount(QUESTIONS - 1);
        assertAccessible(page);
        link(page, Pattern.compile("Answers of Theo Trainee")).click();
        assertThat(heading(page, "Theo Trainee")).isVisible();
        assertAccessible(page);
    }

    private static String score() {
        return QUESTIONS - 1 + " of " + QUESTIONS;
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, Pattern name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(name).setExact(true).setLevel(1));
    }

    private String address(String path) {
        return root + path;
    }

    private static String article() throws IOException {
        try (InputStream in = WholePathTest.class.getResourceAsStream("/articles/velmar-port.txt")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
