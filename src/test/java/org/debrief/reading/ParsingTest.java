package org.debrief.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParsingTest {

    private static final String TEXT = "The tram stopped at noon. Ada Lund said that nobody was hurt. "
            + "Workers cleared the tracks before the evening. The council wants a report by Friday.";

    private final LanguageModels models = LanguageModels.get();
    private final List<CoreMap> sentences = models.words(TEXT).get(CoreAnnotations.SentencesAnnotation.class);

    @Test
    void givesTheTreesOfTheSentencesInTheirOrderWhoeverParsedThem() {
        List<List<TreeParser.Branch>> one = sentences.stream()
                .map(s -> models.treeParser().parse(s.get(CoreAnnotations.TokensAnnotation.class)))
                .toList();

        List<List<TreeParser.Branch>> beside = models.parsing(sentences).finish((read, all) -> {});
        List<List<TreeParser.Branch>> byHelpers =
                Parsing.start(models.treeParser(), sentences, 2, Runnable::run).finish((read, all) -> {});
        List<List<TreeParser.Branch>> alone =
                Parsing.start(models.treeParser(), sentences, 0, Runnable::run).finish((read, all) -> {});

        assertThat(one).hasSize(4);
        assertThat(beside).isEqualTo(one);
        assertThat(byHelpers).isEqualTo(one);
        assertThat(alone).isEqualTo(one);
    }

    @Test
    void tellsHowFarItIs() {
        List<Integer> told = new ArrayList<>();

        Parsing.start(models.treeParser(), sentences, 0, Runnable::run)
                .finish((read, all) -> told.add(read * 10 + all));

        assertThat(told).containsExactly(4, 14, 24, 34);
    }

    @Test
    void endsWithWhatHearingOfItThrows() {
        Parsing parsing = Parsing.start(models.treeParser(), sentences, 0, Runnable::run);

        assertThatThrownBy(() -> parsing.finish((read, all) -> {
                    throw new IllegalStateException("stopped");
                }))
                .hasMessage("stopped");
    }

    @Test
    void doesNotWaitForAHelperThatHasNoTime() {
        List<Runnable> waiting = new ArrayList<>();

        List<List<TreeParser.Branch>> trees =
                Parsing.start(models.treeParser(), sentences, 1, waiting::add).finish((read, all) -> {});

        assertThat(trees).hasSize(4);
        assertThat(waiting).hasSize(1);
    }
}
