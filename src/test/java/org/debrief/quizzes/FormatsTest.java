package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.questions.TestBank;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Questions of all six formats, from the form to the report: 1 choice, 2 figure, 3 date, 4 true or false, 5 matching, 6 ordering. */
@Tag("sweep")
@QuarkusTest
class FormatsTest {

    private static final List<String> EVENTS =
            List.of("The port opened.", "The union was founded.", "The talks began.");

    @Inject
    TestQuizzes quizzes;

    private Classroom classroom;
    private TraineeBrowser trainee;
    private String attempt;

    @BeforeEach
    void start() {
        classroom = quizzes.everyFormat(QuizSettings.USUAL);
        trainee = new TraineeBrowser(classroom.trainee());
        attempt = trainee.start(classroom.quizId());
    }

    @Test
    void everyFormatIsAnsweredWithPlainFormsAndMarked() {
        trainee.choose(attempt, "1", "Ana Ruiz", "4", "False");
        answer("q2", "four thousand two hundred", "q3", "Mar 12");
        match("“We will not sign.”", "Ana Ruiz");
        match("“We will wait.”", "Joel Hart");
        place(EVENTS.get(0), "1");
        place(EVENTS.get(1), "2");
        place(EVENTS.get(2), "3");
        trainee.browser().get(attempt + "/check").then().body(containsString("6 of 6 answered"));
        trainee.submit(attempt);

        assertThat(result())
                .contains("<strong>6 of 6</strong>", "Read as 4,200.", "The article says: more than 4,200.")
                .contains("Read as 12 March.", "four thousand two hundred", TestBank.SECRETS.get(0));
    }

    @Test
    void aPartOfAMatchingAndAnOrderingQuestionGivesAPartOfTheMark() {
        match("“We will not sign.”", "Ana Ruiz");
        match("“We will wait.”", "Tom Vale");
        place(EVENTS.get(0), "1");
        place(EVENTS.get(1), "3");
        place(EVENTS.get(2), "2");
        trainee.submit(attempt);

        assertThat(result())
                .contains("<strong>0.83 of 6</strong>", "Partly right: 1 of 2", "Partly right: 1 of 3")
                .contains("Tom Vale", "Place 3");
        trainee.browser().get("/my").then().body(containsString("0.83 of 6 marks (14 %)"));
    }

    @Test
    void answersAreKeptAndComeBack() {
        answer("q2", " <b>9\n600</b> ");
        match("“We will wait.”", "Tom Vale");
        place(EVENTS.get(1), "3");
        trainee.browser().get("/my").then().body(containsString("1 of 6 answered"));

        String later =
                new TraineeBrowser(classroom.trainee()).browser().get(attempt).asString();
        assertThat(later)
                .contains("value=\"&lt;b&gt;9 600&lt;/b&gt;\"")
                .doesNotContain("<b>9")
                .containsPattern("selected>Tom Vale</option>")
                .containsPattern("selected>3rd</option>")
                .contains("1 of 6 answered");
        trainee.browser()
                .get(attempt + "/check")
                .then()
                .body(containsString("Not all parts answered"))
                .body(containsString("“We will not sign.” – not answered"));
    }

    @Test
    void aPageOpenedEarlierTakesNothingBackAndAnEmptiedFieldDoes() {
        answer("q2", "4200");
        answer("q2", "", "q2-was", "");
        assertThat(page()).contains("value=\"4200\"");
        answer("q2", "17", "q2-was", "17");
        assertThat(page()).contains("value=\"4200\"");

        answer("q2", "", "q2-was", "4200");
        assertThat(page()).doesNotContain("value=\"4200\"").contains("0 of 6 answered");
        answer("q2", "4200");
        trainee.browser().post(attempt + "/answers", "q2", "").then().body(containsString("0 of 6 answered"));
    }

    @Test
    void whatNobodyCanHaveChosenOrTypedChangesNothing() {
        answer("q2", "4200");
        answer("q2", "9".repeat(81), "q5-1", "z", "q5-9", "a", "q6-1", "4", "q6-2", "0", "q6-3", "-1");

        assertThat(page()).contains("value=\"4200\"", "1 of 6 answered").doesNotContain("selected>");
    }

    @Test
    void twoEventsInOnePlaceAreSaidBeforeSubmitting() {
        place(EVENTS.get(0), "1");
        place(EVENTS.get(1), "1");
        trainee.browser().get(attempt + "/check").then().body(containsString("Two events have the same place"));
    }

    @Test
    void anAnswerThatCannotBeReadIsWrongAndSaysSo() {
        answer("q2", "many", "q3", "soon");
        trainee.submit(attempt);

        assertThat(result())
                .contains("This could not be read as one number.", "This could not be read as a date.")
                .contains("<strong>0 of 6</strong>");
    }

