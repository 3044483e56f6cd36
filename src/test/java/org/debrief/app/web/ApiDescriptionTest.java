package org.debrief.app.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What programs read about the API before they use it. */
@QuarkusTest
class ApiDescriptionTest {

    @SuppressWarnings("NullAway.Init") // set before each test
    private JsonPath description;

    @BeforeEach
    void read() {
        description = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A tool leaves the password out where an operation asks for something that is described nowhere. */
    @Test
    void everyOperationAsksForThePasswordThatIsDescribed() {
        assertThat(description
                        .<String, Object>getMap("components.securitySchemes")
                        .keySet())
                .containsExactly("password");
        List<List<Map<String, List<String>>>> asked =
                description.getList("paths.collectMany { it.value.values() }.security");

        assertThat(asked)
                .hasSizeGreaterThan(50)
                .allSatisfy(requirements -> assertThat(requirements)
                        .singleElement()
                        .satisfies(one -> assertThat(one.keySet()).containsExactly("password")));
    }

    @Test
    void itTellsWhichRoleMayDoWhat() {
        assertThat(description.<String>getList("paths.'/api/v1/account'.get.security[0].password"))
                .containsExactlyInAnyOrder("INSTRUCTOR", "TRAINEE");
        assertThat(description.<String>getList("paths.'/api/v1/quizzes'.post.security[0].password"))
                .containsExactly("INSTRUCTOR");
    }
}
