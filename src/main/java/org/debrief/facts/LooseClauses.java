package org.debrief.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.debrief.reading.NounPhrases;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** Where clauses and phrases begin and end, by the order of the words alone. */
final class LooseClauses {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    static final Set<String> SUBJECT_PRONOUNS = Set.of("i", "you", "he", "she", "it", "we", "they");
    private static final int FARTHEST_PRONOUN = 5;
    private static final int FARTHEST_THAT = 12;

    private final Sentence sentence;

    LooseClauses(Sentence sentence) {
        this.sentence = sentence;
    }

    /** From this word to the end of its phrase or clause, without the punctuation there; empty where nothing is left. */
    Optional<TextSpan> clauseFrom(int first) {
        boolean whole = first < sentence.tokens().size()
                && (sentence.token(first).is("that", "how", "why", "what", "whether", "if")
                        || sentence.token(first).tag().equals("WRB"));
        return spanTo(first, whole ? sentence.tokens().size() - 1 : phraseEnd(first));
    }

    /** Like {@link #clauseFrom}, but not beyond the verb that the phrase is the subject of. */
    Optional<TextSpan> phraseFrom(int first) {
        int end = phraseEnd(first);
        for (int i = first + 1; i <= end; i++) {
            Token token = sentence.token(i);
            if (token.tag().startsWith("W") || token.is("that")) {
                break;
            }
            if (FINITE.contains(token.tag())) {
                return spanTo(first, i - 1);
            }
        }
        return spanTo(first, end);
    }

    Optional<TextSpan> restFrom(int first) {
        return spanTo(first, sentence.tokens().size() - 1);
    }

    /** What stands before the comma that parts it from the speaker: "The quay is safe, records of the port show." */
    Optional<TextSpan> before(Token source) {
        int first = sentence.tokensIn(NounPhrases.core(sentence, source)).get(0).index();
        boolean comma = first > 2 && sentence.token(first - 1).is(",");
        return comma ? spanTo(0, first - 2) : Optional.empty();
    }

    private Optional<TextSpan> spanTo(int first, int end) {
        int from = first;
        int last = end;
        while (last > from && sentence.token(last).isPunctuation()) {
            last--;
        }
        while (from < last && sentence.token(from).isPunctuation()) {
            from++;
        }
        return from < sentence.tokens().size()
                        && last >= from
                        && !sentence.token(from).isPunctuation()
                ? Optional.of(sentence.spanOf(from, last))
                : Optional.empty();
    }

    private int phraseEnd(int first) {
        return IntStream.range(first, sentence.tokens().size())
                .filter(i -> sentence.token(i).is(",", ";", "—", "--", "–", ":") && !inList(i))
                .map(i -> i - 1)
                .findFirst()
                .orElse(sentence.tokens().size() - 1);
    }

    /** A comma in a list, and the comma between a town and its country. */
    private boolean inList(int comma) {
        int next = comma + 1;
        return sentence.token(comma).is(",")
                && next < sentence.tokens().size()
                && List.of("conj", "appos").contains(sentence.token(next).relation())
                && !sentence.token(next).isVerb();
    }

    /** The next word that is neither an adverb nor a day: "said repeatedly on Monday [that]". */
    int afterAdverbials(int first) {
        int i = first;
        while (i < sentence.tokens().size() && sentence.token(i).tag().equals("RB")) {
            i++;
        }
        return i;
    }

    /** The "that" of a clause after whom it was told to, when and where: "told reporters in an interview [that]". */
    Optional<Token> that(int first) {
        for (int i = first; i < Math.min(sentence.tokens().size(), first + FARTHEST_THAT); i++) {
            Token token = sentence.token(i);
            if (token.is("that", "whether", "how", "why") && hasFiniteAfter(i + 1)) {
                return Optional.of(token);
            }
            if (!token.tag().matches("IN|TO|DT|NN.*|JJ|CD|POS|RB|PRP.*|HYPH|RP")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The pronoun that opens what was told to somebody: "told the crew [they] were safe". */
    Optional<Integer> subjectPronoun(int first) {
        return IntStream.range(first, Math.min(sentence.tokens().size(), first + FARTHEST_PRONOUN))
                .filter(i -> SUBJECT_PRONOUNS.contains(lower(sentence.token(i))))
                .boxed()
                .findFirst();
    }

    /** Whether a clause without "that" begins here: a subject, and its verb before the next comma. */
    boolean opensClause(int first) {
        Token subject = sentence.token(first);
        boolean pronoun = SUBJECT_PRONOUNS.contains(lower(subject)) || subject.is("there");
        if (!pronoun && !subject.tag().matches("DT|PRP\\$|NNP|NNPS|NNS|CD")) {
            return false;
        }
        for (int i = first + 1; i < sentence.tokens().size(); i++) {
            Token token = sentence.token(i);
            if (FINITE.contains(token.tag())) {
                return true;
            }
            if (token.is(",", ";", ":", "that", "who", "which") || token.tag().startsWith("W")) {
                return false;
            }
        }
        return false;
    }

    boolean hasFiniteAfter(int first) {
        return sentence.tokens().stream().skip(first).anyMatch(t -> FINITE.contains(t.tag()));
    }

    /** The last word of the noun's phrase. */
    int end(Token noun) {
        TextSpan phrase = NounPhrases.core(sentence, noun);
        return sentence.tokensIn(phrase).stream().mapToInt(Token::index).max().orElse(noun.index());
    }

    static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }
}
