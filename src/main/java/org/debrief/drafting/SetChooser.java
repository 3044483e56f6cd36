package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses the questions that go together: over the whole article, of every kind, none answering another. */
final class SetChooser {

    private static final int WORDS_PER_QUESTION = 40;
    private static final int FEWEST = 5;
    private static final int MOST = 40;
    /** How much a question loses for each one chosen before it that is near it in the article. */
    private static final double NEARNESS_COST = 0.12;

    private static final double SAME_KIND_COST = 0.035;
    private static final double SAME_KEY_COST = 0.08;
    /** No kind makes up more than this of a set, as long as there are others to choose. */
    private static final double LARGEST_SHARE = 0.45;

    private final String text;

    SetChooser(String text) {
        this.text = text;
    }

    static int sizeFor(String text) {
        return Math.max(FEWEST, Math.min(MOST, Math.round((float) Phrases.wordCount(text) / WORDS_PER_QUESTION)));
    }

    List<Draft> choose(List<Candidate> candidates, int size) {
        List<Candidate> left = new ArrayList<>(candidates);
        List<Candidate> chosen = new ArrayList<>();
        while (chosen.size() < size && !left.isEmpty()) {
            List<Candidate> fresh =
                    left.stream().filter(c -> !isCrowded(c, chosen)).toList();
            Candidate best = (fresh.isEmpty() ? left : fresh)
                    .stream()
                            .max(Comparator.comparingDouble((Candidate c) -> value(c, chosen))
                                    .thenComparing(Comparator.comparing(Candidate::asked)
                                            .reversed())
                                    .thenComparing(c -> c.draft().stem()))
                            .orElseThrow();
            chosen.add(best);
            left.removeIf(c -> c.equals(best) || Clash.between(c, best));
        }
        chosen.sort(Comparator.comparing((Candidate c) -> c.asked())
                .thenComparing(c -> c.draft().stem()));
        return chosen.stream().map(Candidate::draft).toList();
    }

    /** Whether one more of its kind would be more than a fair share of the set. */
    private static boolean isCrowded(Candidate candidate, List<Candidate> chosen) {
        long same = chosen.stream()
                .filter(c -> c.draft().kind() == candidate.draft().kind())
                .count();
        return same >= 1 && same + 1 > LARGEST_SHARE * (chosen.size() + 2);
    }

    private double value(Candidate candidate, List<Candidate> chosen) {
        int sameKind = 0;
        double value = candidate.weight();
        for (Candidate other : chosen) {
            sameKind += other.draft().kind() == candidate.draft().kind() ? 1 : 0;
            double distance = Math.abs(other.asked().start() - candidate.asked().start());
            value -= NEARNESS_COST * Math.max(0, 1 - distance / (text.length() / 8.0));
            if (other.draft().key().text().equals(candidate.draft().key().text())) {
                value -= SAME_KEY_COST;
            }
        }
        return value - SAME_KIND_COST * sameKind;
    }
}
