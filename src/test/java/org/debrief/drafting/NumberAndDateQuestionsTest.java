package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.debrief.facts.DateFinder;
import org.debrief.facts.Fact;
import org.debrief.facts.FigureFinder;
import org.debrief.facts.StatementFinder;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Article;
import org.debrief.reading.ArticleReader;
import org.debrief.reading.ReferentResolver;
import org.debrief.reading.Referents;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the writers for figures and dates make of a sentence, and what they leave alone. */
class NumberAndDateQuestionsTest {

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The Norwegian Navy rescued 48 sailors near Bergen.        | How many sailors did the Norwegian Navy rescue near Bergen?   | 48
            More than 900 farmers protested in Brussels.              | How many farmers protested in Brussels?                       | More than 900
            Ireland has closed 25 post offices since 2019.            | How many post offices has Ireland closed since 2019?          | 25
            Nokia will pay $40 million to its workers.                | How much will Nokia pay to its workers?                       | $40 million
            Exports from Peru rose by 12 per cent.                    | By what percentage did exports from Peru rise?                | 12 per cent
            Shares of Nokia slid 6% in Oslo.                          | By what percentage did shares of Nokia slide in Oslo?         | 6%
            About 60% of the voters in Malta stayed at home.          | What percentage of the voters in Malta stayed at home?        | About 60%
            The UN persuaded Chad to release 300 prisoners.           | How many prisoners did the UN persuade Chad to release?       | 300
            The mayors of 14 Italian towns met in Rome.               | How many Italian towns’ mayors met in Rome?                   | 14
            A panel of nine judges will visit the port of Bergen.     | How many judges make up the panel that will visit the port of Bergen? | Nine
            There was a letter to the Pope by 300 families living in Malaga. | How many families living in Malaga were behind a letter to the Pope? | 300
            There have been long letters to the Pope by 4,200 Spanish families asking the Vatican to help Italian farmers. | As of May 2024, how many Spanish families had used long letters to the Pope to ask the Vatican to help Italian farmers? | 4,200
            In recent weeks, there have been long letters circulating in Rome by 4,200 Spanish families asking the Vatican to help Italian farmers. | In the weeks before 15 May 2024, how many Spanish families used long letters in Rome to ask the Vatican to help Italian farmers? | 4,200
            Chile and Peru signed a ten-year trade agreement on Monday. | How long is the trade agreement that Chile and Peru signed on Monday 13 May 2024? | Ten years
            Nokia received a loan of $40 million from Finland.        | How large a loan did Nokia receive from Finland?              | $40 million
            Nokia bought the old port of Cork for $3 million.         | For how much did Nokia buy the old port of Cork?              | $3 million
            Sales of Nokia rose to $40 million.                       | To what amount did sales of Nokia rise?                       | $40 million
            More than $40 million was spent on the port of Bergen.    | How much was spent on the port of Bergen?                     | More than $40 million
            NATO’s 8,400-strong force in Kosovo needs more vehicles.  | How large is NATO’s force in Kosovo?                          | 8,400-strong
            Greenpeace said 70 whales had died near Iceland.          | According to Greenpeace, how many whales died near Iceland?  | 70
            A fire in Bergen killed 70 whales, officials said.        | According to officials, how many whales did a fire in Bergen kill? | 70
            """)
    void asksForFigures(String text, String stem, String key) {
        assertThat(figures(text)).singleElement().satisfies(draft -> {
            assertThat(draft.stem()).isEqualTo(stem);
            assertThat(draft.key().text()).isEqualTo(key);
            assertThat(Gate.lets(draft)).isTrue();
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Sweden opened its new embassy in Hanoi on Monday.         | On which day did Sweden open its new embassy in Hanoi?         | Monday 13 May 2024
            Sweden will open its new embassy in Hanoi on Monday.      | On which day was Sweden due to open its new embassy in Hanoi?  | Monday 20 May 2024
            In 2019, Sweden closed its embassy in Hanoi.              | In which year did Sweden close its embassy in Hanoi?           | 2019
            The embassy of Sweden was closed last month.              | In which month was the embassy of Sweden closed?               | April 2024
            Sweden will open its new embassy in Hanoi by the end of May. | By the end of which month was Sweden due to open its new embassy in Hanoi? | May 2024
            Sweden and Chile are to meet in Hanoi on Monday.          | On which day were Sweden and Chile to meet in Hanoi?           | Monday 20 May 2024
            The embassy of Sweden will be closed on Monday.            | On which day was the embassy of Sweden due to be closed?       | Monday 20 May 2024
            Sweden is scheduled to open its new embassy in Hanoi on Monday. | On which day was Sweden scheduled to open its new embassy in Hanoi? | Monday 20 May 2024
            Outgoing Swedish minister Marta Lindqvist closed a school in Hanoi on Monday. | On which day did outgoing Swedish minister Marta Lindqvist close a school in Hanoi? | Monday 13 May 2024
            Greenpeace said fish stocks near Iceland had fallen since 2015. | According to Greenpeace, since which year have fish stocks near Iceland fallen? | 2015
            Sweden was a member of the European Council in 2019.      | In which year was Sweden a member of the European Council?     | 2019
            Sweden on Monday closed its embassy in Hanoi.             | On which day did Sweden close its embassy in Hanoi?            | Monday 13 May 2024
            Speaking to reporters on Monday, Marta Lindqvist closed the embassy of Sweden. | On which day did Marta Lindqvist close the embassy of Sweden? | Monday 13 May 2024
            In a statement on Sunday, Sweden has condemned the raid on Hanoi. | On which day did Sweden condemn the raid on Hanoi in a statement? | Sunday 12 May 2024
            Founded in 1951, the Oslo Jazz Festival draws thousands of people to Norway. | In which year was the Oslo Jazz Festival founded? | 1951
            The Bergen Maritime Museum, founded in 1921, has bought a ship in Malta.     | In which year was the Bergen Maritime Museum founded? | 1921
            Established in 1964, the Bergen Film Festival drew thousands of people to Norway. | In which year was the Bergen Film Festival established? | 1964
            A judge in Bergen on Monday closed the Hanoi School.       | On which day did a judge in Bergen close the Hanoi School?     | Monday 13 May 2024
            Marta Lindqvist today closed the embassy of Sweden.        | On which day did Marta Lindqvist close the embassy of Sweden?  | Wednesday 15 May 2024
            Shares of Nokia slid 6% on Monday.                         | On which day did shares of Nokia slide 6%?                     | Monday 13 May 2024
            President Obama opened a school in Hanoi on Monday.        | On which day did President Obama open a school in Hanoi?       | Monday 13 May 2024
            Norway opened talks with Chile on 2 May.                                     | On which day did Norway open talks with Chile?      | 2 May 2024
            """)
    void asksForDates(String text, String stem, String key) {
        assertThat(dates(text)).singleElement().satisfies(draft -> {
            assertThat(draft.stem()).isEqualTo(stem);
            assertThat(draft.key().text()).isEqualTo(key);
            assertThat(Gate.lets(draft)).isTrue();
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A low point came at the 2009 Copenhagen climate summit.   | In which year did the Copenhagen climate summit take place?
            A major earthquake in central Chile in 1999 killed about 2,400 people. | In which year did the major earthquake in central Chile take place?
            Marta Lindqvist was booed at Monday’s Oslo debate.        | On which day did the Oslo debate take place?
            """)
    void asksWhenANamedOccasionTookPlace(String text, String stem) {
        assertThat(new OccasionWriter().write(material(text, PUBLISHED)))
                .singleElement()
                .extracting(c -> c.draft().stem())
                .isEqualTo(stem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marta Lindqvist was booed at Monday’s debate.",
                "Marta Lindqvist plans to win Monday’s Oslo debate.",
                "Marta Lindqvist spoke at the 2016 Oslo election."
            })
    void asksForNoOccasionOfWhichThereAreManyOrThatMayLieAhead(String text) {
        assertThat(new OccasionWriter().write(material(text, PUBLISHED))).isEmpty();
    }

    @Test
    void asksOnWhichDaySomethingWasSaid() {
        String text = "On Monday, Marta Lindqvist, the mayor of Bergen, warned that the bridge in Hanoi would close.";
        assertThat(new SaidDayWriter().write(material(text, PUBLISHED)))
                .singleElement()
                .extracting(c -> c.draft().stem())
                .isEqualTo(
                        "On which day did Marta Lindqvist, the mayor of Bergen, warn that the bridge in Hanoi would close?");
    }

    @Test
    void whatIsAlwaysAboutUsIsNotThatOfAnotherSentence() {
        String text = "A balloon from Sweden broke up in the atmosphere over Hanoi on Monday."
                + " Chile tested a new rocket in the atmosphere in May 2023.";

        assertThat(new DateQuestionWriter().write(material(text, PUBLISHED)))
                .extracting(c -> c.draft().stem())
                .contains("In which month did Chile test a new rocket in the atmosphere?");
    }

    /** Beside "did … say" an editor would write "had been". */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            On Monday, Marta Lindqvist, the mayor of Bergen, warned that the bridge in Hanoi has been closed. | On which day did Marta Lindqvist, the mayor of Bergen, warn that the bridge in Hanoi had been closed?
            Marta Lindqvist, the mayor of Bergen, said on Monday that the bridge in Hanoi will be closed. | On which day did Marta Lindqvist, the mayor of Bergen, say that the bridge in Hanoi would be closed?
            Marta Lindqvist, the mayor of Bergen, said on Monday that separately, the bridge in Hanoi has been closed. | On which day did Marta Lindqvist, the mayor of Bergen, say that the bridge in Hanoi had been closed?
            Norwegian minister Marta Lindqvist on Monday said the bridge in Hanoi needs a coat of paint.  | On which day did Norwegian minister Marta Lindqvist say that the bridge in Hanoi needed a coat of paint?
            """)
    void whatWasSaidOnADayIsToldInThePast(String text, String stem) {
        assertThat(new SaidDayWriter().write(material(text, PUBLISHED)))
                .singleElement()
                .extracting(c -> c.draft().stem())
                .isEqualTo(stem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marta Lindqvist praised Sweden’s remarks on Monday.",
                "Marta Lindqvist married in Hanoi in 2019.",
                // To build ships alone it was not set up.
                "The Bergen Yard was set up in 2002 to build ships, boats of steel and tugs.",
                "Sales of Sweden are down this year.",
                "Sweden will likely open its new embassy in Hanoi on Monday.",
                "Sweden had the best ideas in Hanoi about 20 years ago.",
                "Sweden opened an office in Hanoi on Monday to help the families of 48 sailors and of their friends."
            })
    void asksForNoDayThatMayBeSomethingElses(String text) {
        assertThat(dates(text)).isEmpty();
    }

    @Test
    void aWrongDayOfTheArticleIsExplainedByWhatBelongsToIt() {
        String text =
                "Sweden opened its new embassy in Hanoi on Monday. Chile closed its old embassy in Hanoi on 8 May 2024.";
        assertThat(dates(text).get(0).options())
                .filteredOn(o -> o.text().equals("Wednesday 8 May 2024"))
                .singleElement()
                .satisfies(o -> assertThat(o.why())
                        .isEqualTo("The article gives Wednesday 8 May 2024 for something else:"
                                + " “Chile closed its old embassy in Hanoi on 8 May 2024.”"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The group rescued 48 sailors near Bergen.",
                "He rescued 48 sailors near Bergen.",
                "The Norwegian Navy rescued another 48 sailors near Bergen.",
                "The Norwegian Navy did not rescue 48 sailors near Bergen.",
                "If the Norwegian Navy rescues 48 sailors, Bergen will cheer.",
                "The Norwegian Navy rescued between 40 and 50 sailors near Bergen.",
                "“The Norwegian Navy rescued 48 sailors near Bergen,” said Marta Lindqvist.",
                "Marta Lindqvist was born. Officials said the Norwegian Navy had rescued 48 sailors near Bergen.",
                "The Norwegian Navy rescued 48 sailors near Bergen recently.",
                "It happened on Monday.",
                "Marta Lindqvist said on Monday."
            })
    void asksNothingThatWouldNotStandAlone(String text) {
        assertThat(figures(text)).isEmpty();
        assertThat(dates(text)).isEmpty();
    }

    @Test
    void withoutAPublicationDayTheWeekdayIsAsked() {
        String text = "Sweden opened its new embassy in Hanoi on Monday.";
        Material material = material(text, null);
        assertThat(new DateQuestionWriter().write(material))
                .singleElement()
                .extracting(Candidate::draft)
                .satisfies(draft -> {
                    assertThat(draft.stem())
                            .isEqualTo("On which day of the week did Sweden open its new embassy in Hanoi?");
                    assertThat(draft.key().text()).isEqualTo("Monday");
                });
    }

    @Test
    void aPronounBecomesTheNameAndTheEvidenceSaysWhoItIs() {
        String text = "Marta Lindqvist visited the port of Bergen. She promised to plant 300 trees.";
        assertThat(figures(text)).singleElement().satisfies(draft -> {
            assertThat(draft.stem()).isEqualTo("How many trees did Marta Lindqvist promise to plant?");
            assertThat(draft.evidence().of(text)).isEqualTo(text);
        });
    }

    @Test
    void aBareNounBecomesTheNameThatEndsInIt() {
        String text = "Marta Lindqvist swam across Galway Bay. The Irish Navy planted 300 trees near the bay.";
        assertThat(figures(text))
                .singleElement()
                .extracting(Draft::stem)
                .isEqualTo("How many trees did the Irish Navy plant near Galway Bay?");
    }

    @Test
    void aBareNounBecomesThePhraseThatIntroducedIt() {
        String text = "A study of whales by the University of Bergen is new. Sweden published the study in 2019.";
        assertThat(dates(text))
                .singleElement()
                .extracting(Draft::stem)
                .isEqualTo("In which year did Sweden publish the study of whales by the University of Bergen?");
    }

    @Test
    void twoThingsOfOneKindAreNotMixedUp() {
        String text = "A study by the University of Bergen is new. A study by Norway is old. "
                + "Sweden published the study in 2019.";
        assertThat(dates(text)).isEmpty();
    }

    @Test
    void nobodyIsAskedForTheAgeOfTheDead() {
        assertThat(figures("Marta Lindqvist, a 34-year-old pilot, died in Bergen."))
                .isEmpty();
    }

    @Test
    void anAgeBelongsToThePersonBesideIt() {
        assertThat(figures("Marta Lindqvist, the 34-year-old daughter of Olav Berg, landed in Bergen."))
                .singleElement()
                .extracting(Draft::stem)
                .isEqualTo("How old was Marta Lindqvist, the daughter of Olav Berg, in May 2024?");
    }

    @Test
    void optionsAscendAndOtherFiguresOfTheArticleTempt() {
        String text = "The Norwegian Navy rescued 48 sailors near Bergen. The Danish Navy lost 36 boats near Aarhus. "
                + "The Irish Navy found 60 rafts near Cork.";
        assertThat(figures(text)).hasSize(3).allSatisfy(draft -> {
            List<Integer> values = draft.options().stream()
                    .map(option -> Integer.valueOf(option.text()))
                    .toList();
            assertThat(values).isSorted().doesNotHaveDuplicates();
            assertThat(draft.options())
                    .filteredOn(option -> !option.correct())
                    .allSatisfy(option ->
                            assertThat(option.why()).containsPattern("The article gives|The article does not give"));
        });
        assertThat(figures(text))
                .anySatisfy(
                        draft -> assertThat(draft.options())
                                .anySatisfy(
                                        option -> assertThat(option.why())
                                                .isEqualTo(
                                                        "The article gives 36 elsewhere: “The Danish Navy lost 36 boats near Aarhus.”")));
    }

    @Test
    void aLowerBoundHasNoSmallerDistractors() {
        assertThat(figures("At least 900 farmers protested in Brussels."))
                .singleElement()
                .satisfies(draft -> assertThat(draft.options().get(0).correct()).isTrue());
    }

    @Test
    void aPastDayHasNoDistractorAfterThePublication() {
        assertThat(dates("Sweden opened its new embassy in Hanoi on Tuesday."))
                .singleElement()
                .satisfies(draft -> assertThat(draft.options())
                        .noneMatch(option -> option.text().equals("Thursday 16 May 2024")));
    }

    private static List<Draft> figures(String text) {
        return new FigureQuestionWriter()
                .write(material(text)).stream().map(Candidate::draft).toList();
    }

    private static List<Draft> dates(String text) {
        return new DateQuestionWriter()
                .write(material(text)).stream().map(Candidate::draft).toList();
    }

    private static Material material(String text) {
        return material(text, PUBLISHED);
    }

    private static Material material(String text, @Nullable LocalDate published) {
        AnnotatedArticle article = new ArticleReader().read(new Article("", text, published));
        Referents referents = ReferentResolver.of(article);
        List<Fact> facts = new ArrayList<>(new StatementFinder().find(article, referents));
        facts.addAll(new FigureFinder().find(article, referents));
        facts.addAll(new DateFinder().find(article, referents));
        facts.sort(Comparator.comparing(Fact::span));
        List<NumberedFact> numbered = new ArrayList<>();
        for (Fact fact : facts) {
            numbered.add(new NumberedFact("f" + (numbered.size() + 1), fact));
        }
        return new Material(article, referents, numbered);
    }
}
