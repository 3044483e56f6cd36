package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    @Test
    void textsNumbersAndTimesStayWhatTheyAre() throws IOException {
        try (XSSFWorkbook workbook = written("Zoë Ünal 北京", 0.375, Instant.parse("2026-03-12T09:30:15Z"), null)) {
            assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("Scores");
            assertThat(cell(workbook, 0).getStringCellValue()).isEqualTo("Zoë Ünal 北京");
            assertThat(cell(workbook, 1).getNumericCellValue()).isEqualTo(0.375);
            assertThat(DateUtil.isCellDateFormatted(cell(workbook, 2))).isTrue();
            assertThat(cell(workbook, 2).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2026, 3, 12, 9, 30, 15));
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(3)).isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://example.org\")"})
    void aTextThatLooksLikeAFormulaIsNone(String text) throws IOException {
        try (XSSFWorkbook workbook = written(text)) {
            assertThat(cell(workbook, 0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell(workbook, 0).getStringCellValue()).isEqualTo(text);
            assertThat(cell(workbook, 0).getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void aTextTooLongForACellIsCut() throws IOException {
        try (XSSFWorkbook workbook = written("x".repeat(40_000))) {
            assertThat(cell(workbook, 0).getStringCellValue()).hasSize(32_767);
        }
    }

    @Test
    void noHalfOfACharacterIsLeftAtACut() throws IOException {
        try (XSSFWorkbook workbook = written("🙂".repeat(20_000))) {
            assertThat(cell(workbook, 0).getStringCellValue()).isEqualTo("🙂".repeat(16_383));
        }
    }

    @Test
    void eachTableHasItsSheet() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook.write(
                List.of(new ReportTable.Builder("One", "a").build(), new ReportTable.Builder("Two", "b").build()),
                bytes);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheet("Two").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("b");
        }
    }

    /** What has many rows is on its way before the last of them is there. */
    @Test
    void rowsAreSentWhileTheyCome() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        AtomicInteger sentBefore = new AtomicInteger();
        ReportTable table = new ReportTable("Many", List.of("a"), 5_000, target -> {
            for (int i = 0; i < 5_000; i++) {
                target.row(ReportTable.cells("row " + i + " " + UUID.randomUUID()));
            }
            sentBefore.set(bytes.size());
        });

        Workbook.write(List.of(table), bytes);

        assertThat(sentBefore).hasValueGreaterThan(bytes.size() / 2);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(5_000);
        }
    }

    private static XSSFWorkbook written(@Nullable Object... cells) throws IOException {
        String[] columns = new String[cells.length];
        Arrays.fill(columns, "column");
        ReportTable.Builder table = new ReportTable.Builder("Scores", columns);
        table.row(cells);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbook.write(List.of(table.build()), bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static XSSFCell cell(XSSFWorkbook workbook, int column) {
        return workbook.getSheetAt(0).getRow(1).getCell(column);
    }
}
