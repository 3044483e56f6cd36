package org.debrief.drafting;

import java.util.Optional;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Where in its clause an asked phrase stands. */
final class ClausePlace {

    private ClausePlace() {}

    /** The phrase of the clause that the noun is or belongs to: its subject, or an object, perhaps of an infinitive. */
    static Optional<Token> of(Clause clause, Token noun) {
        Sentence sentence = clause.sentence();
        Token at = noun;
        while (at.relation().startsWith("nmod")) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()
                    || sentence.child(at, "case").filter(c -> c.is("of")).isEmpty()) {
                return Optional.empty();
            }
            at = head.get();
        }
        Optional<Token> verb = sentence.head(at);
        while (verb.isPresent() && verb.get().index() != clause.verb().index()) {
            if (!verb.get().relation().equals("xcomp")) {
                return Optional.empty();
            }
            verb = sentence.head(verb.get());
        }
        return verb.isPresent() || at.index() == clause.subject().index() ? Optional.of(at) : Optional.empty();
    }

    /** "to invest $3m in roads and mend schools": taking the first part away leaves a torn row. */
    static boolean isTorn(Sentence sentence, Token phrase) {
        Optional<Token> verb = sentence.head(phrase);
        return verb.filter(v -> v.relation().equals("xcomp"))
                .filter(v -> sentence.child(v, "conj").isPresent()
                        || sentence.children(v).stream().anyMatch(t -> t.is(",")))
                .isPresent();
    }
}
