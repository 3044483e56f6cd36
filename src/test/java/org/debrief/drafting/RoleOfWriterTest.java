package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoleOfWriterTest {

    private static final String TEXT = """
            “Bread will be short in May,” said Ada Lund, head of research at Vik Foods.

            “The ovens of the coast are cold,” said Ben Holm, director of sales at Tovar Foods. Harbour Trust spokeswoman \
            Mette Dahl said that ships would bring flour.

            “Nobody bakes at night,” said Tom Berg. “We shall wait,” said company chief Ivar Moe.
            """;

    @Test
    void aRoleIsNotCutOutOfTheNameOfItsBody() {
        String torn = TEXT + " “Bread is dear,” said Voice of Democracy’s media director Nora Dahl.";

        assertThat(new RoleOfWriter().write(Written.material(torn)))
                .flatExtracting(c -> c.draft().options())
                .extracting(DraftOption::text)
                .doesNotContain("Democracy’s media director");
    }

    @Test
    void asksForTheRoleOfASpeakerAmongTheRolesOfOthers() {
        List<Draft> drafts = new RoleOfWriter()
                .write(Written.material(TEXT)).stream().map(Candidate::draft).toList();

        assertThat(drafts)
                .filteredOn(d -> d.stem().equals("What is Ada Lund’s role, according to the article?"))
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.key().text()).isEqualTo("Head of research at Vik Foods");
                    assertThat(d.options())
                            .extracting(DraftOption::text)
                            .containsExactly(
                                    "Director of sales at Tovar Foods",
                                    "Harbour Trust spokesperson",
                                    "Head of research at Vik Foods");
                    assertThat(d.evidence().of(TEXT)).contains("Ada Lund, head of research at Vik Foods");
                    assertThat(Gate.lets(d)).isTrue();
                });
    }

    @Test
    void whoseRoleTheArticleDoesNotTellApartIsNotAskedFor() {
        assertThat(new RoleOfWriter().write(Written.material(TEXT)))
                .noneMatch(c -> c.draft().stem().matches(".*(?:Tom Berg|Ivar Moe).*"));
    }

    @Test
    void twoRolesMakeNoChoice() {
        String two = TEXT.substring(0, TEXT.indexOf(" Harbour Trust"));

        assertThat(new RoleOfWriter().write(Written.material(two))).isEmpty();
    }

    @Test
    void whatSomebodyWasAndAPostOfNoNamedPlaceAreNotAskedFor() {
        String more = TEXT + """

                “Flour is dear,” said Ex-Prime Minister Odd Vik. Regional Governor Siri Aas said that ships were late.
                """;

        assertThat(new RoleOfWriter().write(Written.material(more)))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.draft().key().text()).doesNotContain("Minister", "Governor"));
    }
}
