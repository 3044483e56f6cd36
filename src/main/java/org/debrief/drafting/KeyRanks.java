package org.debrief.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Spreads the keys of an article's figures over the ranks of their options, so that the key is no more often the lowest. */
final class KeyRanks {

    private final int[] used = new int[4];

    /**
     * The ranks, those with the fewest keys first.
     *
     * @param turn which of several to begin with, so that short articles do not all begin with the lowest
     */
    List<Integer> leastUsedFirst(int turn) {
        return IntStream.range(0, used.length)
                .map(i -> Math.floorMod(turn + i, used.length))
                .boxed()
                .sorted(Comparator.comparingInt(rank -> used[rank]))
                .toList();
    }

    void use(int rank) {
        used[rank]++;
    }
}
