package org.debrief.reports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The share right of each question, drawn as columns; a table beside it has the same figures. In the units of the drawing,
 * where 100 percent is {@value #HEIGHT} high and 0 percent lies at the bottom.
 */
record FacilityChart(List<Column> columns, int width) {

    private static final int HEIGHT = 100;
    private static final int STEP = 30;

    /** Narrower drawings would be blown up. */
    private static final int LEAST_WIDTH = 300;

    /** With more columns only every fifth has its number, so that they do not run into one another. */
    private static final int MOST_NUMBERED = 20;

    private static final int NUMBERED_EVERY = 5;

    /**
     * One question; a dropped one has none.
     *
     * @param guessY where guessing alone gets; null where that cannot be told
     * @param look whether something is wrong with it, which is marked by a sign
     */
    record Column(int number, int x, int height, @Nullable Integer guessY, boolean look, boolean numbered) {

        public int y() {
            return HEIGHT - height;
        }

        public int middle() {
            return x + STEP / 2;
        }

        public int end() {
            return x + STEP - 2;
        }
    }

    static FacilityChart of(List<ItemRow> items) {
        List<Column> columns = new ArrayList<>();
        for (ItemRow item : items) {
            Double facility = item.figures().facility();
            Double guess = item.figures().guess();
            if (facility != null) {
                columns.add(new Column(
                        item.number(),
                        STEP * (item.number() - 1),
                        high(facility),
                        guess == null ? null : HEIGHT - high(guess),
                        !item.advice().isEmpty(),
                        items.size() <= MOST_NUMBERED || item.number() % NUMBERED_EVERY == 0));
            }
        }
        return new FacilityChart(columns, Math.max(LEAST_WIDTH, STEP * items.size()));
    }

    private static int high(double share) {
        return Math.toIntExact(Math.round(HEIGHT * share));
    }
}
