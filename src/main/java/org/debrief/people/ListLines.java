package org.debrief.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Cuts a list into lines and cells, by whichever separator sets the addresses apart. */
final class ListLines {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final String OPEN_QUOTE =
            "A quotation mark in the list is not closed. Close it or leave it out, and send the list again.";

    private ListLines() {}

    record Line(long number, List<String> cells) {

        boolean hasAddress() {
            return cells.size() > 1 && cells.stream().anyMatch(ListLines::isAddress);
        }
    }

    static List<Line> of(String text) throws UnreadableListException {
        return SEPARATORS.stream()
                .flatMap(separator -> cut(text, separator).stream())
                .reduce((one, other) -> addresses(other) > addresses(one) ? other : one)
                .orElseThrow(() -> new UnreadableListException(OPEN_QUOTE));
    }

    private static Optional<List<Line>> cut(String text, char separator) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setIgnoreSurroundingSpaces(true)
                .setTrailingData(true)
                .get();
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord line : parser) {
                List<String> cells = line.stream().map(String::strip).toList();
                if (!cells.stream().allMatch(String::isEmpty)) {
                    lines.add(new Line(parser.getCurrentLineNumber(), cells));
                }
            }
            return Optional.of(lines);
        } catch (IOException | UncheckedIOException openQuote) {
            return Optional.empty();
        }
    }

    private static long addresses(List<Line> lines) {
        return lines.stream().filter(Line::hasAddress).count();
    }

    /** With another separator in it, it is several cells that were not cut. */
    private static boolean isAddress(String cell) {
        return EmailAddress.looksRight(cell)
                && SEPARATORS.stream().noneMatch(separator -> cell.indexOf(separator) >= 0);
    }
}
