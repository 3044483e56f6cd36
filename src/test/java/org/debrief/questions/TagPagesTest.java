package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An instructor's own tags on questions: writing them, and finding questions by them. */
@Tag("path")
@QuarkusTest
class TagPagesTest {

    @Inject
    TestPeople people;

    @Inject
    TestBank testBank;

    @Inject
    QuestionBank bank;

    @Inject
    StoredTags tags;

    private Person instructor;
    private Browser browser;
    private List<Long> ids;

    @BeforeEach
    void open() {
        instructor = people.instructor();
        testBank.harbourTalks(instructor);
        ids = bank.approved(instructor.id()).stream()
                .map(BankQuestion::questionId)
                .toList();
        browser = TestPeople.browserOf(instructor);
        browser.get("/questions");
    }

    @Test
    void tagsAreWrittenInTheBankAndQuestionsFoundByThem() {
        save(0, " Week  1 , Ports,ports,, ", "/questions?text=the&page=1")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/questions?text=the&page=1#row-" + ids.get(0)));
        save(1, "PORTS", "").then().header("Location", containsString("/briefings/"));

        assertThat(tags.of(ids.get(0))).containsExactly("Ports", "Week 1");
        assertThat(tags.of(ids.get(1))).containsExactly("Ports");
        browser.get("/questions?tag=pORTs").then().body(containsString("2 questions"));
        browser.get("/questions?tag=week 1").then().body(containsString("1 question<"));
        browser.get("/questions?tag=Port").then().body(containsString("No such question"));
        browser.get("/questions").then().body(containsString("<option value=\"Week 1\">"));
    }

    @Test
    void aTagThatNoQuestionHasAnyMoreIsSpeltAnewAndNoLongerSuggested() {
        save(0, "nato", "");
        save(0, "", "");
        assertThat(tags.inUse(instructor.id())).isEmpty();
        save(0, "NATO", "");
        assertThat(tags.inUse(instructor.id())).containsExactly("NATO");
    }

    @Test
    void whatCannotBeATagIsSaidAndKept() {
        save(0, "Before", "");
        String long41 = "x".repeat(41);
        save(0, long41, "")
                .then()
                .statusCode(422)
                .body(containsString("up to 40 characters"), containsString("value=\"" + long41 + "\""));
        String eleven =
                String.join(",", IntStream.range(0, 11).mapToObj(i -> "t" + i).toList());
        save(0, eleven, "").then().statusCode(422).body(containsString("up to 10 tags"));
        save(0, "a\0b", "").then().statusCode(422).body(containsString("character that is no text"));
        assertThat(tags.of(ids.get(0))).containsExactly("Before");
        save(0, "x".repeat(40) + "," + "<b>&'\"", "").then().statusCode(303);
        browser.get("/questions").then().body(not(containsString("<b>&'")));
    }

    @Test
    void theDeskShowsThemAndSavesThemInPlace() {
        String desk = "http://localhost/briefings/"
                + bank.approved(instructor.id()).get(0).briefingId();
        browser.request()
                .header(DeskAnew.FROM, desk + "?show=APPROVED")
                .header("X-CSRF-TOKEN", browser.cookies().get("csrf-token"))
                .contentType("application/x-www-form-urlencoded")
                .formParam("tags", "Desk work")
                .post("/questions/" + ids.get(0) + "/tags")
                .then()
                .statusCode(204)
                .header("HX-Redirect", endsWith("?show=APPROVED#q-" + ids.get(0)));
        browser.get("/questions/" + ids.get(0) + "/card").then().body(containsString("Desk work</span>"));
        browser.request()
                .header(DeskAnew.FROM, "http://localhost/questions")
                .header("X-CSRF-TOKEN", browser.cookies().get("csrf-token"))
                .contentType("application/x-www-form-urlencoded")
                .formParam("tags", "Bank work")
                .formParam("back", "/questions?page=1")
                .post("/questions/" + ids.get(0) + "/tags")
                .then()
                .statusCode(204)
                .header("HX-Redirect", endsWith("/questions?page=1#row-" + ids.get(0)));
    }

    @Test
    void aMadeUpFormLeadsNowhereElse() {
        for (String back :
                List.of("https://example.org/", "//example.org", "/questions@example.org", "/questions?a#b")) {
            save(0, "x", back).then().statusCode(303).header("Location", containsString("/briefings/"));
        }
    }

    @Test
    void strangersNeitherSeeNorSetThem() {
        save(0, "Mine", "");
        Browser other = TestPeople.browserOf(people.instructor());
        other.get("/questions").then().body(not(containsString("Mine")));
        other.get("/questions/" + ids.get(0) + "/tags").then().statusCode(404);
        other.post("/questions/" + ids.get(0) + "/tags", "tags", "Theirs")
                .then()
                .statusCode(404);
        assertThat(tags.of(ids.get(0))).containsExactly("Mine");
        browser.get("/questions/" + ids.get(0) + "/tags").then().statusCode(200).body(containsString("value=\"Mine\""));
    }

    private Response save(int place, String typed, String back) {
        return browser.post("/questions/" + ids.get(place) + "/tags", "tags", typed, "back", back);
    }
}
