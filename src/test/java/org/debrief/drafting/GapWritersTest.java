package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences with a gap in the place of a figure, a day or a name, and sentences in which none may be made. */
class GapWritersTest {

    /** What it names is known to whoever is asked: the mill, the rye, the keys of the storehouse. */
    private static final String TITLE = "Owners of the mill sell rye to bakers after fire and lose keys of storehouse";

    /** So that there are other figures, days and names to choose from. */
    private static final String OTHERS =
            " Ana Roy runs the mill in Hamar. Ben Lund left Bergen on 3 May 2024. Carla Dahl"
                    + " bakes in Oslo. Erik Holm came to Malmo on 9 May 2024 with 40 sacks and 25 carts.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mill in Hamar sold 310 tonnes of rye to the bakers of Oslo. | sold ____ of rye to the bakers of Oslo",
                "But the mill in Hamar sold about 60 percent of the rye to bakers in Oslo. | The mill in Hamar sold ____ of the rye",
                "The bakers of Oslo paid $4.2 million for the rye from Hamar on Monday. | paid ____ for the rye from Hamar on Monday 13 May 2024",
                "The mill in Hamar sold 310 tonnes of rye and oats to Lund Foods Inc. | rye and oats to Lund Foods Inc.?",
                "The bakers of Oslo paid $42 (£31) for a sack of rye from the mill in Hamar. | The bakers of Oslo paid ____ for a sack of rye",
                "The mill in Hamar sold 310 sacks of \"old\" rye to the bakers of Oslo. | sold ____ sacks of ‘old’ rye to the bakers",
                "The owners of the mill gave rye to 310 Norwegians on a ferry from Hamar. | gave rye to ____ Norwegians on a ferry"
            })
    void aFigureIsAskedInTheArticlesOwnWords(String sentence, String stem) {
        assertThat(figures(sentence)).singleElement().asString().contains(stem).endsWith("?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two of the 300 mills in Norway were mended and the rest will be closed by the owners.",
                "The mill in Hamar sold 310 sacks of \"old rye to the bakers of Oslo.",
                "The mill in Hamar sold 310 of the 500 sacks of rye and lost 190 sacks in a fire.",
                "The owners waited for 5 minutes at the storehouse of the mill in Hamar on Monday.",
                "The private bicycle mill sold 310 sacks of rye to the bakers of Oslo.",
                "“The bakers of Oslo bought 310 sacks of rye in Hamar,” the miller said.",
                "They bought 310 sacks of rye for the bakers of the northern towns.",
                "The rye came in a 310-sack cart from the mill in Hamar to the bakers of Oslo.",
                "In Oslo: 310 sacks of rye for all bakers who asked the mill in Hamar for it.",
                "Others took 310 sacks of rye from the mill in Hamar to the bakers of Oslo.",
                "The mill in Hamar has 4 ovens in a house for the 4 bakers who came from Oslo.",
                "Hamar, a town of 9,100 people on the lake, has sold its old mill to bakers from Oslo.",
                "The mill in Hamar stands 80 kilometres north of Oslo on the lake with the ferry.",
                "Bakers from Oslo saw the 310 sacks and the carts that had come from Hamar.",
                "The bakers of Oslo own 310 sacks, or more than a quarter of the sacks that were sold in Hamar.",
                "The mill in Hamar sold the 10-year lease of the house to bakers from Oslo.",
                "- The mill in Hamar sold 310 sacks of rye to the bakers of Oslo.",
                "A mill could sell 310 sacks of rye to the bakers in Oslo and in Bergen.",
                "The mill in Hamar sold 310 sacks of rye in Tuesday trading to bakers from Oslo.",
                "Bakers are buying 310 sacks of rye on Monday from the mill in Hamar.",
                "The mill sold 310 sacks."
            })
    void noFigureIsAskedWhereTheRestTellsItOrDoesNotStandAlone(String sentence) {
        assertThat(figures(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mill in Hamar was closed on Monday after a fire in the old storehouse. | Which day belongs in the gap: The mill in Hamar was closed on ____ after",
                "The mill in Hamar was closed early Monday after a fire in the old storehouse. | Which day belongs in the gap: The mill in Hamar was closed early on ____ after",
                "The bakers of Oslo built the mill in Hamar in 1974 with the help of farmers. | Which year belongs in the gap: The bakers of Oslo built the mill in Hamar in ____ with"
            })
    void aDayOrYearIsAskedInTheArticlesOwnWords(String sentence, String stem) {
        assertThat(stems(new DateGapWriter(), sentence + OTHERS)).anyMatch(s -> s.startsWith(stem));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The owners said on Monday that the mill in Hamar would be closed for the summer.",
                "The owners told of the fire in the mill of Hamar in a short statement on Monday.",
                "The owners said that they would open the mill in Hamar to all bakers on Tuesday.",
                "Monday’s fire in the old storehouse closed the mill in Hamar for the whole summer.",
                "The mill in Hamar was closed on Wednesday after a fire in the old storehouse.",
                "The mill in Hamar would be closed on 2 May for work in the old storehouse.",
                "The mill in Hamar burned in 1974, and the bakers of Oslo bought a mill in 1975 and in 1974.",
                "The Monday market in Hamar was closed after a fire in the old storehouse there."
            })
    void noDayIsAskedOnWhichItWasOnlySaidNorOneThatNamesSomething(String sentence) {
        assertThat(stems(new DateGapWriter(), sentence)).isEmpty();
    }

    @Test
    void aNameIsAskedBesideOthersOfTheArticle() {
        List<Candidate> candidates = write(
                new NameGapWriter(),
                "The bakers said the owners of the mill gave the keys of the storehouse to Ana Roy." + OTHERS);
        assertThat(candidates).anySatisfy(candidate -> {
            assertThat(candidate.draft().stem())
                    .isEqualTo(
                            "Whose name belongs in the gap: The bakers said the owners of the mill gave the keys of the storehouse to ____?");
            assertThat(candidate.draft().key().text()).isEqualTo("Ana Roy");
            assertThat(candidate.draft().options())
                    .extracting(DraftOption::text)
                    .contains("Ben Lund", "Carla Dahl");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Roy told the owners of the mill that the keys were in the storehouse.",
                "The owners of the mill gave Ana Roy her keys of the storehouse on the hill.",
                "The owners of the mill gave the keys of the storehouse to Ana Roy and Ben Lund."
            })
    void noNameIsAskedWhereTheRestTellsItOrWhereItIsTheSpeakers(String sentence) {
        assertThat(stems(new NameGapWriter(), sentence + OTHERS)).noneMatch(stem -> stem.contains("storehouse"));
    }

    @Test
    void whatTheTitleDoesNotNameMustBeToldInTheSentence() {
        String told = "The bakers of Oslo paid $4.2 million for the rye from Hamar.";
        assertThat(figures(told)).hasSize(1);
        assertThat(figures(told.replace("the rye", "the licence"))).isEmpty();
    }

    @Test
    void whatASentenceFurtherUpCallsAThingIsNotWrittenIntoItsPlace() {
        String before = "Lund runs a network with cheap boats. ";
        assertThat(figures(before + "The network reaches 310 towns in Norway and in Sweden."))
                .isEmpty();
    }

    @Test
    void aKeyTellsItsUnitWhereTheSentenceTellsAnother() {
        List<Candidate> candidates = write(
                new FigureGapWriter(),
                "Bakers from Oslo walked for 7 minutes to the mill and for 20 minutes to the storehouse.");
        assertThat(candidates)
                .extracting(candidate -> candidate.draft().key().text())
                .contains("20 minutes");
    }

    @ParameterizedTest
    @CsvSource({"Lund claimed that he had sold the rye, false", "Lund claimed that Erik Holm had sold the rye, true"})
    void whatSomebodyClaimsOfHimselfIsNotToldOfAnother(String words, boolean another) {
        Material material = Written.material("Lund claimed that he had sold the rye.");
        assertThat(GapSentence.isToldOfAnother(
                        material, material.article().sentences().get(0), words))
                .isEqualTo(another);
    }

    private static List<String> figures(String sentence) {
        return stems(new FigureGapWriter(), sentence + OTHERS).stream()
                .filter(stem -> !stem.contains("Malmo"))
                .toList();
    }

    private static List<String> stems(QuestionWriter writer, String text) {
        return write(writer, text).stream().map(c -> c.draft().stem()).toList();
    }

    private static List<Candidate> write(QuestionWriter writer, String text) {
        return writer.write(Written.material(TITLE, text));
    }
}
