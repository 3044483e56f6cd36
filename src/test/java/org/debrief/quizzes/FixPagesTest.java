package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fixing a question at a browser: the form, the dry run, the history, and what trainees read of it. */
@Tag("sweep")
@QuarkusTest
class FixPagesTest {

    private static final String REASON = "The article was <b>updated</b>.";
    private static final QuizSettings PASSED_FROM_60 =
            QuizSettings.test(QuizLayout.ALL_ON_ONE, ArticleAccess.CLOSED, 1, 60);

    @Inject
    TestQuizzes quizzes;

    @Inject
    TestPeople people;

    private Classroom classroom;
    private Browser instructor;

    @BeforeEach
    void start() {
        use(quizzes.classroom(PASSED_FROM_60));
    }

    private void use(Classroom room) {
        classroom = room;
        instructor = TestPeople.browserOf(room.instructor());
    }

    @Test
    void aWrongKeyIsCorrectedAfterADryRunAndTheTraineeReadsWhy() {
        TraineeBrowser trainee = submitted(classroom.trainee(), "Joel Hart", "4,600", "12 March 2026");
        String fix = fix(1);
        instructor.get("/quizzes/" + classroom.quizId()).then().body(containsString("href=\"" + fix + "\""));
        instructor
                .get("/quizzes/" + classroom.quizId() + "/report")
                .then()
                .body(containsString("href=\"" + fix + "\""));

        String dryRun = dryRun(fix, "kind", "KEY", "key", "2", "reason", REASON);

        assertThat(dryRun)
                .contains(classroom.trainee().name(), "1 of 3 (33 %)", "2 of 3 (67 %)")
                .contains("Not passed", "1 attempt passes that did not before.")
                .contains("The article was &lt;b&gt;updated&lt;/b&gt;.");
        trainee.browser().get("/my").then().body(containsString("1 of 3 right (33 %)"));

        Response applied = apply(fix, dryRun, "kind", "KEY", "key", "2", "reason", REASON);
        applied.then().statusCode(303);
        assertThat(words(instructor.get(fix)))
                .contains("Done. 1 score changed.", "<span>1 score changed</span>", "The right answer since:")
                .contains(classroom.instructor().name(), "The article was &lt;b&gt;updated&lt;/b&gt;.");
        assertThat(words(trainee.browser().get("/my")))
                .contains("2 of 3 right (67 %)", "your score changed from 1 to 2 of 3.", "&lt;b&gt;updated&lt;/b&gt;");
        assertThat(words(trainee.browser().get(attemptOf(trainee) + "/result")))
                .contains("<strong>2 of 3</strong>", "your score changed from 1 to 2 of 3.", "Corrected:");
        String report = words(instructor.get("/quizzes/" + classroom.quizId() + "/report"));
        assertThat(report)
                .contains("<dt>Mean score</dt><dd>67 %</dd>", "<span class=\"chip\">Corrected</span>")
                .contains("4,600 <span class=\"chip chip-good\">Right answer</span></th> <td class=\"num\">1</td>");
    }

    @Test
    void aDroppedQuestionLeavesTheScoresTheReportAndTheFiles() {
        TraineeBrowser trainee = submitted(classroom.trainee(), "Ana Ruiz", "4,600", "12 March 2026");
        String fix = fix(1);
        String dryRun = dryRun(fix, "kind", "DROP", "reason", "It could be read in two ways.");
        assertThat(dryRun).contains("2 of 3 (67 %)", "2 of 2 (100 %)", "Counts for nobody");
        apply(fix, dryRun, "kind", "DROP", "reason", "It could be read in two ways.")
                .then()
                .statusCode(303);

        assertThat(words(trainee.browser().get(attemptOf(trainee) + "/result")))
                .contains("<strong>2 of 2</strong>", "Does not count", "from 2 of 3 to 2 of 2.")
                .contains("<strong>Dropped:</strong> It could be read in two ways.");
        String report = "/quizzes/" + classroom.quizId() + "/report";
        assertThat(words(instructor.get(report))).contains("Dropped: does not count", "<dd>100 %</dd>");
        assertThat(instructor.get(report + "/scores.csv").asString()).contains(",Submitted,1,2,2,100,");
        assertThat(instructor.get(report + "/responses.csv").asString())
                .contains(",1,2,\"4,600\",,")
                .contains(",1,3,12 March 2026,yes,1");
        instructor.get("/quizzes/" + classroom.quizId() + "/preview");
        instructor
                .post("/quizzes/" + classroom.quizId() + "/preview")
                .then()
                .body(containsString("<strong>0 of 2</strong>"));
    }

