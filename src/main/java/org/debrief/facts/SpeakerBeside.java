package org.debrief.facts;

import java.util.Optional;
import java.util.Set;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Finds the speaker by the words beside a verb of saying, where the tree tends to be wrong. */
final class SpeakerBeside {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final int LONGEST_APPOSITION = 25;

    private SpeakerBeside() {}

    /** "Any reading of the plan, said Marta Lindqvist, would ...": the person after the verb, not the noun before it. */
    static Optional<Token> inverted(Sentence sentence, Token verb) {
        int next = verb.index() + 1;
        boolean parted = verb.index() > 0
                && sentence.token(verb.index() - 1).is(",")
                && verb.tag().matches("VBD|VBZ")
                && verb.lemma().matches("say|add|write|explain");
        if (!parted || next >= sentence.tokens().size() || !sentence.token(next).isProperNoun()) {
            return Optional.empty();
        }
        int last = next;
        while (last + 1 < sentence.tokens().size() && sentence.token(last + 1).isProperNoun()) {
            last++;
        }
        Token speaker = sentence.token(last);
        boolean subjectOfWhatIsSaid = speaker.relation().startsWith("nsubj")
                && speaker.head() > last
                && !sentence.token(last + 1).is(",");
        return Optional.of(speaker).filter(t -> t.entity().equals("PERSON") && !subjectOfWhatIsSaid);
    }

    /** "A month after announcing her support for the plan, Ana Roy still believes": the person right before the verb. */
    static Optional<Token> afterFrontedPhrase(Sentence sentence, Token verb) {
        int last = verb.index() - 1;
        while (last > 0 && sentence.token(last).tag().equals("RB")) {
            last--;
        }
        int first = last;
        while (first > 0 && isPerson(sentence.token(first))) {
            first--;
        }
        int comma = first;
        boolean person =
                last >= 0 && comma < last && comma > 0 && sentence.token(comma).is(",");
        boolean fronted = person
                && verb.tag().matches("VBD|VBZ|VBP")
                && sentence.tokens().stream().limit(comma).noneMatch(t -> t.is(","))
                && sentence.child(verb, "nsubj").filter(t -> t.index() < comma).isPresent();
        return fronted ? Optional.of(sentence.token(last)) : Optional.empty();
    }

    /** "”, said Devlin.": a capital between the verb after a quotation and the full stop, whatever its tag. */
    static Optional<Token> closing(AnnotatedArticle article, Sentence sentence, Token verb) {
        int next = verb.index() + 1;
        boolean afterQuotation = verb.index() > 0
                && verb.tag().matches("VBD|VBZ")
                && verb.lemma().equals("say")
                && article.quotationCovering(sentence.token(verb.index() - 1).span())
                        .isPresent();
        return Optional.of(next)
                .filter(i -> afterQuotation && i + 1 < sentence.tokens().size())
                .map(sentence::token)
                .filter(t -> Character.isUpperCase(t.word().charAt(0))
                        && sentence.token(t.index() + 1).is(".", ","));
    }

    /** "An official who spoke on condition of anonymity said": the noun before "who", not the last noun before the verb. */
    private static Optional<Token> beforeWho(Sentence sentence, Token verb) {
        int finite = 0;
        for (int i = verb.index() - 1; i > 0 && i > verb.index() - LONGEST_APPOSITION; i--) {
            Token token = sentence.token(i);
            if (token.isPunctuation()) {
                return Optional.empty();
            }
            finite += FINITE.contains(token.tag()) ? 1 : 0;
            if (token.is("who")) {
                boolean hasItsVerb = finite == 1;
                return Optional.of(sentence.token(i - 1)).filter(noun -> hasItsVerb && noun.isNoun());
            }
        }
        return Optional.empty();
    }

