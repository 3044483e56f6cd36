package org.debrief.quizzes;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.debrief.people.CohortSummary;
import org.debrief.people.Cohorts;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("sweep")
@QuarkusTest
class QuizLifeApiTest {

    private static final String QUIZZES = "/api/v1/quizzes";

    @Inject
    TestQuizzes quizzes;

    @Inject
    TestPeople people;

    @Inject
    Cohorts cohorts;

    @Test
    void aQuizIsClosedArchivedRestoredAndOpenedAgain() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        RequestSpecification own = TestPeople.as(classroom.instructor());

        own.post(pathOf(classroom) + "/archive")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("This quiz is open. Close it first"));
        own.post(pathOf(classroom) + "/close").then().statusCode(200).body("status", equalTo("CLOSED"));
        own.post(pathOf(classroom) + "/archive").then().statusCode(200).body("archivedAt", notNullValue());
        own.post(pathOf(classroom) + "/reopen").then().statusCode(409);
        own.get(QUIZZES).then().body("count", equalTo(0)).body("quizzes", empty());
        own.get(QUIZZES + "?archived=true").then().body("quizzes.id", hasSize(1));
        own.post(pathOf(classroom) + "/restore").then().statusCode(200).body("archivedAt", nullValue());
        own.post(pathOf(classroom) + "/reopen").then().statusCode(200).body("status", equalTo("PUBLISHED"));
    }

    @Test
    void aQuizWhoseClosingTimeIsPastIsNotOpenedByPublishing() {
        Instant past = Instant.parse("2020-01-01T00:00:00Z");
        Classroom classroom = quizzes.classroom(TestSettings.timed(null, past, null, 1), false);

        TestPeople.as(classroom.instructor())
                .post(pathOf(classroom) + "/publish")
                .then()
                .statusCode(409)
                .body("detail", containsString("Its closing time is past."));
    }

    @Test
    void aCopyIsMadeAndDeleted() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        RequestSpecification own = TestPeople.as(classroom.instructor());

        Response copy = own.post(pathOf(classroom) + "/copy");

        copy.then()
                .statusCode(201)
                .body("title", equalTo("Harbour quiz (copy)"))
                .body("status", equalTo("DRAFT"))
                .body("cohorts", empty())
                .body("questions", hasSize(3));
        own.get(QUIZZES + "?size=1")
                .then()
                .body("count", equalTo(2))
                .body("pages", equalTo(2))
                .body("quizzes.title", equalTo(List.of("Harbour quiz (copy)")));
        own.get(QUIZZES + "?size=1&page=2&text=harbour&status=PUBLISHED")
                .then()
                .body("count", equalTo(1))
                .body("quizzes", empty());
        own.delete(copy.getHeader("Location")).then().statusCode(204);
        own.get(copy.getHeader("Location")).then().statusCode(404);
        own.delete(pathOf(classroom))
                .then()
                .statusCode(409)
                .body("detail", containsString("Only a draft can be deleted."));
    }

    @Test
    void cohortsAreGivenAQuizAndLoseIt() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        CohortSummary second = cohorts.create(classroom.instructor().id(), "Second class");
        RequestSpecification own = TestPeople.as(classroom.instructor());

        own.put(pathOf(classroom) + "/cohorts/" + second.id())
                .then()
                .statusCode(200)
                .body("cohorts", hasSize(2));
        own.delete(pathOf(classroom) + "/cohorts/" + second.id()).then().body("cohorts", hasSize(1));
        own.put(pathOf(classroom) + "/cohorts/0").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?status=OPEN", "?page=0", "?size=1000", "?page=x", "?archived=maybe"})
    void aListThatCannotBeIsSaidInASentence(String query) {
        Person instructor = people.instructor();

        TestPeople.as(instructor)
                .get(QUIZZES + query)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", containsString("Give"));
    }

    @Test
    void anotherInstructorDoesNothing() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        RequestSpecification other = TestPeople.as(people.instructor());

        for (String action : new String[] {"publish", "close", "reopen", "archive", "restore", "copy"}) {
            other.post(pathOf(classroom) + "/" + action).then().statusCode(404);
        }
        other.delete(pathOf(classroom)).then().statusCode(404);
        other.put(pathOf(classroom) + "/cohorts/" + classroom.cohort().id())
                .then()
                .statusCode(404);
        other.delete(pathOf(classroom) + "/cohorts/" + classroom.cohort().id())
                .then()
                .statusCode(404);
        other.get(QUIZZES).then().statusCode(200).body("count", equalTo(0));
        TestPeople.as(classroom.trainee()).get(QUIZZES).then().statusCode(403);
        TestPeople.as(classroom.trainee()).delete(pathOf(classroom)).then().statusCode(403);
    }

    private static String pathOf(Classroom classroom) {
        return QUIZZES + "/" + classroom.quizId();
    }
}
