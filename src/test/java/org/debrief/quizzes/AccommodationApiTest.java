package org.debrief.quizzes;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("sweep")
@QuarkusTest
class AccommodationApiTest {

    @Inject
    TestQuizzes quizzes;

    @Inject
    TestPeople people;

    @Test
    void aProgramGivesAndTakesAway() {
        Classroom classroom = quizzes.classroom(TestSettings.limited(20));
        String list = "/api/v1/quizzes/" + classroom.quizId() + "/accommodations";
        String one = list + "/" + classroom.trainee().id();

        program(classroom.instructor())
                .body("{\"extraTimePercent\": 50, \"extraAttempts\": 1, \"closesAt\": \"2998-03-01T12:00\"}")
                .put(one)
                .then()
                .statusCode(200)
                .body("inThisQuiz.extraTimePercent", equalTo(50), "inThisQuiz.extraAttempts", equalTo(1))
                .body("inThisQuiz.closesAt", equalTo("2998-03-01T11:00:00Z"), "inThisQuiz.opensAt", nullValue());
        program(classroom.instructor())
                .get(list)
                .then()
                .body("", hasSize(1))
                .body("[0].email", equalTo(classroom.trainee().email()), "[0].inThisQuiz.closesAt", notNullValue());

        program(classroom.instructor()).body("{}").put(one).then().statusCode(200);
        program(classroom.instructor()).get(list).then().body("[0].inThisQuiz.extraTimePercent", equalTo(0));
    }

    @Test
    void inEveryQuizThereAreNoDates() {
        Classroom classroom = quizzes.classroom(TestSettings.limited(20));
        String one = "/api/v1/accommodations/" + classroom.trainee().id();

        program(classroom.instructor())
                .body("{\"extraTimePercent\": 25}")
                .put(one)
                .then()
                .statusCode(200)
                .body("inEveryQuiz.extraTimePercent", equalTo(25));
        program(classroom.instructor())
                .body("{\"closesAt\": \"2998-03-01T12:00\"}")
                .put(one)
                .then()
                .statusCode(422)
                .body("detail", containsString("only in one quiz"));
        program(classroom.instructor())
                .get("/api/v1/accommodations")
                .then()
                .body("", hasSize(1))
                .body("[0].trainee", equalTo((int) classroom.trainee().id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"extraTimePercent\": 301}", "{\"extraAttempts\": -1}", "{\"opensAt\": \"soon\\u0000\"}"})
    void whatCannotBeMeantIsToldInASentence(String body) {
        Classroom classroom = quizzes.classroom(TestSettings.limited(20));

        program(classroom.instructor())
                .body(body)
                .put("/api/v1/quizzes/" + classroom.quizId() + "/accommodations/"
                        + classroom.trainee().id())
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", containsString("ive "));
    }

    @Test
    void nobodyElseGivesOrReads() {
        Classroom classroom = quizzes.classroom(TestSettings.limited(20));
        String list = "/api/v1/quizzes/" + classroom.quizId() + "/accommodations";
        Person other = people.instructor();

        program(other).get(list).then().statusCode(404);
        program(other)
                .body("{}")
                .put(list + "/" + classroom.trainee().id())
                .then()
                .statusCode(404);
        program(other)
                .body("{\"extraAttempts\": 1}")
                .put("/api/v1/accommodations/" + classroom.trainee().id())
                .then()
                .statusCode(404);
        program(classroom.trainee()).get(list).then().statusCode(403);
    }

    private static RequestSpecification program(Person person) {
        return TestPeople.as(person).contentType(ContentType.JSON);
    }
}
