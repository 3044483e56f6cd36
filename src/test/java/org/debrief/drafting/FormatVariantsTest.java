package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.drafting.typed.DateKey;
import org.debrief.facts.DateFinder;
import org.debrief.facts.DatedEvent;
import org.debrief.facts.Fact;
import org.debrief.facts.FigureFinder;
import org.debrief.facts.StatementFinder;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Article;
import org.debrief.reading.ArticleReader;
import org.debrief.reading.ReferentResolver;
import org.debrief.reading.Referents;
import org.debrief.reading.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatVariantsTest {

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    private static final String TEXT = """
            Norway opened a research station on Jan Mayen on Monday. The Norwegian Polar Institute has sent 48 scientists \
            to Jan Mayen.

            “We will learn more about the ice of the Arctic in one winter than in ten summers at sea,” said Ingrid Solheim, the \
            director of the Norwegian Polar Institute.

            Iceland signed an agreement with Norway on 3 April 2024. Iceland will pay $12 million for two laboratories \
            near Olonkinbyen. Denmark joined the agreement on 20 April 2024.

            “Every fishing village on our coast will be better off for an agreement with Norway,” said Jonas Arnarson, Iceland’s \
            minister of fisheries. The government of Iceland employs 310 scientists in Reykjavik.

            “Denmark has waited far too long before it took the polar night seriously,” said Mette Holm, a biologist at \
            the University of Aarhus. Denmark has promised 75 solar panels to Jan Mayen.

            “Nobody should believe that a single station can replace a whole fleet of ships,” said Erik Brandt, a captain \
            of the Norwegian Coast Guard. The Norwegian Coast Guard lost 14 boats in 2019. Sweden closed its station in \
            Kiruna on 7 February 2024.

            Finland bought 30 snowmobiles in Rovaniemi on 5 March 2024. Canada rescued 64 sailors near Nuuk in 2021.
            """;

    @Test
    void halfOfTheQuestionsStaySingleChoicesAndNoneIsAskedTwice() {
        Material material = material(TEXT);
        List<Draft> plain =
                new Formats(material, Set.of(QuestionFormat.SINGLE_CHOICE)).choose(candidates(material), List.of(), 20);
        List<Draft> set =
                new Formats(material, Set.of(QuestionFormat.values())).choose(candidates(material), List.of(), 20);

        long other = set.stream()
                .filter(draft -> draft.format() != QuestionFormat.SINGLE_CHOICE)
                .count();
        assertThat(plain).allMatch(draft -> draft.format() == QuestionFormat.SINGLE_CHOICE);
        assertThat(other).isPositive().isLessThanOrEqualTo(set.size() / 2);
        assertThat(set.stream().map(Draft::stem)).doesNotHaveDuplicates();
        assertThat(set).allMatch(Gate::lets);
        assertThat(new Formats(material, Set.of(QuestionFormat.values())).choose(candidates(material), List.of(), 20))
                .isEqualTo(set);
    }

    @Test
    void whatHasTooFewOptionsForAChoiceIsAskedOtherwise() {
        Material material = material(TEXT);
        List<Candidate> all = candidates(material);
        Candidate figure = all.stream()
                .filter(c -> c.draft().kind() == QuestionKind.FIGURE)
                .filter(c -> TypedVariant.of(material, c).isPresent())
                .findFirst()
                .orElseThrow();
        Draft keyOnly = new Draft(
                figure.draft().kind(),
                QuestionFormat.SINGLE_CHOICE,
                figure.draft().stem(),
                figure.draft().factId(),
                Difficulty.RECALL,
                List.of(figure.draft().key()),
                figure.draft().evidence(),
                figure.draft().explanation());
        List<Candidate> others =
                all.stream().filter(c -> !Clash.between(c, figure)).toList();

        assertThat(Gate.lets(keyOnly)).isFalse();
        assertThat(Gate.letsInAnotherFormat(keyOnly)).isTrue();
        assertThat(new Formats(material, Set.of(QuestionFormat.SINGLE_CHOICE, QuestionFormat.TYPED_FIGURE))
                        .choose(others, List.of(new Candidate(keyOnly, figure.weight(), figure.asked())), 20))
                .filteredOn(draft -> draft.stem().equals(figure.draft().stem()))
                .singleElement()
                .matches(draft -> draft.format() == QuestionFormat.TYPED_FIGURE);
    }

    /** Whoever types the rounded figure is not wrong. */
    @Test
    void aFigureThatTheArticleAlsoRoundsIsNotTyped() {
        String rounded = "Norway paid $12.01 million for two boats. The boats of Norway cost $12 million in Bergen.";
        String alone = "Norway paid $12.01 million for two boats. The boats of Norway cost $15 million in Bergen.";

        assertThat(typedFigures(rounded)).isEmpty();
        assertThat(typedFigures(alone)).isNotEmpty();
    }

    private static List<Candidate> typedFigures(String text) {
        Material material = material(text);
        return candidates(material).stream()
                .filter(c -> c.draft().kind() == QuestionKind.FIGURE)
                .filter(c -> c.draft().key().text().contains("million"))
                .flatMap(c -> TypedVariant.of(material, c).stream())
                .toList();
    }

    @Test
    void speakersAreMatchedToTheirStatements() {
        Material material = material(TEXT);
        Draft draft = MatchingQuestion.of(material, candidates(material))
                .orElseThrow()
                .draft();

        assertThat(Gate.lets(draft)).isTrue();
        assertThat(draft.options())
                .filteredOn(DraftOption::correct)
                .hasSizeBetween(3, 4)
                .allSatisfy(option -> {
                    String after = TEXT.substring(
                            TEXT.indexOf(String.valueOf(option.prompt()).substring(1, 40)));
                    assertThat(after.substring(0, 170)).contains("said " + option.text());
                });
    }

    @Test
    void twoSpeakersAreTooFewToMatch() {
        Material material = material(TEXT);
        List<Candidate> two = candidates(material).stream()
                .filter(c -> c.draft().key().text().matches("Ingrid Solheim|Mette Holm"))
                .toList();

        assertThat(two).isNotEmpty();
        assertThat(MatchingQuestion.of(material, two)).isEmpty();
    }

    @Test
    void eventsStandInTheOrderOfTheirDatesAndDoNotNameThem() {
        Material material = material(TEXT);
        Draft draft = OrderingQuestion.of(material, candidates(material))
                .orElseThrow()
                .draft();

        assertThat(Gate.lets(draft)).isTrue();
        assertThat(draft.options().stream().map(DraftOption::text))
                .containsSubsequence(
                        "The Norwegian Coast Guard lost 14 boats.",
                        "Iceland signed an agreement with Norway.",
                        "Norway opened a research station on Jan Mayen.")
                .noneMatch(text -> text.matches(".*(?:\\d{4}|Monday|April|February).*"));
    }

    @Test
    void aPlainExactNumberAndAWholeDayAreTyped() {
        Material material = material(TEXT);
        List<Draft> typed = candidates(material).stream()
                .flatMap(candidate -> TypedVariant.of(material, candidate).stream())
                .map(Candidate::draft)
                .toList();

        assertThat(typed).isNotEmpty().allMatch(Gate::lets).allSatisfy(draft -> {
            assertThat(draft.options()).singleElement().matches(DraftOption::correct);
            assertThat(Optional.ofNullable(draft.typed())
                            .orElseThrow()
                            .mark(draft.key().text())
                            .right())
                    .isTrue();
        });
        assertThat(typed)
                .filteredOn(d -> d.typed() instanceof DateKey)
                .extracting(Draft::typed)
                .contains(new DateKey("2024-05-13", true), new DateKey("2024-04-03", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More than 900 farmers protested in Brussels.",
                "About 60% of the voters in Malta stayed at home."
            })
    void aLimitedNumberIsNotTyped(String text) {
        Material material = material(text);
        List<Candidate> candidates = candidates(material);

        assertThat(candidates).isNotEmpty();
        assertThat(candidates.stream().flatMap(c -> TypedVariant.of(material, c).stream()))
                .isEmpty();
    }

    /** What is true and what is false differ in one fact, and the false one is the article's own. */
    @Test
    void whatIsFalseDiffersInOneFactOfTheArticle() {
        Material material = material(TEXT);
        int pairs = 0;
        for (Candidate candidate : candidates(material)) {
            Optional<Candidate> told = TrueFalseVariant.of(material, candidate, true);
            Optional<Candidate> altered = TrueFalseVariant.of(material, candidate, false);
            assertThat(told.isPresent()).isEqualTo(altered.isPresent());
            if (told.isPresent() && altered.isPresent()) {
                pairs++;
                assertThat(told.get().draft().key().text()).isEqualTo("True");
                assertThat(altered.get().draft().key().text()).isEqualTo("False");
                assertThat(told.get().draft().stem())
                        .isNotEqualTo(altered.get().draft().stem());
                assertThat(Gate.lets(altered.get().draft())).isTrue();
            }
        }
        assertThat(pairs).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sweden opened its new embassy in Hanoi on Monday.     | on Tuesday 14 May 2024 | Sweden opened its new embassy in Hanoi on Tuesday 14 May 2024.
            On Monday, Sweden opened its new embassy in Hanoi.    |                        | Sweden opened its new embassy in Hanoi.
            In 2019, Sweden closed its embassy in Hanoi.          | in 2018                | In 2018, Sweden closed its embassy in Hanoi.
            """)
    void aDateIsSaidInOtherWordsOrLeftOut(String text, String instead, String expected) {
        Material material = material(text);
        DatedEvent date = material.facts().stream()
                .map(NumberedFact::fact)
                .filter(DatedEvent.class::isInstance)
                .map(DatedEvent.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(WholeSentence.around(material, date.span())
                        .flatMap(whole -> whole.words(date, instead == null ? "" : instead)))
                .contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "But the Norwegian Navy rescued 48 sailors near Bergen.",
                "The group rescued 48 sailors near Bergen.",
                "He rescued 48 sailors near Bergen.",
                "Did the Norwegian Navy rescue 48 sailors near Bergen?",
                "The Norwegian Navy rescued 48 “lucky” sailors near Bergen.",
                "The Norwegian Navy rescued 48 sailors near Bergen yesterday.",
                "The boats carried 48 sailors."
            })
    void aSentenceThatPointsElsewhereIsNotTold(String text) {
        Material material = material(text);

        assertThat(WholeSentence.around(material, new TextSpan(text.indexOf("48"), text.indexOf("48") + 2))
                        .flatMap(WholeSentence::words))
                .isEmpty();
    }

    private static List<Candidate> candidates(Material material) {
        List<QuestionWriter> writers =
                List.of(new WhoSaidWriter(), new FigureQuestionWriter(), new DateQuestionWriter());
        return writers.stream()
                .flatMap(writer -> writer.write(material).stream())
                .filter(candidate -> Gate.lets(candidate.draft()))
                .toList();
    }

    private static Material material(String text) {
        AnnotatedArticle article = new ArticleReader().read(new Article("", text, PUBLISHED));
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