    @Test
    void thePrintedKeyAndTheQuizOfWhatIsDroppedFollow() {
        String fix = fix(1);
        String[] key = {"kind", "KEY", "key", "2", "reason", "So it says."};
        apply(fix, dryRun(fix, key), key).then().statusCode(303);
        String[] drop = {"kind", "DROP", "reason", "Two ways to read it."};
        apply(fix(0), dryRun(fix(0), drop), drop).then().statusCode(303);

        assertThat(words(instructor.get("/quizzes/" + classroom.quizId() + "/paper?parts=keys")))
                .contains("4,600", "This question was dropped")
                .doesNotContain("4,200", "Ana Ruiz");
    }

    @ParameterizedTest
    @CsvSource({
        "0, kind=KEY;key=2, Joel Hart",
        "1, kind=KEY;keyText=4600, 4600",
        "1, kind=ALSO;alsoText=about 4.6 thousand, about 4.6 thousand",
        "2, kind=ALSO;alsoText=13 March 2026, 13 March 2026",
        "3, kind=ALSO;also=1, True",
        "4, kind=KEY;part-1=3;part-2=1, “We will not sign.” – Tom Vale",
        "5, kind=KEY;part-1=2;part-2=1;part-3=3, 1. The union was founded."
    })
    void everyFormatIsFixedWithPlainForms(int question, String fields, String then) {
        use(quizzes.everyFormat(QuizSettings.USUAL));
        List<String> form = new ArrayList<>(List.of("reason", "The article says so."));
        Arrays.stream(fields.split(";")).forEach(field -> form.addAll(Arrays.asList(field.split("=", 2))));
        String[] sent = form.toArray(String[]::new);
        String fix = fix(question);

        String dryRun = dryRun(fix, sent);
        assertThat(dryRun).contains("No score changes.");
        apply(fix, dryRun, sent).then().statusCode(303);

        assertThat(words(instructor.get(fix))).contains("<li>" + then + "</li>", "No score changed");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        String fix = fix(1);
        instructor.get(fix);
        Response nothing = instructor.post(fix + "/dry-run");
        nothing.then().statusCode(422);
        assertThat(nothing.asString()).contains("Choose what to do.", "Give the reason.");
        Response noKey = instructor.post(fix + "/dry-run", "kind", "KEY", "reason", "Typed <already>");
        assertThat(noKey.asString())
                .contains("Choose the right answer.", "Typed &lt;already&gt;", "value=\"KEY\" checked");
        instructor
                .post(fix + "/dry-run", "kind", "ALSO", "also", "9", "reason", "x")
                .then()
                .statusCode(422)
                .body(containsString("Choose an answer that counts as well."));
        instructor
                .post(fix + "/dry-run", "kind", "DROP", "reason", "x".repeat(501))
                .then()
                .statusCode(422)
                .body(containsString("Shorten the reason to at most 500 characters."));
        instructor
                .post(fix + "/dry-run", "kind", "DROP", "reason", "a\0b")
                .then()
                .statusCode(422)
                .body(containsString("a character that is no text"));
        instructor
                .post(fix + "/dry-run", "kind", "KEY", "key", "1", "reason", "x")
                .then()
                .statusCode(422)
                .body(containsString("The question is marked so already."));
        instructor
                .post(fix + "/dry-run", "kind", "WITHDRAW", "reason", "x")
                .then()
                .statusCode(422)
                .body(containsString("The question is marked so already."));
    }

    @Test
    void anUnreadableAnswerOrAHalfOrderIsSaid() {
        use(quizzes.everyFormat(QuizSettings.USUAL));
        assertProblem(1, "Write one number", "kind", "KEY", "keyText", "many");
        assertProblem(2, "Write one date with its year", "kind", "ALSO", "alsoText", "13 March");
        assertProblem(1, "Shorten the answer to at most 80", "kind", "KEY", "keyText", "9".repeat(81));
        assertProblem(4, "Choose a speaker for each statement.", "kind", "KEY", "part-1", "3");
        assertProblem(
                5, "Give each event a place of its own.", "kind", "KEY", "part-1", "1", "part-2", "1", "part-3", "2");
        assertProblem(5, "no second answer can count", "kind", "ALSO");
    }

    private void assertProblem(int question, String sentence, String... fields) {
        String fix = fix(question);
        instructor.get(fix);
        List<String> form = new ArrayList<>(List.of("reason", "The article says so."));
        form.addAll(Arrays.asList(fields));
        instructor
                .post(fix + "/dry-run", form.toArray(String[]::new))
                .then()
                .statusCode(422)
                .body(containsString(sentence));
    }

