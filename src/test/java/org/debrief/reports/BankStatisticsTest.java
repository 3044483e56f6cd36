package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.QuestionStatistics;
import org.debrief.questions.QuestionStatistics.Figures;
import org.debrief.questions.QuestionStatistics.Results;
import org.debrief.questions.QuestionUse;
import org.debrief.quizzes.TestQuizzes;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.quizzes.TraineeBrowser;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the bank says of the use of questions and of the answers to them. */
@Tag("path")
@QuarkusTest
class BankStatisticsTest {

    private static final List<String> RIGHT = List.of("Ana Ruiz", "4,200", "12 March 2026");
    private static final List<String> WRONG = List.of("Joel Hart", "4,600", "13 March 2026");

    @Inject
    TestQuizzes quizzes;

    @Inject
    QuestionStatistics statistics;

    @Inject
    QuestionUse use;

    @Inject
    TestPeople people;

    @Test
    void theFiguresAreThoseOfTheReport() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        List<Long> ids = ids(classroom);
        long instructor = classroom.instructor().id();
        assertThat(statistics.of(instructor, ids)).isEmpty();
        take(classroom, classroom.trainee(), "RR-");
        for (String answers : List.of("RWW", "RRW", "WWW", "RWW")) {
            take(classroom, quizzes.anotherTrainee(classroom), answers);
        }
        // A second attempt, and one that is not submitted, do not count.
        take(classroom, classroom.trainee(), "WWW");
        new TraineeBrowser(quizzes.anotherTrainee(classroom)).start(classroom.quizId());

        Map<Long, Figures> figures = statistics.of(instructor, ids);

        List<Map<String, Object>> report = TestPeople.as(classroom.instructor())
                .get("/api/v1/quizzes/" + classroom.quizId() + "/report/items")
                .jsonPath()
                .getList("");
        for (int i = 0; i < 3; i++) {
            Figures found = Objects.requireNonNull(figures.get(ids.get(i)));
            Map<String, Object> row = report.get(i);
            assertThat(found.answers()).isEqualTo(5);
            assertThat(Objects.requireNonNull(found.facility())).isCloseTo(number(row, "facility"), within(0.001));
            if (row.get("discriminationIndex") == null) {
                assertThat(found.discrimination()).isNull();
            } else {
                assertThat(Objects.requireNonNull(found.discrimination()))
                        .isCloseTo(number(row, "discriminationIndex") / 100, within(0.001));
            }
        }
        assertThat(statistics.with(instructor, Results.MEDIUM)).containsExactlyInAnyOrder(ids.get(0), ids.get(1));
        assertThat(statistics.with(instructor, Results.HARD)).containsExactly(ids.get(2));
        assertThat(statistics.ofVersions(instructor, ids.get(0))).containsOnlyKeys(1);
        Browser browser = TestPeople.browserOf(classroom.instructor());
        assertThat(rows(browser, "results=MEDIUM")).hasSize(2);
        assertThat(rows(browser, "results=NEVER_ANSWERED")).isEmpty();
        browser.get("/questions?results=HARD").then().body(containsString("Facility 0 % of 5 answers"));
    }

    @Test
    void withFewAnswersNothingIsToldOfHowHardItIs() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        take(classroom, classroom.trainee(), "RRR");
        long instructor = classroom.instructor().id();

        Figures figures = Objects.requireNonNull(
                statistics.of(instructor, ids(classroom)).get(ids(classroom).get(0)));

        assertThat(figures).isEqualTo(new Figures(1, null, null));
        assertThat(statistics.with(instructor, Results.TOO_FEW)).hasSize(3);
        assertThat(statistics.with(instructor, Results.EASY)).isEmpty();
        TestPeople.browserOf(classroom.instructor())
                .get("/questions?results=TOO_FEW")
                .then()
                .body(containsString("1 answer: too few to tell how hard it is"), not(containsString("Facility")));
    }

    @Test
    void questionsAreFoundByTheQuizzesThatAskThem() {
        Classroom draft = quizzes.classroom(TestQuizzes.ONE_PER_PAGE, false);
        Browser browser = TestPeople.browserOf(draft.instructor());
        assertThat(rows(browser, "use=DRAFT")).hasSize(3);
        assertThat(rows(browser, "use=PUBLISHED")).isEmpty();
        assertThat(rows(browser, "use=NEVER")).isEmpty();
        browser.get("/questions")
                .then()
                .body(containsString("Asked in 1 quiz"))
                .body(containsString("<a href=\"/quizzes/" + draft.quizId() + "\">Harbour quiz</a>"));

        Classroom published = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        Browser other = TestPeople.browserOf(published.instructor());
        assertThat(rows(other, "use=PUBLISHED")).hasSize(3);
        quizzes.close(published);
        assertThat(rows(other, "use=CLOSED")).hasSize(3);
        assertThat(use.of(published.instructor().id(), ids(published)))
                .hasSize(3)
                .allMatch(asked -> asked.now() && asked.where() == QuestionUse.Where.CLOSED && asked.version() == 1);
    }

    @Test
    void nothingIsToldToAnotherInstructor() {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        take(classroom, classroom.trainee(), "RRR");
        long stranger = people.instructor().id();

        assertThat(statistics.of(stranger, ids(classroom))).isEmpty();
        assertThat(statistics.answered(stranger)).isEmpty();
        assertThat(use.of(stranger, ids(classroom))).isEmpty();
        assertThat(use.everAsked(stranger)).isEmpty();
    }

    /** Answers each question right (R), wrong (W) or not at all (-). */
    private static void take(Classroom classroom, Person trainee, String answers) {
        TraineeBrowser browser = new TraineeBrowser(trainee);
        String attempt = browser.start(classroom.quizId());
        for (int i = 0; i < answers.length(); i++) {
            if (answers.charAt(i) != '-') {
                browser.choose(attempt, String.valueOf(i + 1), (answers.charAt(i) == 'R' ? RIGHT : WRONG).get(i));
            }
        }
        browser.submit(attempt).then().statusCode(303);
    }

    private List<Long> ids(Classroom classroom) {
        return quizzes.questions(classroom).stream()
                .map(BankQuestion::questionId)
                .toList();
    }

    private static double number(Map<String, Object> row, String name) {
        return ((Number) Objects.requireNonNull(row.get(name))).doubleValue();
    }

    private static List<String> rows(Browser browser, String query) {
        return new ArrayList<>(Pattern.compile("id=\"row-(\\d+)\"")
                .matcher(browser.get("/questions?" + query).asString())
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList());
    }
}
