package org.debrief.drafting;

import java.util.List;
import org.debrief.reading.TextSpan;

/**
 * A draft that competes for a place in the set.
 *
 * @param weight how much a briefed reader should know it, 0 to 1; more for what is in the set for its format
 * @param asked the passage whose words are the key, the first of them where there are several
 * @param asks all passages that are asked or told; two candidates that share one are the same question
 */
public record Candidate(Draft draft, double weight, TextSpan asked, List<TextSpan> asks) {

    public Candidate {
        asks = List.copyOf(asks);
    }

    public Candidate(Draft draft, double weight, TextSpan asked) {
        this(draft, weight, asked, List.of(asked));
    }

    /** The same question in other words. */
    Candidate withStem(String stem) {
        return new Candidate(draft.withStem(stem), weight, asked, asks);
    }

    boolean sharesAPassageWith(Candidate other) {
        return asks.stream().anyMatch(mine -> other.asks.stream().anyMatch(mine::overlaps));
    }
}
