package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Figure;
import org.debrief.facts.FigureForm;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** "To what percentage did support for Ana Roy fall?" of "fell from 76 percent to 70 percent". */
final class ChangeStem {

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    ChangeStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    /** Whether the number is one end of a change and not of a range. */
    static boolean isEnd(Sentence sentence, Token number) {
        Optional<Token> noun = noun(sentence, number);
        return noun.flatMap(sentence::head)
                .filter(v -> FigureStem.CHANGES.contains(v.lemma()))
                .isPresent();
    }

    private static Optional<Token> noun(Sentence sentence, Token number) {
        Token at = number;
        for (int steps = 0;
                steps < 4
                        && !at.relation().startsWith("obl")
                        && sentence.head(at).isPresent();
                steps++) {
            Token head = sentence.head(at).orElseThrow();
            if (head.index() < at.index() && !head.is("$", "£", "€") || head.isVerb()) {
                return Optional.empty();
            }
            at = head;
        }
        return Optional.of(at)
                .filter(t -> t.relation().startsWith("obl"))
                .filter(t -> sentence.child(t, "case")
                        .filter(c -> c.is("to", "from"))
                        .isPresent());
    }

    Optional<ClauseQuestion.Written> of(Token number) {
        Optional<Token> noun = noun(sentence, number);
        Optional<Clause> clause = noun.flatMap(n -> Clause.around(sentence, n));
        if (clause.isEmpty()
                || noun.get().head() != clause.get().verb().index()
                || !FigureStem.CHANGES.contains(clause.get().verb().lemma())) {
            return Optional.empty();
        }
        String preposition =
                sentence.child(noun.get(), "case").map(Token::lemma).orElse("to");
        // Asking for both ends would ask the same change twice.
        boolean hasEnd = sentence.children(clause.get().verb()).stream()
                .anyMatch(t -> t.relation().startsWith("obl")
                        && sentence.child(t, "case").filter(c -> c.is("to")).isPresent());
        if (preposition.equals("from") && hasEnd) {
            return Optional.empty();
        }
        Optional<String> word = word(noun.get());
        Set<Integer> removed = ClauseQuestion.indexes(sentence.subtree(noun.get()));
        return word.flatMap(w -> new ClauseQuestion(material, clause.get())
                .ofAnother(
                        new ClauseQuestion.Asked(List.of(), preposition + " " + w, List.of(), removed),
                        figure.span(),
                        false));
    }

    private Optional<String> word(Token noun) {
        if (figure.form() == FigureForm.PERCENT) {
            return Optional.of("what percentage");
        }
        if (figure.form() == FigureForm.MONEY) {
            return Optional.of("what amount");
        }
        // "from 5,600 soldiers to 4,200": of what is told at the other end.
        Optional<String> counted = noun.tag().equals("NNS")
                ? Optional.of(noun.word())
                : sentence.head(noun).stream()
                        .flatMap(v -> sentence.children(v).stream())
                        .filter(t -> t.tag().equals("NNS")
                                && t.relation().startsWith("obl")
                                && sentence.child(t, "case")
                                        .filter(c -> c.is("from"))
                                        .isPresent()
                                && sentence.child(t, "nummod").isPresent())
                        .map(Token::word)
                        .findFirst();
        return counted.map(w -> "how many " + w);
    }
}
