package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import org.debrief.people.CohortSummary;
import org.debrief.people.Cohorts;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class QuizLifeTest {

    @Inject
    TestQuizzes quizzes;

    @Inject
    Cohorts cohorts;

    @Test
    void aCopyIsADraftWithoutTimesAndCohorts() {
        Classroom classroom = quizzes.classroom(TestQuizzes.WITH_ARTICLE);
        Browser browser = signedIn(classroom);

        Response copied = browser.post(pageOf(classroom) + "/copy");

        copied.then().statusCode(303);
        String copy = TraineeBrowser.pathOf(copied);
        assertThat(copy).isNotEqualTo(pageOf(classroom));
        assertThat(browser.get(copy).asString())
                .contains("Harbour quiz (copy)", "chip-draft", "3 questions", "The article stands beside the questions")
                .contains("Passed from 60 %")
                .doesNotContain("/join/");
    }

    @Test
    void aClosedQuizIsOpenedAgainAndADraftIsNot() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser browser = signedIn(classroom);
        browser.post(pageOf(classroom) + "/close").then().statusCode(303);
        browser.get(pageOf(classroom)).then().body(containsString("Open it again"));

        browser.post(pageOf(classroom) + "/reopen").then().statusCode(303);

        browser.get(pageOf(classroom)).then().body(containsString("chip-open"));
        Classroom draft = quizzes.classroom(QuizSettings.USUAL, false);
        Browser other = signedIn(draft);
        other.post(pageOf(draft) + "/reopen")
                .then()
                .statusCode(409)
                .body(containsString("This quiz is a draft. Publish it."));
        other.post(pageOf(draft) + "/close")
                .then()
                .statusCode(409)
                .body(containsString("This quiz is a draft. Nobody can take it."));
    }

    @Test
    void anOpenQuizIsClosedBeforeItIsArchived() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser browser = signedIn(classroom);
        browser.post(pageOf(classroom) + "/archive")
                .then()
                .statusCode(409)
                .body(containsString("This quiz is open. Close it first"));
        browser.post(pageOf(classroom) + "/close").then().statusCode(303);

        browser.post(pageOf(classroom) + "/archive").then().statusCode(303);

        browser.get("/quizzes")
                .then()
                .body(not(containsString("Harbour quiz")))
                .body(containsString("All quizzes are in the archive"));
        browser.get("/quizzes?archived=yes").then().body(containsString("Harbour quiz"));
        browser.get(pageOf(classroom))
                .then()
                .body(containsString("Archived"))
                .body(not(containsString("Open it again")))
                .body(not(containsString(pageOf(classroom) + "/edit")));
        for (String refused : new String[] {"/reopen", "/publish", "/edit", "/cohorts/0/take"}) {
            browser.post(pageOf(classroom) + refused, "asked", "1")
                    .then()
                    .statusCode(409)
                    .body(containsString("This quiz is archived and stays as it is."));
        }
        browser.get(pageOf(classroom) + "/edit").then().statusCode(409);

        browser.post(pageOf(classroom) + "/restore").then().statusCode(303);
        browser.get("/quizzes").then().body(containsString("Harbour quiz"));
        browser.post(pageOf(classroom) + "/reopen").then().statusCode(303);
    }

    @Test
    void aDraftIsDeletedAfterAskingAndAPublishedQuizNever() {
        Classroom draft = quizzes.classroom(QuizSettings.USUAL, false);
        Browser browser = signedIn(draft);
        browser.get(pageOf(draft)).then().body(containsString(pageOf(draft) + "/delete"));
        browser.get(pageOf(draft) + "/delete")
                .then()
                .statusCode(200)
                .body(containsString("The draft is gone for good."));

        browser.post(pageOf(draft) + "/delete").then().statusCode(303);

        browser.get(pageOf(draft)).then().statusCode(404);
        Classroom published = quizzes.classroom(QuizSettings.USUAL);
        Browser other = signedIn(published);
        other.get(pageOf(published)).then().body(not(containsString(pageOf(published) + "/delete")));
        other.get(pageOf(published) + "/delete").then().body(containsString("Only a draft can be deleted"));
        other.post(pageOf(published) + "/delete")
                .then()
                .statusCode(409)
                .body(containsString("Only a draft can be deleted."));
        other.get(pageOf(published)).then().statusCode(200);
    }

    @Test
    void aCohortIsGivenAQuizAndLosesItAgain() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        CohortSummary second = cohorts.create(classroom.instructor().id(), "Second class");
        Browser browser = signedIn(classroom);
        String take = pageOf(classroom) + "/cohorts/" + second.id() + "/take";
        browser.post(pageOf(classroom) + "/cohorts", "cohort", String.valueOf(second.id()))
                .then()
                .statusCode(303);
        browser.get(pageOf(classroom)).then().body(containsString(take));

        browser.post(take).then().statusCode(303);

        browser.get(pageOf(classroom)).then().body(not(containsString(take)));
        browser.post(pageOf(classroom) + "/cohorts/" + classroom.cohort().id() + "/take");
        new TraineeBrowser(classroom.trainee())
                .browser()
                .post("/quizzes/" + classroom.quizId() + "/start")
                .then()
                .statusCode(404);
    }

    @Test
    void theListIsSearchedAndFiltered() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser browser = signedIn(classroom);
        browser.post(pageOf(classroom) + "/copy");

        browser.get("/quizzes").then().body(containsString("2 quizzes")).body(containsString("chip-open"));
        browser.get("/quizzes?text=HARBOUR&status=DRAFT")
                .then()
                .body(containsString("1 quiz<"))
                .body(containsString("Harbour quiz (copy)"));
        browser.get("/quizzes?text=evening").then().body(containsString("1 quiz<"));
        browser.get("/quizzes?status=CLOSED").then().body(containsString("No such quiz"));
        browser.get("/quizzes?text=100%25").then().body(containsString("No such quiz"));
        browser.request()
                .queryParam("text", "\0")
                .queryParam("status", "NONE")
                .queryParam("page", "99999999")
                .get("/quizzes")
                .then()
                .statusCode(200)
                .body(containsString("2 quizzes"));
    }

    @Test
    void timesThatAreToComeStandInTheList() {
        Instant past = Instant.parse("2020-01-01T11:00:00Z");
        Instant future = Instant.parse("2990-01-01T11:00:00Z");
        Classroom over = quizzes.classroom(TestSettings.timed(null, past, null, 1));
        Classroom later = quizzes.classroom(TestSettings.timed(future, null, null, 1));

        signedIn(over)
                .get("/quizzes?status=CLOSED")
                .then()
                .body(containsString("1 quiz<"))
                .body(containsString("chip-closed"))
                .body(containsString("Closed on 1 January 2020, 12:00 (Europe/Berlin)"));
        signedIn(over).get(pageOf(over)).then().body(containsString("Give it another time to close"));
        signedIn(later)
                .get("/quizzes?status=PUBLISHED")
                .then()
                .body(containsString("Opens later"))
                .body(containsString("Opens on 1 January 2990, 12:00 (Europe/Berlin)"));
    }

    @Test
    void manyQuizzesComeInPages() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser browser = signedIn(classroom);
        for (int i = 0; i < QuizRows.ON_A_PAGE; i++) {
            browser.post(pageOf(classroom) + "/copy").then().statusCode(303);
        }

        browser.get("/quizzes")
                .then()
                .body(containsString("26 quizzes, page 1 of 2"))
                .body(containsString("href=\"/quizzes?text=&amp;page=2\""))
                .body(not(containsString("href=\"" + pageOf(classroom) + "\"")));
        browser.get("/quizzes?page=2").then().body(containsString("href=\"" + pageOf(classroom) + "\""));
    }

    private static Browser signedIn(Classroom classroom) {
        Browser browser = TestPeople.browserOf(classroom.instructor());
        browser.get("/quizzes");
        return browser;
    }

    private static String pageOf(Classroom classroom) {
        return "/quizzes/" + classroom.quizId();
    }
}
