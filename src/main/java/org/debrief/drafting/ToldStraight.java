package org.debrief.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.reading.Token;

/** Tells what was reported in the past perfect ("it said prices had fallen") in the simple past ("prices fell"). */
final class ToldStraight {

    private static final Map<String, String> IRREGULAR = Stream.of("""
                    fallen fell, risen rose, grown grew, begun began, taken took, given gave, gone went, come came,
                    become became, run ran, driven drove, flown flew, drawn drew, shown showed, known knew, seen saw,
                    broken broke, chosen chose, spoken spoke, written wrote, withdrawn withdrew, shrunk shrank, sunk sank,
                    done did, eaten ate, hidden hid, stolen stole, forgotten forgot, sprung sprang, swum swam, torn tore,
                    worn wore, thrown threw, frozen froze, overtaken overtook, undertaken undertook
                    """.strip().split(",\\s+"))
            .map(pair -> pair.split(" "))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    /** Past tenses that are spelled like their participles without "-ed". */
    private static final String ALIKE =
            "made|left|lost|won|sent|spent|built|held|found|kept|sold|told|paid|met|led|cut|hit|set|put|shut|bought|brought"
                    + "|caught|taught|fought|thought|heard|said|stood|understood|had|got|struck|fed|shot|lent|dealt|meant|slept";

    private ToldStraight() {}

    /** "fell" of "fallen". */
    static Optional<String> simplePast(Token participle) {
        String word = participle.word();
        if (word.endsWith("ed") || word.matches(ALIKE)) {
            return Optional.of(word);
        }
        return Optional.ofNullable(IRREGULAR.get(word));
    }

    /** Whether the helpers are those of the past perfect. */
    static boolean isPastPerfect(List<Token> helpers) {
        return !helpers.isEmpty() && helpers.get(0).is("had");
    }

    /** The helpers without "had": "was" or "were" for "had been", none for "had" alone; empty where it cannot be told. */
    static Optional<List<String>> helpers(List<Token> helpers, boolean plural) {
        if (helpers.size() == 1) {
            return Optional.of(List.of());
        }
        if (!helpers.get(1).is("been")) {
            return Optional.empty();
        }
        List<String> told = new ArrayList<>(List.of(plural ? "were" : "was"));
        helpers.subList(2, helpers.size()).forEach(t -> told.add(t.word()));
        return Optional.of(told);
    }
}
