package org.debrief.crowd;

import java.util.ArrayList;
import java.util.List;

/** What came of killing one thing over and over: a line of the table. */
final class Tally {

    static final String HEAD = """
        | killed with SIGKILL, under load | times | lost | doubled | wrong scores | starts that were not clean | until answers were saved again, median and longest |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: |""";

    private final Faults.Victim victim;
    private final List<Double> seconds = new ArrayList<>();
    private final List<String> unclean = new ArrayList<>();
    private int lost;
    private int doubled;
    private int wrong;

    Tally(Faults.Victim victim) {
        this.victim = victim;
    }

    /**
     * How it came back.
     *
     * @param seconds from the kill to the next answer that was said to be saved
     * @param console what the product printed at its start, if it was started again
     */
    record Recovery(double seconds, String console) {

        /** A link for the first instructor, or an error, has no place there. */
        boolean isClean() {
            return console.lines()
                    .noneMatch(line -> line.contains(" ERROR ")
                            || line.contains("did not start")
                            || line.contains("/setup?token"));
        }
    }

    void add(Recovery recovery, Findings findings) {
        seconds.add(recovery.seconds());
        if (!recovery.isClean()) {
            unclean.add(recovery.console());
            System.out.println(recovery.console());
        }
        lost += findings.lost();
        doubled += findings.doubled();
        wrong += findings.wrongScores();
        if (!findings.isEmpty()) {
            System.out.println(findings);
        }
    }

    String line() {
        List<Double> sorted = seconds.stream().sorted().toList();
        return String.format(
                "| %s | %d | %d | %d | %d | %d | %.1f s, %.1f s |",
                victim,
                sorted.size(),
                lost,
                doubled,
                wrong,
                unclean.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
    }

    @Override
    public String toString() {
        return line();
    }
}
