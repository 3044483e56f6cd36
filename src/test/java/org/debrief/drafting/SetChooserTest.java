package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.debrief.reading.TextSpan;
import org.junit.jupiter.api.Test;

class SetChooserTest {

    private static final String TEXT = "word ".repeat(400);
    private static final List<String> NAMES = List.of("Ada Lund", "Ben Moor", "Carla Diaz", "Dan Okoro");

    @Test
    void theNumberOfQuestionsFollowsTheLengthOfTheArticle() {
        assertThat(SetChooser.sizeFor(TEXT)).isEqualTo(10);
        assertThat(SetChooser.sizeFor("a short note")).isEqualTo(5);
        assertThat(SetChooser.sizeFor("word ".repeat(5_000))).isEqualTo(40);
    }

    @Test
    void onePassageIsAskedOnceAndTheSetStandsInTheOrderOfTheText() {
        Candidate late = candidate("Who said that the late quay was safe?", 900, 0.9);
        Candidate early = candidate("Who said that the early quay was safe?", 100, 0.5);
        Candidate sameAsEarly = candidate("Who claimed that one early quay was safe?", 105, 0.4);
        assertThat(new SetChooser(TEXT).choose(List.of(late, early, sameAsEarly), 5))
                .containsExactly(early.draft(), late.draft());
    }

    @Test
    void theSetIsSpreadOverTheArticle() {
        Candidate first = candidate("Who said that the first quay was safe?", 100, 0.80);
        Candidate beside = candidate("Who said that the second quay was safe?", 130, 0.78);
        Candidate farAway = candidate("Who said that the third quay was safe?", 1_500, 0.70);
        assertThat(new SetChooser(TEXT).choose(List.of(first, beside, farAway), 2))
                .containsExactly(first.draft(), farAway.draft());
    }

    @Test
    void oneSayingIsAskedOnce() {
        Candidate saying = candidate("Who said: “The northern harbour bridge is safe for lorries”?", 100, 0.8);
        Candidate again = candidate("Who called for a northern harbour bridge?", 900, 0.7);
        Candidate nextSentence = candidate("Who said: “Nobody needs to drive around”?", 130, 0.7);
        assertThat(new SetChooser(TEXT).choose(List.of(saying, again, nextSentence), 5))
                .containsExactly(saying.draft());
    }

    @Test
    void noQuestionTellsTheKeyOfAnother() {
        Candidate asks = candidate("Who said that the ferry from Bergen would stop?", 100, 0.8);
        Candidate tells = candidate("According to Ada Lund, when would the Bergen ferry stop?", 900, 0.7);
        Candidate other = new Candidate(
                new Draft(
                        QuestionKind.DATE,
                        tells.draft().format(),
                        tells.draft().stem(),
                        "f2",
                        Difficulty.RECALL,
                        GateTest.draft("", List.of("1 May", "2 May", "3 May", "4 May"))
                                .options(),
                        tells.asked(),
                        "Because."),
                0.7,
                tells.asked());
        assertThat(new SetChooser(TEXT).choose(List.of(asks, other), 5)).containsExactly(asks.draft());
    }

    @Test
    void theSameFourMayBeOfferedForSeveralRoles() {
        Candidate mayor = role("Who is named in the article as the mayor of Vik?", 100);
        Candidate captain = role("Who is named in the article as the captain of the Skerry?", 1_500);
        assertThat(new SetChooser(TEXT).choose(List.of(mayor, captain), 5))
                .containsExactly(mayor.draft(), captain.draft());
    }

    @Test
    void theSameRolesAreOfferedOnce() {
        Candidate lund = role("What is Ada Vik’s role, according to the article?", 100);
        Candidate moor = role("What is Ben Holm’s role, according to the article?", 1_500);
        assertThat(new SetChooser(TEXT).choose(List.of(lund, moor), 5)).containsExactly(lund.draft());
    }

    private static Candidate role(String stem, int at) {
        Draft draft = candidate(stem, at, 0.5).draft();
        return new Candidate(
                new Draft(
                        QuestionKind.ROLE,
                        draft.format(),
                        stem,
                        "f1",
                        draft.difficulty(),
                        draft.options(),
                        draft.evidence(),
                        draft.explanation()),
                0.5,
                draft.evidence());
    }

    private static Candidate candidate(String stem, int at, double weight) {
        Draft draft = GateTest.draft(stem, NAMES);
        TextSpan asked = new TextSpan(at, at + 20);
        return new Candidate(
                new Draft(
                        draft.kind(),
                        draft.format(),
                        stem,
                        "f1",
                        draft.difficulty(),
                        draft.options(),
                        asked,
                        draft.explanation()),
                weight,
                asked);
    }
}
