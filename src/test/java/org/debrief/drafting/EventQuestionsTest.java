package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.debrief.facts.DateFinder;
import org.debrief.facts.EventFinder;
import org.debrief.facts.Fact;
import org.debrief.facts.FigureFinder;
import org.debrief.facts.OfficeFinder;
import org.debrief.facts.StatementFinder;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Article;
import org.debrief.reading.ArticleReader;
import org.debrief.reading.ReferentResolver;
import org.debrief.reading.Referents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the writers for places, purposes, deeds and offices make of a sentence, and what they leave alone. */
class EventQuestionsTest {

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    /** Others of every kind, so that only the sentence decides whether there is a question. */
    private static final String OTHERS = """


            Maria Santos and Peter Novak live far away. Julia Fischer lives near Robert Miles.

            Greenpeace and Oxfam have many members. So do the Red Cross and Amnesty International.

            Spain is warm. Italy is warm. Portugal is warm. Greece is warm.
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Greenpeace opened a new office in Norway on Monday.      | In which country did Greenpeace open a new office on Monday 13 May 2024? | Norway
            Anna Lindqvist died in Kenya in 2019.                    | In which country did Anna Lindqvist die in 2019?                         | Kenya
            """)
    void asksWhere(String text, String stem, String key) {
        assertThat(write(new WhereWriter(), text + OTHERS)).singleElement().satisfies(draft -> {
            assertThat(draft.stem()).isEqualTo(stem);
            assertThat(draft.key().text()).isEqualTo(key);
            assertThat(Gate.lets(draft)).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Greenpeace did not open a new office in Norway on Monday.",
                "Greenpeace opened new offices in Norway and Sweden on Monday.",
                "Greenpeace opened a new office in Oslo, Norway, on Monday, and Spain paid.",
                "Greenpeace opened a new office in May."
            })
    void asksNoPlaceThatIsNotOne(String text) {
        assertThat(write(new WhereWriter(), text + OTHERS))
                .extracting(d -> d.key().text())
                .doesNotContain("Norway");
    }

    /** An article that names one country only is plainly about that country. */
    @Test
    void asksNoPlaceWithoutAnotherInTheArticle() {
        assertThat(write(new WhereWriter(), "Greenpeace opened a new office in Norway on Monday."))
                .isEmpty();
    }

    @Test
    void asksWhoHoldsAPostAndNotWhomSomebodyWorksFor() {
        String text =
                "“We met on Monday,” said Anna Lindqvist, the mayor of Arvika. “We did,” said Jonas Berg, an engineer at Siemens."
                        + " Maria Santos, a lawyer for Oxfam, came to Arvika. Peter Novak, a biologist at Greenpeace, slept."
                        + OTHERS;

        assertThat(write(new RoleWriter(), text))
                .extracting(Draft::stem, d -> d.key().text())
                .containsExactly(
                        tuple("Who is named in the article as the mayor of Arvika?", "Anna Lindqvist"),
                        tuple("Who is named in the article as an engineer at Siemens?", "Jonas Berg"));
    }

    @Test
    void asksWhatForWithOtherPurposesBesideIt() {
        String text = """
                Greenpeace sent a ship to Iceland to measure oil on beaches. Oxfam hired three buses in Rome to bring water to \
                villages. The Red Cross opened a school in Kenya to train nurses for hospitals. Norway changed a law to protect \
                whales from hunters.
                """;

        assertThat(write(new WhyWriter(), text))
                .filteredOn(d -> d.stem().contains("Greenpeace"))
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.stem()).isEqualTo("Why did Greenpeace send a ship to Iceland?");
                    assertThat(draft.key().text()).isEqualTo("To measure oil on beaches");
                    assertThat(draft.options()).allMatch(o -> o.text().startsWith("To "));
                });
    }

    @Test
    void asksForADeedAmongTheDeedsOfOthers() {
        String text = """
                Greenpeace sent a ship to Iceland. Oxfam brought water to villages in Kenya. UNICEF built a school for nurses in the north of Italy. \
                Amnesty International opened an office in Oslo.
                """;

        assertThat(write(new WhatDoneWriter(), text))
                .filteredOn(d -> d.stem().contains("Oxfam"))
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.stem()).isEqualTo("Which of these did Oxfam do, according to the article?");
                    assertThat(draft.key().text()).isEqualTo("Brought water to villages in Kenya");
                    assertThat(Gate.lets(draft)).isTrue();
                });
    }

    private static List<Draft> write(QuestionWriter writer, String text) {
        AnnotatedArticle article = new ArticleReader().read(new Article("", text, PUBLISHED));
        Referents referents = ReferentResolver.of(article);
        List<Fact> found = new ArrayList<>(new StatementFinder().find(article, referents));
        found.addAll(new FigureFinder().find(article, referents));
        found.addAll(new DateFinder().find(article, referents));
        found.addAll(new EventFinder().find(article, referents));
        found.addAll(new OfficeFinder().find(article, referents));
        found.sort(Comparator.comparing(Fact::span));
        List<NumberedFact> facts = new ArrayList<>();
        found.forEach(fact -> facts.add(new NumberedFact("f" + (facts.size() + 1), fact)));
        return writer.write(new Material(article, referents, facts)).stream()
                .map(Candidate::draft)
                .toList();
    }
}
