package org.debrief.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.debrief.testing.TestFolders;
import org.jspecify.annotations.Nullable;

/**
 * Opens a workbook and a CSV file of the product in LibreOffice and compares each cell with what was written: names and
 * answers that look like formulas, numbers or dates, that are long, that are in other scripts or hold line breaks. Where a folder is named, every workbook and CSV file in it is
 * opened, too. Run by the Maven profile {@code measure} where {@code soffice} is installed; ends with 1 where a cell differs.
 */
public final class OfficeRoundTrip {

    private static final List<String> TEXTS = List.of(
            "plain",
            "=1+1",
            "+49 30 1234",
            "-2",
            "@SUM(A1:A9)",
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "007",
            "2/3",
            "1e5",
            "12345678901234567890",
            "2026-03-12",
            "Zoë Ünal",
            "北京 🙂",
            "שלום, עולם",
            "مرحبا",
            "two\nlines",
            "say \"no\"",
            "a, b; c",
            "a;=1+1",
            "x\t=1+1",
            "＝1+1",
            " spaces ",
            "TRUE",
            "12 March 2026",
            "$9.4 million",
            "100 %",
            "'quoted",
            "#N/A");

    private static final Instant AT = Instant.parse("2026-03-12T09:30:15Z");

    /** UTF-8, commas, quotation marks, cells as they are shown; quoted cells are texts. */
    private static final String CSV_WRITTEN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

    static final String CSV_READ = "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,1033,true,true";

    private final Path folder;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private int compared;
    private int different;

    private OfficeRoundTrip(Path folder) {
        this.folder = folder;
    }

    /**
     * Prints the cells that differ.
     *
     * @param arguments a folder with files of real reports, or {@code none}
     */
    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("debrief-office");
        try {
            OfficeRoundTrip trip = new OfficeRoundTrip(folder);
            trip.workbookToCsv();
            trip.csvToWorkbook();
            Path real = Path.of(arguments[0]);
            if (Files.isDirectory(real)) {
                new RealOfficeFiles(folder, trip::convert, trip::compare).compare(real);
            }
            trip.out.println(trip.compared + " cells compared, " + trip.different + " differ");
            if (trip.different > 0) {
                System.exit(1);
            }
        } finally {
            TestFolders.delete(folder);
        }
    }

    private static ReportTable table() {
        ReportTable.Builder table = new ReportTable.Builder("Answers", "text", "number", "share", "time", "nothing");
        for (int i = 0; i < TEXTS.size(); i++) {
            table.row(TEXTS.get(i), i - 3, 0.125 * i, AT.plusSeconds(86_400L * i), null);
        }
        return table.build();
    }

    private void workbookToCsv() throws Exception {
        try (OutputStream file = Files.newOutputStream(folder.resolve("table.xlsx"))) {
            Workbook.write(List.of(table()), file);
        }
        convert(folder.resolve("table.xlsx"), CSV_WRITTEN);
        List<List<String>> lines = lines(Files.readString(folder.resolve("table.csv")));
        for (int i = 0; i < TEXTS.size(); i++) {
            compare("workbook, text", TEXTS.get(i), lines.get(i + 1).get(0));
            compare("workbook, number", String.valueOf(i - 3), lines.get(i + 1).get(1));
            compare(
                    "workbook, share",
                    0.125 * i,
                    Double.valueOf(lines.get(i + 1).get(2)));
            compare("workbook, time", shown(i), lines.get(i + 1).get(3));
        }
    }

    private void csvToWorkbook() throws Exception {
        try (OutputStream file = Files.newOutputStream(folder.resolve("back.csv"))) {
            table().csvFile().write(file);
        }
        convert(folder.resolve("back.csv"), "xlsx", CSV_READ);
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(folder.resolve("back.xlsx")))) {
            compare(
                    "CSV, first heading",
                    "text",
                    workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
            for (int i = 0; i < TEXTS.size(); i++) {
                Row row = workbook.getSheetAt(0).getRow(i + 1);
                Cell text = row.getCell(0);
                compare("CSV, no formula", false, text.getCellType() == CellType.FORMULA);
                compare(
                        "CSV, text",
                        TEXTS.get(i),
                        withoutMark(new DataFormatter().formatCellValue(text), TEXTS.get(i)));
                compare("CSV, number", (double) (i - 3), row.getCell(1).getNumericCellValue());
                compare("CSV, share", 0.125 * i, row.getCell(2).getNumericCellValue());
            }
        }
    }

    /** In CSV an apostrophe says that what follows is no formula. */
    private static String withoutMark(String found, String written) {
        return found.equals(written)
                ? found
                : found.replace(";'", ";").replace("\t'", "\t").replaceFirst("^'", "");
    }

    private static String shown(int row) {
        return AT.plusSeconds(86_400L * row).toString().replace('T', ' ').replace("Z", "");
    }

    private void compare(String what, Object written, @Nullable Object found) {
        compared++;
        if (!written.equals(found)) {
            different++;
            out.println(what + ": written “" + written + "”, found “" + found + "”");
        }
    }

    /** @param how further options, each one word */
    private void convert(Path file, String into, String... how) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("soffice", "-env:UserInstallation=file://" + folder.resolve("profile"), "--headless"));
        command.addAll(List.of(how));
        command.addAll(List.of("--convert-to", into, "--outdir", folder.toString(), file.toString()));
        Process office = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(office.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!office.waitFor(2, TimeUnit.MINUTES) || office.exitValue() != 0) {
            throw new IllegalStateException("LibreOffice could not convert it: " + told);
        }
    }

    /** Reads comma-separated values. */
    static List<List<String>> lines(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        return lines;
    }
}
