package org.debrief.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Article;
import org.debrief.reading.ArticleReader;
import org.debrief.reading.ReferentResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Anna Lindqvist, the mayor of Arvika, opened the bridge.                 | Anna Lindqvist | the mayor of Arvika
            Norway’s transport minister, Jonas Berg, opened the bridge.             | Jonas Berg     | Norway’s transport minister
            The governor of Texas, Carlos Mendez, opened the bridge.                | Carlos Mendez  | the governor of Texas
            Greenpeace counted the seals. Its chairman, Jonas Berg, was pleased.    | Jonas Berg     | the chairman of Greenpeace
            French President Claire Dubois opened the bridge.                       | Claire Dubois  | the French President
            """)
    void findsWhoHoldsAnOffice(String text, String holder, String title) {
        assertThat(find(text)).singleElement().satisfies(office -> {
            assertThat(office.holder()).isEqualTo(holder);
            assertThat(office.title()).isEqualTo(title);
            assertThat(office.sole()).isTrue();
            assertThat(office.span().of(text)).contains(holder);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Anna Lindqvist, a biologist at the University of Oslo, counted the seals.   | a biologist at      | the University of Oslo
            Jonas Berg, an engineer with Siemens, built the bridge.                     | an engineer with    | Siemens
            Greenpeace spokeswoman Maria Santos counted the seals.                      | a spokeswoman for   | Greenpeace
            """)
    void findsWhomSomebodyWorksFor(String text, String post, String body) {
        assertThat(find(text)).singleElement().satisfies(office -> {
            assertThat(office.post()).isEqualTo(post);
            assertThat(office.body()).isEqualTo(body);
            assertThat(office.sole()).isFalse();
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Anna Lindqvist, head of product policy at Siemens, counted the seals.       | the head of product policy at Siemens
            Anna Lindqvist, a former Danish ambassador to Chile, counted the seals.     | a former Danish ambassador to Chile
            Anna Lindqvist, the White House press secretary, counted the seals.         | the White House press secretary
            Home Secretary Anna Lindqvist counted the seals.                            | the Home Secretary
            Anna Lindqvist, Siemens’s director of product policy, counted the seals.    | Siemens’s director of product policy
            The seals are well, said Anna Lindqvist, the Harbour Board spokesperson, in Oslo. | the Harbour Board spokesperson
            Ohio Gov. Anna Lindqvist counted the seals.                                 | the governor of Ohio
            Former Boston mayor Anna Lindqvist counted the seals.                       | a former mayor of Boston
            Anna Lindqvist, senior fellow at the Harbour Institute, counted the seals.   | a senior fellow at the Harbour Institute
            Anna Lindqvist, associate professor of history at Arvika College, counted the seals. | an associate professor of history at Arvika College
            Anna Lindqvist, chief economist at Arvika Bank, counted the seals.            | the chief economist at Arvika Bank
            Pentagon spokesman Jonas Berg counted the seals.                              | a spokesman for the Pentagon
            Anna Lindqvist, president of the Harbour Institute, a research body, counted the seals. | the president of the Harbour Institute
            """)
    void findsAPostThatANameTellsApart(String text, String title) {
        assertThat(find(text)).singleElement().extracting(Office::title).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Lindqvist, the voice of Hamlet in Elsinore, counted the seals.",
                "Anna Lindqvist, the daughter of Jonas Berg, counted the seals.",
                "Anna Lindqvist, the legendary chairman of Siemens, counted the seals.",
                "Republican mayor Anna Lindqvist counted the seals.",
                "Anna Lindqvist, legal director for the state Civil Liberties Union, counted the seals."
            })
    void findsNoPostInAFigureOfSpeechOrInATie(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Lindqvist, a doctor, opened the bridge.",
                "Anna Lindqvist, the mayor of the town, opened the bridge.",
                "Norway’s deputy minister, Jonas Berg, opened the bridge.",
                "Mayor Anna Lindqvist opened the bridge.",
                "Its leader, Jonas Berg, opened the bridge."
            })
    void leavesAloneAnOfficeThatSeveralHoldOrThatIsOfNothing(String text) {
        assertThat(find(text)).filteredOn(Office::sole).isEmpty();
    }

    private static List<Office> find(String text) {
        AnnotatedArticle article = new ArticleReader().read(new Article("", text, null));
        return new OfficeFinder().find(article, ReferentResolver.of(article));
    }
}
