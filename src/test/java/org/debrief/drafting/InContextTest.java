package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.debrief.facts.Figure;
import org.debrief.facts.Statement;
import org.debrief.reading.TextSpan;
import org.junit.jupiter.api.Test;

class InContextTest {

    @Test
    void aFigureKeepsWhatLimitsIt() {
        String text = "The Skerry Line runs 19 ferries, which were not sold to Oslo Shipping.";
        assertThat(stands(text, "How many ferries does the Skerry Line run?")).isFalse();
        assertThat(stands(text, "How many ferries, not sold to Oslo Shipping, does the Skerry Line run?"))
                .isTrue();
    }

    @Test
    void aFigureKeepsTheTimeThatOpensItsSentence() {
        String text = "In the 2019/20 fishing season, the Skerry Line lost 24 ferries.";
        assertThat(stands(text, "How many ferries did the Skerry Line lose?")).isFalse();
        assertThat(stands(text, "How many ferries did the Skerry Line lose in the 2019/20 fishing season?"))
                .isTrue();
    }

    @Test
    void whatIsAnExampleIsNotAsked() {
        assertThat(stands("For example, 19 ferries sail to Vik.", "How many ferries sail to Vik?"))
                .isFalse();
        assertThat(stands("Now 19 ferries sail to Vik.", "How many ferries sail to Vik?"))
                .isTrue();
    }

    @Test
    void whatAStudyFindsIsNotOfOneMonth() {
        String study = " Researchers of the University of Oslo published the study.";
        String stem = "As of May 2024, what percentage of the ferries to Vik were old?";
        assertThat(stands("Of the ferries to Vik 19% are old." + study, stem)).isFalse();
        assertThat(stands("Of the ferries to Vik 19% are old.", stem)).isTrue();
    }

    @Test
    void theAgeOfABystanderIsNotAsked() {
        String once = "Ana Roy, 24, saw the fire in Oslo.";
        String stem = "How old was Ana Roy, a guide from Oslo, in May 2024?";
        assertThat(stands(once, stem)).isFalse();
        assertThat(stands(once + " Later Roy put it out.", stem)).isTrue();
    }

    @Test
    void aBodyKeepsItsOwner() {
        String text = "Norway’s Defence Ministry denied the report.";
        InContext context = new InContext(Written.material(text));
        String stem = "Who denied the report on the Skerry Bank?";
        assertThat(context.stands(draft(QuestionKind.WHO_SAID, stem, "The Defence Ministry", text.length())))
                .isFalse();
        assertThat(context.stands(draft(QuestionKind.WHO_SAID, stem, "Norway’s Defence Ministry", text.length())))
                .isTrue();
    }

    @Test
    void victimsAttackersAndWhoIsNamedBesideTheWordsAreNoSpeakers() {
        Material material = Written.material(
                "Per Dahl stabbed Mayor Ana Roy in Oslo. King Olaf Moe and Swedish President Nils Berg came to Oslo."
                        + " Mayor Ida Holm of Bergen was there, too."
                        + " Minister Eva Lund accused Jon Vik of lies and said that Norway counted on Sweden.");
        OutOfQuestion out = new OutOfQuestion(material);
        Statement said = material.facts().stream()
                .map(NumberedFact::fact)
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .reduce((a, b) -> b)
                .orElseThrow();
        for (String name : List.of("Per Dahl", "Ana Roy", "Nils Berg", "Jon Vik")) {
            assertThat(out.asSpeakerOf(name, said)).as(name).isTrue();
        }
        assertThat(out.asSpeakerOf("Ida Holm", said)).isFalse();
    }

    private static boolean stands(String text, String stem) {
        Material material = Written.material(text);
        String figure = material.facts().stream()
                .filter(f -> f.fact() instanceof Figure)
                .map(NumberedFact::id)
                .findFirst()
                .orElse("none");
        return new InContext(material)
                .stands(new Draft(
                        QuestionKind.FIGURE,
                        QuestionFormat.SINGLE_CHOICE,
                        stem,
                        figure,
                        Difficulty.RECALL,
                        List.of(new DraftOption("19", true, "The article says so.")),
                        new TextSpan(0, 10),
                        "The article says so."));
    }

    private static Draft draft(QuestionKind kind, String stem, String key, int end) {
        return Written.draft(kind, stem, new TextSpan(0, end), new DraftOption(key, true, "The article says so."));
    }
}
