package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.debrief.reading.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the writers of sayings put around a stem: options, notes, explanations, evidence. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SayingsTest {

    private static final String TEXT = """
            Norway will cut the cod quota by a third, Fisheries Minister Marta Lindqvist said on Monday. She warned that \
            cod could vanish from the North Sea within ten years. “A sea without cod is a field without wheat,” she said.

            The Pilots Union leader Paul Okoro denied that Norway had asked any fishing crew. “Crews were never told, \
            and crews will pay for it,” Okoro said.

            Opposition spokesman Erik Holm argued that Iceland would gain what Norway lost. Holm promised to raise the \
            cod quota after the next election in Norway.

            Biologist Helena Brandt found that cod stocks had halved in the North Sea since 2015. “Nobody can catch a \
            fish that was never born,” Brandt said. Harbour master Olav Dahl said that Bergen would lose 140 jobs.
            """;

    private final List<Draft> drafts = new EnglishQuestionDrafter()
            .draft(
                    new Article("Cod quota", TEXT, Written.PUBLISHED),
                    new DraftRequest(Set.of(QuestionKind.WHO_SAID, QuestionKind.WHAT_SAID), 40))
            .drafts();

    @Test
    void theExplanationIsASentenceWithTheVerbOfTheArticle() {
        assertThat(drafts)
                .filteredOn(d -> d.stem().matches("Who (?!said:).*"))
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.explanation())
                        .endsWith(d.stem().substring("Who".length(), d.stem().length() - 1) + "."));
    }

    @Test
    void notesOfWrongOptionsTellNothingThatAnotherQuestionAsks() {
        assertThat(drafts)
                .filteredOn(d -> d.kind() == QuestionKind.WHO_SAID)
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.options())
                        .filteredOn(o -> !o.correct())
                        .allMatch(o ->
                                o.why().matches("The article mentions .*, but attributes .* to somebody else\\.")));
    }

    @Test
    void whatOthersSaidInIndirectSpeechIsNoOption() {
        assertThat(drafts)
                .filteredOn(d -> d.kind() == QuestionKind.WHAT_SAID)
                .allSatisfy(d -> assertThat(d.options()).noneMatch(o -> o.text().startsWith("That ")))
                .allSatisfy(d -> {
                    String first = d.options().get(0).text().substring(0, 1);
                    assertThat(d.options())
                            .allMatch(o -> first.equals("“") == o.text().startsWith("“"));
                });
    }

    @Test
    void evidenceHasBothMarksOfAQuotation() {
        assertThat(drafts).isNotEmpty().allSatisfy(d -> {
            String evidence = d.evidence().of(TEXT);
            assertThat(evidence.chars().filter(c -> c == '“').count())
                    .isEqualTo(evidence.chars().filter(c -> c == '”').count());
        });
    }

    @Test
    void aNameThatIsAKeyStandsBesideOtherKeysToo() {
        List<String> wrong = drafts.stream()
                .filter(d -> d.kind() == QuestionKind.WHO_SAID)
                .flatMap(d -> d.options().stream())
                .filter(o -> !o.correct())
                .map(DraftOption::text)
                .toList();
        assertThat(drafts)
                .filteredOn(d -> d.kind() == QuestionKind.WHO_SAID)
                .allMatch(d -> wrong.contains(d.key().text()));
    }
}
