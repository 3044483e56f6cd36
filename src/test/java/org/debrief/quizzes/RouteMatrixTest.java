package org.debrief.quizzes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.people.Person;
import org.debrief.people.Role;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every route of the product, asked by whoever may not: nobody, the wrong role, and the right role with somebody else's
 * things. Every answer is looked at for its headers, too. The list is read from the resource classes, so that a new route is among them from its first day. The answers are
 * written to {@code target/route-matrix.md}.
 */
@Tag("sweep")
@QuarkusTest
class RouteMatrixTest {

    private static final List<Route> ROUTES =
            Route.all().stream().filter(route -> !route.endless()).toList();

    /** Who has no account yet, or is not signed in, begins here. Another open route must be put here by hand. */
    private static final Set<String> OPEN = Set.of(
            "GET /",
            "GET /sign-in",
            "POST /sign-in",
            "POST /sign-out",
            "GET /setup",
            "POST /setup",
            "GET /join",
            "POST /join",
            "GET /join/{code}",
            "POST /join/{code}",
            "GET /invitation/{token}",
            "POST /invitation/{token}",
            "GET /new-password/{token}",
            "POST /new-password/{token}",
            "GET /forgotten-password",
            "GET /sign-in/provider",
            "GET /sign-in/kept/provider",
            "POST /sign-in/kept",
            "POST /forgotten-password");

    /** They keep the answers of a trainee whose session has ended on the sign-in page, and let nobody in. */
    private static final Set<String> KEEPING = Set.of(
            "POST /attempts/{id}",
            "POST /attempts/{id}/submit",
            "POST /attempts/{id}/check/{question}",
            "POST /drill/{question}");

    @Inject
    TestQuizzes quizzes;

    private Classroom classroom;
    private Classroom other;
    private String attempt = "";
    private List<String> questions = List.of();

    @BeforeEach
    void begin() {
        classroom = quizzes.everyFormat(QuizSettings.USUAL);
        other = quizzes.classroom(QuizSettings.USUAL);
        attempt = new TraineeBrowser(classroom.trainee())
                .start(classroom.quizId())
                .replaceAll("\\D", "");
        questions = List.of(
                String.valueOf(quizzes.questions(classroom).get(0).questionId()),
                String.valueOf(quizzes.questions(classroom).get(0).versionId()));
    }

    /** One of those who ask. */
    private record Visitor(String name, Person person, Browser browser) {

        static Visitor of(String name, Person person) {
            Browser browser = TestPeople.browserOf(person);
            browser.get("/account").then().statusCode(200);
            return new Visitor(name, person, browser);
        }
    }

    @Test
    void whoMayNotIsRefusedOnEveryRoute() throws IOException {
        Visitor trainee = Visitor.of("trainee", classroom.trainee());
        Visitor instructor = Visitor.of("instructor", classroom.instructor());
        Visitor otherTrainee = Visitor.of("other trainee", other.trainee());
        Visitor otherInstructor = Visitor.of("other instructor", other.instructor());
        List<String> faults = new ArrayList<>();
        StringBuilder table =
                new StringBuilder("| route | nobody | wrong role | another's |\n| --- | --- | --- | --- |\n");

        for (Route route : ROUTES) {
            String name = route.method() + " " + route.path();
            List<String> statuses = new ArrayList<>();
            statuses.add(nobody(route, name, faults));
            boolean forTrainees = route.roles().contains(Role.TRAINEE_NAME);
            boolean forInstructors = route.roles().contains(Role.INSTRUCTOR_NAME);
            boolean oneRole = forTrainees != forInstructors;
            statuses.add(oneRole ? ask(route, name, forTrainees ? instructor : trainee, Set.of(403), faults) : "–");
            statuses.add(
                    oneRole && route.hasParameter()
                            ? ask(route, name, forTrainees ? otherTrainee : otherInstructor, notThere(name), faults)
                            : "–");
            table.append("| ")
                    .append(name)
                    .append(" | ")
                    .append(String.join(" | ", statuses))
                    .append(" |\n");
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "route-matrix.md"), table);

