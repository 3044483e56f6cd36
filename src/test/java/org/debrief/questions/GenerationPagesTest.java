package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.debrief.briefings.BriefingSummary;
import org.debrief.briefings.Briefings;
import org.debrief.briefings.NewBriefing;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.DraftRequest;
import org.debrief.drafting.DraftingStage;
import org.debrief.drafting.QuestionDrafter;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.reading.Article;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("path")
@QuarkusTest
class GenerationPagesTest {

    @Inject
    TestPeople people;

    @Inject
    Briefings briefings;

    @Inject
    Generations generations;

    @Inject
    StoredQuestions questions;

    @Inject
    Correcting correcting;

    @Inject
    QuestionDrafter drafter;

    @Inject
    Clock clock;

    private Browser browser;
    private long briefing;
    private String path;

    /** A briefing whose drafting has begun, as far as the database knows. */
    @BeforeEach
    void begin() {
        drafter.warmUp();
        Person instructor = people.instructor();
        browser = TestPeople.browserOf(instructor);
        briefing = briefings.addQuietly(instructor.id(), new NewBriefing("Harbour", null, null, Desk.ARTICLE));
        generations.set(briefing, GenerationStatus.QUEUED);
        path = "/briefings/" + briefing;
        browser.get(path).then().body(containsString("Waiting for its turn"), containsString("value=\"0\""));
        assertThat(generations.begin(briefing)).isTrue();
    }

    @Test
    void theListAndTheDeskTellHowFarItHasCome() {
        new DraftingWatch(generations, briefing, clock).reached(DraftingStage.READING, 0.5);

        browser.get("/briefings").then().body(containsString("Reading the article"), containsString("value=\"42\""));
        browser.get(path + "/row").then().body(containsString("hx-get"), containsString("value=\"42\""));
        browser.get(path + "/progress").then().body(containsString("Reading the article"));
    }

    @Test
    void aCancelledDraftingEndsAndStoresNothing() {
        DraftingWatch watch = new DraftingWatch(generations, briefing, clock);
        watch.reached(DraftingStage.READING, 0.5);

        browser.post(path + "/cancel").then().statusCode(303);

        assertThatThrownBy(() -> watch.reached(DraftingStage.FINDING_FACTS, 0))
                .isInstanceOf(DraftingWatch.Cancelled.class);
        generations.store(
                briefings.newest(briefing),
                drafter.draft(new Article("", Desk.ARTICLE, null), DraftRequest.everything()));
        assertThat(questions.ofBriefing(briefing)).isEmpty();
        browser.get(path).then().body(containsString("Drafting was cancelled"));
        browser.get("/briefings").then().body(containsString("Drafting cancelled"), not(containsString("<progress")));
        browser.get(path + "/progress").then().statusCode(204).header("HX-Refresh", "true");
    }

    @Test
    void anArticleThatIsCorrectedMeanwhileIsDraftedAnew() {
        DraftingWatch watch = new DraftingWatch(generations, briefing, clock);
        BriefingSummary before = briefings.newest(briefing);
        String corrected = Desk.ARTICLE.replace("Marta Lindqvist", "Petra Lindqvist");

        correcting.correct(briefing, new NewBriefing("Harbour", null, null, corrected));

        assertThatThrownBy(() -> watch.reached(DraftingStage.FINDING_FACTS, 0))
                .isInstanceOf(DraftingWatch.Cancelled.class);
        generations.store(before, drafter.draft(new Article("", Desk.ARTICLE, null), DraftRequest.everything()));
        assertThat(questions.ofBriefing(briefing)).isEmpty();

        generations.run(briefing);

        assertThat(questions.ofBriefing(briefing))
                .isNotEmpty()
                .allMatch(current -> current.version().revisionId == briefings.newestRevision(briefing));
    }

    @Test
    void whatIsDoneIsNotDraftedAgainFromAStaleTab() {
        generations.run(briefing);
        List<Long> before = ids();

        browser.post(path + "/retry").then().statusCode(303);

        assertThat(generations.of(briefing)).map(g -> g.status).contains(GenerationStatus.READY);
        assertThat(ids()).isEqualTo(before);
    }

    @Test
    void aDraftThatWasWrittenByHandOutlivesDraftingAgain() {
        generations.cancel(briefing);
        browser.get(path).then().body(containsString("No question yet"));
        Wording byHand = new Wording(
                QuestionKind.WHO_SAID,
                QuestionFormat.SINGLE_CHOICE,
                Difficulty.RECALL,
                "By hand?",
                List.of(),
                null,
                "",
                null);
        questions.add(briefing, briefings.newestRevision(briefing), byHand, QuestionStatus.DRAFT);
        assertThat(generations.retry(briefing)).isTrue();
        assertThat(generations.retry(briefing)).isFalse();

        generations.run(briefing);

        assertThat(questions.ofBriefing(briefing))
                .hasSizeGreaterThan(1)
                .anyMatch(current -> current.version().stem.equals("By hand?"));
    }

    private List<Long> ids() {
        return questions.ofBriefing(briefing).stream()
                .map(current -> current.question().id)
                .toList();
    }

    @Test
    void whatIsAskedForAgainIsDraftedByTheSameRun() {
        generations.cancel(briefing);
        generations.set(briefing, GenerationStatus.QUEUED);

        generations.run(briefing);

        assertThat(questions.ofBriefing(briefing)).isNotEmpty();
        browser.get(path).then().body(containsString("question-card"));
    }

    @Test
    void whatIsDoneCannotBeCancelled() {
        generations.run(briefing);

        browser.post(path + "/cancel").then().statusCode(303);

        browser.get(path).then().body(containsString("question-card"), not(containsString("cancelled")));
    }

    @Test
    void nobodyElseSeesOrStopsIt() {
        Browser other = TestPeople.browserOf(people.instructor());
        other.get("/briefings");
        other.post(path + "/cancel").then().statusCode(404);
        other.post(path + "/retry").then().statusCode(404);
        other.get(path + "/progress").then().statusCode(404);
        other.get(path + "/row").then().statusCode(404);
    }
}
