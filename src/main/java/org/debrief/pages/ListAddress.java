package org.debrief.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list an address asks for: {@code ?sort=score&dir=desc&q=meier&page=2}. What makes no sense in it, such
 * as a column that is none, counts as not said. Whatever else the address says stays in the links that are made here.
 *
 * @param path of the page that has the list
 * @param anchor the id of the list in the page; links lead there
 * @param prefix what the names of its fields begin with; empty for the only list of a page
 * @param sort the column, one of those allowed
 * @param search what was typed; blank for everything
 * @param asked the number of the page, from 1; it may be beyond the last
 * @param others the fields of the address that are not about this list
 */
public record ListAddress(
        String path,
        String anchor,
        String prefix,
        String sort,
        boolean descending,
        String search,
        int asked,
        List<Field> others) {

    private static final int LONGEST_SEARCH = 254;

    /** A longer number is no page. */
    private static final int MOST_DIGITS = 9;

    private static final List<String> OWN = List.of("sort", "dir", "q", "page");

    /** A field of an address. */
    public record Field(String name, String value) {}

    /**
     * Reads the fields of an address.
     *
     * @param columns those that can be sorted by; without a choice it is the first
     */
    public static ListAddress sent(
            String path, String anchor, Map<String, ? extends List<String>> fields, List<String> columns) {
        return sent(path, anchor, "", fields, columns);
    }

    /** The same for one of several lists on a page, whose fields begin with a prefix. */
    public static ListAddress sent(
            String path,
            String anchor,
            String prefix,
            Map<String, ? extends List<String>> fields,
            List<String> columns) {
        List<String> own = OWN.stream().map(prefix::concat).toList();
        String column = first(fields, prefix + "sort");
        List<Field> others = new ArrayList<>();
        fields.forEach((name, values) -> {
            if (!own.contains(name)) {
                values.forEach(value -> others.add(new Field(name, value)));
            }
        });
        return new ListAddress(
                path,
                anchor,
                prefix,
                columns.contains(column) ? column : columns.get(0),
                first(fields, prefix + "dir").equals("desc"),
                Trimmed.to(first(fields, prefix + "q").replace("\0", ""), LONGEST_SEARCH),
                number(first(fields, prefix + "page")),
                List.copyOf(others));
    }

    private static String first(Map<String, ? extends List<String>> fields, String name) {
        List<String> values = fields.get(name);
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    private static int number(String typed) {
        return typed.matches("[0-9]{1," + MOST_DIGITS + "}") ? Math.max(1, Integer.parseInt(typed)) : 1;
    }

    /** What is searched as a pattern in small letters, in which no character has a meaning but “!”, which takes it away. */
    public String pattern() {
        return "%" + search.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    public boolean searched() {
        return !search.isBlank();
    }

    /** For {@code aria-sort} at a column's heading; null where the list is not sorted by it. */
    public @Nullable String sorted(String column) {
        if (!sort.equals(column)) {
            return null;
        }
        return descending ? "descending" : "ascending";
    }

    /** Where the heading of a column leads: sorted by it, and the other way round if it is so already. */
    public String by(String column) {
        return address(column, sort.equals(column) && !descending, search, 1);
    }

    public String page(int number) {
        return address(sort, descending, search, number);
    }

    /** The same list, all of it. */
    public String all() {
        return address(sort, descending, "", 1);
    }

    /** Where the form of the search leads. */
    public String form() {
        return path + "#" + anchor;
    }

    private String address(String column, boolean down, String words, int number) {
        StringBuilder query = new StringBuilder();
        others.forEach(field -> add(query, field.name(), field.value()));
        add(query, prefix + "sort", column);
        if (down) {
            add(query, prefix + "dir", "desc");
        }
        if (!words.isBlank()) {
            add(query, prefix + "q", words);
        }
        if (number > 1) {
            add(query, prefix + "page", String.valueOf(number));
        }
        return path + query + "#" + anchor;
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? '?' : '&')
                .append(encoded(name))
                .append('=')
                .append(encoded(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