    @Test
    void theReportGroupsTypedAnswersAndCountsParts() {
        answer("q2", "4 200");
        match("“We will not sign.”", "Ana Ruiz");
        place(EVENTS.get(0), "1");
        trainee.submit(attempt);
        TraineeBrowser second = new TraineeBrowser(quizzes.anotherTrainee(classroom));
        String other = second.start(classroom.quizId());
        second.browser().post(other, "q2", "4200", "q3", "=1+1");
        second.submit(other);

        Browser instructor = TestPeople.browserOf(classroom.instructor());
        String report = "/quizzes/" + classroom.quizId() + "/report";
        String page = instructor.get(report).asString().replaceAll("\\s+", " ");
        assertThat(page)
                .contains("4,200 <span class=\"chip chip-good\">Right answer</span></th> <td class=\"num\">2</td>")
                .contains("“We will not sign.” – Ana Ruiz")
                .contains("1. The port opened.")
                .contains("<dt>Mean mark</dt><dd>25 %</dd>", "<dt>All right</dt><dd>0 of 2</dd>");
        assertThat(instructor.get(report + "/responses.csv").asString())
                .contains(",1,2,\"4 200\",yes,1")
                .contains(",1,5,“We will not sign.” – Ana Ruiz,no,0.5")
                .contains(",1,6,1. The port opened.,no,0.3333")
                .contains(",1,3,'=1+1,no,0");
        assertThat(instructor.get(report + "/scores.csv").asString()).contains("Submitted,1,1.8333,6,31,");
    }

    @Test
    void aProgramAnswersEveryFormat() {
        String path = "/api/v1" + attempt;
        put(path, 2, Map.of("text", "4.2 thousand")).then().body("questions[1].answered", equalTo(true));
        put(path, 2, Map.of("text", "9".repeat(81)))
                .then()
                .statusCode(422)
                .body("detail", equalTo("A typed answer has at most 80 characters."));
        put(path, 3, Map.of("option", "a")).then().statusCode(422).body("detail", containsString("“text”"));
        put(path, 4, Map.of("option", "b")).then().statusCode(200);
        Response read = as(classroom.trainee()).get(path);
        String speaker = read.jsonPath().getString("questions[4].choices.find { it.text == 'Ana Ruiz' }.letter");
        String statement = read.jsonPath().getString("questions[4].parts.find { it.text.contains('not sign') }.number");
        put(path, 5, Map.of("parts", Map.of(statement, speaker))).then().statusCode(200);
        put(path, 5, Map.of("parts", Map.of("9", "a"))).then().statusCode(422);
        put(path, 6, Map.of("parts", Map.of("1", "7")))
                .then()
                .statusCode(422)
                .body("detail", equalTo("Send the place of each event under “parts”, by its number."));

        as(classroom.trainee())
                .post(path + "/submit")
                .then()
                .body("result.marks", equalTo(2.5f))
                .body("result.questions[1].marking.readAs", equalTo("4,200"));
    }

    @Test
    void aPreviewMarksEveryFormatAndStoresNothing() {
        Browser instructor = TestPeople.browserOf(classroom.instructor());
        instructor.get("/quizzes/" + classroom.quizId() + "/preview").then().body(containsString("name=\"q2\""));

        instructor
                .post("/quizzes/" + classroom.quizId() + "/preview", "q2", "4,200", "q4", "b")
                .then()
                .body(containsString("<strong>2 of 6</strong>"))
                .body(not(containsString("Nobody")));
    }

    private Response put(String path, int question, Map<String, ?> body) {
        return as(classroom.trainee()).body(body).put(path + "/responses/" + question);
    }

    private static RequestSpecification as(Person person) {
        return TestPeople.as(person).contentType("application/json");
    }

    private void answer(String... fields) {
        trainee.browser().post(attempt, fields).then().statusCode(303);
    }

    private String page() {
        return trainee.browser().get(attempt).asString();
    }

    private String result() {
        return trainee.browser().get(attempt + "/result").asString().replaceAll("\\s+", " ");
    }

    private void match(String statement, String speaker) {
        String field = fieldOf(statement);
        Matcher option = Pattern.compile("<option value=\"([a-z])\"[^>]*>" + Pattern.quote(speaker) + "<")
                .matcher(page());
        assertThat(option.find()).isTrue();
        answer(field, option.group(1));
    }

    private void place(String event, String place) {
        answer(fieldOf(event), place);
    }

    /** A select is found by its label, as people find it. */
    private String fieldOf(String label) {
        Matcher found = Pattern.compile("for=\"(q\\d-\\d)\">" + Pattern.quote(label) + "<")
                .matcher(page());
        assertThat(found.find()).as(label).isTrue();
        return found.group(1);
    }
}
