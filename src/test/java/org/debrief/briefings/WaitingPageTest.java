package org.debrief.briefings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.questions.Desk;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("path")
@QuarkusTest
class WaitingPageTest {

    private static final String WAITING = "/briefings/waiting";

    @Inject
    TestPeople people;

    @Inject
    Briefings briefings;

    private Person instructor;
    private Browser browser;

    @BeforeEach
    void signIn() {
        instructor = people.instructor();
        browser = TestPeople.browserOf(instructor);
        browser.get("/briefings/new");
    }

    @Test
    void documentsAreShownBeforeQuestionsAreDrafted() {
        send(form().multiPart("file", "harbour.txt", bytes(Desk.ARTICLE))
                .multiPart("file", "notes.html", bytes(NewsSite.PAGE)));

        browser.get(WAITING)
                .then()
                .body(containsString("harbour.txt"), containsString("notes.html"))
                .body(containsString("value=\"The Sundvik Post\""), containsString("value=\"2026-02-10\""))
                .body(containsString("Draft questions from all 2"), not(containsString("All rights reserved")));
        assertThat(briefings.ownedBy(instructor.id())).isEmpty();
        browser.get("/briefings").then().body(containsString("2 documents wait"));
    }

    @Test
    void whatWasReadIsCorrectedAndDrafted() {
        send(form().multiPart("file", "harbour.txt", bytes(Desk.ARTICLE)));
        String id = ids().get(0);

        Response made =
                decide("draft", id, id, "Harbour closes", "2026-02-11", Desk.ARTICLE + "\nA last line was added.\n");

        made.then().statusCode(303).header("Location", matchesPattern(".*/briefings/\\d+"));
        BriefingHead head = briefings.ownedBy(instructor.id()).get(0);
        assertThat(head.title()).isEqualTo("Harbour closes");
        assertThat(head.published()).hasToString("2026-02-11");
        assertThat(briefings.newest(head.id()).text()).contains("A last line was added.");
        browser.get(WAITING).then().body(containsString("Nothing waits here"));
    }

