package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.debrief.reading.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who is a serious candidate beside the one who said it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpeakerOptionsTest {

    private static final String TEXT = """
            President Barack Obama said that the ferry to Vik would sail again in June.

            Fisherman Tom Weber said that he had bought his ticket at the kiosk in Vik.

            Baker Ada Lund said that tickets for the lottery were sold at the kiosk of Vik. “Bakers of Vik rise long before \
            the lottery of Oslo is drawn,” Lund said.

            Teacher Erik Holm said that the school of Vik would open on Monday. “A school without a ferry is a school \
            without teachers and without books,” Holm said.

            Painter Rosa Mohr said that snow in Vik was blue. “Snow is the colour of whatever looks at it in Vik,” Mohr said.
            """;

    private final List<Draft> drafts = new EnglishQuestionDrafter()
            .draft(
                    new Article("The ferry", TEXT, Written.PUBLISHED),
                    new DraftRequest(Set.of(QuestionKind.WHO_SAID), 40))
            .drafts();

    @Test
    void nobodyTakesAPresidentForABaker() {
        assertThat(drafts)
                .filteredOn(d -> !d.key().text().equals("Barack Obama"))
                .isNotEmpty()
                .allSatisfy(d ->
                        assertThat(d.options()).extracting(DraftOption::text).doesNotContain("Barack Obama"));
    }

    /** Of a minister and two teachers each is heard, the other minister is not, and words that are quoted tell nothing of a calling. */
    @Test
    void whereFewAreQuotedEachOfThemStandsBesideTheOthers() {
        String few = """
                Foreign Minister Ana Roy opened a library in Vik. “A fair town begins with a library and a lamp,” Roy said.

                Erik Holm, a teacher from Bergen, came to the opening. “A library without children is a warehouse for \
                paper and dust,” Holm said.

                Rosa Mohr, who paints, brought a picture. “Books keep better in Vik than in any town of Norway,” Mohr said. \
                She sold it to Foreign Minister Nils Dahl of Sweden.
                """;
        assertThat(new EnglishQuestionDrafter()
                        .draft(
                                new Article("The library", few, Written.PUBLISHED),
                                new DraftRequest(Set.of(QuestionKind.WHO_SAID), 40, Set.of()))
                        .drafts())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(d -> assertThat(d.options())
                        .extracting(DraftOption::text)
                        .containsExactly("Ana Roy", "Erik Holm", "Rosa Mohr"));
    }

    @Test
    void whomTheSpeakerAccusesIsNoOption() {
        String quarrel = """
                Ana Roy closed the ferry of Vik. “Boats of Norway belong to those who sail them to Vik in winter,” Roy said.

                Erik Holm accused Ana Roy of selling the lamps. “A school without a ferry is a school without teachers and without books in Norway,” Holm said.

                Rosa Mohr paints boats. “Boats are more patient than the people of Vik who wait for them,” Mohr said.

                Ben Lund mends nets. “Nets have more holes in Norway than in any other country,” Lund said.
                """;
        assertThat(new EnglishQuestionDrafter()
                        .draft(
                                new Article("The ferry", quarrel, Written.PUBLISHED),
                                new DraftRequest(Set.of(QuestionKind.WHO_SAID), 40, Set.of()))
                        .drafts())
                .filteredOn(d -> d.key().text().equals("Erik Holm"))
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.options())
                        .extracting(DraftOption::text)
                        .containsExactly("Ben Lund", "Erik Holm", "Rosa Mohr"));
    }

    @Test
    void whoSaysTheSameIsNoOption() {
        assertThat(drafts)
                .filteredOn(d -> d.stem().contains("lottery") && d.stem().contains("kiosk"))
                .allSatisfy(d ->
                        assertThat(d.options()).extracting(DraftOption::text).doesNotContain("Tom Weber"));
    }
}
