package org.debrief.reports;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Divides the learners of a quiz by their totals into an upper, a middle and a lower group. The upper and the lower have
 * {@value #SHARE_PERCENT} percent of the learners each (Kelley 1939); who has the same total as the last of a group belongs to it,
 * too, so that no chance decides.
 *
 * @see <a href="https://doi.org/10.1037/h0057123">Kelley, The selection of upper and lower groups for the validation of test
 *     items</a>
 */
final class AbilityGroups {

    static final int SHARE_PERCENT = 27;

    enum Group {
        UPPER,
        MIDDLE,
        LOWER
    }

    private final boolean apart;
    private final Group[] groups;

    AbilityGroups(double[] totals) {
        double[] sorted = totals.clone();
        Arrays.sort(sorted);
        int size = Math.max(1, Math.toIntExact(Math.round(sorted.length * SHARE_PERCENT / 100.0)));
        double upperFrom = sorted.length == 0 ? 0 : sorted[sorted.length - size];
        double lowerTo = sorted.length == 0 ? 0 : sorted[size - 1];
        this.apart = sorted.length > 1 && lowerTo < upperFrom;
        this.groups = new Group[totals.length];
        for (int i = 0; i < groups.length; i++) {
            groups[i] = apart ? group(totals[i], upperFrom, lowerTo) : Group.MIDDLE;
        }
    }

    private static Group group(double total, double upperFrom, double lowerTo) {
        if (total >= upperFrom) {
            return Group.UPPER;
        }
        return total <= lowerTo ? Group.LOWER : Group.MIDDLE;
    }

    /** Whether there is an upper and a lower group: not where the totals are so alike that one learner would be in both. */
    boolean isApart() {
        return apart;
    }

    Group of(int learner) {
        return groups[learner];
    }

    /** The learners of a group, by their place in the table. */
    List<Integer> learners(Group group) {
        return IntStream.range(0, groups.length)
                .filter(learner -> groups[learner] == group)
                .boxed()
                .toList();
    }

    /**
     * The share of the upper group that got something right less the share of the lower, from -1 to 1 (the index D of
     * Johnson 1951); empty where there are no two groups.
     *
     * @param shares what each learner got, from 0 to 1
     */
    OptionalDouble difference(double[] shares) {
        return isApart()
                ? OptionalDouble.of(mean(shares, Group.UPPER) - mean(shares, Group.LOWER))
                : OptionalDouble.empty();
    }

    private double mean(double[] shares, Group group) {
        double sum = 0;
        int learners = 0;
        for (int i = 0; i < groups.length; i++) {
            if (groups[i] == group) {
                sum += shares[i];
                learners++;
            }
        }
        return sum / learners;
    }
}
