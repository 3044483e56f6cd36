package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("path")
@QuarkusTest
class PackPagesTest {

    @Inject
    TestPeople people;

    @Inject
    TestBank testBank;

    @Inject
    QuestionBank bank;

    private Person instructor;
    private Browser browser;

    @BeforeEach
    void open() {
        instructor = people.instructor();
        browser = TestPeople.browserOf(instructor);
    }

    @Test
    void anInstructorExportsABriefingAndAnotherImportsIt() {
        long briefing = testBank.harbourTalks(instructor);
        browser.get("/briefings/" + briefing).then().body(containsString("href=\"/briefings/" + briefing + "/pack\""));
        Response pack = browser.get("/briefings/" + briefing + "/pack");
        pack.then().statusCode(200).header("Content-Disposition", containsString("\"harbour-talks.zip\""));

        Person other = people.instructor();
        Browser othersBrowser = TestPeople.browserOf(other);
        upload(othersBrowser, false, "harbour-talks.zip", pack.asByteArray())
                .then()
                .statusCode(303)
                .header("Location", matchesPattern(".*/briefings/\\d+"));
        assertThat(bank.approved(other.id())).hasSize(3);
    }

    @Test
    void onlyWhatIsApprovedIsExportedAndDraftsOnRequest() throws IOException {
        long briefing = testBank.harbourTalks(instructor);
        String first = bank.approved(instructor.id()).get(0).stem();
        browser.get("/briefings/" + briefing);
        decide(0, "DRAFT");
        String path = "/briefings/" + briefing + "/pack";

        assertThat(yaml(path)).doesNotContain(first);
        assertThat(yaml(path + "?drafts=true")).contains("drafts:\n", first);

        Browser other = TestPeople.browserOf(people.instructor());
        Response imported =
                upload(other, false, "x.zip", browser.get(path + "?drafts=true").asByteArray());
        String location = imported.getHeader("Location").replaceFirst("^https?://[^/]+", "");
        other.get(location).then().body(containsString("Drafts (1)")).body(containsString("Approved (2)"));
        assertThat(TestPacks.files(other.get(location + "/pack?drafts=true").asByteArray())
                        .get("questions.yaml"))
                .isEqualTo(yaml(path + "?drafts=true"));
    }

    @Test
    void tagsAndTheArchiveTravelWithIt() throws IOException {
        long briefing = testBank.harbourTalks(instructor);
        List<Long> ids = bank.approved(instructor.id()).stream()
                .map(BankQuestion::questionId)
                .toList();
        String path = "/briefings/" + briefing;
        browser.get(path);
        browser.post("/questions/" + ids.get(0) + "/tags", "tags", "week 1, NATO, 007, yes");
        browser.post("/questions/" + ids.get(1) + "/archive");
        String written = yaml(path + "/pack");
        assertThat(written).contains("tags:\n", "archived: true\n");

        Person other = people.instructor();
        Browser othersBrowser = TestPeople.browserOf(other);
        String location = upload(
                        othersBrowser,
                        false,
                        "x.zip",
                        browser.get(path + "/pack").asByteArray())
                .getHeader("Location")
                .replaceFirst("^https?://[^/]+", "");

        assertThat(TestPacks.files(othersBrowser.get(location + "/pack").asByteArray())
                        .get("questions.yaml"))
                .isEqualTo(written);
        assertThat(bank.approved(other.id())).hasSize(2);
        othersBrowser.get("/questions?tag=nato").then().body(containsString("1 question<"));

        upload(
                        othersBrowser,
                        true,
                        "bad.zip",
                        TestPacks.zip(
                                TestPacks.ARTICLE,
                                TestPacks.QUESTIONS.replace("explanation: \"\"", "tags: [\"" + "x".repeat(41) + "\"]")))
                .then()
                .statusCode(422)
                .body(containsString("up to 40 characters"));
    }

    @Test
    void whatWasRejectedIsNamedByItsStem() throws IOException {
        long briefing = testBank.harbourTalks(instructor);
        String first = bank.approved(instructor.id()).get(0).stem();
        browser.get("/briefings/" + briefing);
        decide(0, "REJECTED");

        assertThat(yaml("/briefings/" + briefing + "/pack")).endsWith("rejected:\n- " + first + "\n");
    }

    @Test
    void eachPackThatCannotBeReadGetsASentenceAndTheOthersGoOn() {
        upload(
                        browser,
                        false,
                        "good.zip",
                        TestPacks.another(),
                        "bad.zip",
                        TestPacks.utf8("no"),
                        "picture.png",
                        new byte[1])
                .then()
                .statusCode(422)
                .body(containsString("1 pack is imported:"))
                .body(containsString("2 packs are not imported:"))
                .body(containsString("The file “bad.zip” is not a zip"))
                .body(containsString("The file “picture.png” is not taken."));
    }

    @Test
    void theTwoFilesOfAPackAreTakenToo() {
        upload(
                        browser,
                        false,
                        "article.md",
                        TestPacks.utf8(TestPacks.ARTICLE),
                        "questions.yaml",
                        TestPacks.utf8(TestPacks.QUESTIONS))
                .then()
                .statusCode(303);
        upload(browser, false, "article.md", TestPacks.utf8(TestPacks.ARTICLE))
                .then()
                .statusCode(422)
                .body(containsString("has no file questions.yaml"));
    }

    @Test
    void theSameArticleIsTakenOnlyOnRequest() {
        upload(browser, false, "x.zip", TestPacks.good()).then().statusCode(303);
        upload(browser, false, "x.zip", TestPacks.good())
                .then()
                .statusCode(422)
                .body(containsString("You have the article of pack “x” already"))
                .body(containsString("choose its pack again"));
        upload(browser, true, "x.zip", TestPacks.good()).then().statusCode(303);
    }

    @Test
    void withoutAFileTheFormComesBack() {
        upload(browser, false).then().statusCode(422).body(containsString("Choose 1 to 20 files."));
    }

    @Test
    void strangersFindNothingHere() {
        long briefing = testBank.harbourTalks(instructor);
        Browser other = TestPeople.browserOf(people.instructor());
        other.get("/briefings/" + briefing + "/pack").then().statusCode(404);
        Browser trainee = TestPeople.browserOf(people.trainee());
        trainee.get("/briefings/" + briefing + "/pack").then().statusCode(403);
        trainee.get("/briefings/import").then().statusCode(403).body(not(containsString("Import packs")));
        new Browser().get("/briefings/import").then().statusCode(303).header("Location", endsWith("/sign-in"));
    }

    private void decide(int place, String status) {
        long id = bank.approved(instructor.id()).get(place).questionId();
        browser.post("/questions/" + id + "/status", "status", status).then().statusCode(303);
    }

    private String yaml(String path) throws IOException {
        return TestPacks.files(browser.get(path).asByteArray()).getOrDefault("questions.yaml", "");
    }

    /** Files are name, bytes, name, bytes … */
    private static Response upload(Browser browser, boolean again, Object... files) {
        browser.get("/briefings/import").then().statusCode(200);
        RequestSpecification request =
                browser.request().multiPart("csrf-token", browser.cookies().get("csrf-token"));
        if (again) {
            request.multiPart("again", "yes");
        }
        for (int i = 0; i < files.length; i += 2) {
            request.multiPart("file", (String) files[i], (byte[]) files[i + 1]);
        }
        return browser.keep(request.post("/briefings/import"));
    }
}
