package org.debrief.reports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.debrief.quizzes.AttemptCounted;
import org.jspecify.annotations.Nullable;

/**
 * Which attempts the figures of a report count. It does not change a trainee's score, which is by what the quiz says. First
 * attempts are usual, for nobody knows the questions yet.
 */
enum AttemptChoice {
    FIRST(AttemptCounted.FIRST, "First attempts that were submitted count.", null),
    BEST(AttemptCounted.BEST, "The best submitted attempt of each trainee counts.", Cautions.REPEATED),
    LAST(AttemptCounted.LAST, "The last submitted attempt of each trainee counts.", Cautions.REPEATED),
    ALL(null, "All submitted attempts count, several of one trainee among them.", Cautions.SEVERAL);

    private static final class Cautions {
        static final String REPEATED =
                "Who tries again has met the questions before, and may have seen the right answers: the figures tell of"
                        + " memory, too. Judge the questions by first attempts.";
        static final String SEVERAL =
                "Attempts of one trainee resemble each other, but are counted here as if they were of different people:"
                        + " reliability comes out too high, and the error of a score too small. Trust those only for"
                        + " first attempts.";
    }

    private final @Nullable AttemptCounted one;
    private final String lead;
    private final @Nullable String caution;

    AttemptChoice(@Nullable AttemptCounted one, String lead, @Nullable String caution) {
        this.one = one;
        this.lead = lead;
        this.caution = caution;
    }

    /** What an address or a program calls by this name; empty when it is none of these. */
    static Optional<AttemptChoice> named(String sent) {
        return Arrays.stream(values())
                .filter(choice -> choice.sent().equals(sent.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The attempts that count.
     *
     * @param attempts of one quiz, those of one trainee in their order; open ones never count
     */
    List<AttemptRow> of(List<AttemptRow> attempts) {
        Map<Long, List<AttemptRow>> submitted = attempts.stream()
                .filter(AttemptRow::isSubmitted)
                .collect(Collectors.groupingBy(AttemptRow::accountId, LinkedHashMap::new, Collectors.toList()));
        return submitted.values().stream().flatMap(own -> ofOne(own).stream()).toList();
    }

    private List<AttemptRow> ofOne(List<AttemptRow> submitted) {
        return one == null
                ? submitted
                : one.of(submitted, AttemptRow::percent).stream().toList();
    }

    /** As addresses have it: "first". */
    public String sent() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** On a link: "First". */
    public String label() {
        return name().charAt(0) + sent().substring(1);
    }

    /** What is counted, as a heading: "Trainees". */
    public String counted() {
        return this == ALL ? "Attempts" : "Trainees";
    }

    public String lead() {
        return lead;
    }

    /** What to keep in mind with it; null where there is nothing. */
    public @Nullable String caution() {
        return caution;
    }
}
