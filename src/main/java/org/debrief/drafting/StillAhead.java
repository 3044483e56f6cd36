package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.reading.Token;

/**
 * Tells what lay ahead when the article appeared as it reads for whoever is asked later: "will visit Malta on Monday" becomes
 * "On which day was she due to visit Malta?", "is scheduled to visit" becomes "was she scheduled to visit".
 */
final class StillAhead {

    private static final Set<String> ARRANGED = Set.of("schedule", "set", "expect", "plan", "slate", "due", "bind");

    private StillAhead() {}

    /** What stands between the subject and the verb after "was" or "were"; empty where the clause tells of no such thing. */
    static Optional<String> link(Clause clause) {
        List<Token> helpers = clause.helpers();
        if (helpers.isEmpty() || clause.isExistential()) {
            return Optional.empty();
        }
        String verb = clause.verb().tag();
        String rest = helpers.stream().skip(1).map(Token::word).collect(Collectors.joining(" "));
        if (helpers.get(0).is("will")) {
            boolean done = rest.isEmpty() && verb.equals("VB");
            boolean undergone = rest.equals("be") && (verb.equals("VBN") || clause.isCopular());
            return done || undergone ? Optional.of(("due to " + rest).strip()) : Optional.empty();
        }
        if (!helpers.get(0).is("is", "are")) {
            return Optional.empty();
        }
        boolean arranged = rest.isEmpty() && ARRANGED.contains(clause.verb().lemma());
        return arranged || rest.equals("to") || rest.equals("to be") ? Optional.of(rest) : Optional.empty();
    }
}
