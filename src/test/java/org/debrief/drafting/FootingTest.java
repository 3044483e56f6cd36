package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.debrief.reading.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootingTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            WHO_SAID | Who said that the ferry to Lunde would sail again?
            WHO_SAID | Who said: “A ferry that sails twice a week is a promise and not a service”?
            WHO_SAID | Who said: “Lunde needs Oskia more”?
            WHO_SAID | Who said: “A fair harbour begins with a fair toll”?
            WHO_SAID | Who said that “ferries that sail twice a week are a promise to islands”?
            FIGURE   | According to Mayor Ana Roy, how many houses in Vik were flooded?
            FIGURE   | According to the UN, how many people live in Vik?
            WHO_SAID | Who said that Lund’s attack on the mayor of Vik was unfair?
            FIGURE   | How much did the Club for Ships spend on the Senate race in Varland?
            DATE     | On which day did Varland close the border?
            WHO_SAID | Who said that the House bill on the port of Vik would fail?
            WHO_SAID | Who said that Vik and other towns would flood?
            """)
    void aNameIsEnough(QuestionKind kind, String stem) {
        assertThat(Footing.isFirm(draft(kind, stem))).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            WHO_SAID | Who said that the growth might end?
            WHO_SAID | Who said: “There are new roads, new bridges”?
            WHO_SAID | Who said that “most people will go to the harbour”?
            WHO_SAID | Who said: “The weather at the time will tell the ferries what they do”?
            WHO_SAID | Who said: “No, Vik Will Never Be An Island Again”?
            FIGURE   | According to Mayor Ana Roy, how many houses were flooded?
            FIGURE   | How many people were reported missing on Wednesday 5 November 2025?
            FIGURE   | How many boats may each country send to the Skerry Bank?
            FIGURE   | What percentage of voters in Oskia chose the Greens in a new poll?
            FIGURE   | How old is Daniel Holm?
            FIGURE   | How old was Daniel Holm in May 2024?
            DATE     | On which day did officials say that Norway had lifted the ban?
            FIGURE   | How large an increase did Norway’s school programme win to $4 million?
            FIGURE   | How much did Norway’s school programme receive?
            WHO_SAID | Who said that Lund’s attack was an attack on Ana Roy?
            WHO_SAID | Who said that the comment by Ana Roy was unfair?
            FIGURE   | In recent days, how many accounts have written to Varland?
            FIGURE   | A lead of how many points does Ana Roy have in Vik?
            FIGURE   | According to the PPLC poll, what percentage of voters in Vik chose Ana Roy?
            FIGURE   | How many voters in Vik did the Oslo News poll include?
            FIGURE   | How much did the Club for Ships spend on the Senate race?
            FIGURE   | How much has Ana Roy raised through June 2026?
            WHO_SAID | Who said that Oskia would not accept the North’s fleet?
            WHO_SAID | Who said that the House bill would close the port of Vik?
            DATE     | On which day did the U.S. Senate measure reach Ana Roy?
            DATE     | On which day did Ana Roy speak at the Statehouse?
            DATE     | In which year did Oskia reach the icy moon’s surface?
            WHO_SAID | Who said that other ferries would sail to Vik?
            WHO_SAID | Who said that lead author Ana Roy was wrong?
            """)
    void aWordThatPointsOutOfTheStemIsRefused(QuestionKind kind, String stem) {
        assertThat(Footing.isFirm(draft(kind, stem))).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Mary Roy, true", "Paul Roy, false", "Sky Roy, false"})
    void sheIsAskedOnlyAmongWomen(String other, boolean firm) {
        Draft draft = draft(
                QuestionKind.WHO_SAID,
                "Who said that she would build a bridge at Vik?",
                new DraftOption("Anna Lund", true, "The article says so."),
                new DraftOption(other, false, "The article mentions another."));
        assertThat(Footing.isFirm(draft)).isEqualTo(firm);
    }

    private static Draft draft(QuestionKind kind, String stem) {
        return Written.draft(kind, stem, "Ada Lund");
    }

    private static Draft draft(QuestionKind kind, String stem, DraftOption... options) {
        return Written.draft(kind, stem, new TextSpan(0, 10), options);
    }
}
