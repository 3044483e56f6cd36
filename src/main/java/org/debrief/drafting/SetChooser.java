package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.reading.TextSpan;

/** Chooses the questions that go together: over the whole article, of every kind, none answering another. */
final class SetChooser {

    private static final int WORDS_PER_QUESTION = 40;
    private static final int FEWEST = 5;
    private static final int MOST = 40;
    /** How much a question loses for each one chosen before it that is near it in the article. */
    private static final double NEARNESS_COST = 0.12;

    private static final double SAME_KIND_COST = 0.035;
    private static final double SAME_KEY_COST = 0.08;

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
        while (chosen.size() < size) {
            Candidate best = left.stream()
                    .max(Comparator.comparingDouble((Candidate c) -> value(c, chosen))
                            .thenComparing(
                                    Comparator.comparing(Candidate::asked).reversed()))
                    .orElse(null);
            if (best == null) {
                break;
            }
            chosen.add(best);
            left.removeIf(c -> clashes(c, best));
        }
        chosen.sort(Comparator.comparing((Candidate c) -> c.asked())
                .thenComparing(c -> c.draft().stem()));
        return chosen.stream().map(Candidate::draft).toList();
    }

    private double value(Candidate candidate, List<Candidate> chosen) {
        Map<QuestionKind, Integer> kinds = new HashMap<>();
        double value = candidate.weight();
        for (Candidate other : chosen) {
            kinds.merge(other.draft().kind(), 1, Integer::sum);
            double distance = Math.abs(other.asked().start() - candidate.asked().start());
            value -= NEARNESS_COST * Math.max(0, 1 - distance / (text.length() / 8.0));
            if (other.draft().key().text().equals(candidate.draft().key().text())) {
                value -= SAME_KEY_COST;
            }
        }
        return value - SAME_KIND_COST * kinds.getOrDefault(candidate.draft().kind(), 0);
    }

    /** Two questions about one passage, or one that gives the other's key away. */
    static boolean clashes(Candidate a, Candidate b) {
        return a.sharesAPassageWith(b) || answers(a, b) || answers(b, a);
    }

    private static boolean answers(Candidate teller, Candidate asked) {
        TextSpan evidence = asked.draft().evidence();
        boolean sameEvidence = teller.draft().evidence().overlaps(evidence);
        return sameEvidence
                && (tellsTheKey(teller.draft(), asked.draft())
                        || Phrases.shareRun(teller.draft().stem(), asked.draft().stem(), 6));
    }

    /** Of the other formats the passages that they ask are kept apart; their keys are no words that a stem could give. */
    private static boolean tellsTheKey(Draft teller, Draft asked) {
        boolean aWord =
                asked.format() == QuestionFormat.SINGLE_CHOICE || asked.format().isTyped();
        String key = asked.key().text();
        boolean inParts = teller.options().stream()
                .anyMatch(option -> String.valueOf(option.prompt()).contains(key)
                        || (teller.format() == QuestionFormat.ORDERING
                                && option.text().contains(key)));
        return aWord && (teller.stem().contains(key) || inParts);
    }
}
