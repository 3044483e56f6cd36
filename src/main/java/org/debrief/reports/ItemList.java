package org.debrief.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.debrief.pages.ListAddress;
import org.debrief.pages.ListPage;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a report as its page shows them: searched, sorted and cut.
 *
 * @param all how many there are, found or not
 */
record ItemList(ListPage<ItemRow> page, int all) {

    static final int ON_A_PAGE = 20;

    /** What the fields of the address begin with, for the trainees' list is on the same page. */
    static final String PREFIX = "item-";

    /** What the questions are sorted by, the usual first. */
    static final List<String> COLUMNS = List.of("number", "right", "guess", "discrimination", "time", "look");

    static ItemList of(List<ItemRow> items, ListAddress address) {
        String wanted = address.search().strip().toLowerCase(Locale.ROOT);
        List<ItemRow> found = items.stream()
                .filter(item -> item.stem().toLowerCase(Locale.ROOT).contains(wanted)
                        || String.valueOf(item.number()).equals(wanted))
                .sorted(order(address))
                .toList();
        return new ItemList(ListPage.of(found, address, ON_A_PAGE), items.size());
    }

    public List<ItemRow> rows() {
        return page.rows();
    }

    public ListAddress address() {
        return page.address();
    }

    public boolean searchable() {
        return all > ON_A_PAGE || address().searched();
    }

    public String told() {
        return page.told("question", "questions");
    }

    private static Comparator<ItemRow> order(ListAddress address) {
        boolean down = address.descending();
        return switch (address.sort()) {
            case "right" -> by(down, item -> item.figures().facility());
            case "guess" -> by(down, item -> item.figures().guess());
            case "discrimination" -> by(down, item -> item.figures().discrimination());
            case "time" -> by(down, item -> item.time().median());
            case "look" ->
                by(down, item -> item.advice().isEmpty() ? null : item.advice().size());
            default -> by(down, ItemRow::number);
        };
    }

    /** Questions without the figure come last, whichever way the others are sorted. */
    private static <V extends Comparable<? super V>> Comparator<ItemRow> by(
            boolean down, Function<ItemRow, @Nullable V> value) {
        Comparator<V> order = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.<ItemRow, @Nullable V>comparing(value, Comparator.nullsLast(order))
                .thenComparing(ItemRow::number);
    }
}
