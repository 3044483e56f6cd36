package org.debrief.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListAddressTest {

    private static final List<String> COLUMNS = List.of("name", "score");

    @Test
    void withoutAWordItIsTheFirstPageByTheFirstColumn() {
        ListAddress address = sent(Map.of());

        assertThat(address.sorted("name")).isEqualTo("ascending");
        assertThat(address.sorted("score")).isNull();
        assertThat(address.asked()).isEqualTo(1);
        assertThat(address.by("score")).isEqualTo("/list?sort=score#rows");
        assertThat(address.by("name")).isEqualTo("/list?sort=name&dir=desc#rows");
    }

    @Test
    void linksKeepWhatIsSearchedAndWhateverElseTheAddressSays() {
        ListAddress address =
                sent(Map.of("sort", "score", "dir", "desc", "q", "Zoë & 50 %", "page", "3", "view", "a b"));

        assertThat(address.page(4)).isEqualTo("/list?view=a+b&sort=score&dir=desc&q=Zo%C3%AB+%26+50+%25&page=4#rows");
        assertThat(address.by("score")).isEqualTo("/list?view=a+b&sort=score&q=Zo%C3%AB+%26+50+%25#rows");
        assertThat(address.all()).isEqualTo("/list?view=a+b&sort=score&dir=desc#rows");
        assertThat(address.sorted("score")).isEqualTo("descending");
    }

    @Test
    void twoListsOnAPageKeepApart() {
        Map<String, List<String>> fields =
                Map.of("sort", List.of("score"), "item-q", List.of("port"), "item-page", List.of("2"));
        ListAddress items = ListAddress.sent("/list", "items", "item-", fields, COLUMNS);

        assertThat(items.sorted("name")).isEqualTo("ascending");
        assertThat(items.by("score")).isEqualTo("/list?sort=score&item-sort=score&item-q=port#items");
        assertThat(items.asked()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "two", "1e3", "99999999999999999999", "٣", " 2"})
    void whatIsNoPageIsTheFirst(String page) {
        assertThat(sent(Map.of("page", page)).asked()).isEqualTo(1);
    }

    @Test
    void whatIsNoColumnAndNoDirectionDoesNotMatter() {
        ListAddress address = sent(Map.of("sort", "name; drop table attempt", "dir", "sideways", "q", "a\0b"));

        assertThat(address.sort()).isEqualTo("name");
        assertThat(address.descending()).isFalse();
        assertThat(address.search()).isEqualTo("ab");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 50", "3, 3, 20", "999999999, 3, 20"})
    void aPageBeyondTheLastIsTheLast(int asked, int shown, int rows) {
        List<Integer> all = java.util.stream.IntStream.range(0, 120).boxed().toList();

        ListPage<Integer> page = ListPage.of(all, sent(Map.of("page", String.valueOf(asked))), 50);

        assertThat(page.number()).isEqualTo(shown);
        assertThat(page.rows()).hasSize(rows);
        assertThat(page.told("line", "lines")).isEqualTo("120 lines, page " + shown + " of 3");
        assertThat(page.next() == null).isEqualTo(shown == 3);
        assertThat(page.previous() == null).isEqualTo(shown == 1);
    }

    @Test
    void anEmptyListHasOnePage() {
        ListPage<Integer> page = ListPage.of(List.of(), sent(Map.of("page", "2")), 50);

        assertThat(page.number()).isEqualTo(1);
        assertThat(page.told("line", "lines")).isEqualTo("0 lines");
    }

    private static ListAddress sent(Map<String, String> fields) {
        Map<String, List<String>> lists = new java.util.LinkedHashMap<>();
        fields.forEach((name, value) -> lists.put(name, List.of(value)));
        return ListAddress.sent("/list", "rows", lists, COLUMNS);
    }
}
