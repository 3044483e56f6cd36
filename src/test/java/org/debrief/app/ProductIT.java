package org.debrief.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.testing.Chromium;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The finished product: what happens to its process, its folder and its port. */
class ProductIT {

    private static final String EMAIL = "first@example.org";
    private static final String PASSWORD = "three quiet rivers";
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Test
    void theFirstInstructorAndATraineesAnswersAreStillThereAfterAKill(@TempDir Path temp) throws Exception {
        Path home = temp.resolve("home");
        int port = ProductProcess.freePort();
        OpenAttempt attempt;
        Optional<Chromium> browser = Chromium.ifInstalled();
        @Nullable OpenPage page;
        try (ProductProcess first = ProductProcess.start(
                        home, port, Map.of("DEBRIEF_ADMIN_EMAIL", EMAIL, "DEBRIEF_ADMIN_PASSWORD", PASSWORD))
                .awaitReady()) {
            awaitSignIn(first);
            refusesASecondCopyOnTheFolder(home);
            refusesAPortInUse(port, temp.resolve("other"));
            attempt = OpenAttempt.begin(first, EMAIL, PASSWORD);
            assertThat(attempt.answer(0)).contains("1 of 9 answered", "Saved ");
            String join = first.address(attempt.joinLink()).toString();
            page = browser.map(chromium -> OpenPage.begin(chromium, join)).orElse(null);
            first.kill();
            // The page stays open and keeps what is answered now.
            assertThatThrownBy(() -> attempt.answer(1)).isInstanceOf(ConnectException.class);
            if (page != null) {
                page.answersWhileNobodyIsThere();
            }
        }
        try (ProductProcess second =
                ProductProcess.start(home, port, StopWhileSaving.SETTINGS).awaitReady()) {
            assertThat(signIn(second)).isEqualTo("/");
            assertThat(attempt.answer(1)).contains("2 of 9 answered", "Saved ");
            assertThat(attempt.check()).contains("2 of 9 answered");
            if (page != null) {
                page.goesOnAndIsSubmittedOnce();
            }
            comesBackFromABackup(home, temp.resolve("debrief.backup"), attempt);

            new StopWhileSaving(second, home, attempt).isGraceful();

            assertThat(second.console()).doesNotContain("Open this link", " ERROR ");
        } finally {
            browser.ifPresent(Chromium::close);
        }
        Assumptions.assumeTrue(browser.isPresent(), Chromium.NONE);
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsOneSentence(@TempDir Path home) throws Exception {
        Map<String, String> nowhere = Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/debrief",
                "QUARKUS_DATASOURCE_USERNAME", "debrief",
                "QUARKUS_DATASOURCE_PASSWORD", "secret");
        try (ProductProcess process = ProductProcess.start(home, ProductProcess.freePort(), nowhere)) {
            assertThat(process.awaitEnd()).isEqualTo(1);
            assertThat(process.console())
                    .contains("Debrief cannot use the database at jdbc:postgresql://127.0.0.1:1/debrief")
                    .doesNotContain("\tat ")
                    .doesNotContain("secret");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsOneSentence(@TempDir Path temp) throws Exception {
        Path file = Files.writeString(temp.resolve("a-file"), "");
        try (ProductProcess process = ProductProcess.start(file.resolve("home"), 0, Map.of())) {
            assertThat(process.awaitEnd()).isEqualTo(1);
            assertThat(process.console().lines())
                    .singleElement()
                    .asString()
                    .startsWith("Debrief cannot write to the folder " + file.resolve("home"));
        }
    }

    private static void comesBackFromABackup(Path home, Path backup, OpenAttempt attempt) throws Exception {
        assertThat(ProductProcess.command(home, "backup", backup.toString()))
                .startsWith("Backed up ")
                .contains(" rows of ");
        assertThat(attempt.answer(2)).contains("3 of 9 answered");
        assertThat(ProductProcess.command(home, "restore", backup.toString())).contains("--replace");
        assertThat(attempt.check()).contains("3 of 9 answered");

        assertThat(ProductProcess.command(home, "restore", backup.toString(), "--replace"))
                .startsWith("Restored ");

        assertThat(attempt.check()).doesNotContain(" of 9 answered");
        attempt.signInAgain();
        assertThat(attempt.check()).contains("2 of 9 answered");
    }

    private static void refusesASecondCopyOnTheFolder(Path home) throws Exception {
        try (ProductProcess copy = ProductProcess.start(home, ProductProcess.freePort(), Map.of())) {
            assertThat(copy.awaitEnd()).isEqualTo(1);
            assertThat(copy.console().lines())
                    .singleElement()
                    .asString()
                    .startsWith("Another running copy of Debrief uses the folder " + home);
        }
    }

    private static void refusesAPortInUse(int port, Path otherHome) throws Exception {
        try (ProductProcess other = ProductProcess.start(otherHome, port, Map.of())) {
            assertThat(other.awaitEnd()).isEqualTo(1);
            assertThat(other.console()).contains("Port " + port + " is in use").doesNotContain("\tat ");
            assertThat(otherHome.resolve("database").resolve("postmaster.pid")).doesNotExist();
        }
    }

    /** The account is made after the port is open, with all that is waiting there. */
    private static void awaitSignIn(ProductProcess product) throws IOException, InterruptedException {
        product.awaitLine("The first instructor is " + EMAIL);
        assertThat(signIn(product)).isEqualTo("/");
    }

    /** Where the sign-in form leads: the front door, or nowhere when it is shown again. */
    private static String signIn(ProductProcess product) throws IOException, InterruptedException {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String page = browser.send(
                        HttpRequest.newBuilder(product.address("/sign-in")).build(), BodyHandlers.ofString())
                .body();
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();
        HttpRequest form = HttpRequest.newBuilder(product.address("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("csrf-token=" + encoded(token.group(1)) + "&email=" + encoded(EMAIL)
                        + "&password=" + encoded(PASSWORD)))
                .build();
        return browser.send(form, BodyHandlers.ofString())
                .headers()
                .firstValue("Location")
                .map(location -> URI.create(location).getPath())
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