    /** "Hugo Lund, director of the Port Society, said": the person before the apposition, not the last noun in it. */
    static Optional<Token> parted(Sentence sentence, Token verb) {
        boolean adverb =
                verb.index() > 0 && sentence.token(verb.index() - 1).tag().equals("RB");
        int comma = verb.index() - (adverb ? 2 : 1);
        if (comma < 3
                || !sentence.token(comma).is(",")
                || !verb.tag().matches("VBD|VBZ|VBP")
                || !CueLexicon.has(verb.lemma(), CueFrame.SAY)
                || sentence.child(verb, "nsubj")
                        .filter(t -> isPerson(t) || t.isPronoun() || t.index() > verb.index())
                        .isPresent()) {
            return Optional.empty();
        }
        for (int j = comma - 1; j > 0 && j > comma - LONGEST_APPOSITION; j--) {
            Token before = sentence.token(j - 1);
            if (sentence.token(j).is(",") && before.isNoun()) {
                boolean described = sentence.token(j + 1).is("a", "an", "the", "which", "who", "whose", "of", "based");
                boolean subjectInside = sentence.child(verb, "nsubj")
                        .filter(t -> t.index() < before.index())
                        .isEmpty();
                if (isPerson(before) || described && subjectInside && before.isProperNoun()) {
                    return Optional.of(before);
                }
            }
            if (FINITE.contains(before.tag())
                    && (j < 2 || !sentence.token(j - 2).tag().startsWith("W"))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Where the parser missed the subject: "..., said the minister", "..., he said". */
    static Optional<Token> of(AnnotatedArticle article, Sentence sentence, Token verb) {
        if (!verb.tag().matches("VBD|VBZ|VBP") || !CueLexicon.has(verb.lemma(), CueFrame.SAY)) {
            return Optional.empty();
        }
        int i = verb.index();
        Optional<Token> described = beforeWho(sentence, verb);
        if (described.isPresent()) {
            return described;
        }
        if (i > 0) {
            Token before = sentence.token(i - 1);
            if (before.isPronoun() || before.isNoun()) {
                return Optional.of(before).filter(SourceFinder::canSpeak);
            }
        }
        if (i > 0 && sentence.token(i - 1).is(",")) {
            Optional<Token> apart = beforeApposition(article, sentence, i - 1);
            if (apart.isPresent()) {
                return apart;
            }
        }
        if (CueLexicon.has(verb.lemma(), CueFrame.DIRECT)) {
            // "told the Observer": whoever stands after it was spoken to.
            return Optional.empty();
        }
        int last = i;
        while (last + 1 < sentence.tokens().size()
                && sentence.token(last + 1).tag().matches("DT|JJ|NN.*|PRP|POS|HYPH")) {
            last++;
        }
        return last > i
                        && sentence.token(last).tag().matches("NN.*|PRP")
                        && !(sentence.token(last).isPronoun()
                                && SourceFinder.hasFiniteVerbAfter(sentence, sentence.token(last)))
                ? Optional.of(sentence.token(last)).filter(SourceFinder::canSpeak)
                : Optional.empty();
    }

    /** "Hugh Hill, a doctor at the clinic that was hit, said": the name before the first of two commas. */
    private static Optional<Token> beforeApposition(AnnotatedArticle article, Sentence sentence, int comma) {
        for (int k = comma - 2; k > 0; k--) {
            int j = k;
            Token before = sentence.token(j - 1);
            if (sentence.token(j).is(",")
                    && before.isProperNoun()
                    && article.entitiesOf(sentence).stream().anyMatch(m -> m.last() == before.index())) {
                return Optional.of(before);
            }
            Token verb = sentence.token(j);
            boolean ofTheNoun = sentence.child(verb, "nsubj")
                    .filter(t ->
                            t.index() < j - 1 && sentence.token(t.index() + 1).is(","))
                    .isPresent();
            if (verb.tag().equals("VBD")
                    && !ofTheNoun
                    && !sentence.token(j - 1).tag().startsWith("W")) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean isPerson(Token token) {
        return token.isProperNoun() && token.entity().equals("PERSON");
    }
}
