package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.debrief.reading.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtfulTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            DATE   | In which year was Norwegian smuggler Ola Moen arrested?
            DATE   | On which day did the mayor of Oslo praise Ana Roy’s remarks on Tuesday 14 May 2024?
            DATE   | True or false: Ana Roy’ll open the port of Bergen on Tuesday 14 May 2024.
            DATE   | True or false: Ana Roy was booed on the night of Tuesday 14 May 2024’s debate in Oslo.
            DATE   | True or false: Mayor Ana Roy proposed just that in 2013.
            DATE   | True or false: The Bergen Bank bought it in 2013.
            DATE   | True or false: Bergen changed most, perhaps, during the 2014 strike in its port.
            DATE   | True or false: Posts on the Bergen Forum asked on Tuesday 14 May 2024 for a strike.
            FIGURE | How old is Ana Roy, a teacher from Bergen?
            FIGURE | How many people were killed in San Mateo, Calif.?
            FIGURE | How many people voted in the Democratic primary in Utah?
            FIGURE | How many museums did Norway give one or more drawings?
            FIGURE | According to an Oslo News poll, to what percentage did support for Ana Roy rise in April 2024?
            FIGURE | True or false: Nearly 400 nurses flew in from Chile and Peru.
            """)
    void isRefused(QuestionKind kind, String stem) {
        assertThat(Doubtful.is(draft(kind, stem))).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            DATE     | In which year was Norwegian smuggler Ola Moen arrested in Chile?
            DATE     | True or false: Mayor Ana Roy praised Nokia’s remarks on fishing on Tuesday 14 May 2024.
            DATE     | True or false: Norway said on Tuesday 14 May 2024 that it had bought ships.
            FIGURE   | How old was Ana Roy, a teacher from Bergen, in May 2024?
            FIGURE   | How many people were killed in Bergen on 12 April 2024?
            FIGURE   | How many people were killed by a fire in Bergen?
            FIGURE   | How many people voted in the Democratic primary in Utah in 2016?
            FIGURE   | According to an Oslo News poll, to what percentage did support for Ana Roy among women rise in April 2024?
            WHO_SAID | Who praised Ana Roy’s remarks on Tuesday 14 May 2024?
            """)
    void stands(QuestionKind kind, String stem) {
        assertThat(Doubtful.is(draft(kind, stem))).isFalse();
    }

    private static Draft draft(QuestionKind kind, String stem) {
        return new Draft(
                kind,
                stem.startsWith("True or false") ? QuestionFormat.TRUE_FALSE : QuestionFormat.SINGLE_CHOICE,
                stem,
                "f1",
                Difficulty.RECALL,
                List.of(new DraftOption("Ada Lund", true, "The article says so.")),
                new TextSpan(0, 10),
                "The article says so.");
    }
}
