package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VicinityTest {

    private static final String FILLER = "The ferry left the harbour at noon, and nobody waved. ";
    private static final String TEXT = "Ferry captain Ines Borg sailed. " + FILLER.repeat(20)
            + "Captain Borg slept. Mayor Borg and Ines Borg spoke. " + FILLER.repeat(3) + "Borgia is no Borg. "
            + FILLER.repeat(40) + "The harbour, said Borg";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\bBorg\\b",
                "(?:Mayor|[Cc]aptain) (?:\\p{Lu}\\p{Ll}+ )?Borg\\b",
                "(?<=no )Borg(?=\\. The)",
                "^Ferry .*? Borg",
                "Borg$",
                "\\p{Lu}\\p{Ll}+ Borg and \\p{Lu}\\p{Ll}+ Borg"
            })
    void findsWhatASearchOfTheWholeTextFinds(String pattern) {
        List<MatchResult> whole =
                Pattern.compile(pattern).matcher(TEXT).results().toList();

        List<MatchResult> near = Vicinity.of(TEXT, "Borg").all(pattern);

        assertThat(near).isNotEmpty();
        assertThat(near)
                .extracting(MatchResult::start, MatchResult::end)
                .isEqualTo(whole.stream()
                        .map(found -> tuple(found.start(), found.end()))
                        .toList());
        assertThat(Vicinity.of(TEXT, "Borg").first(pattern).map(MatchResult::start))
                .hasValue(whole.get(0).start());
    }

    @Test
    void doesNotLookFarFromTheName() {
        assertThat(Vicinity.of(TEXT, "Borg").has("noon, and nobody waved\\. (?:The ferry[^.]*\\. ){15}"))
                .isFalse();
    }

    @Test
    void findsNothingAboutANameThatTheTextDoesNotHave() {
        assertThat(Vicinity.of(TEXT, "Lund").has("ferry")).isFalse();
        assertThat(Vicinity.of(TEXT, "Lund").all("ferry")).isEmpty();
    }

    @Test
    void searchesTheWholeTextWhereThereIsNoName() {
        assertThat(Vicinity.of(TEXT, "").all("ferry left")).hasSize(63);
    }
}