    @Test
    void aDocumentThatCannotBeReadSaysWhyAndTheOthersGoOn() {
        send(form().multiPart("file", "picture.docx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0})
                .multiPart("file", "harbour.txt", bytes(Desk.ARTICLE)));
        List<String> ids = ids();

        browser.get(WAITING).then().body(containsString("picture.docx"), containsString("notice-problem"));
        decide("draft", "all", ids.get(0), "Harbour closes", "", Desk.ARTICLE)
                .then()
                .statusCode(303)
                .header("Location", endsWith(WAITING));
        assertThat(briefings.ownedBy(instructor.id())).hasSize(1);

        Shown remove = new Shown(browser.get(WAITING).asString());
        browser.post(WAITING, "remove", remove.id()).then().statusCode(303);
        browser.get(WAITING).then().body(containsString("Nothing waits here"));
    }

    @Test
    void whatIsWrongIsMarkedAndKept() {
        send(form().multiPart("file", "harbour.txt", bytes(Desk.ARTICLE)));
        String id = ids().get(0);

        decide("draft", id, id, " ", "2026-02-11", "Too short now.")
                .then()
                .statusCode(422)
                .body(containsString("Give the briefing a title"), containsString("at least 20 words"))
                .body(containsString("id=\"title-" + id + "-problem\""))
                .body(containsString("aria-describedby=\"title-" + id + "-problem\""))
                .body(containsString("Too short now.</textarea>"));

        browser.get(WAITING).then().body(containsString("Too short now.</textarea>"));
        assertThat(briefings.ownedBy(instructor.id())).isEmpty();
    }

    @Test
    void theSameArticleTwiceIsNoticed() {
        Desk.upload(browser, "Harbour to close", Desk.ARTICLE).then().statusCode(303);
        Desk.upload(browser, "Again", Desk.ARTICLE.replace("\n", "  \n"))
                .then()
                .statusCode(422)
                .body(containsString("You have this article already"), containsString("Harbour to close</a>"));
        send(form().multiPart("file", "harbour.txt", bytes(Desk.ARTICLE)));
        String id = ids().get(0);

        browser.get(WAITING).then().body(containsString("You have this article already"));
        decide("draft", id, id, "Again", "", Desk.ARTICLE).then().statusCode(422);
        assertThat(briefings.ownedBy(instructor.id())).hasSize(1);

        browser.post(WAITING, "draft", id, "title-" + id, "Again", "text-" + id, Desk.ARTICLE, "again-" + id, "yes")
                .then()
                .statusCode(303);
        assertThat(briefings.ownedBy(instructor.id())).hasSize(2);
    }

    @Test
    void aPageIsFetchedFromItsAddress() {
        send(form().multiPart(
                        "addresses", "http://news.example/harbour\nhttp://192.168.0.1/\nhttp://nobody.example/x"));

        browser.get(WAITING)
                .then()
                .body(containsString("value=\"Harbour to close for six weeks\""))
                .body(containsString("Harbour Master Marta"), not(containsString("All rights reserved")))
                .body(containsString("192.168.0.1"), containsString("nobody.example"));
        assertThat(new Shown(browser.get(WAITING).asString()).problems()).isEqualTo(2);
    }

    @Test
    void tooManyDocumentsAreRefusedAndWhatWasTypedStays() {
        StringBuilder addresses = new StringBuilder();
        for (int i = 0; i <= UploadForm.MOST_DOCUMENTS; i++) {
            addresses.append("http://news.example/").append(i).append('\n');
        }
        browser.keep(form().multiPart("addresses", addresses.toString())
                        .multiPart("text", Desk.ARTICLE)
                        .post("/briefings/new"))
                .then()
                .statusCode(422)
                .body(containsString("At most 20 documents"), containsString("news.example/20"))
                .body(containsString("Helena Brandt promised"));
        browser.get(WAITING).then().body(containsString("Nothing waits here"));
    }

    @Test
    void nobodyElseSeesOrTakesADocument() {
        send(form().multiPart("file", "harbour.txt", bytes(Desk.ARTICLE)));
        String id = ids().get(0);
        Browser other = TestPeople.browserOf(people.instructor());

        other.get(WAITING).then().body(not(containsString("harbour.txt")));
        other.post(WAITING, "remove", id);
        other.post(WAITING, "draft", id, "title-" + id, "Mine", "text-" + id, Desk.ARTICLE);

        browser.get(WAITING).then().body(containsString("harbour.txt"), not(containsString("Mine")));
        assertThat(briefings.ownedBy(instructor.id())).isEmpty();
        TestPeople.browserOf(people.trainee()).get(WAITING).then().statusCode(403);
    }

    /** What a page of waiting documents holds. */
    private record Shown(String page) {

        List<String> ids() {
            return all("name=\"text-(\\d+)\"");
        }

        String id() {
            return all("name=\"remove\" value=\"(\\d+)\"").get(0);
        }

        int problems() {
            return all("(notice-problem)").size();
        }

        private List<String> all(String pattern) {
            return Pattern.compile(pattern)
                    .matcher(page)
                    .results()
                    .map(result -> result.group(1))
                    .toList();
        }
    }

    private List<String> ids() {
        return new Shown(browser.get(WAITING).asString()).ids();
    }

    private Response decide(String button, String value, String id, String title, String day, String text) {
        return browser.post(
                WAITING,
                button,
                value,
                "title-" + id,
                title,
                "source-" + id,
                "",
                "published-" + id,
                day,
                "text-" + id,
                text);
    }

    private RequestSpecification form() {
        return browser.request().multiPart("csrf-token", browser.cookies().get("csrf-token"));
    }

    private void send(RequestSpecification form) {
        browser.keep(form.post("/briefings/new")).then().statusCode(303).header("Location", endsWith(WAITING));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
