package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Puts markup and a template's expression into everything that somebody types and somebody else reads, and opens every page. */
@Tag("sweep")
@QuarkusTest
class NothingTypedBecomesMarkupTest {

    private static final String MARKUP = "\"'><i data-xss onclick=x>{page.x}";
    private static final String ESCAPED = "&lt;i data-xss onclick=x&gt;{page.x}";
    private static final String ENCODED = URLEncoder.encode(MARKUP, StandardCharsets.UTF_8);

    /** The names of all that pages read from their addresses. */
    private static final String QUERY = List.of(
                    "q",
                    "text",
                    "sort",
                    "dir",
                    "page",
                    "size",
                    "cohort",
                    "briefing",
                    "from",
                    "to",
                    "over",
                    "tag",
                    "kind",
                    "format",
                    "difficulty",
                    "status",
                    "use",
                    "results",
                    "archived",
                    "question",
                    "unchecked",
                    "attempts",
                    "token",
                    "title",
                    "email",
                    "trainee",
                    "as",
                    "version",
                    "against",
                    "set",
                    "reading",
                    "go")
            .stream()
            .map(name -> name + "=" + ENCODED)
            .collect(Collectors.joining("&", "?", ""));

    private static final List<Route> PAGES = Route.all().stream()
            .filter(route -> !route.isChange() && !route.isApi() && !route.endless())
            .toList();

    @Inject
    TestQuizzes quizzes;

    @Inject
    EntityManager database;

    private final Map<String, String> values = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private Classroom classroom;
    private TraineeBrowser trainee;
    private Browser instructor;
    private int shown;

    @BeforeEach
    void typeMarkupEverywhere() {
        classroom = quizzes.everyFormat(QuizSettings.test(QuizLayout.ALL_ON_ONE, ArticleAccess.OPEN, 3, 50));
        trainee = new TraineeBrowser(classroom.trainee());
        instructor = TestPeople.browserOf(classroom.instructor());
        String attempt = trainee.start(classroom.quizId());
        trainee.browser()
                .post(attempt, "q1", "b", "q2", "17" + MARKUP, "q3", MARKUP, "q4", "a")
                .then()
                .statusCode(303);
        String question = String.valueOf(quizzes.questions(classroom).get(0).questionId());
        program()
                .body(Map.of("tags", List.of(MARKUP)))
                .put("/api/v1/questions/" + question + "/tags")
                .then()
                .statusCode(200);
        QuarkusTransaction.requiringNew().run(this::store);
        values.put("attempts/id", attempt.replaceAll("\\D", ""));
        values.put("attempts/attempt", attempt.replaceAll("\\D", ""));
        values.put("quizzes/id", String.valueOf(classroom.quizId()));
        values.put("briefings/id", String.valueOf(classroom.briefingId()));
        values.put("questions/id", question);
        values.put(
                "questions/version",
                String.valueOf(quizzes.questions(classroom).get(0).versionId()));
        values.put("cohorts/id", String.valueOf(classroom.cohort().id()));
        values.put("join/code", classroom.cohort().joinCode());
        for (String parameter : List.of("members/member", "accommodations/trainee", "trainees/trainee")) {
            values.put(parameter, String.valueOf(classroom.trainee().id()));
        }
    }

    /** What has rules for its form, which markup could break, is put behind what is there. */
    private void store() {
        String versions = "(select v.id from question_version v join question q on q.id = v.question_id where"
                + " q.briefing_id = " + classroom.briefingId() + ")";
        change("account set name = :markup where id in (" + classroom.trainee().id() + ", "
                + classroom.instructor().id() + ")");
        change("cohort set name = :markup where id = " + classroom.cohort().id());
        change("quiz set title = :markup where id = " + classroom.quizId());
        change("briefing set title = :markup, source = :markup where id = " + classroom.briefingId());
        change("briefing_revision set text = text || :markup where briefing_id = " + classroom.briefingId());
        change("question_version set stem = stem || :markup, explanation = explanation || :markup where id in "
                + versions);
        change("question_option set text = text || :markup, why = why || :markup where version_id in " + versions);
        change("browser_session set browser = :markup where account_id in ("
                + classroom.trainee().id() + ", " + classroom.instructor().id() + ")");
    }

