package org.debrief.crowd;

/**
 * A line of a table: what was done on several nodes, and what came of it.
 *
 * @param times how often it was done
 * @param lost how often something came out otherwise than it must
 */
record Outcome(String what, int times, String came, long lost) {

    static final String HEAD = """
        | on two nodes with one database | times | what came of it | lost, or not as it must be |
        | --- | ---: | --- | ---: |""";

    @Override
    public String toString() {
        return "| " + what + " | " + times + " | " + came + " | " + lost + " |";
    }
}
