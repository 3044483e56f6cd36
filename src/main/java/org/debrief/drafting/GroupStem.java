package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * Asks for a number inside the subject without tearing the phrase: "a panel of nine judges will hear the case" becomes "How
 * many judges make up the panel that will hear the case?", "the mayors of 14 towns met" "How many towns’ mayors met?"
 */
final class GroupStem {

    private static final Set<String> GROUPS = Set.of(
            "commission",
            "committee",
            "panel",
            "team",
            "group",
            "delegation",
            "jury",
            "crew",
            "board",
            "council",
            "squad",
            "force",
            "coalition",
            "consortium",
            "fleet",
            "convoy",
            "unit");

    private final Material material;
    private final Clause clause;
    private final Sentence sentence;

    GroupStem(Material material, Clause clause) {
        this.material = material;
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    /**
     * @param noun what is counted
     * @param owner the head of the subject, which the counted noun depends on
     * @param counted the counted noun with the words that belong to it, without the number
     */
    Optional<ClauseQuestion.Written> of(Token noun, Token owner, List<Token> counted, ClauseQuestion.Asked asked) {
        boolean alone = noun.head() == owner.index()
                && sentence.child(noun, "case").filter(c -> c.is("of")).isPresent();
        List<Token> rest = Kept.of(sentence, owner).stream()
                .filter(t -> !asked.removedBy(noun, sentence).contains(t.index()))
                .filter(t -> !(t.head() == owner.index() && t.relation().equals("det")))
                .toList();
        boolean before = rest.stream().allMatch(t -> t.index() <= owner.index());
        if (!alone || !before) {
            return Optional.empty();
        }
        ClauseQuestion question = new ClauseQuestion(material, clause);
        boolean all = sentence.child(noun, "det").filter(d -> d.is("the")).isPresent()
                && counted.stream().anyMatch(t -> t.isProperNoun() && t.index() < noun.index());
        if (all) {
            return question.ofAll(counted);
        }
        if (GROUPS.contains(owner.lemma()) && owner.tag().equals("NN")) {
            return question.ofMembers(counted, rest, asked.removed());
        }
        boolean ownable = owner.tag().equals("NNS")
                && counted.get(counted.size() - 1).index() == noun.index()
                && noun.word().endsWith("s");
        return ownable ? question.ofOwners(counted, rest, asked.removed()) : Optional.empty();
    }
}
