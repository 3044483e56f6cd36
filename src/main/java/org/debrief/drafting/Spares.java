package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What passed the gate and did not come into the set: other questions about a passage, and other formats for one. */
final class Spares {

    private static final int MOST = 100;

    private Spares() {}

    static List<Draft> of(
            Material material, List<Candidate> candidates, List<Candidate> shortOfOptions, List<Draft> set) {
        Set<String> stems = new HashSet<>();
        set.forEach(draft -> stems.add(draft.stem()));
        List<Draft> spares = new ArrayList<>();
        Stream.concat(
                        candidates.stream().map(Candidate::draft),
                        Stream.concat(candidates.stream(), shortOfOptions.stream())
                                .flatMap(candidate -> otherwise(material, candidate))
                                .filter(Gate::lets))
                .filter(draft -> !set.contains(draft))
                // A figure that is typed has the stem of the choice that it was made from.
                .filter(draft -> stems.add(draft.stem()) || isOtherFormat(draft, set))
                .limit(MOST)
                .forEach(spares::add);
        spares.sort(Comparator.comparing((Draft draft) -> draft.evidence().start())
                .thenComparing(Draft::stem)
                .thenComparing(Draft::format));
        return spares;
    }

    private static Stream<Draft> otherwise(Material material, Candidate candidate) {
        boolean isTrue = candidate.draft().stem().length() % 2 == 0;
        return Stream.of(TypedVariant.of(material, candidate), TrueFalseVariant.of(material, candidate, isTrue))
                .flatMap(Optional::stream)
                .map(Candidate::draft);
    }

    private static boolean isOtherFormat(Draft draft, List<Draft> set) {
        return set.stream().anyMatch(asked -> asked.stem().equals(draft.stem()) && asked.format() != draft.format());
    }
}
