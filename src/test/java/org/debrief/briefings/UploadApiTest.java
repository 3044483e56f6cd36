package org.debrief.briefings;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.questions.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Handing in articles by the API. */
@Tag("path")
@QuarkusTest
class UploadApiTest {

    private static final String BRIEFINGS = "/api/v1/briefings";

    @Inject
    TestPeople people;

    private Person instructor;

    @BeforeEach
    void signUp() {
        instructor = people.instructor();
    }

    @Test
    void aTextBecomesABriefing() {
        Response answer =
                send("text", Desk.ARTICLE, "title", "Harbour “to close”", "source", "News", "published", "2026-02-10");

        answer.then().statusCode(201).body("title", equalTo("Harbour “to close”"), "published", equalTo("2026-02-10"));
        String location = answer.header("Location");
        assertThat(location).endsWith(BRIEFINGS + "/" + answer.jsonPath().getLong("id"));
        TestPeople.as(instructor)
                .get(location)
                .then()
                .statusCode(200)
                .body("text", equalTo(Desk.ARTICLE), "source", equalTo("News"));
    }

    @Test
    void aFileTellsWhatIsLeftOut() {
        byte[] page = utf8("---\ntitle: Harbour to close\nsource: The Sound\ndate: 2026-02-10\n---\n\n" + Desk.ARTICLE);

        file("harbour.md", page)
                .then()
                .statusCode(201)
                .body("title", equalTo("Harbour to close"), "published", equalTo("2026-02-10"));
        file("harbour.md", page, "title", "Of my own", "again", "true")
                .then()
                .statusCode(201)
                .body("title", equalTo("Of my own"));
    }

    @Test
    void anArticleThatIsThereAlreadyIsNoticed() {
        long id = send("text", Desk.ARTICLE, "title", "Harbour").jsonPath().getLong("id");

        problem(send("text", Desk.ARTICLE, "title", "Other"), 409, "as “Harbour” (briefing " + id + ")");
        send("text", Desk.ARTICLE, "title", "Other", "again", "true")
                .then()
                .statusCode(201)
                .body("source", nullValue());
        instructor = people.instructor();
        send("text", Desk.ARTICLE, "title", "Other").then().statusCode(201);
    }

    static Stream<Arguments> refusals() {
        String article = Desk.ARTICLE;
        return Stream.of(
                Arguments.of("Send the article as “file” or as “text”.", new String[] {"title", "Harbour"}),
                Arguments.of("Give the briefing a title", new String[] {"text", article}),
                Arguments.of("at least 20 words", new String[] {"title", "Note", "text", "Too short."}),
                Arguments.of("Split it into parts", new String[] {"title", "Book", "text", "word ".repeat(28_001)}),
                Arguments.of("This is not plain text", new String[] {"title", "Nul", "text", article + "\0"}),
                Arguments.of("year-month-day", new String[] {"title", "Day", "text", article, "published", "Monday"}),
                Arguments.of(
                        "lies in the future", new String[] {"title", "D", "text", article, "published", "2999-01-01"}),
                Arguments.of("The title must be plain text", new String[] {"title", "a\0b", "text", article}));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsWrongIsSaidAndNothingIsStored(String sentence, String[] fields) {
        problem(send(fields), 422, sentence);
        nothingIsStored();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.debrief.briefings.documents.BadFilesTest#all")
    void aBadFileGetsItsSentence(String name, byte[] bytes, String sentence) {
        problem(file(name, bytes, "title", "Harbour"), 422, sentence.replace("%s", "“" + name + "”"));
        nothingIsStored();
    }

    @Test
    void oneArticleIsTakenARequest() {
        problem(
                part(part(TestPeople.as(instructor), "file", "a.txt", Desk.ARTICLE), "file", "b.txt", Desk.ARTICLE)
                        .post(BRIEFINGS),
                422,
                "one article a request");
        problem(file("a.txt", utf8(Desk.ARTICLE), "text", Desk.ARTICLE), 422, "one article a request");
        nothingIsStored();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedInASentence() {
        byte[] large = new byte[10_000_001];
        Arrays.fill(large, (byte) 'a');
        problem(file("large.txt", large, "title", "Large"), 422, "10 MB");
        problem(send("title", "Large", "text", "word ".repeat(250_000)), 413, "a million characters");
        nothingIsStored();
    }

    @Test
    void onlyAnInstructorHandsIn() {
        Person trainee = people.trainee();
        multipart(TestPeople.as(trainee), "text", Desk.ARTICLE, "title", "Harbour")
                .post(BRIEFINGS)
                .then()
                .statusCode(403);
        multipart(given(), "text", Desk.ARTICLE, "title", "Harbour")
                .post(BRIEFINGS)
                .then()
                .statusCode(401);
        TestPeople.as(instructor)
                .contentType("application/json")
                .body("{}")
                .post(BRIEFINGS)
                .then()
                .statusCode(415);
    }

    private void nothingIsStored() {
        TestPeople.as(instructor).get(BRIEFINGS).then().statusCode(200).body("size()", equalTo(0));
    }

    private Response send(String... fields) {
        return multipart(TestPeople.as(instructor), fields).post(BRIEFINGS);
    }

    private Response file(String name, byte[] bytes, String... fields) {
        return multipart(TestPeople.as(instructor).multiPart("file", name, bytes), fields)
                .post(BRIEFINGS);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static RequestSpecification part(RequestSpecification to, String field, String name, String text) {
        return to.multiPart(field, name, utf8(text));
    }

    private static RequestSpecification multipart(RequestSpecification to, String... fields) {
        RequestSpecification sent = to;
        for (int i = 0; i < fields.length; i += 2) {
            sent = sent.multiPart(new MultiPartSpecBuilder(fields[i + 1])
                    .controlName(fields[i])
                    .charset("UTF-8")
                    .build());
        }
        return sent;
    }

    private static void problem(Response response, int status, String words) {
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", containsString(words));
    }
}
