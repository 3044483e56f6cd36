package org.debrief.reports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which attempts were asked which questions. Most attempts of a quiz ask the same, and are looked at once. */
final class Papers {

    private final List<AttemptRow> attempts;
    /** Of each attempt, the number of its paper. */
    private final int[] paperOf;

    private final List<Set<Long>> papers = new ArrayList<>();

    Papers(List<AttemptRow> attempts) {
        this.attempts = attempts;
        this.paperOf = new int[attempts.size()];
        Map<List<Long>, Integer> numbers = new HashMap<>();
        for (int i = 0; i < paperOf.length; i++) {
            List<Long> paper = attempts.get(i).paper();
            Integer known = numbers.get(paper);
            if (known == null) {
                known = papers.size();
                numbers.put(paper, known);
                papers.add(new HashSet<>(paper));
            }
            paperOf[i] = known;
        }
    }

    /** The papers that ask a question. */
    BitSet asking(long questionVersionId) {
        BitSet asking = new BitSet();
        for (int i = 0; i < papers.size(); i++) {
            asking.set(i, papers.get(i).contains(questionVersionId));
        }
        return asking;
    }

    /** All of them. */
    BitSet all() {
        BitSet all = new BitSet();
        all.set(0, papers.size());
        return all;
    }

    boolean allAsk(BitSet some, long questionVersionId) {
        return some.stream().allMatch(paper -> papers.get(paper).contains(questionVersionId));
    }

    /** The attempts with one of these papers, in their order. */
    List<AttemptRow> attempts(BitSet some) {
        List<AttemptRow> such = new ArrayList<>();
        for (int i = 0; i < paperOf.length; i++) {
            if (some.get(paperOf[i])) {
                such.add(attempts.get(i));
            }
        }
        return such;
    }
}
