package org.debrief.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.testing.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page to try the API on takes an email and a password, and keeps the browser's own question for them away. */
@QuarkusTest
@Tag("browser")
class ApiInBrowserTest {

    @TestHTTPResource("/q/swagger-ui/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URL description;

    @Inject
    TestPeople people;

    @Test
    void whoIsAuthorizedThereIsAnswered() {
        Person trainee = people.trainee();
        List<String> complaints = new ArrayList<>();
        try (Chromium chromium = Chromium.start()) {
            Page page = open(chromium);
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(message.text());
                }
            });

            Locator account = executed(page, trainee.email(), TestPeople.PASSWORD);

            assertThat(status(account)).hasText("200");
            assertThat(body(account)).containsText("\"email\": \"" + trainee.email() + "\"");
            Chromium.picture(page, "api-answered");
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void aWrongPasswordIsToldOnThePage() {
        Person trainee = people.trainee();
        try (Chromium chromium = Chromium.start()) {
            Page page = open(chromium);

            Locator account = executed(page, trainee.email(), "three wrong words");

            assertThat(status(account)).hasText("401");
            assertThat(body(account)).containsText("Sign in first");
        }
    }

    private Page open(Chromium chromium) {
        Page page = chromium.newPerson();
        page.navigate(description.toString());
        return page;
    }

    /** Signs in by the form of the page and asks for the account. */
    private static Locator executed(Page page, String email, String password) {
        button(page.locator(".scheme-container"), "Authorize").click();
        Locator form = page.locator(".auth-container");
        form.getByLabel("username").fill(email);
        form.getByLabel("password").fill(password);
        button(form, "Apply credentials").click();
        button(form, "Close").click();
        Locator account = page.locator(".opblock-get")
                .filter(new Locator.FilterOptions().setHas(page.locator("[data-path='/api/v1/account']")));
        assertThat(button(account, "authorization button locked")).isVisible();
        account.locator(".opblock-summary-control").click();
        button(account, "Try it out").click();
        button(account, "Execute").click();
        return account;
    }

    private static Locator status(Locator operation) {
        return operation.locator(".live-responses-table .response .response-col_status");
    }

    private static Locator body(Locator operation) {
        return operation.locator(".live-responses-table .highlight-code").first();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }
}
