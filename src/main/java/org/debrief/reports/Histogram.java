package org.debrief.reports;

import java.util.List;
import java.util.stream.IntStream;

/** How the scores are spread, in ten steps. The last step has 90 to 100 percent, both included. */
record Histogram(List<Bar> bars) {

    private static final int STEPS = 10;

    /** As wide as a step is drawn, and as high as the highest bar may be, in the units of the drawing. */
    private static final int WIDTH = 30;

    private static final int HEIGHT = 100;

    /**
     * One step.
     *
     * @param from the least percentage, 0 to 90
     * @param height in the units of the drawing, 0 to 100
     */
    record Bar(int from, int to, long count, int x, int height) {

        public int y() {
            return HEIGHT - height;
        }

        public int middle() {
            return x + WIDTH / 2;
        }

        public String label() {
            return from + " to " + to + " %";
        }
    }

    static Histogram of(List<Double> percents) {
        long[] counts = new long[STEPS];
        percents.forEach(percent -> counts[Math.min(STEPS - 1, (int) (percent / (100.0 / STEPS)))]++);
        long most = IntStream.range(0, STEPS).mapToLong(i -> counts[i]).max().orElse(0);
        return new Histogram(IntStream.range(0, STEPS)
                .mapToObj(i -> new Bar(
                        100 / STEPS * i,
                        i == STEPS - 1 ? 100 : 100 / STEPS * (i + 1) - 1,
                        counts[i],
                        WIDTH * i,
                        most == 0 ? 0 : Math.toIntExact(Math.round(1.0 * HEIGHT * counts[i] / most))))
                .toList());
    }
}
