package org.debrief.reports;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Files of a real report, as the product gave them, opened in LibreOffice and compared cell by cell with what is in them. */
final class RealOfficeFiles {

    /** A program that opens a file and writes it anew in another form, beside the rest in the folder for what is converted. */
    interface Office {
        void convert(Path file, String into, String... how) throws IOException, InterruptedException;
    }

    /** Tells what a cell was and what it has become. */
    interface Comparison {
        void of(String what, Object written, @Nullable Object found);
    }

    /** Every sheet as a CSV file of its own, with numbers and times as they are shown. */
    private static final String EACH_SHEET =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    private static final MathContext DIGITS = new MathContext(7);

    private final Path converted;
    private final Office office;
    private final Comparison comparison;

    RealOfficeFiles(Path converted, Office office, Comparison comparison) {
        this.converted = converted;
        this.office = office;
        this.comparison = comparison;
    }

    /** Compares every workbook and CSV file of a folder. */
    void compare(Path folder) throws IOException, InterruptedException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            if (file.toString().endsWith(".csv")) {
                csv(file);
            } else if (file.toString().endsWith(".xlsx")) {
                workbook(file);
            }
        }
    }

    private void csv(Path file) throws IOException, InterruptedException {
        String name = file.getFileName().toString();
        office.convert(file, "xlsx", OfficeRoundTrip.CSV_READ);
        List<List<String>> lines = OfficeRoundTrip.lines(Files.readString(file).replaceFirst("^\ufeff", ""));
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(converted.resolve(name.replace(".csv", ".xlsx"))))) {
            Sheet sheet = workbook.getSheetAt(0);
            for (int i = 0; i < lines.size(); i++) {
                for (int j = 0; j < lines.get(i).size(); j++) {
                    String where = name + ", line " + (i + 1) + ", cell " + (j + 1);
                    Row row = sheet.getRow(i);
                    Cell cell = row == null ? null : row.getCell(j);
                    String written = lines.get(i).get(j);
                    comparison.of(where + ", a formula", false, cell != null && cell.getCellType() == CellType.FORMULA);
                    comparison.of(where, plain(written), plain(cell == null ? "" : shown(cell)));
                }
            }
        }
    }

    private void workbook(Path file) throws IOException, InterruptedException {
        String name = file.getFileName().toString().replace(".xlsx", "");
        office.convert(file, EACH_SHEET);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Sheet sheet : workbook) {
                Path csv = converted.resolve(name + "-" + sheet.getSheetName() + ".csv");
                compare(sheet, OfficeRoundTrip.lines(Files.readString(csv)));
            }
        }
    }

    private void compare(Sheet sheet, List<List<String>> lines) {
        for (Row row : sheet) {
            List<String> found = row.getRowNum() < lines.size() ? lines.get(row.getRowNum()) : List.of();
            for (Cell cell : row) {
                String where = sheet.getSheetName() + ", " + cell.getAddress();
                comparison.of(where + ", a formula", false, cell.getCellType() == CellType.FORMULA);
                comparison.of(
                        where,
                        plain(shown(cell)),
                        plain(cell.getColumnIndex() < found.size() ? found.get(cell.getColumnIndex()) : ""));
            }
        }
    }

    /** As a person reads it. */
    private static String shown(Cell cell) {
        return new DataFormatter().formatCellValue(cell);
    }

    /** Without the mark that says “no formula”, and figures as far as a cell has room for their digits. */
    private static String plain(String text) {
        String bare = text.replaceFirst("^'", "");
        return bare.matches("-?[0-9]+\\.[0-9]+")
                ? new BigDecimal(bare).round(DIGITS).stripTrailingZeros().toPlainString()
                : bare;
    }
}
