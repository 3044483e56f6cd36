package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.debrief.people.CohortSummary;
import org.debrief.people.Cohorts;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.quizzes.TraineeBrowser;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Skills by cohort, briefing and time, and one trainee across quizzes. */
@Tag("path")
@QuarkusTest
class SkillPagesTest {

    @Inject
    TestQuizzes quizzes;

    @Inject
    TestPeople people;

    @Inject
    Cohorts cohorts;

    /** One in the evening class has the figure wrong; one in the morning class has all wrong and then, again, all right. */
    @Test
    void firstAttemptsAreAddedUpByCohortBriefingAndTime() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        take(classroom, classroom.trainee(), "Ana Ruiz", "4,600", "12 March 2026");
        CohortSummary morning = cohorts.create(classroom.instructor().id(), "Morning class");
        Browser instructor = TestPeople.browserOf(classroom.instructor());
        instructor.get("/quizzes/" + classroom.quizId());
        instructor
                .post("/quizzes/" + classroom.quizId() + "/cohorts", "cohort", String.valueOf(morning.id()))
                .then()
                .statusCode(303);
        Person other = people.trainee();
        people.join(morning.id(), other);
        take(classroom, other, "Joel Hart", "4,600", "13 March 2026");
        take(classroom, other, "Ana Ruiz", "4,200", "12 March 2026");

        JsonPath all = skills(classroom, "");
        assertThat(all.getList("together.percent", Float.class)).containsExactly(50f, 0f, 50f, null);
        assertThat(all.getList("together.answers", Integer.class)).containsExactly(2, 2, 2, 0);
        assertThat(all.getList("together.few", Boolean.class)).containsExactly(true, true, true, false);
        assertThat(all.getList("cohorts.name", String.class)).containsExactly("Evening class", "Morning class");
        assertThat(all.getList("cohorts[0].skills.percent", Float.class)).containsExactly(100f, 0f, 100f, null);
        assertThat(all.getList("cohorts[1].skills.percent", Float.class)).containsExactly(0f, 0f, 0f, null);
        assertThat(all.getList("briefings.id", Long.class)).containsExactly(classroom.briefingId());
        assertThat(all.getList("times")).hasSize(1);
        assertThat(skills(classroom, "?cohort=" + morning.id()).getList("together.percent", Float.class))
                .containsExactly(0f, 0f, 0f, null);
        assertThat(skills(classroom, "?over=quiz&briefing=" + classroom.briefingId())
                        .getList("times.name", String.class))
                .containsExactly("Harbour quiz");
        assertThat(skills(classroom, "?to=2020-01-01").getList("together.answers", Integer.class))
                .containsOnly(0);
        String page = instructor
                .get("/reports?over=quiz")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("Cohort against cohort", "Morning class", "<svg", "2 answers</span>", "Few");
        instructor.get("/reports?to=2020-01-01").then().body(containsString("Nobody has answered such questions"));
        instructor
                .get("/reports?from=soon")
                .then()
                .statusCode(422)
                .body(containsString("Give a day such as"), containsString("value=\"soon\""));
    }

    @Test
    void theFiguresAreTakenAway() throws IOException {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        take(classroom, classroom.trainee(), "Ana Ruiz", "4,600", "12 March 2026");
        Browser instructor = TestPeople.browserOf(classroom.instructor());

        assertThat(instructor.get("/reports/skills.csv").asString())
                .contains("by,id,name,skill,percent,answers,questions,few\r\n")
                .contains("cohort," + classroom.cohort().id() + ",Evening class,FIGURES,0.0,1,1,yes");
        byte[] workbook = instructor.get("/reports/skills.xlsx").asByteArray();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(read.getSheet("Cohorts").getLastRowNum()).isEqualTo(3);
        }
        byte[] ofTrainee = instructor
                .get("/trainees/" + classroom.trainee().id() + "/report.xlsx")
                .asByteArray();
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(ofTrainee))) {
            assertThat(read.getSheet("Missed questions").getRow(1).getCell(4).getStringCellValue())
                    .isEqualTo("4,200");
        }
        TestPeople.as(classroom.instructor())
                .accept("text/csv")
                .get("/api/v1/trainees/" + classroom.trainee().id())
                .then()
                .statusCode(200)
                .body(containsString("Harbour quiz,1,2,3,66.6"));
    }

    @Test
    void aTraineeIsReadAcrossQuizzes() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        Person trainee = classroom.trainee();
        take(classroom, trainee, "Ana Ruiz", "4,600", "13 March 2026");
        take(classroom, trainee, "Ana Ruiz", "4,600", "12 March 2026");
        Browser instructor = TestPeople.browserOf(classroom.instructor());

        instructor
                .get("/trainees/" + trainee.id())
                .then()
                .statusCode(200)
                .body(containsString(trainee.name()), containsString("2 of 3"), containsString("67 %"))
                .body(containsString("Missed 2 of 2 times"), containsString("<blockquote class=\"drill\">"))
                .body(containsString("this is a hint, no more"));
        TestPeople.as(classroom.instructor())
                .get("/api/v1/trainees/" + trainee.id())
                .then()
                .statusCode(200)
                .body("quizzes[0].attempts", equalTo(2), "quizzes[0].percent", equalTo(67))
                .body("missed.missed", equalTo(List.of(2, 1)))
                .body("skills[0].percent", equalTo(100f), "cohorts", equalTo(List.of("Evening class")));
        instructor
                .get("/cohorts/" + classroom.cohort().id())
                .then()
                .body(containsString("<a href=\"/trainees/" + trainee.id() + "\">"));
    }

    @Test
    void whoIsNotTheirsIsNotThere() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        take(classroom, classroom.trainee(), "Ana Ruiz", "4,600", "13 March 2026");
        Person stranger = people.instructor();
        Browser strange = TestPeople.browserOf(stranger);
        String trainee = "/trainees/" + classroom.trainee().id();

        strange.get(trainee).then().statusCode(404);
        strange.get(trainee + "/report.csv").then().statusCode(404);
        strange.get("/reports").then().body(containsString("No answers yet"), not(containsString("Evening class")));
        strange.get("/reports?cohort=" + classroom.cohort().id()).then().statusCode(404);
        strange.get("/reports?briefing=" + classroom.briefingId()).then().statusCode(404);
        TestPeople.as(stranger).get("/api/v1" + trainee).then().statusCode(404);
        TestPeople.as(stranger)
                .get("/api/v1/reports/skills?from=soon")
                .then()
                .statusCode(422)
                .body("detail", containsString("Give a day"));
        // Not an instructor's page of themselves either.
        strange.get("/trainees/" + stranger.id()).then().statusCode(404);
        Browser own = TestPeople.browserOf(classroom.trainee());
        for (String page : List.of("/reports", "/reports/skills.csv", trainee, trainee + "/report.xlsx")) {
            own.get(page).then().statusCode(403);
        }
        TestPeople.as(classroom.trainee()).get("/api/v1" + trainee).then().statusCode(403);
    }

    private static void take(Classroom classroom, Person person, String who, String figure, String date) {
        TraineeBrowser trainee = new TraineeBrowser(person);
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "1", who);
        trainee.choose(attempt, "2", figure);
        trainee.choose(attempt, "3", date);
        trainee.submit(attempt).then().statusCode(303);
    }

    private static JsonPath skills(Classroom classroom, String query) {
        return TestPeople.as(classroom.instructor())
                .get("/api/v1/reports/skills" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
