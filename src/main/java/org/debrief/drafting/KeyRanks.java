package org.debrief.drafting;

/** Spreads the keys of an article's figures over the ranks of their options, so that the key is no more often the lowest. */
final class KeyRanks {

    private final int[] used = new int[4];

    /**
     * The rank with the fewest keys.
     *
     * @param turn which of several to begin with, so that short articles do not all begin with the lowest
     */
    int leastUsed(int turn) {
        int best = Math.floorMod(turn, used.length);
        for (int i = 1; i < used.length; i++) {
            int rank = Math.floorMod(turn + i, used.length);
            best = used[rank] < used[best] ? rank : best;
        }
        return best;
    }

    void use(int rank) {
        used[rank]++;
    }
}
