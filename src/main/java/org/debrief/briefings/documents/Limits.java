package org.debrief.briefings.documents;

import java.time.Duration;

/**
 * How much of a document is taken. All are generous for an article; they keep one file from taking the server's memory
 * or time.
 *
 * @param fileBytes the size of the file
 * @param archiveEntries files in the archive that a .docx or .odt is
 * @param unpackedBytes the size of all that is in an archive, unpacked
 * @param partBytes the size of one part of an archive or one stream of a PDF, unpacked
 * @param unpackedRatio how many times a part of an archive may grow when it is unpacked; checked from 100 kB on
 * @param xmlDepth elements within elements in a .docx, .odt or HTML file
 * @param elements elements of an HTML page that is searched for its article; a larger one is read whole
 * @param pdfPages pages of a PDF
 * @param characters UTF-16 code units of text; the rest of a longer text is left out
 * @param time for one PDF
 */
record Limits(
        int fileBytes,
        int archiveEntries,
        long unpackedBytes,
        long partBytes,
        int unpackedRatio,
        int xmlDepth,
        int elements,
        int pdfPages,
        int characters,
        Duration time) {

    static final int BYTES_OF_A_MB = 1_000_000;

    static final Limits USUAL = new Limits(
            10 * BYTES_OF_A_MB,
            1_000,
            100L * BYTES_OF_A_MB,
            20L * BYTES_OF_A_MB,
            100,
            200,
            60_000,
            500,
            320_000,
            Duration.ofSeconds(20));
}
