package org.debrief.drafting;

import java.util.Optional;
import java.util.Set;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Where a date may stand in a sentence and still tell when its main clause happened. */
final class DatePlace {

    /** "Speaking to reporters on Monday, Ana Roy called ...": both were on Monday. */
    private static final Set<String> OPENINGS =
            Set.of("speak", "address", "appear", "testify", "write", "talk", "announce", "meet", "campaign", "visit");

    private DatePlace() {}

    /** "The ministry on Monday urged ...": the parser hangs the day on the noun before it. */
    static boolean isBesideSubject(Clause clause, Token head) {
        Sentence sentence = clause.sentence();
        Token subject = clause.subject();
        boolean afterSubject = head.relation().equals("nmod") && head.head() == subject.index();
        boolean bare = sentence.child(head, "case").filter(c -> c.is("on")).isPresent()
                && sentence.subtree(head).stream()
                        .allMatch(t -> t.index() == head.index() || t.relation().matches("case"));
        Token first =
                clause.helpers().isEmpty() ? clause.verb() : clause.helpers().get(0);
        int last = sentence.subtree(head).get(sentence.subtree(head).size() - 1).index();
        boolean beforeVerb = first.index() == last + 1
                || first.index() == last + 2
                        && sentence.token(last + 1).relation().equals("advmod");
        return afterSubject && bare && beforeVerb && subject.isProperNoun();
    }

    /** The main clause of a sentence that opens with a participle which has this date. */
    static Optional<Clause> mainClauseOfOpening(Sentence sentence, Token head) {
        return sentence.head(head)
                .filter(verb -> opens(sentence, verb))
                .flatMap(sentence::head)
                .flatMap(main -> sentence.child(main, "nsubj"))
                .flatMap(subject -> Clause.around(sentence, subject));
    }

    static boolean opens(Sentence sentence, Token verb) {
        return verb.tag().equals("VBG")
                && verb.relation().equals("advcl")
                && OPENINGS.contains(verb.lemma())
                && sentence.subtree(verb).get(0).index() == 0
                && verb.head() > verb.index();
    }
}
