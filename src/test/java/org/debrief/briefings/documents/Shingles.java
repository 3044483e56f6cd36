package org.debrief.briefings.documents;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a text matches the gold one: of their runs of four words, the share of the text's that are in the gold one, and
 * of the gold one's that are in the text. The measure of the public article extraction benchmarks.
 */
record Shingles(double precision, double recall) {

    private static final int WORDS = 4;

    static Shingles compare(String text, String gold) {
        Map<List<String>, Integer> found = count(text);
        Map<List<String>, Integer> wanted = count(gold);
        int common = found.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), wanted.getOrDefault(entry.getKey(), 0)))
                .sum();
        return new Shingles(share(common, found), share(common, wanted));
    }

    /** The mean of each; F1 is then taken of the means. */
    static Shingles mean(List<Shingles> all) {
        return new Shingles(
                all.stream().mapToDouble(Shingles::precision).average().orElse(0),
                all.stream().mapToDouble(Shingles::recall).average().orElse(0));
    }

    double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static double share(int common, Map<List<String>, Integer> of) {
        int all = of.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : (double) common / all;
    }

    private static Map<List<String>, Integer> count(String text) {
        List<String> words = Arrays.stream(text.split("[^\\p{L}\\p{N}_]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            counts.merge(words.subList(i, i + WORDS), 1, Integer::sum);
        }
        return counts;
    }
}
