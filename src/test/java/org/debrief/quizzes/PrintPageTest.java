package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.people.TestPeople;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.TestBank;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A quiz on paper. */
@Tag("sweep")
@QuarkusTest
class PrintPageTest {

    @Inject
    TestQuizzes quizzes;

    @Inject
    Quizzes sheets;

    @Inject
    TestPeople people;

    private Classroom classroom;
    private QuizSheet quiz;
    private Browser browser;
    private String path;

    @BeforeEach
    void makeAQuiz() {
        classroom = quizzes.everyFormat(QuizSettings.USUAL);
        quiz = sheets.ownedBy(classroom.instructor().id(), classroom.quizId()).orElseThrow();
        browser = TestPeople.browserOf(classroom.instructor());
        path = "/quizzes/" + classroom.quizId() + "/paper";
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whoAnswersByTheKeyOfAVersionGetsFullMarks(int number) {
        PrintedVersion version = PrintedVersion.of(quiz, Rulings.OfQuiz.NONE, number);
        Map<String, String> form = new HashMap<>();
        for (PrintedKey key : version.keys()) {
            PrintedQuestion question = version.questions().get(key.number() - 1);
            form.putAll(fields(question, key.answer()));
        }
        List<BankQuestion> asked = PrintedVersion.asked(quiz, number);
        Answers answers = Answers.NONE.changedBy(asked, PrintedVersion.seed(quiz, number), form::get);

        assertThat(asked).containsExactlyInAnyOrderElementsOf(quiz.questions());
        for (BankQuestion question : asked) {
            assertThat(Grading.share(new RuledQuestion(question, null), answers))
                    .as(question.stem())
                    .isEqualTo(1);
        }
    }

    @Test
    void versionsDifferAndStayTheSame() {
        Set<String> orders = new HashSet<>();
        for (int number = 1; number <= PrintedVersion.MOST; number++) {
            PrintedVersion version = PrintedVersion.of(quiz, Rulings.OfQuiz.NONE, number);
            assertThat(PrintedVersion.of(quiz, Rulings.OfQuiz.NONE, number)).isEqualTo(version);
            orders.add(version.questions().stream().map(PrintedQuestion::stem).toList() + version.letter());
        }
        assertThat(orders).hasSize(3);
        assertThat(PrintedVersion.of(quiz, Rulings.OfQuiz.NONE, 1).questions())
                .extracting(PrintedQuestion::stem)
                .containsExactlyElementsOf(TestBank.STEMS);
    }

    @Test
    void allSheetsOfAllVersionsAreOnThePage() {
        browser.get("/quizzes/" + classroom.quizId()).then().body(containsString(path));
        String page = browser.get(path + "?versions=3").asString();

        for (String letter : List.of("A", "B", "C")) {
            assertThat(page)
                    .contains(
                            "Questions, version " + letter,
                            "Answer sheet, version " + letter,
                            "Key, version " + letter);
        }
        assertThat(page)
                .contains(TestBank.STEMS.stream()
                        .map(stem -> stem.replace("'", "&#39;"))
                        .toArray(String[]::new))
                .contains("<strong>more than 4,200</strong>", "EXPLANATION of", "→");
        String one = browser.get(path).asString();
        assertThat(one).contains("Answer sheet: Harbour quiz").doesNotContain("Version A", "version A");
        assertThat(browser.get(path + "?versions=9&parts=x").asString()).doesNotContain("Version B");
    }

    @Test
    void whatIsHandedOutTellsNothingAboutTheKey() {
        String sheetsOnly = browser.get(path + "?parts=sheets").asString();
        assertThat(sheetsOnly)
                .contains("Answer sheet", "Who leads the dockers")
                .doesNotContain("Key:", "Right however");
        TestBank.SECRETS.forEach(secret -> assertThat(sheetsOnly).doesNotContain(secret));
        assertThat(browser.get(path + "?parts=keys").asString())
                .contains("Key:", "EXPLANATION of")
                .doesNotContain("Answer sheet:", "sheet-question");
    }

    @Test
    void theArticleComesWithItWhereTheQuizShowsItOrItIsAskedFor() {
        String words = "Dockers and port managers met again";
        assertThat(browser.get(path).asString()).doesNotContain(words);
        assertThat(browser.get(path + "?article=yes").asString()).contains(words);
        Classroom open = quizzes.classroom(TestQuizzes.WITH_ARTICLE);
        Browser other = TestPeople.browserOf(open.instructor());
        String paper = "/quizzes/" + open.quizId() + "/paper";
        assertThat(other.get(paper).asString()).contains(words, "Passed from 60");
        assertThat(other.get(paper + "?article=no").asString()).doesNotContain(words);
    }

    @Test
    void onlyItsInstructorPrintsIt() {
        TestPeople.browserOf(people.instructor()).get(path).then().statusCode(404);
        TestPeople.browserOf(classroom.trainee()).get(path).then().statusCode(403);
        browser.get("/quizzes/999999999/paper").then().statusCode(404);
    }

    /** What somebody would send who fills in the pages as the answer sheet says. */
    private static Map<String, String> fields(PrintedQuestion question, String answer) {
        String field = Paper.fieldOf(question.number());
        if (question.parts().isEmpty()) {
            return Map.of(field, answer);
        }
        Map<String, String> fields = new HashMap<>();
        for (String part : answer.split(", ")) {
            String[] markAndAnswer = part.split(" ");
            int place = 1
                    + question.parts().stream()
                            .map(PrintedQuestion.Line::mark)
                            .toList()
                            .indexOf(markAndAnswer[0]);
            fields.put(Paper.partOf(field, place), markAndAnswer[1]);
        }
        return fields;
    }
}
