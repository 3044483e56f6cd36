package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.debrief.reading.Article;
import org.junit.jupiter.api.Test;

class EnglishQuestionDrafterTest {

    private static final String TEXT = """
            The harbour of Sundvik will close for six weeks in March, the Sundvik Port Authority said on Monday.

            “We have no choice but to close the harbour while the old quay is rebuilt,” Harbour Master Marta Lindqvist \
            said. She added that the larger of the two cranes would be replaced at the same time.

            The Pilots Union warned that the closure would cost 140 jobs. “Our members will carry the whole cost of a \
            plan that nobody discussed with us,” the union's president, Paul Okoro, said.

            Transport Minister Helena Brandt promised to pay for a second ferry to Sundvik. “No island family will be cut off from \
            the mainland for a single day,” she told reporters. Opposition spokesman Erik Holm called for an inquiry \
            into the cost of the new quay.
            """;

    private static final Set<QuestionFormat> CHOICES = Set.of(QuestionFormat.SINGLE_CHOICE);

    private final QuestionDrafter drafter = new EnglishQuestionDrafter();

    @Test
    void asksWhoSaidWhat() {
        assertThat(draft(new DraftRequest(Set.of(QuestionKind.WHO_SAID), 10, CHOICES))
                        .drafts())
                .extracting(Draft::stem, d -> d.key().text())
                .contains(
                        tuple(
                                "Who said: “We have no choice but to close the harbour while the old quay is rebuilt”?",
                                "Marta Lindqvist"),
                        tuple("Who promised to pay for a second ferry to Sundvik?", "Helena Brandt"));
    }

    @Test
    void theSameArticleGivesTheSameQuestions() {
        assertThat(draft(DraftRequest.everything())).isEqualTo(draft(DraftRequest.everything()));
    }

    @Test
    void everyQuestionHasOneKeyThreeOrFourOptionsAndAReasonForEach() {
        List<Draft> drafts = draft(new DraftRequest(Set.of(QuestionKind.values()), null, CHOICES))
                .drafts();
        assertThat(drafts).isNotEmpty().allSatisfy(draft -> {
            assertThat(draft.options())
                    .hasSizeBetween(3, 4)
                    .filteredOn(DraftOption::correct)
                    .hasSize(1);
            assertThat(draft.options()).noneMatch(option -> option.why().isBlank());
            // A date's key has the year that the text leaves out.
            if (draft.kind() != QuestionKind.DATE) {
                assertThat(draft.evidence().of(TEXT))
                        .contains(lastWord(draft.key().text()));
            }
        });
    }

    @Test
    void asksOnlyWhatWasRequested() {
        assertThat(draft(new DraftRequest(Set.of(QuestionKind.WHO_SAID), 2)).drafts())
                .hasSize(2)
                .allMatch(d -> d.kind() == QuestionKind.WHO_SAID);
    }

    @Test
    void onlyARequestForEverythingKeepsTheSpares() {
        assertThat(draft(DraftRequest.everything()).spares()).isNotEmpty();
        assertThat(draft(new DraftRequest(Set.of(QuestionKind.values()), null)).spares())
                .isEmpty();
    }

    @Test
    void factsAreNumberedInTheOrderOfTheText() {
        List<NumberedFact> facts = draft(DraftRequest.everything()).facts();
        assertThat(facts.get(0).id()).isEqualTo("f1");
        assertThat(facts)
                .isSortedAccordingTo(
                        (a, b) -> a.fact().span().compareTo(b.fact().span()));
    }

    private Drafting draft(DraftRequest request) {
        return drafter.draft(new Article("Harbour to close", TEXT, LocalDate.of(2026, 2, 10)), request);
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