    @Test
    void whatWasSubmittedSinceTheDryRunIsShownFirst() {
        submitted(classroom.trainee(), "Ana Ruiz", "4,600", "12 March 2026");
        String fix = fix(1);
        String[] key = {"kind", "KEY", "key", "2", "reason", "So it says."};
        String dryRun = dryRun(fix, key);
        Person second = quizzes.anotherTrainee(classroom);
        submitted(second, "Ana Ruiz", "4,200", "12 March 2026");

        Response shown = apply(fix, dryRun, key);

        shown.then().statusCode(409).body(containsString("Something has changed since you looked"));
        assertThat(shown.asString()).contains(second.name());
        apply(fix, shown.asString(), key).then().statusCode(303);
        Response again = apply(fix, shown.asString(), key);
        again.then().statusCode(303);
        assertThat(words(instructor.get(fix)))
                .contains("The question is marked so already.")
                .containsOnlyOnce("2 scores changed");
    }

    @Test
    void aTraineeWhoMayNotSeeTheKeyReadsNoReasonAndWhoMayNotSeeMarksReadsNothing() {
        ReviewPolicy marksOnly = new ReviewPolicy(
                ShownFrom.SUBMITTED, ShownFrom.SUBMITTED, ShownFrom.CLOSED, ShownFrom.CLOSED, ShownFrom.CLOSED);
        assertThat(noticeWith(marksOnly))
                .contains("your score changed from 2 to 3 of 3.")
                .doesNotContain("updated");
        ReviewPolicy answersOnly = new ReviewPolicy(
                ShownFrom.SUBMITTED, ShownFrom.CLOSED, ShownFrom.CLOSED, ShownFrom.CLOSED, ShownFrom.CLOSED);
        assertThat(noticeWith(answersOnly)).doesNotContain("score changed", "updated");
    }

    private String noticeWith(ReviewPolicy policy) {
        use(quizzes.classroom(ReviewSettings.test(policy)));
        TraineeBrowser trainee = submitted(classroom.trainee(), "Ana Ruiz", "4,600", "12 March 2026");
        String fix = fix(1);
        String[] key = {"kind", "KEY", "key", "2", "reason", REASON};
        apply(fix, dryRun(fix, key), key).then().statusCode(303);
        return words(trainee.browser().get(attemptOf(trainee) + "/result"))
                + words(trainee.browser().get("/my"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/dry-run", "/apply"})
    void onlyTheQuizzesInstructorFixesItsQuestions(String page) {
        String path = fix(0) + page;
        Browser other = TestPeople.browserOf(people.instructor());
        Browser trainee = TestPeople.browserOf(classroom.trainee());
        other.get("/quizzes");
        trainee.get("/my");

        if (page.isEmpty()) {
            other.get(path).then().statusCode(404);
            trainee.get(path).then().statusCode(403);
        } else {
            other.post(path, "kind", "DROP", "reason", "x").then().statusCode(404);
            trainee.post(path, "kind", "DROP", "reason", "x").then().statusCode(403);
        }
    }

    @Test
    void aDraftsQuestionsAreEditedInTheBank() {
        use(quizzes.classroom(PASSED_FROM_60, false));

        instructor.get(fix(0)).then().statusCode(404).body(containsString("edited in the bank"));
        instructor.get("/quizzes/" + classroom.quizId()).then().body(not(containsString("Fix this question")));
    }

    private String fix(int question) {
        return FixPages.pageOf(
                        classroom.quizId(),
                        quizzes.questions(classroom).get(question).versionId())
                .toString();
    }

    private String dryRun(String fix, String... fields) {
        instructor.get(fix).then().statusCode(200);
        Response shown = instructor.post(fix + "/dry-run", fields);
        assertThat(shown.statusCode()).as(shown.asString()).isEqualTo(200);
        return words(shown);
    }

    private Response apply(String fix, String dryRun, String... fields) {
        Matcher fingerprint =
                Pattern.compile("name=\"fingerprint\" value=\"([0-9a-f]{64})\"").matcher(dryRun);
        assertThat(fingerprint.find()).isTrue();
        List<String> form = new ArrayList<>(Arrays.asList(fields));
        form.addAll(List.of("fingerprint", fingerprint.group(1)));
        return instructor.post(fix + "/apply", form.toArray(String[]::new));
    }

    private TraineeBrowser submitted(Person person, String who, String figure, String date) {
        TraineeBrowser trainee = new TraineeBrowser(person);
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "1", who, "2", figure, "3", date);
        trainee.submit(attempt).then().statusCode(303);
        return trainee;
    }

    private static String attemptOf(TraineeBrowser trainee) {
        Matcher link = Pattern.compile("href=\"(/attempts/\\d+)/result\"")
                .matcher(trainee.browser().get("/my").asString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String words(Response page) {
        return page.asString().replaceAll("\\s+", " ");
    }
}
