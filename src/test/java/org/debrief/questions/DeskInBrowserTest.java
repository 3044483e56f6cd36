package org.debrief.questions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.debrief.testing.Chromium.assertAccessible;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.testing.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The instructor's desk in a real browser: documents are handed in, questions reviewed with the keyboard alone. */
@QuarkusTest
@Tag("browser")
class DeskInBrowserTest {

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URL root;

    @Inject
    TestPeople people;

    @Inject
    TestBank testBank;

    @Test
    void questionsAreReviewedWithTheKeyboardAlone() {
        Person instructor = people.instructor();
        String path = "briefings/" + testBank.everyFormat(instructor);
        try (Chromium chromium = Chromium.start()) {
            Page page = open(chromium, instructor, path);
            Locator first = page.locator(".question-card").first();
            Locator stem = page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true));

            page.waitForLoadState();
            page.keyboard().press("j");
            assertThat(first).isFocused();
            page.keyboard().press("r");
            assertThat(first.getByText("Rejected", new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
            assertThat(first).isFocused();
            page.keyboard().press("u");
            assertThat(first.getByText("Draft", new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();

            page.keyboard().press("a");
            assertThat(first.getByText("Approved", new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
            page.keyboard().press("e");
            assertThat(stem).isFocused();
            assertAccessible(page);
            stem.fill("who did they choose to lead the dockers?");
            assertThat(page.getByText("Begin the question with a capital letter."))
                    .isVisible();
            stem.fill("");
            stem.press("Tab");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                    .press("Enter");
            assertThat(page.getByText("Write the question.")).isVisible();
            assertThat(stem).isFocused();
            stem.fill("Who is at the head of the dockers?");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                    .press("Enter");
            assertThat(page.getByText("Question saved.")).isVisible();
            assertThat(first.locator(".card-title")).hasText("Who is at the head of the dockers?");

            // The page comes anew with this card in its address.
            assertThat(first).isFocused();
            page.keyboard().press("z");
            assertThat(first.locator(".card-title")).hasText(TestBank.STEMS.get(0));
            page.keyboard().press("u");
            assertThat(first.getByText("Draft", new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
            page.keyboard().press("a");
            assertThat(first.getByText("Approved", new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keyboard"))
                    .click();
            page.keyboard().press("r");
            assertThat(first.getByText("Approved", new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
            assertAccessible(page);
        }
    }

    @Test
    void whatIsTypedAfterTheSessionHasEndedIsKeptAndSavedAfterSigningIn() {
        Person instructor = people.instructor();
        String path = "briefings/" + testBank.everyFormat(instructor);
        try (Chromium chromium = Chromium.start()) {
            Page page = open(chromium, instructor, path);
            Locator stem = page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true));
            page.waitForLoadState();
            page.keyboard().press("j");
            page.keyboard().press("e");
            assertThat(stem).isFocused();
            page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("debrief-session"));

            stem.fill("Who leads the dockers now?");
            assertThat(page.getByText("what you typed is kept on this page")).isVisible();
            assertThat(stem).isFocused();
            assertAccessible(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                    .click();

            page.getByLabel("Email").fill(instructor.email());
            page.getByLabel("Password").fill(TestPeople.PASSWORD);
            assertAccessible(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                    .click();
            assertThat(page.getByText("Who leads the dockers now?")).isVisible();
            assertAccessible(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send it"))
                    .click();
            assertThat(page.getByText("Question saved.")).isVisible();
            assertThat(page.locator(".question-card").first().locator(".card-title"))
                    .hasText("Who leads the dockers now?");
        }
    }

    @Test
    void documentsAreHandedInAndLookedAt() {
        Person instructor = people.instructor();
        try (Chromium chromium = Chromium.start()) {
            Page page = open(chromium, instructor, "briefings/new");
            page.getByLabel("Files").setInputFiles(new FilePayload[] {
                new FilePayload("harbour.txt", "text/plain", Desk.ARTICLE.getBytes(StandardCharsets.UTF_8)),
                new FilePayload("empty.docx", "application/octet-stream", new byte[0])
            });
            assertThat(page.getByText("harbour.txt (1 kB), empty.docx (0 kB)")).isVisible();
            assertAccessible(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Go on"))
                    .click();

            assertThat(page.getByText("The file “empty.docx” is empty.")).isVisible();
            assertAccessible(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Draft questions"))
                    .click();
            assertThat(page.getByText("Give the briefing a title")).isVisible();
            page.getByLabel("Title").fill("Harbour to close");
            assertAccessible(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Draft questions"))
                    .click();

            page.waitForURL(url -> url.endsWith("/briefings/waiting"));
            page.navigate(root + "briefings");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Harbour to close")))
                    .isVisible();
            assertAccessible(page);
        }
    }

    private Page open(Chromium chromium, Person person, String path) {
        Page page = TestPeople.pageOf(person, chromium, root);
        page.navigate(root + path);
        return page;
    }
}
