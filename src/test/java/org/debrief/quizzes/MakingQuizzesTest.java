package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.debrief.people.CohortSummary;
import org.debrief.people.Cohorts;
import org.debrief.people.TestPeople;
import org.debrief.questions.BankQuestion;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class MakingQuizzesTest {

    @Inject
    TestQuizzes quizzes;

    @Inject
    TestPeople people;

    @Inject
    Cohorts cohorts;

    @Test
    void anInstructorWithoutQuizzesIsToldHowToBegin() {
        Browser browser = TestPeople.browserOf(people.instructor());

        browser.get("/quizzes").then().statusCode(200).body(containsString("No quiz yet"));
        browser.get("/quizzes/new").then().statusCode(200).body(containsString("No approved question yet"));
    }

    @Test
    void publishingShowsTheJoinLinkOfTheNewCohort() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser browser = TestPeople.browserOf(classroom.instructor());
        browser.get("/quizzes/new");
        BankQuestion second = quizzes.questions(classroom).get(1);

        Response made = browser.post(
                "/quizzes/new",
                "title",
                " Port figures ",
                "question",
                String.valueOf(second.versionId()),
                "newCohort",
                "Morning class",
                "layout",
                "ONE_PER_PAGE",
                "attemptsAllowed",
                "2",
                "passMark",
                "60",
                "as",
                "published");

        made.then().statusCode(303);
        String page = browser.get(TraineeBrowser.pathOf(made)).asString();
        assertThat(page)
                .contains("Port figures", "1 question", "/join/", "Join link of Morning class", "Passed from 60 %")
                .contains("One question a page", "2 attempts", second.stem())
                .contains("Quiz published");
    }

    @Test
    void aFormWithMistakesComesBackWithEverythingThatWasTyped() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser browser = TestPeople.browserOf(classroom.instructor());
        browser.get("/quizzes/new");

        browser.post("/quizzes/new", "title", "", "attemptsAllowed", "0", "passMark", "101", "layout", "ONE_PER_PAGE")
                .then()
                .statusCode(422)
                .body(containsString("Give the quiz a title"))
                .body(containsString("Tick at least one question"))
                .body(containsString("Choose a cohort"))
                .body(containsString("Allow 1 to 10 attempts"))
                .body(containsString("Give a whole percentage"))
                .body(containsString("value=\"101\""))
                .body(containsString("value=\"ONE_PER_PAGE\" checked"));
        assertThat(quizzes.quizCount(classroom.instructor())).isEqualTo(1);
    }

    @Test
    void theBriefingInTheAddressHasItsQuestionsTicked() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser browser = TestPeople.browserOf(classroom.instructor());

        browser.get("/quizzes/new?briefing=" + classroom.briefingId())
                .then()
                .body(containsString("value=\"Harbour talks\""))
                .body(containsString(" checked><span class=\"pick\">"));
        browser.get("/quizzes/new").then().body(not(containsString("checked><span class=\"pick\">")));
    }

    @Test
    void allQuestionsOfABriefingGoInByOneBox() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser browser = TestPeople.browserOf(classroom.instructor());
        browser.get("/quizzes/new");

        Response made = browser.post(
                "/quizzes/new",
                "title",
                "All of it",
                "briefing",
                String.valueOf(classroom.briefingId()),
                "cohort",
                String.valueOf(classroom.cohort().id()),
                "attemptsAllowed",
                "1",
                "as",
                "draft");

        browser.get(TraineeBrowser.pathOf(made))
                .then()
                .body(containsString("3 questions"))
                .body(containsString("Draft"));
    }

    @Test
    void questionsAndCohortsOfOthersAreNotTaken() {
        Classroom others = quizzes.classroom(QuizSettings.USUAL);
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser browser = TestPeople.browserOf(classroom.instructor());
        browser.get("/quizzes/new");

        browser.post(
                        "/quizzes/new",
                        "title",
                        "Borrowed",
                        "briefing",
                        String.valueOf(others.briefingId()),
                        "cohort",
                        String.valueOf(others.cohort().id()),
                        "attemptsAllowed",
                        "1")
                .then()
                .statusCode(422)
                .body(containsString("Tick at least one question"))
                .body(containsString("Choose a cohort"));
    }

    @Test
    void anArchivedCohortSentByHandGetsNoQuiz() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        CohortSummary other = cohorts.create(classroom.instructor().id(), "Last year");
        Browser browser = TestPeople.browserOf(classroom.instructor());
        String page = "/quizzes/" + classroom.quizId();
        browser.get(page).then().body(containsString("Last year"));
        browser.post("/cohorts/" + other.id() + "/archive").then().statusCode(303);

        browser.post(page + "/cohorts", "cohort", String.valueOf(other.id()))
                .then()
                .statusCode(409)
                .body(containsString("This cohort is archived and gets no new quizzes"));

        browser.get(page).then().body(not(containsString("Last year")));
    }

    @Test
    void onlyALinkThatLetsPeopleInIsToBeSent() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser browser = TestPeople.browserOf(classroom.instructor());
        String page = "/quizzes/" + classroom.quizId();
        String cohort = "/cohorts/" + classroom.cohort().id();
        browser.get(page).then().body(containsString("Send the join link")).body(containsString("/join/"));

        browser.post(cohort + "/joining").then().statusCode(303);
        browser.get(page)
                .then()
                .body(not(containsString("Send the join link")))
                .body(not(containsString("/join/")))
                .body(containsString("(1 trainee): nobody new can join"));
        browser.post(cohort + "/archive").then().statusCode(303);
        browser.get(page).then().body(not(containsString("Send the join link"))).body(containsString("Archived"));
        browser.post(page + "/close").then().statusCode(303);
        browser.get(page).then().body(not(containsString("Send the join link")));
    }

    @Test
    void aQuizIsClosedAndOpenedAgain() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Browser browser = TestPeople.browserOf(classroom.instructor());
        String page = "/quizzes/" + classroom.quizId();
        browser.get(page).then().body(containsString("chip-open"));

        browser.post(page + "/close").then().statusCode(303);
        browser.get(page).then().body(containsString("chip-closed"));
        browser.post(page + "/publish").then().statusCode(303);
        browser.get(page).then().body(containsString("chip-open"));
    }

    @Test
    void aPreviewShowsTheResultAndStoresNothing() {
        Classroom classroom = quizzes.classroom(TestQuizzes.WITH_ARTICLE);
        Browser browser = TestPeople.browserOf(classroom.instructor());
        String preview = "/quizzes/" + classroom.quizId() + "/preview";
        browser.get(preview).then().body(containsString("This is a preview")).body(containsString("The port employs"));

        browser.post(preview, "q2", "a")
                .then()
                .statusCode(200)
                .body(containsString("<strong>1 of 3</strong>"))
                .body(containsString("nothing is stored"));
        browser.get("/quizzes/" + classroom.quizId() + "/report")
                .then()
                .body(containsString("<dt>Started</dt><dd>0</dd>"));
    }
}