        assertThat(faults).isEmpty();
        assertThat(ROUTES).hasSizeGreaterThan(150);
    }

    /** One form is not refused: it grades a card of one's own, and where there is none, it says so on the next page. */
    private static Set<Integer> notThere(String name) {
        return name.equals("POST /drill/{question}/grade") ? Set.of(303) : Set.of(404);
    }

    private String nobody(Route route, String name, List<String> faults) {
        if (OPEN.contains(name)) {
            return "open";
        }
        Browser nobody = new Browser();
        int expected = 303;
        Response answer;
        if (route.isApi()) {
            expected = 401;
            answer = body(given(), route).request(route.method(), address(route));
        } else if (route.isChange()) {
            nobody.get("/sign-in");
            answer = post(nobody, route);
            expected = KEEPING.contains(name) ? 401 : 303;
        } else {
            answer = nobody.get(address(route));
        }
        boolean elsewhere =
                expected == 303 && !String.valueOf(answer.getHeader("Location")).endsWith("/sign-in");
        return told(name + " for nobody", answer, Set.of(expected), elsewhere, faults);
    }

    private String ask(Route route, String name, Visitor visitor, Set<Integer> expected, List<String> faults) {
        Response answer;
        if (route.isApi()) {
            RequestSpecification program = TestPeople.as(visitor.person());
            answer = body(program, route).request(route.method(), address(route));
        } else {
            answer = route.isChange()
                    ? post(visitor.browser(), route)
                    : visitor.browser().get(address(route));
        }
        return told(name + " for the " + visitor.name(), answer, expected, false, faults);
    }

    private Response post(Browser browser, Route route) {
        return route.multipart()
                ? browser.keep(browser.request()
                        .multiPart("csrf-token", browser.cookies().get("csrf-token"))
                        .multiPart("text", "An article")
                        .post(address(route)))
                : browser.post(address(route));
    }

    /** What every route that wants something takes for right in its form, so that only the sender stands in the way. */
    private RequestSpecification body(RequestSpecification request, Route route) {
        if (route.multipart()) {
            return request.multiPart("text", "An article");
        }
        if (route.path().equals("/api/v1/packs")) {
            return request.contentType("application/zip").body(new byte[] {'P', 'K'});
        }
        Map<String, Object> plausible = Map.of(
                "version",
                Long.valueOf(questions.get(1)),
                "kind",
                route.path().endsWith("/rulings") ? "DROP" : "FIGURE",
                "reason",
                "Ambiguous",
                "tags",
                List.of("Ports"),
                "grade",
                "GOOD",
                "turn",
                "1");
        return route.json() ? request.contentType(ContentType.JSON).body(plausible) : request;
    }

    private static String told(
            String what, Response answer, Set<Integer> expected, boolean wrong, List<String> faults) {
        if (wrong || !expected.contains(answer.statusCode())) {
            faults.add(what + ": " + answer.statusCode() + ", not " + expected);
        }
        AnswerHeaders.missing(answer).forEach(missing -> faults.add(what + ": " + missing));
        return String.valueOf(answer.statusCode());
    }

    @Test
    void everyChangeNeedsTheFormsToken() {
        Browser trainee = TestPeople.browserOf(classroom.trainee());
        Browser instructor = TestPeople.browserOf(classroom.instructor());
        List<String> faults = new ArrayList<>();
        for (Route route : ROUTES) {
            if (!route.isChange() || route.isApi()) {
                continue;
            }
            Browser owner = route.roles().contains(Role.INSTRUCTOR_NAME) ? instructor : trainee;
            String name = route.method() + " " + route.path();
            RequestSpecification without = route.multipart()
                    ? owner.request().multiPart("text", "forged")
                    : owner.request().formParam("text", "forged");
            told(name + " without a token", without.post(address(route)), Set.of(400), false, faults);
        }
        RequestSpecification wrong = trainee.request().formParam("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA");
        told("a wrong token", wrong.post("/account"), Set.of(400), false, faults);
        RequestSpecification from = trainee.request().header("Sec-Fetch-Site", "cross-site");
        told("from another site", from.post("/account"), Set.of(403), false, faults);

        assertThat(faults).isEmpty();
        trainee.get("/account").then().statusCode(200);
        instructor.get("/account").then().statusCode(200);
    }

    @Test
    void noRouteOfTheApiTakesASession() {
        Browser instructor = TestPeople.browserOf(classroom.instructor());
        List<String> faults = new ArrayList<>();
        for (Route route : ROUTES) {
            if (route.isApi()) {
                Response answer = body(instructor.request(), route).request(route.method(), address(route));
                told(route.method() + " " + route.path(), answer, Set.of(401), false, faults);
            }
        }

        assertThat(faults).isEmpty();
    }

    private String address(Route route) {
        return route.filled(this::value);
    }

    /** What belongs to the classroom. A new parameter must be put here: with made-up values nothing would be tried. */
    private String value(String parameter) {
        return switch (parameter) {
            case "attempts/id", "attempts/attempt" -> attempt;
            case "quizzes/id" -> String.valueOf(classroom.quizId());
            case "briefings/id" -> String.valueOf(classroom.briefingId());
            case "questions/id", "drill/question" -> questions.get(0);
            case "questions/version" -> questions.get(1);
            case "cohorts/id", "cohorts/cohort" ->
                String.valueOf(classroom.cohort().id());
            case "members/member", "accommodations/trainee", "trainees/trainee" ->
                String.valueOf(classroom.trainee().id());
            case "join/code" -> classroom.cohort().joinCode();
            // The numbers of questions within an attempt, and what opens only by its own secret.
            case "questions/question", "responses/question", "check/question" -> "1";
            case "invitation/token", "new-password/token", "bulk/decision" -> "1";
            default -> throw new AssertionError("Say in this test what stands for " + parameter);
        };
    }
}
