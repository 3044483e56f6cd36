package org.debrief.briefings;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.debrief.people.TestPeople;
import org.debrief.questions.Desk;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("path")
@QuarkusTest
class UploadPageTest {

    @Inject
    TestPeople people;

    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = TestPeople.browserOf(people.instructor());
        browser.get("/briefings/new");
    }

    @Test
    void aBriefingWithoutATitleComesBackWithItsText() {
        Desk.upload(browser, " ", Desk.ARTICLE)
                .then()
                .statusCode(422)
                .body(containsString("Give the briefing a title"))
                .body(containsString("Helena Brandt promised to pay"))
                .body(containsString("value=\"2026-02-10\""));
        browser.get("/briefings").then().body(containsString("No briefing yet"));
    }

    @Test
    void aTitleThatIsNoTextIsRefusedInAPlainSentence() {
        Desk.upload(browser, "Harb\0our", Desk.ARTICLE)
                .then()
                .statusCode(422)
                .body(containsString("The title must be plain text."));
        Desk.upload(browser, "Harbour", " ")
                .then()
                .statusCode(422)
                .body(containsString("Paste the text of the article, or hand in documents below."));
    }

    @Test
    void aTextOfAFewWordsIsRefused() {
        Desk.upload(browser, "Note", "Too short.").then().statusCode(422).body(containsString("at least 20 words"));
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        Desk.upload(browser, "Book", "word ".repeat(28_001))
                .then()
                .statusCode(422)
                .body(containsString("140,000"));
    }

    @Test
    void whatIsTypedIsShownAsTextAndNeverAsMarkup() {
        Desk.upload(browser, "<script>alert(1)</script>", "short")
                .then()
                .body(not(containsString("<script>alert(1)")))
                .body(containsString("&lt;script&gt;"));
    }

    @Test
    void aTraineeMayNotUpload() {
        TestPeople.browserOf(people.trainee()).get("/briefings/new").then().statusCode(403);
    }
}
