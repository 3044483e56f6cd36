package org.debrief.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.debrief.pages.Csv;
import org.jspecify.annotations.Nullable;

/**
 * A table of a report to take away. Its cells are texts, numbers or instants, or null where there is nothing.
 *
 * @param name of its sheet, without characters that a spreadsheet refuses there
 */
record ReportTable(String name, List<String> columns, List<List<@Nullable Object>> rows) {

    /** Gathers rows under their columns. */
    static final class Builder {

        private final String name;
        private final List<String> columns;
        private final List<List<@Nullable Object>> rows = new ArrayList<>();

        Builder(String name, String... columns) {
            this.name = name;
            this.columns = List.of(columns);
        }

        void row(@Nullable Object... cells) {
            rows.add(Collections.unmodifiableList(new ArrayList<>(Arrays.asList(cells))));
        }

        ReportTable build() {
            return new ReportTable(name, columns, List.copyOf(rows));
        }
    }

    String csv() {
        Csv csv = new Csv().row(columns.toArray());
        rows.forEach(row -> csv.row(row.toArray()));
        return csv.toString();
    }
}