    private void change(String what) {
        int changed = database.createNativeQuery("update " + what)
                .setParameter("markup", MARKUP)
                .executeUpdate();
        assertThat(changed).as(what).isPositive();
    }

    private RequestSpecification program() {
        return TestPeople.as(classroom.instructor()).contentType("application/json");
    }

    @Test
    void onNoPage() {
        trainee.submit("/attempts/" + values.get("attempts/id")).then().statusCode(303);
        fix();
        open("");
        open(QUERY);

        assertThat(faults).isEmpty();
        assertThat(shown).as("pages that show it as text").isGreaterThan(30);
    }

    /** A reason is typed as well, and read by the trainee. */
    private void fix() {
        String rulings = "/api/v1/quizzes/" + classroom.quizId() + "/rulings";
        Map<String, Object> ruling = new HashMap<>(
                Map.of("version", quizzes.questions(classroom).get(3).versionId(), "kind", "DROP", "reason", MARKUP));
        String fingerprint = program()
                .body(ruling)
                .post(rulings)
                .then()
                .statusCode(200)
                .extract()
                .path("fingerprint");
        ruling.put("fingerprint", fingerprint);
        program().body(ruling).post(rulings + "?dryRun=false").then().statusCode(200);
    }

    private void open(String query) {
        for (Route route : PAGES) {
            String address = route.filled(parameter -> values.getOrDefault(parameter, "1"));
            look(address, browserOf(route).get(address + query));
        }
    }

    @Test
    void norInAnAddress() {
        UnaryOperator<String> markup = parameter -> ENCODED.replace("+", "%20");
        for (Route route : PAGES) {
            if (route.hasParameter()) {
                look(
                        route.path(),
                        browserOf(route).request().urlEncodingEnabled(false).get(route.filled(markup)));
            }
        }
        look("nowhere", instructor.request().urlEncodingEnabled(false).get("/" + ENCODED.replace("+", "%20")));

        assertThat(faults).isEmpty();
    }

    @Test
    void norInAFormThatComesBack() {
        Browser nobody = new Browser();
        nobody.get("/sign-in");
        for (Route route : Route.all()) {
            if (!route.isChange() || route.isApi() || route.path().equals("/sign-out")) {
                continue;
            }
            Browser sender = route.roles().isEmpty() ? nobody : browserOf(route);
            String address = route.filled(parameter -> values.getOrDefault(parameter, "1"));
            if (address.endsWith("/delete") || address.endsWith("/archive") || address.endsWith("/anonymise")) {
                continue;
            }
            look(
                    route.path(),
                    sender.post(
                            address,
                            "name",
                            MARKUP,
                            "title",
                            MARKUP,
                            "email",
                            MARKUP,
                            "password",
                            MARKUP,
                            "text",
                            MARKUP,
                            "code",
                            MARKUP,
                            "stem",
                            MARKUP,
                            "reason",
                            MARKUP,
                            "until",
                            MARKUP,
                            "tags",
                            MARKUP,
                            "tag",
                            MARKUP,
                            "kept-to",
                            MARKUP,
                            "kept",
                            ENCODED,
                            "source",
                            MARKUP,
                            "published",
                            MARKUP,
                            "current",
                            MARKUP,
                            "minutes",
                            MARKUP,
                            "closesAt",
                            MARKUP,
                            "opensAt",
                            MARKUP,
                            "urls",
                            MARKUP,
                            "addresses",
                            MARKUP));
        }

        assertThat(faults).isEmpty();
    }

    private Browser browserOf(Route route) {
        return route.roles().contains("TRAINEE") && !route.roles().contains("INSTRUCTOR")
                ? trainee.browser()
                : instructor;
    }

    private void look(String where, Response answer) {
        String type = String.valueOf(answer.getContentType());
        AnswerHeaders.missing(answer).forEach(missing -> faults.add(where + ": " + missing));
        if (!type.startsWith("text/html")) {
            return;
        }
        String html = answer.asString();
        if (!Jsoup.parse(html).select("[data-xss], [onclick]").isEmpty() || html.contains("<i data-xss")) {
            faults.add(where + " has it as markup");
        }
        if (html.contains(ESCAPED)) {
            shown++;
        }
    }
}
