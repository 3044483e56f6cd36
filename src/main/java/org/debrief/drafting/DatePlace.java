package org.debrief.drafting;

import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Bodies;
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
        boolean afterSubject =
                head.relation().matches("nmod(?::tmod)?|obl:tmod|advmod") && belongsTo(sentence, head, subject);
        boolean bare = sentence.child(head, "case").filter(c -> !c.is("on")).isEmpty()
                && sentence.subtree(head).stream()
                        .allMatch(t -> t.index() == head.index() || t.relation().matches("case"));
        Token first =
                clause.helpers().isEmpty() ? clause.verb() : clause.helpers().get(0);
        int last = sentence.subtree(head).get(sentence.subtree(head).size() - 1).index();
        boolean beforeVerb = first.index() == last + 1
                || first.index() == last + 2
                        && sentence.token(last + 1).relation().equals("advmod");
        return afterSubject && bare && beforeVerb && (subject.isProperNoun() || acts(subject));
    }

    /** "Leaders of the Senate on Tuesday rebuffed": the day hangs on the last noun of the subject. */
    static boolean belongsTo(Sentence sentence, Token day, Token subject) {
        Optional<Token> noun = sentence.head(day);
        while (noun.isPresent()
                && !noun.get().equals(subject)
                && noun.get().relation().matches("nmod|appos|flat|compound")) {
            noun = sentence.head(noun.get());
        }
        return noun.filter(subject::equals).isPresent();
    }

    /** A judge has no day; talks have one. */
    private static boolean acts(Token subject) {
        return WordLists.ROLES.contains(subject.lemma())
                || Bodies.isBody(subject.lemma())
                || subject.is(
                        "leaders", "officials", "police", "lawmakers", "prosecutors", "authorities", "troops", "court");
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
