package org.debrief.pages;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list.
 *
 * @param count how many rows there are on all pages
 * @param number of this page, from 1
 * @param pages at least 1
 */
public record ListPage<T>(List<T> rows, ListAddress address, int count, int number, int pages) {

    public ListPage {
        rows = List.copyOf(rows);
    }

    /** The page that an address asks for, or the last one where it asks for more. */
    public static <T> ListPage<T> of(List<T> all, ListAddress address, int size) {
        int number = numberOf(address, all.size(), size);
        int from = (number - 1) * size;
        List<T> rows = all.subList(from, Math.min(all.size(), from + size));
        return new ListPage<>(rows, address, all.size(), number, pages(all.size(), size));
    }

    /** Which page is shown of so many rows. */
    public static int numberOf(ListAddress address, int count, int size) {
        return Math.min(address.asked(), pages(count, size));
    }

    public static int pages(long count, int size) {
        return Math.toIntExact(Math.max(1, (count + size - 1) / size));
    }

    public @Nullable String previous() {
        return number > 1 ? address.page(number - 1) : null;
    }

    public @Nullable String next() {
        return number < pages ? address.page(number + 1) : null;
    }

    /** "1 trainee", "5,000 trainees, page 2 of 100". */
    public String told(String one, String many) {
        String rows = count == 1 ? "1 " + one : String.format(Locale.ROOT, "%,d", count) + " " + many;
        return pages > 1 ? rows + ", page " + number + " of " + pages : rows;
    }
}
