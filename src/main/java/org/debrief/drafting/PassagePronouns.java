package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** Decides on the pronouns of a passage: which may stay, and by whose name the others are replaced. */
final class PassagePronouns {

    private final Material material;
    private final Sentence sentence;
    private final TextSpan span;
    private final String asked;
    private final List<Token> tokens;
    private final Set<String> named;
    private final Rewording rewording;

    /**
     * @param asked whom the stem asks about, or empty
     * @param named the names that stand in the passage so far, to which those are added that are written into it
     */
    PassagePronouns(
            Material material, Sentence sentence, TextSpan span, String asked, Set<String> named, Rewording rewording) {
        this.material = material;
        this.sentence = sentence;
        this.span = span;
        this.asked = asked;
        this.tokens = sentence.tokensIn(span);
        this.named = named;
        this.rewording = rewording;
    }

    /** Whether the pronoun can be understood, as it stands or as it is replaced. */
    boolean settles(Token token, Optional<Referent> referent) {
        if (!Deixis.isThirdPerson(token)) {
            return false;
        }
        boolean plural = token.is("they", "them", "their");
        if (plural && referent.isPresent() && !referent.get().plural()) {
            return false;
        }
        boolean ofAsked = referent.filter(r -> r.name().equals(asked)).isPresent();
        if (ofAsked && token.is("he", "him", "his", "she", "her", "himself", "herself")) {
            return isSurelyAsked(token);
        }
        boolean object = !token.relation().startsWith("nsubj");
        if (ofAsked && object && token.tag().equals("PRP$") != isSubjectToo(token)) {
            return false;
        }
        if (mayStay(token, referent)) {
            referent.ifPresent(r -> named.add(r.name()));
            return true;
        }
        boolean doubtful = referent.isEmpty()
                || !Names.mayStandFor(token, referent.get())
                || new Names(material, sentence).hasRival(token, referent.get(), tokens.size() == 1 ? asked : "");
        // "Ana Roy’ll stay" is nobody's English.
        if (doubtful || Deixis.startsNext(sentence, token, "’ll", "'ll", "’d", "'d", "’ve", "'ve", "’re", "'re")) {
            return false;
        }
        rewording.replace(token.span(), Names.inPlaceOf(token, referent.get()));
        named.add(referent.get().name());
        return true;
    }

    /** "Lund says she will stay": the one who is asked about stands before the passage, and nobody else stands between. */
    private boolean isSurelyAsked(Token pronoun) {
        boolean spokeBefore = sentence.tokens().stream()
                .takeWhile(t -> t.span().end() <= span.start())
                .anyMatch(t -> material.referents()
                        .of(sentence, t)
                        .filter(r -> r.name().equals(asked))
                        .isPresent());
        return spokeBefore
                && material.article().entitiesOf(sentence).stream()
                        .filter(e -> e.type() == EntityType.PERSON && e.last() < pronoun.index())
                        .allMatch(e -> Phrases.shareContentWord(e.name(), asked));
    }

    /** "that she would keep her promise" tells no more than "she" does; "that his engineers were ready" tells who. */
    private boolean isSubjectToo(Token owner) {
        return tokens.stream()
                .takeWhile(t -> t.index() < owner.index())
                .anyMatch(t -> t.is("he", "she", "they", "it") && t.relation().startsWith("nsubj"));
    }

    /** A pronoun stays where it stands for whoever is asked about, for a name before it in the passage, or for nothing. */
    private boolean mayStay(Token token, Optional<Referent> referent) {
        if (token.relation().equals("expl") || token.is("itself", "themselves", "himself", "herself")) {
            return true;
        }
        if (referent.isPresent()) {
            return referent.get().name().equals(asked)
                    || named.contains(referent.get().name());
        }
        // "the Taliban did not fulfil their promises": the clause's own subject stands before it in the passage.
        Token first = tokens.get(0);
        return token.tag().equals("PRP$")
                && sentence.head(token)
                        .flatMap(sentence::head)
                        .flatMap(verb -> sentence.child(verb, "nsubj", "nsubj:pass"))
                        .filter(subject ->
                                subject.index() < token.index() && subject.index() >= first.index() && subject.isNoun())
                        .isPresent();
    }
}
