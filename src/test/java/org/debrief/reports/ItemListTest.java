package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.pages.ListAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemListTest {

    /** The third was dropped and has no figures; the first deserves a look, for hardly anybody gets it wrong. */
    private static final List<ItemRow> ITEMS = List.of(
            item(1, "Who said “enough”?", 0.99, 0.25, 40.0, 30),
            item(2, "How many ships sank?", 0.5, null, 20.0, 90),
            item(3, "On which day did it end?", null, null, null, null),
            item(4, "Who owns the SHIPS?", 0.7, 0.5, 60.0, 60));

    @ParameterizedTest
    @CsvSource({
        "number, asc, 1 2 3 4",
        "number, desc, 4 3 2 1",
        "right, asc, 2 4 1 3",
        "right, desc, 1 4 2 3",
        "guess, desc, 4 1 2 3",
        "discrimination, asc, 2 1 4 3",
        "time, asc, 1 4 2 3",
        "look, asc, 1 2 3 4",
        "none, asc, 1 2 3 4",
    })
    void questionsWithoutTheFigureComeLastEitherWay(String sort, String dir, String order) {
        assertThat(shown(Map.of("item-sort", sort, "item-dir", dir))).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"ships, 2 4", "' 3 ', 3", "“, 1", "nothing, ''"})
    void questionsAreFoundByTheirWordsAndNumber(String search, String found) {
        assertThat(shown(Map.of("item-q", search))).isEqualTo(found);
    }

    @Test
    void aLongListIsCutAndSearchedAndAShortOneIsNot() {
        List<ItemRow> many = new ArrayList<>();
        IntStream.rangeClosed(1, 45).forEach(i -> many.add(item(i, "Question", 0.5, null, null, null)));

        ItemList last = list(many, Map.of("item-page", "9"));

        assertThat(last.rows()).extracting(ItemRow::number).containsExactly(41, 42, 43, 44, 45);
        assertThat(last.told()).isEqualTo("45 questions, page 3 of 3");
        assertThat(last.searchable()).isTrue();
        assertThat(list(ITEMS, Map.of()).searchable()).isFalse();
    }

    /** Eleven wrong answers, one of them given twice; what comes after the tenth line is told in one. */
    @Test
    void ofManyTypedAnswersThoseGivenMostAreNamed() {
        List<ItemRow.OptionRow> answers = new ArrayList<>();
        answers.add(new ItemRow.OptionRow("9,600", true, 20, 50, 9, 8, 3));
        IntStream.rangeClosed(1, 11)
                .forEach(i -> answers.add(new ItemRow.OptionRow("wrong " + i, false, i == 1 ? 2 : 1, 3, 0, 0, 1)));
        ItemRow item = item(1, "How many?", 0.5, null, null, null, answers);

        assertThat(item.shown()).hasSize(10).extracting(ItemRow.OptionRow::text).contains("9,600", "wrong 9");
        assertThat(item.rest()).isEqualTo(new ItemRow.OptionRow("2 other answers", false, 2, 5, 0, 0, 2));
        assertThat(item(1, "How many?", 0.5, null, null, null, answers.subList(0, 11))
                        .rest())
                .isNull();
    }

    private static String shown(Map<String, String> fields) {
        return String.join(
                " ",
                list(ITEMS, fields).rows().stream()
                        .map(item -> String.valueOf(item.number()))
                        .toList());
    }

    private static ItemList list(List<ItemRow> items, Map<String, String> fields) {
        Map<String, List<String>> lists = new HashMap<>();
        fields.forEach((name, value) -> lists.put(name, List.of(value)));
        return ItemList.of(items, ListAddress.sent("/report", "items", ItemList.PREFIX, lists, ItemList.COLUMNS));
    }

    private static ItemRow item(
            int number,
            String stem,
            @Nullable Double facility,
            @Nullable Double guess,
            @Nullable Double discrimination,
            @Nullable Integer seconds) {
        return item(number, stem, facility, guess, discrimination, seconds, List.of());
    }

    private static ItemRow item(
            int number,
            String stem,
            @Nullable Double facility,
            @Nullable Double guess,
            @Nullable Double discrimination,
            @Nullable Integer seconds,
            List<ItemRow.OptionRow> answers) {
        return new ItemRow(
                number,
                number,
                number,
                QuestionKind.FIGURE,
                QuestionFormat.TYPED_FIGURE,
                stem,
                new ItemFigures(facility, 0.1, guess, discrimination, 90.0, 5.0, 0.3),
                10,
                answers,
                false,
                0,
                40,
                seconds == null ? TimesUsed.NONE : TimesUsed.of(List.of(Duration.ofSeconds(seconds))),
                facility == null,
                false,
                false);
    }
}
