package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceTest {

    private static final String STEM = "How many ships did Norway send to the Skerry Bank in 2024?";
    private static final String PASSAGE = "Norway sent 24 ships to the Skerry Bank in 2024.";

    @Test
    void aGoodQuestionNeedsNone() {
        assertThat(on(STEM, "18", "24*", "30", "36")).isEmpty();
        assertThat(on("Who said: “It is not our fault”?", "Ada Lund*", "Ben Moor", "Carla Diaz", "Dan Berg"))
                .containsExactly(
                        "The marked passage does not contain the right answer. Check that it answers the question.");
    }

    @ParameterizedTest
    @CsvSource({
        "how many ships did Norway send?, Begin the question with a capital letter.",
        "Who said “We go?, 'A quotation mark or a bracket in the question is opened and not closed.'",
        "How many ships? And when?, 'Ask one thing: one question mark, at the end.'",
        "How many ships did they send to Norway?, Say who or what “they” is",
        "How many ships did the company send?, Say who or what “the company” is",
        "How many ships did Norway not send?, A question with “not” is easily misread.",
    })
    void aStemIsReadAlone(String stem, String sentence) {
        assertThat(on(stem, "18", "24*", "30", "36")).anyMatch(advice -> advice.startsWith(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why did Ada Lund say she would leave Norway?",
                "Which country said it would send ships?",
                "Who said: “They send it to us”?"
            })
    void aPronounWithItsNameBeforeItIsFine(String stem) {
        assertThat(on(stem, "18", "24*", "30", "36")).noneMatch(advice -> advice.startsWith("Say who"));
    }

    @Test
    void theKeyIsNotGivenAway() {
        assertThat(on("Did Norway send 24 ships?", "18", "24*", "30", "36"))
                .contains("The question contains the right answer. Leave it out there.");
        assertThat(on("Which bank did Norway reach?", "Skerry bank*", "Dogger reef", "Rona reef", "Faroe reef"))
                .contains("Only the right option shares the word “bank” with the question, which gives it away.");
    }

    @Test
    void optionsAreAlike() {
        assertThat(on(STEM, "18", "24*")).contains("Give four options: with 2 a guess is right too often.");
        assertThat(on(STEM, "Ada Lund", "Ben Moor*", "Carla Diaz")).noneMatch(a -> a.startsWith("Give four options"));
        assertThat(on(STEM, "18", "24*", "36", "30"))
                .contains("Put the figures in ascending order, so that their order tells nothing.");
        assertThat(on(STEM, "18", "24*", "none of the above", "30"))
                .contains(
                        "“All of the above” and the like test logic, not the article. Give another option.",
                        "Some options begin with a number and some do not. Give them one form.");
        assertThat(on(STEM, "a", "b", "c", "24 ships of the northern fleet*"))
                .contains("The right option is much longer than the others, so it is guessed. Make them alike.");
    }

    @Test
    void reasonsAndAPassageAreAskedFor() {
        List<DraftOption> options = List.of(new DraftOption("24", true, ""), new DraftOption("30", false, "No."));
        assertThat(Advice.on(QuestionFormat.SINGLE_CHOICE, STEM, options, null))
                .contains(
                        "Mark the passage of the article that answers the question.",
                        "Say of each option why it is right or wrong: trainees read it afterwards.");
    }

    /** The key has a star. */
    private static List<String> on(String stem, String... texts) {
        List<DraftOption> options = new ArrayList<>();
        Arrays.stream(texts)
                .forEach(text -> options.add(
                        new DraftOption(text.replace("*", ""), text.endsWith("*"), "The article says so.")));
        return Advice.on(QuestionFormat.SINGLE_CHOICE, stem, options, PASSAGE);
    }
}
