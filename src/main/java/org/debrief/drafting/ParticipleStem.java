package org.debrief.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Figure;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Asks for a number from a shortened relative clause that says enough by itself: "700 people detained in the raids". */
final class ParticipleStem {

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    ParticipleStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    /** @param lastOfQuantity the index of the last word of the number */
    Optional<ClauseQuestion.Written> of(Token noun, int lastOfQuantity) {
        Optional<Token> participle = sentence.children(noun).stream()
                .filter(t -> t.relation().equals("acl") && t.tag().matches("VB[GN]") && t.index() > noun.index())
                .filter(t -> sentence.child(t, "mark", "nsubj", "aux").isEmpty())
                .filter(t -> !sentence.token(t.index() - 1).is(","))
                .findFirst();
        Optional<Token> root = sentence.root();
        if (participle.isEmpty() || root.isEmpty()) {
            return Optional.empty();
        }
        boolean needed = isNeeded(participle.get());
        Optional<String> helper =
                needed ? Optional.of(root.get().tag().equals("VBD") ? "were" : "are") : helper(root.get());
        boolean quoted = material.article().quotationCovering(figure.span()).isPresent();
        boolean vouched = needed && !quoted || !material.isSaid(figure.span());
        if (helper.isEmpty() || !vouched) {
            return Optional.empty();
        }
        List<Token> action = Kept.of(sentence, participle.get());
        Set<Integer> inAction = ClauseQuestion.indexes(sentence.subtree(participle.get()));
        List<Token> after = Kept.of(sentence, noun).stream()
                .filter(t -> t.index() > lastOfQuantity && !inAction.contains(t.index()))
                .toList();
        if (after.stream().anyMatch(t -> t.index() > participle.get().index())) {
            return Optional.empty();
        }
        StemWords words = new StemWords(material, sentence);
        words.say("how many").tell(after).say(helper.get()).tell(action);
        return words.question().map(stem -> new ClauseQuestion.Written(stem, words.replacedPronoun()));
    }

    /** "the 60 votes needed to pass the bill": so many are needed, whoever speaks of it. */
    private boolean isNeeded(Token participle) {
        return participle.is("needed", "required")
                && sentence.subtree(participle).stream()
                        .anyMatch(t -> t.is("to") && t.index() == participle.index() + 1);
    }

    /** The tense of a shortened relative clause is that of the clause around it. */
    private Optional<String> helper(Token root) {
        Optional<Token> helper = sentence.children(root).stream()
                .filter(t -> (t.relation().startsWith("aux") || t.relation().equals("cop"))
                        && t.tag().matches("VB[DZP]|MD"))
                .findFirst();
        String word = helper.orElse(root).word().toLowerCase(Locale.ROOT);
        String tag = helper.orElse(root).tag();
        if (word.matches("have|has") && helper.isPresent()) {
            return Optional.of("have been");
        }
        return tag.equals("VBD") ? Optional.of("were") : Optional.empty();
    }
}
