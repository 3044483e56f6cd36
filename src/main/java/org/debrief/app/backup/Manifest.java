package org.debrief.app.backup;

import java.util.List;

/**
 * What a backup says about itself.
 *
 * @param format of the file; this program reads 1
 * @param schema the newest migration whose tables these are, as in "68"
 * @param taken when, as PostgreSQL tells it, in UTC
 */
record Manifest(int format, String schema, String taken, List<Part> parts) {

    static final int FORMAT = 1;

    /**
     * A table.
     *
     * @param columns in the order in which they are written
     * @param sha256 of what is written, in hexadecimal
     */
    record Part(String table, List<String> columns, long rows, String sha256) {}

    long rows() {
        return parts.stream().mapToLong(Part::rows).sum();
    }
}
