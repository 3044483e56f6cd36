package org.debrief.reports;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.debrief.pages.Csv;
import org.jspecify.annotations.Nullable;

/**
 * A table of a report to take away. Its cells are texts, numbers or instants, or null where there is nothing. Its rows need
 * not be there at once: they are written as they come.
 *
 * @param name of its sheet, without characters that a spreadsheet refuses there
 * @param size how many rows there are
 */
record ReportTable(String name, List<String> columns, int size, Rows rows) {

    /** Where the rows of a table come from, in their order; may be asked again. */
    interface Rows {
        void writeTo(Target target) throws IOException;
    }

    /** Where the rows of a table go. */
    interface Target {
        void row(List<@Nullable Object> cells) throws IOException;
    }

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
            rows.add(cells(cells));
        }

        ReportTable build() {
            List<List<@Nullable Object>> all = List.copyOf(rows);
            return new ReportTable(name, columns, all.size(), target -> {
                for (List<@Nullable Object> row : all) {
                    target.row(row);
                }
            });
        }
    }

    /** A row, some of whose cells may be null. */
    static List<@Nullable Object> cells(@Nullable Object... cells) {
        return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(cells)));
    }

    /** For a person, whose spreadsheet must be told the encoding. */
    StreamingOutput csvFile() {
        return to -> write(new OutputStreamWriter(to, StandardCharsets.UTF_8), Csv.BYTE_ORDER_MARK);
    }

    /** For a program. */
    StreamingOutput csv() {
        return to -> write(new OutputStreamWriter(to, StandardCharsets.UTF_8), "");
    }

    private void write(Writer to, String before) throws IOException {
        BufferedWriter lines = new BufferedWriter(to);
        lines.write(before);
        lines.write(Csv.line(columns.toArray()));
        // Whoever waits sees that something comes, while the first rows are still being read.
        lines.flush();
        rows.writeTo(row -> lines.write(Csv.line(row.toArray())));
        lines.flush();
    }
}
