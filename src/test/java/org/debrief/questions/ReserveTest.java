package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.debrief.briefings.BriefingSummary;
import org.debrief.briefings.Briefings;
import org.debrief.briefings.NewBriefing;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.DraftOption;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.reading.TextSpan;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A draft with two others about its passage in reserve, and one about another passage. */
@Tag("path")
@QuarkusTest
class ReserveTest {

    private static final String FIRST = "“We have no choice but to close the harbour while the old quay is rebuilt,”";
    private static final String SECOND = "Transport Minister Helena Brandt promised to pay for a second ferry.";

    @Inject
    TestPeople people;

    @Inject
    Briefings briefings;

    @Inject
    StoredQuestions questions;

    @Inject
    Correcting correcting;

    private Browser browser;
    private BriefingSummary briefing;
    private String path;
    private long shown;

    @BeforeEach
    void draft() {
        Person instructor = people.instructor();
        browser = TestPeople.browserOf(instructor);
        long id = briefings.addQuietly(instructor.id(), new NewBriefing("Harbour", null, null, Desk.ARTICLE));
        briefing = briefings.newest(id);
        path = "/briefings/" + id;
        shown = add("Who was shown?", FIRST, QuestionStatus.DRAFT);
        add("Who was second?", FIRST, QuestionStatus.SPARE);
        add("Who was third?", FIRST, QuestionStatus.SPARE);
        add("Who paid?", SECOND, QuestionStatus.SPARE);
        browser.get(path);
    }

    @Test
    void whatIsInReserveIsNotShown() {
        browser.get(path)
                .then()
                .body(containsString("Who was shown?"), containsString("Ask differently"))
                .body(not(containsString("Who was second?")), not(containsString("Who paid?")));
        browser.post("/questions/" + shown + "/status", "status", "SPARE")
                .then()
                .statusCode(404);
    }

    @Test
    void aPassageIsAskedAboutDifferentlyAgainAndAgain() {
        assertThat(instead("Who was shown?")).isEqualTo("Who was second?");
        assertThat(instead("Who was second?")).isEqualTo("Who was third?");
        assertThat(instead("Who was third?")).isEqualTo("Who was shown?");
    }

    @Test
    void whatIsApprovedStays() {
        browser.post("/questions/" + shown + "/status", "status", "APPROVED");

        String lock = String.valueOf(find("Who was shown?").question().lock);
        browser.post("/questions/" + shown + "/instead", "lock", lock).then().statusCode(303);

        assertThat(find("Who was shown?").question().status).isEqualTo(QuestionStatus.APPROVED);
        browser.get(path).then().body(not(containsString("Ask differently")));
    }

    @Test
    void moreQuestionsAskAboutOtherPassagesFirst() {
        browser.post(path + "/more").then().statusCode(303);
        browser.get(path)
                .then()
                .body(containsString("1 more draft."), containsString("Who paid?"))
                .body(not(containsString("Who was second?")));

        String filtered = path + "?show=DRAFT&kind=ALL";
        browser.get(filtered).then().body(containsString("name=\"show\" value=\"DRAFT\""));
        browser.post(path + "/more", "show", "DRAFT", "kind", "ALL").then().header("Location", endsWith(filtered));
        browser.get(path).then().body(containsString("Who was second?"), containsString("Who was third?"));

        browser.post(path + "/more");
        browser.get(path).then().body(containsString("no further question that is safe to ask"));
    }

    @Test
    void whatACorrectionTookAwayIsNotBroughtOut() {
        String text = Desk.ARTICLE.replace(FIRST, "“No,”").replace(SECOND, "Nobody promised to pay.");
        correcting.correct(briefing.id(), new NewBriefing("Harbour", null, null, text));

        browser.get(path).then().body(not(containsString("More questions")), not(containsString("Ask differently")));
        browser.post(path + "/more");
        browser.get(path).then().body(containsString("no further question that is safe to ask"));
        assertThat(instead("Who was shown?")).isEqualTo("Who was shown?");
        browser.get(path).then().body(containsString("There is no other way to ask about this passage."));
    }

    @Test
    void theDeskIsShownAnewAtTheOtherQuestion() {
        StoredQuestions.Current current = find("Who was shown?");
        String lock = String.valueOf(current.question().lock);
        Response answer =
                Desk.htmx(browser, path + "?show=DRAFT&kind=who#q-1", "/questions/" + shown + "/instead", "lock", lock);

        long other = Objects.requireNonNull(find("Who was second?").question().id);
        answer.then()
                .statusCode(204)
                .header("HX-Redirect", path + "?show=DRAFT&kind=who#q-" + other)
                .header("HX-Refresh", "true");
    }

    @Test
    void onlyTheFiltersOfThisDeskAreKept() {
        for (String from :
                List.of("/briefings/0?show=DRAFT", "/x?" + path + "?show=DRAFT", "", path + "0?show=DRAFT")) {
            StoredQuestions.Current current =
                    questions.ofBriefing(briefing.id()).get(0);
            String lock = String.valueOf(current.question().lock);
            Desk.htmx(browser, from, "/questions/" + current.question().id + "/instead", "lock", lock)
                    .then()
                    .statusCode(204)
                    .header("HX-Redirect", startsWith(path + "#q-"));
        }
    }

    @Test
    void whatWasDraftedAboutASelectionIsOffered() {
        browser.get(path + "/questions/new?passage=" + SECOND)
                .then()
                .body(containsString("Drafted about this passage"), containsString("Who paid?"))
                .body(not(containsString("Who was second?")));
    }

    @Test
    void theOptionsOfOtherQuestionsAreOfferedForAnotherDistractor() {
        browser.get(path + "/questions/new")
                .then()
                .body(containsString("<option value=\"Ada Lund\">"), containsString("list=\"others-0\""));
        browser.get("/questions/" + shown + "/edit").then().body(not(containsString("<option value=\"Ada Lund\">")));
    }

    @Test
    void nobodyElseTouchesTheReserve() {
        Browser other = TestPeople.browserOf(people.instructor());
        other.get("/briefings");
        other.post(path + "/more").then().statusCode(404);
        other.post("/questions/" + shown + "/instead", "lock", "0").then().statusCode(404);
        assertThat(questions.sparesOf(briefing.id())).hasSize(3);
    }

    private String instead(String stem) {
        StoredQuestions.Current current = find(stem);
        browser.post(
                        "/questions/" + current.question().id + "/instead",
                        "lock",
                        String.valueOf(current.question().lock))
                .then()
                .statusCode(303);
        return questions.ofBriefing(briefing.id()).get(0).version().stem;
    }

    private StoredQuestions.Current find(String stem) {
        return questions.ofBriefing(briefing.id()).stream()
                .filter(current -> current.version().stem.equals(stem))
                .findFirst()
                .orElseThrow();
    }

    private long add(String stem, String passage, QuestionStatus status) {
        int start = briefing.text().indexOf(passage);
        Wording wording = new Wording(
                QuestionKind.WHO_SAID,
                QuestionFormat.SINGLE_CHOICE,
                Difficulty.RECALL,
                stem,
                List.of(new DraftOption("Ada Lund", true, "So it says."), new DraftOption("Ben Moor", false, "No.")),
                new TextSpan(start, start + passage.length()),
                "",
                null);
        return Objects.requireNonNull(questions.add(briefing.id(), briefing.revisionId(), wording, status).id);
    }
}
