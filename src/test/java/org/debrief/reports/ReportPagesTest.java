package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.ArticleAccess;
import org.debrief.quizzes.QuizLayout;
import org.debrief.quizzes.QuizSettings;
import org.debrief.quizzes.TestQuizzes;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.quizzes.TraineeBrowser;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("path")
@QuarkusTest
class ReportPagesTest {

    private static final QuizSettings TWO_ATTEMPTS_PASSED_FROM_60 =
            QuizSettings.test(QuizLayout.ALL_ON_ONE, ArticleAccess.CLOSED, 2, 60);

    @Inject
    TestQuizzes quizzes;

    @Test
    void beforeAnybodyAnswersTheReportSaysSo() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);

        TestPeople.browserOf(classroom.instructor())
                .get(addressOf(classroom))
                .then()
                .statusCode(200)
                .body(containsString("<dt>Invited</dt><dd>1</dd>"))
                .body(containsString("Not started"))
                .body(containsString("No answers yet"));
    }

    /** Three trainees: all right, one right, started only. The second then tries again and has all right. */
    @Test
    void theFiguresAreThoseOfTheFirstAttempts() {
        Classroom classroom = quizzes.classroom(TWO_ATTEMPTS_PASSED_FROM_60);
        take(classroom, classroom.trainee(), "4,200", "12 March 2026");
        Person second = quizzes.anotherTrainee(classroom);
        take(classroom, second, "4,600", "14 March 2026");
        take(classroom, second, "4,200", "12 March 2026");
        new TraineeBrowser(quizzes.anotherTrainee(classroom)).start(classroom.quizId());

        String report = reportOf(classroom, TestPeople.browserOf(classroom.instructor()));

        assertThat(report)
                .contains("<dt>Invited</dt><dd>3</dd>", "<dt>Started</dt><dd>3</dd>", "<dt>Submitted</dt><dd>2</dd>")
                .contains("<dt>In progress</dt><dd>1</dd>", "<dt>Late</dt><dd>0</dd>")
                .contains("<dt>Mean score</dt><dd>67 %</dd>", "<dt>Median score</dt><dd>67 %</dd>")
                .contains("<dt>Passed (from 60 %)</dt><dd>50 %</dd>")
                .contains("3 of 3", "1 of 3", "Started, not submitted")
                .contains("First attempts that were submitted count.")
                .contains("100 % (2 of 2)", "50 % (1 of 2)");
        assertThat(report.replaceAll("\\s+", " "))
                .contains("<th scope=\"row\">4,600</th> <td class=\"num\">1</td>")
                .contains("<th scope=\"row\">5,100</th> <td class=\"num\">0</td>")
                .contains("4,200 <span class=\"chip chip-good\">Right answer</span></th> <td class=\"num\">1</td>");
    }

    @Test
    void anInstructorReadsTheAnswersOfATrainee() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        take(classroom, classroom.trainee(), "4,600", "12 March 2026");
        String page = "/quizzes/" + classroom.quizId() + "/trainees/"
                + classroom.trainee().id();

        assertThat(reportOf(classroom, TestPeople.browserOf(classroom.instructor())))
                .contains("href=\"" + page + "?attempt=1\"");
        TestPeople.browserOf(classroom.instructor())
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString(classroom.trainee().name()))
                .body(containsString("Their answer"))
                .body(containsString("<strong>2 of 3</strong>"));
    }

    @Test
    void scoresAndQuestionsComeAsFiles() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        take(classroom, classroom.trainee(), "4,600", "12 March 2026");
        Browser instructor = TestPeople.browserOf(classroom.instructor());

        assertThat(instructor.get(addressOf(classroom) + "/scores.csv").asString())
                .startsWith("\uFEFFname,email,state,attempt,marks,of,percent")
                .contains(classroom.trainee().email() + ",Submitted,1,2,3,67,");
        assertThat(instructor.get(addressOf(classroom) + "/questions.csv").asString())
                .contains("2,How many people does the port employ?,0.0,,\"4,600\",no,1,1");
        assertThat(instructor.get(addressOf(classroom) + "/responses.csv").asString())
                .contains(classroom.trainee().email() + ",1,2,\"4,600\",no")
                .contains(classroom.trainee().email() + ",1,3,12 March 2026,yes");
    }

    @Test
    void everyAnswerIsListedAndTheListIsSearchedAndSorted() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        take(classroom, classroom.trainee(), "4,600", "12 March 2026");
        Person second = quizzes.anotherTrainee(classroom);
        take(classroom, second, "4,200", "14 March 2026");
        Browser instructor = TestPeople.browserOf(classroom.instructor());
        String list = addressOf(classroom) + "/answers";

        assertThat(instructor.get(list + "?sort=marks&dir=desc").asString())
                .contains("6 answers", "aria-sort=\"descending\"", second.email(), "4,600");
        assertThat(instructor.get(list + "?question=2&q=" + second.email()).asString())
                .contains("1 answer", "4,200")
                .doesNotContain(classroom.trainee().email());
        assertThat(instructor.get(list + "?q=%25").asString()).contains("Nobody who has submitted has “%");
    }

    @Test
    void anAddressThatMakesNoSenseShowsTheFirstOrTheLastPage() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        take(classroom, classroom.trainee(), "4,600", "12 March 2026");
        Browser instructor = TestPeople.browserOf(classroom.instructor());

        for (String page : new String[] {"", "/answers", "/live"}) {
            for (String query : new String[] {
                "?page=99999999999999999999&sort=x&dir=y", "?page=-1", "?page=7&q=%00%FF", "?question=99999&question=x"
            }) {
                instructor.get(addressOf(classroom) + page + query).then().statusCode(200);
            }
        }
        assertThat(instructor.get(addressOf(classroom) + "?sort=score&dir=desc").asString())
                .contains("<th scope=\"col\" aria-sort=\"descending\" class=\"num\"><a class=\"sort-link\"")
                .contains("?sort=score#trainees");
    }

    /** Ten trainees, of whom three know everything and three nothing; so the table tells the groups apart. */
    @Test
    void withEnoughAttemptsTheReportTellsAbilityGroupsAndSpread() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        take(classroom, classroom.trainee(), "4,200", "12 March 2026");
        for (int i = 0; i < 2; i++) {
            take(classroom, quizzes.anotherTrainee(classroom), "4,200", "12 March 2026");
        }
        for (int i = 0; i < 4; i++) {
            take(classroom, quizzes.anotherTrainee(classroom), "4,200", "14 March 2026");
        }
        for (int i = 0; i < 3; i++) {
            take(classroom, quizzes.anotherTrainee(classroom), "4,600", "14 March 2026");
        }

        String report = reportOf(classroom, TestPeople.browserOf(classroom.instructor()));

        assertThat(report)
                .contains("<dt>Standard deviation</dt><dd>27 %</dd>")
                .contains("Too few attempts to say how reliable")
                .contains("<svg class=\"histogram\"")
                .contains("Nearly everybody gets it right, so it tells nobody apart.")
                .contains("<th scope=\"col\" class=\"num\">Upper</th>");
        assertThat(report.replaceAll("\\s+", " "))
                .contains("<td class=\"num\">3</td><td class=\"num\">4</td><td class=\"num\">0</td>");
    }

    @Test
    void everythingComesAsOneWorkbook() throws IOException {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        take(classroom, classroom.trainee(), "4,600", "12 March 2026");

        byte[] file = TestPeople.browserOf(classroom.instructor())
                .get(addressOf(classroom) + "/report.xlsx")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .extract()
                .asByteArray();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getSheet("Scores").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo(classroom.trainee().email());
            assertThat(workbook.getSheet("Scores").getRow(1).getCell(4).getNumericCellValue())
                    .isEqualTo(2);
            assertThat(workbook.getSheet("Questions")).isNotNull();
            assertThat(workbook.getSheet("Answers").getLastRowNum()).isEqualTo(3);
        }
    }

    /** One right of three, the other two left out: nothing varies, so nothing is said of spread or of the questions. */
    @Test
    void oneAttemptWithAnswersMissingHasAMeanAndNoSpread() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "1", "Ana Ruiz");
        trainee.submit(attempt).then().statusCode(303);
        Browser instructor = TestPeople.browserOf(classroom.instructor());

        assertThat(reportOf(classroom, instructor))
                .contains("<dt>Mean score</dt><dd>33 %</dd>", "<dt>Median score</dt><dd>33 %</dd>")
                .contains("<dt>Standard deviation</dt><dd>–</dd>", "<dt>Discrimination</dt><dd>–</dd>")
                .contains("100 % (1 of 1)", "0 % (0 of 1)", "Not answered", "<dt>Time, median</dt><dd>not known</dd>")
                .doesNotContain("Skewness", "<strong>Look at this:</strong>");
        assertThat(instructor.get(addressOf(classroom) + "/overview.csv").asString())
                .contains("standard deviation,\r\n", "reliability,\r\n", "skewness,\r\n");
    }

    @Test
    void anothersReportIsNotThere() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        Classroom another = quizzes.classroom(QuizSettings.USUAL);

        TestPeople.browserOf(another.instructor())
                .get(addressOf(classroom) + "/report.xlsx")
                .then()
                .statusCode(404);
    }

    private static void take(Classroom classroom, Person person, String figure, String date) {
        TraineeBrowser trainee = new TraineeBrowser(person);
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "1", "Ana Ruiz", "2", figure, "3", date);
        trainee.submit(attempt).then().statusCode(303);
    }

    private static String reportOf(Classroom classroom, Browser instructor) {
        return instructor.get(addressOf(classroom)).asString();
    }

    private static String addressOf(Classroom classroom) {
        return "/quizzes/" + classroom.quizId() + "/report";
    }
}
