package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleListTest {

    private static final ListedPerson ANNA = new ListedPerson(1, "Anna Berg", "anna@example.org");
    private static final ListedPerson BO = new ListedPerson(2, "Bo Lind", "bo@example.org");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Berg,anna@example.org\nBo Lind,bo@example.org",
                "Anna Berg;anna@example.org\r\nBo Lind;bo@example.org\r\n",
                "Anna Berg\tanna@example.org\nBo Lind\tbo@example.org\n",
                "\"Anna Berg\", \"anna@example.org\"\n  Bo Lind , bo@example.org , and more",
            })
    void commasSemicolonsAndTabsSetCellsApart(String text) throws UnreadableListException {
        assertThat(PeopleList.read(text)).containsExactly(ANNA, BO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name,Email\nAnna Berg,anna@example.org", "E-Mail;Desk;Name\nanna@example.org;1;Anna Berg"})
    void headingsSayWhichColumnIsWhich(String text) throws UnreadableListException {
        assertThat(PeopleList.read(text)).containsExactly(new ListedPerson(2, ANNA.name(), ANNA.email()));
    }

    @Test
    void aNameMayHaveACommaOrAQuotationMarkInIt() throws UnreadableListException {
        assertThat(PeopleList.read("\"Berg, Anna \"\"Nan\"\"\",anna@example.org"))
                .containsExactly(new ListedPerson(1, "Berg, Anna \"Nan\"", "anna@example.org"));
        assertThat(PeopleList.read("Berg, Anna;anna@example.org\nLind, Bo;bo@example.org"))
                .extracting(ListedPerson::name)
                .containsExactly("Berg, Anna", "Lind, Bo");
    }

    @Test
    void linesKeepTheirNumbersWhereOthersAreEmpty() throws UnreadableListException {
        assertThat(PeopleList.read("\n\nAnna Berg,anna@example.org\n , \nBo Lind\n"))
                .containsExactly(new ListedPerson(3, ANNA.name(), ANNA.email()), new ListedPerson(5, BO.name(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "name,email\n"})
    void aListOfNobodyIsToldSo(String text) {
        assertThatThrownBy(() -> PeopleList.read(text)).hasMessageContaining("There is nobody in this list");
    }

    @Test
    void anOpenQuotationMarkIsToldSo() {
        assertThatThrownBy(() -> PeopleList.read("\"Anna Berg,anna@example.org\nBo,bo@example.org"))
                .hasMessageContaining("quotation mark");
    }

    @Test
    void headingsWithoutANameAreToldSo() {
        assertThatThrownBy(() -> PeopleList.read("who,email\nAnna,anna@example.org"))
                .hasMessageContaining("none of them is “name”");
    }

    @Test
    void noMoreThanAThousandAreTaken() throws UnreadableListException {
        assertThat(PeopleList.read(people(1_000))).hasSize(1_000);
        assertThatThrownBy(() -> PeopleList.read(people(1_001))).hasMessageContaining("1001 people");
    }

    private static String people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Person " + i + ",p" + i + "@example.org")
                .collect(Collectors.joining("\n"));
    }
}
