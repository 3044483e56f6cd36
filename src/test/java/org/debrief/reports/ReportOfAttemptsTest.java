package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** First, best, last or all attempts: page, API and files say the same of each. */
@Tag("path")
@QuarkusTest
class ReportOfAttemptsTest {

    private static final QuizSettings THREE_ATTEMPTS =
            QuizSettings.test(QuizLayout.ALL_ON_ONE, ArticleAccess.CLOSED, 3, 60);

    @Inject
    TestQuizzes quizzes;

    private Classroom classroom;
    private Browser instructor;

    /** One trainee has 1, 3 and then 2 of 3, another 2 of 3 at once; a third has started, and the instructor has tried it. */
    @BeforeEach
    void threeTrainees() {
        classroom = quizzes.classroom(THREE_ATTEMPTS);
        instructor = TestPeople.browserOf(classroom.instructor());
        take(classroom.trainee(), "4,600", "14 March 2026");
        take(classroom.trainee(), "4,200", "12 March 2026");
        take(classroom.trainee(), "4,200", "14 March 2026");
        take(quizzes.anotherTrainee(classroom), "4,600", "12 March 2026");
        new TraineeBrowser(quizzes.anotherTrainee(classroom)).start(classroom.quizId());
        instructor.get("/quizzes/" + classroom.quizId() + "/preview").then().statusCode(200);
    }

    /** By hand: 1/3 and 2/3; 3/3 and 2/3; 2/3 twice; all four. */
    @Test
    void pageApiAndFilesSayTheSame() throws IOException {
        saysTheSame("first", 2, 50, 50, 50);
        saysTheSame("best", 2, 83.3333, 83.3333, 100);
        saysTheSame("last", 2, 66.6667, 66.6667, 100);
        saysTheSame("all", 4, 66.6667, 66.6667, 75);
    }

    private void saysTheSame(String attempts, int counted, double mean, double median, double passRate)
            throws IOException {
        JsonPath api = api("", attempts);
        Map<String, String> csv = pairs(
                instructor.get(report() + "/overview.csv?attempts=" + attempts).asString());
        Map<String, String> sheet = overviewSheet(attempts);
        String page = instructor.get(report() + "?attempts=" + attempts).asString();

        assertThat(api.getString("attempts")).isEqualTo(attempts);
        assertThat(api.getInt("counted")).isEqualTo(counted);
        assertThat(api.getDouble("mean")).isCloseTo(mean, within(0.001));
        assertThat(api.getDouble("median")).isCloseTo(median, within(0.001));
        assertThat(api.getDouble("passRate")).isEqualTo(passRate);
        for (String figure : new String[] {"mean", "median", "invited", "started", "submitted", "late"}) {
            double expected = api.getDouble(figure);
            assertThat(Double.parseDouble(csv.get(figure))).as(figure).isCloseTo(expected, within(0.001));
            assertThat(Double.parseDouble(sheet.get(figure))).as(figure).isCloseTo(expected, within(0.001));
        }
        assertThat(page)
                .contains("<dt>Mean score</dt><dd>" + Math.round(mean) + " %</dd>")
                .contains("<dt>Passed (from 60 %)</dt><dd>" + Math.round(passRate) + " %</dd>")
                .contains("<dt>Invited</dt><dd>3</dd>", "<dt>In progress</dt><dd>1</dd>")
                .contains("report.xlsx?attempts=" + attempts)
                .contains("?attempts=" + attempts + "\" aria-current=\"page\"");
    }

    /** The second question, on figures: of the first attempts nobody had it right, of all four two had. */
    @Test
    void theQuestionsFollowTheChoice() {
        assertThat(api("/items", "first").getDouble("[1].facility")).isZero();
        assertThat(api("/items", "all").getDouble("[1].facility")).isEqualTo(0.5);
        assertThat(api("/items", "all").getInt("[1].of")).isEqualTo(4);
        assertThat(api("", "first").getInt("skills.find { it.skill == 'FIGURES' }.mean"))
                .isZero();
        assertThat(api("", "all").getInt("skills.find { it.skill == 'FIGURES' }.mean"))
                .isEqualTo(50);
        assertThat(instructor.get(report() + "/overview.csv?attempts=all").asString())
                .contains("mean of figures,50\r\n");
        assertThat(instructor.get(report() + "/questions.csv?attempts=all").asString())
                .contains("2,How many people does the port employ?,0.5,");
        assertThat(instructor.get(report() + "?attempts=all").asString())
                .contains("50 % (2 of 4)", "reliability comes out too high");
        assertThat(api("/scores", "best").getList("findAll { it.inFigures }.attempt", Integer.class))
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void whatNobodyCanChooseIsRefusedToAProgramAndTheFirstOnThePage() {
        TestPeople.as(classroom.instructor())
                .get("/api/v1" + report() + "?attempts=newest")
                .then()
                .statusCode(422)
                .body("detail", equalTo("Give as attempts first, best, last or all."));
        assertThat(instructor.get(report() + "?attempts=newest").asString())
                .contains("<dt>Mean score</dt><dd>50 %</dd>");
    }

    private void take(Person person, String figure, String date) {
        TraineeBrowser trainee = new TraineeBrowser(person);
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "1", "Ana Ruiz", "2", figure, "3", date);
        trainee.submit(attempt).then().statusCode(303);
    }

    private String report() {
        return "/quizzes/" + classroom.quizId() + "/report";
    }

    private JsonPath api(String part, String attempts) {
        return TestPeople.as(classroom.instructor())
                .get("/api/v1" + report() + part + "?attempts=" + attempts)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Map<String, String> overviewSheet(String attempts) throws IOException {
        byte[] file = instructor
                .get(report() + "/report.xlsx?attempts=" + attempts)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Map<String, String> figures = new LinkedHashMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Row row : workbook.getSheet("Overview")) {
                Cell value = row.getCell(1);
                if (value != null && value.getCellType() == CellType.NUMERIC) {
                    figures.put(row.getCell(0).getStringCellValue(), String.valueOf(value.getNumericCellValue()));
                }
            }
        }
        return figures;
    }

    private static Map<String, String> pairs(String csv) {
        Map<String, String> pairs = new LinkedHashMap<>();
        csv.lines().map(line -> line.split(",", 2)).forEach(cells -> pairs.put(cells[0], cells[1]));
        return pairs;
    }
}
