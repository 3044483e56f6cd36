package org.debrief.quizzes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts the questions of a quiz in order, by the numbers typed beside them or by one step. */
final class AskedOrder {

    private AskedOrder() {}

    private record Numbered(long version, int place, int typed) {

        /** Whoever was moved up gets in before the one that has the number, and after it when moved down. */
        int side() {
            return Integer.compare(typed, place);
        }
    }

    /**
     * The versions by their numbers, 1 for the first.
     *
     * @param typed by version; who has none keeps the place they have
     */
    static List<Long> byNumber(List<Long> versions, Map<Long, Integer> typed) {
        return IntStream.range(0, versions.size())
                .mapToObj(i -> new Numbered(versions.get(i), i + 1, typed.getOrDefault(versions.get(i), i + 1)))
                .sorted(Comparator.comparingInt(Numbered::typed)
                        .thenComparingInt(Numbered::side)
                        .thenComparingInt(Numbered::place))
                .map(Numbered::version)
                .toList();
    }

    /** One place up (-1) or down (1); the first stays first, and the last stays last. */
    static List<Long> moved(List<Long> versions, long version, int by) {
        List<Long> moved = new ArrayList<>(versions);
        int from = moved.indexOf(version);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < moved.size()) {
            moved.remove(from);
            moved.add(to, version);
        }
        return moved;
    }
}
