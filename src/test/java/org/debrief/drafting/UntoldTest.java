package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.debrief.reading.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntoldTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            DATE     | On which day did the High Court of Norway rule under that doctrine?
            DATE     | In which year did the similar flood in Vik take place?
            WHO_SAID | Who said that another bridge in Vik would fall?
            WHO_SAID | Who further said that Vik was safe?
            DATE     | True or false: Vik had a similarly quiet night on 4 May 2024.
            FIGURE   | True or false: Two ferries reached Vik and three others turned back.
            FIGURE   | True or false: Police arrested the suspect in a street of Vik after 20 minutes.
            WHO_SAID | Who said that the gun laws would be changed by Norway?
            DATE     | True or false: The current government of Norway was formed in 2011.
            DATE     | On which day did King Olaf meet current prime minister Ana Roy?
            FIGURE   | True or false: Of scale 6.1 according to Oskia, it was felt as far as Vik.
            FIGURE   | True or false: It has 20 ferries between Vik and Oslo.
            WHO_SAID | Who announced that Norway was to join?
            FIGURE   | True or false: The council of Vik said that 12 teams participated.
            FIGURE   | True or false: For example, 37% of the ferries to Vik are old.
            WHO_SAID | Who announced the airstrike at Vik Airport?
            DATE     | On which day is the annual meeting of the Skerry Council set to open?
            """)
    void isRefused(QuestionKind kind, String stem) {
        assertThat(Untold.is(draft(kind, stem))).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            DATE     | On which day did the High Court of Norway rule that doctrine to be void?
            WHO_SAID | Who said that Vik and other towns would flood?
            DATE     | In which month did Norway halt ferries to Vik until further notice?
            WHO_SAID | Who said that Vik needed bridges similar to those of Oslo?
            WHO_SAID | Who said of the suspect in the Vik murders that he was ill?
            WHO_SAID | Who said that Norway would change its gun laws?
            DATE     | In which year did Norway measure the current of the Skerry Strait?
            FIGURE   | True or false: When the Oskia ferry sank, it carried 40 cars.
            WHO_SAID | Who announced that Norway was to join the Skerry Union?
            FIGURE   | True or false: The council of Vik said that 12 teams participated in the search.
            WHO_SAID | Who announced the airstrike at Vik Airport on 5 May 2024?
            DATE     | On which day is the 2024 annual meeting of the Skerry Council set to open?
            WHO_SAID | Who said: “It was similar to that fire”?
            """)
    void stands(QuestionKind kind, String stem) {
        assertThat(Untold.is(draft(kind, stem))).isFalse();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            WHO_SAID  | Who claimed that 40 sailors were wounded, as were nine officers?
            WHAT_SAID | True or false: The Rescue Office of Oskia said that six deaths were of children.
            FIGURE    | According to Mayor Ana Roy, how many people died?
            """)
    void aTollWithoutItsEventIsRefused(QuestionKind kind, String stem) {
        assertThat(Casualties.ofNoEvent(draft(kind, stem))).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            WHO_SAID | Who claimed that 40 sailors were wounded in the bombing of the Vik ferry?
            FIGURE   | How many people were killed in Bergen on 12 April 2024?
            FIGURE   | How many houses in Vik were flooded?
            WHO_SAID | Who said that Ana Roy was injured?
            """)
    void aTollOfAnEventStands(QuestionKind kind, String stem) {
        assertThat(Casualties.ofNoEvent(draft(kind, stem))).isFalse();
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
