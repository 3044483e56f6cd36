package org.debrief.questions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("path")
@QuarkusTest
class PackApiTest {

    @Inject
    TestPeople people;

    @Inject
    TestBank testBank;

    @Inject
    QuestionBank bank;

    static List<String> slugs() {
        return ShippedPacks.slugs();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void aShippedPackComesOutAsItWentIn(String slug) throws IOException {
        byte[] once = passedOn(people.instructor(), TestPacks.shipped(slug));

        Map<String, String> files = TestPacks.files(once);
        assertThat(files).containsOnlyKeys("article.md", "questions.yaml");
        assertThat(files.get("article.md")).isEqualTo(Files.readString(Path.of("questions", slug, "article.md")));
        assertThat(files.get("questions.yaml"))
                .isEqualTo(Files.readString(Path.of("questions", slug, "questions.yaml")));
        assertThat(passedOn(people.instructor(), once)).isEqualTo(once);
    }

    @Test
    void everyFormatComesOutAsItWentIn() throws IOException {
        Person instructor = people.instructor();
        long briefing = testBank.everyFormat(instructor);
        testBank.typedWithUnitsAndBounds(briefing);
        byte[] first = export(instructor, briefing).asByteArray();

        Person other = people.instructor();
        byte[] second = passedOn(other, first);

        assertThat(second).isEqualTo(first);
        assertThat(TestPacks.files(first).get("questions.yaml"))
                .contains("prompt:", "unit: percent", "bound: ABOUT", "weekdayEnough: true", "EXPLANATION of");
        assertThat(bank.approved(other.id()))
                .extracting(BankQuestion::stem, BankQuestion::format, BankQuestion::typed, BankQuestion::explanation)
                .containsExactlyInAnyOrderElementsOf(bank.approved(instructor.id()).stream()
                        .map(q -> tuple(q.stem(), q.format(), q.typed(), q.explanation()))
                        .toList());
    }

    @Test
    void theSameArticleIsTakenOnlyOnRequest() {
        Person instructor = people.instructor();
        take(instructor, TestPacks.good(), "").then().statusCode(201).body("imported[0].questions", is(1));

        problem(take(instructor, TestPacks.good(), ""), 409, "already, as “Harbour talks”");
        take(instructor, TestPacks.good(), "?again=true").then().statusCode(201);
        take(people.instructor(), TestPacks.good(), "").then().statusCode(201);
    }

    @Test
    void onePackThatCannotBeReadDoesNotKeepTheOthers() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a/article.md", TestPacks.utf8(TestPacks.ARTICLE));
        files.put("a/questions.yaml", TestPacks.utf8(TestPacks.QUESTIONS.replace("end: 137", "end: 136")));
        files.put("b/article.md", TestPacks.utf8(TestPacks.ARTICLE));
        files.put("b/questions.yaml", TestPacks.utf8(TestPacks.QUESTIONS));

        take(people.instructor(), TestPacks.zip(files), "")
                .then()
                .statusCode(201)
                .body("imported.pack", equalTo(List.of("b")))
                .body("refused[0].detail", containsString("not at its place in the article"));
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsSaved() {
        Person instructor = people.instructor();
        problem(take(instructor, TestPacks.utf8("nonsense"), ""), 422, "is not a zip");
        problem(take(instructor, new byte[0], ""), 422, "is not a zip");
        problem(take(instructor, TestPacks.zip(TestPacks.ARTICLE, "questions: ["), ""), 422, "not YAML of a pack");
        problem(
                take(instructor, TestPacks.zip(TestPacks.ARTICLE, TestPacks.QUESTIONS.replace("4200", "42")), ""),
                422,
                "The model answer is not what stands under");
        problem(take(instructor, new byte[6 * 1024 * 1024], ""), 413, "up to 5 MB");
        TestPeople.browserOf(instructor).get("/briefings").then().body(containsString("No briefing yet"));
    }

    @Test
    void onlyTheOwnerExportsAndOnlyAnInstructorImports() {
        long briefing = testBank.harbourTalks(people.instructor());
        problem(export(people.instructor(), briefing), 404, "no such briefing");
        export(people.trainee(), briefing).then().statusCode(403);
        take(people.trainee(), TestPacks.good(), "").then().statusCode(403);
        given().contentType("application/zip")
                .body(TestPacks.good())
                .post("/api/v1/packs")
                .then()
                .statusCode(401);
    }

    /** Imports a pack and exports what came of it. */
    private static byte[] passedOn(Person person, byte[] pack) {
        Response taken = take(person, pack, "");
        taken.then().statusCode(201);
        Response given = export(person, taken.jsonPath().getLong("imported[0].id"));
        given.then().statusCode(200).contentType("application/zip");
        return given.asByteArray();
    }

    private static Response take(Person person, byte[] zip, String query) {
        return TestPeople.as(person).contentType("application/zip").body(zip).post("/api/v1/packs" + query);
    }

    private static Response export(Person person, long briefing) {
        return TestPeople.as(person).get("/api/v1/briefings/" + briefing + "/pack");
    }

    private static void problem(Response response, int status, String words) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", containsString(words));
    }
}
