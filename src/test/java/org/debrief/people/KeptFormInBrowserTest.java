package org.debrief.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.testing.Chromium.button;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.Map;
import java.util.regex.Pattern;
import org.debrief.testing.Chromium;
import org.debrief.testing.PageChecks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody's session has ended, and they sign in again with the OpenID provider: what they had typed comes with them. */
@QuarkusTest
@Tag("browser")
class KeptFormInBrowserTest {

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URL root;

    @Inject
    TestPeople people;

    private final PageChecks checks = new PageChecks();

    @Test
    void comesBackFromTheProviderInTheSameTab() {
        Person instructor = people.instructor();
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.newPerson(cookiesOf(instructor), root);
            sendWithoutASession(page);
            checks.look("sign in, form kept", page);
            assertThat(button(page, "I am signed in, go on")).isHidden();

            toProvider(page);
            page.getByLabel("Who you are").fill(claims(instructor));
            button(page, "Go on").click();

            assertThat(page.locator("h1")).hasText("Send it now");
            checks.look("send it now", page);
            send(page);
        }
        assertThat(checks.found()).isEmpty();
    }

    @Test
    void outlivesARefusalThereAndIsSentAfterThePassword() {
        Person instructor = people.instructor();
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.newPerson(cookiesOf(instructor), root);
            sendWithoutASession(page);

            toProvider(page);
            button(page, "No").click();
            assertThat(page.locator("h1")).hasText("You are not signed in");
            checks.look("back from the provider, refused", page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Back to the start"))
                    .click();
            assertThat(page.getByText("what you filled in is kept here")).isVisible();
            page.getByLabel("Email").fill(instructor.email());
            page.getByLabel("Password").fill(TestPeople.PASSWORD);
            button(page, "Sign in").click();

            send(page);
        }
        assertThat(checks.found()).isEmpty();
    }

    @Test
    void waitsInItsTabWhereNoScriptRuns() {
        Person instructor = people.instructor();
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.newPersonWithoutScripts(cookiesOf(instructor), root);
            sendWithoutASession(page);
            Page provider = page.waitForPopup(() -> toProvider(page));
            provider.getByLabel("Who you are").fill(claims(instructor));
            button(provider, "Go on").click();
            assertThat(provider.locator("h1")).hasText("You are signed in again");

            button(page, "I am signed in, go on").click();

            send(page);
        }
    }

    private static Map<String, String> cookiesOf(Person person) {
        return TestPeople.browserOf(person).cookies();
    }

    private static String claims(Person person) {
        return AtProvider.account(person.email()).encode();
    }

    private void sendWithoutASession(Page page) {
        page.navigate(root + "cohorts");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("debrief-session"));
        page.getByLabel("Name of a new cohort").fill("Night class");
        button(page, "Make the cohort").click();
        assertThat(page.getByText("what you filled in is kept here")).isVisible();
    }

    private static void toProvider(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sign in with your organisation’s account"))
                .click();
    }

    private static void send(Page page) {
        assertThat(page.getByText("Night class")).isVisible();
        button(page, "Send it").click();
        page.waitForURL(Pattern.compile("/cohorts/[0-9]+$"));
        assertThat(page.locator("h1")).hasText("Night class");
    }
}
