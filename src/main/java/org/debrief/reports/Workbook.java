package org.debrief.reports;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.DeferredSXSSFSheet;
import org.apache.poi.xssf.streaming.DeferredSXSSFWorkbook;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.debrief.pages.Trimmed;
import org.jspecify.annotations.Nullable;

/**
 * Tables as an Office Open XML workbook, a sheet each. Texts are stored as texts, so that none is taken for a formula; times
 * are stored as times of Coordinated Universal Time, which a spreadsheet shows as its user's locale does.
 */
final class Workbook {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** So many rows are held in memory; the others are already written. */
    private static final int ROWS_IN_MEMORY = 200;

    /** What one cell may hold, by the format. */
    private static final int LONGEST_TEXT = 32_767;

    private static final String STARTS_A_FORMULA = "=+-@";

    /** In 256ths of a character. */
    private static final int COLUMN_WIDTH = 18 * 256;

    private final CellStyle heading;
    private final CellStyle moment;
    private final CellStyle plainText;

    private Workbook(SXSSFWorkbook workbook) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading = workbook.createCellStyle();
        heading.setFont(bold);
        moment = workbook.createCellStyle();
        moment.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd hh:mm:ss"));
        plainText = workbook.createCellStyle();
        plainText.setQuotePrefixed(true);
    }

    /** Writes while it is sent. */
    static StreamingOutput of(List<ReportTable> tables) {
        return to -> write(tables, to);
    }

    static void write(List<ReportTable> tables, OutputStream to) throws IOException {
        try (DeferredSXSSFWorkbook workbook = new DeferredSXSSFWorkbook(ROWS_IN_MEMORY)) {
            Workbook filled = new Workbook(workbook);
            for (ReportTable table : tables) {
                filled.add(workbook.createSheet(table.name()), table);
            }
            workbook.writeAvoidingTempFiles(to);
        }
    }

    /** The rows are written later, straight to where the workbook goes. */
    private void add(DeferredSXSSFSheet sheet, ReportTable table) {
        int last = table.columns().size() - 1;
        for (int i = 0; i <= last; i++) {
            sheet.setColumnWidth(i, COLUMN_WIDTH);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, table.size(), 0, last));
        sheet.setRowGenerator(rows -> {
            SXSSFRow head = rows.createRow(0);
            for (int i = 0; i <= last; i++) {
                SXSSFCell cell = head.createCell(i);
                cell.setCellValue(table.columns().get(i));
                cell.setCellStyle(heading);
            }
            AtomicInteger number = new AtomicInteger();
            table.rows().writeTo(cells -> fill(rows.createRow(number.incrementAndGet()), cells));
        });
    }

    private void fill(SXSSFRow row, List<@Nullable Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Object value = cells.get(i);
            if (value != null) {
                set(row.createCell(i), value);
            }
        }
    }

    private void set(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Instant instant) {
            cell.setCellValue(LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC));
            cell.setCellStyle(moment);
        } else {
            setText(cell, value.toString());
        }
    }

    /** A text that looks like a formula is marked as text, so that it stays one when somebody edits the cell. */
    private void setText(Cell cell, String text) {
        cell.setCellValue(Trimmed.to(text, LONGEST_TEXT));
        if (!text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
            cell.setCellStyle(plainText);
        }
    }
}
