package org.debrief.drafting;

import java.util.HashSet;
import java.util.Set;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Finds "last week", "this year", "again" and "too" in a clause: a question about who did it does without. */
final class VagueTime {

    private static final String POINTING = "last|this|next|past|previous|coming";
    private static final String PERIOD =
            "week|month|year|weekend|season|term|morning|afternoon|evening|spring|summer|autumn|winter";

    private VagueTime() {}

    /** The indexes of its words. */
    static Set<Integer> of(Material material, Clause clause) {
        Sentence sentence = clause.sentence();
        Set<Integer> found = new HashSet<>();
        for (Token child : sentence.children(clause.verb())) {
            boolean time = child.relation().matches("obl:tmod|nmod:tmod|obl:npmod")
                    && child.lemma().matches(PERIOD)
                    && sentence.children(child).stream().anyMatch(t -> t.word().matches(POINTING))
                    && sentence.subtree(child).size() <= 3;
            boolean again = child.relation().equals("advmod") && child.is("again", "so", "too");
            if (time || again) {
                found.addAll(ClauseQuestion.indexes(sentence.subtree(child)));
            }
        }
        return found;
    }
}
