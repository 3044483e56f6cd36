package org.debrief.facts;

import java.util.Optional;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Quotation;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** "The mayor built her year on “a harbour for everyone”": words in quotation marks that no verb of saying gives to anybody. */
final class QuotedPhrases {

    private static final int FEWEST_WORDS = 2;

    private QuotedPhrases() {}

    /** The subject of the verb before the quotation is taken for its speaker; a title is nobody's words. */
    static Optional<Cue> find(AnnotatedArticle article, Sentence sentence, Quotation quotation) {
        String inner = quotation.inner().of(article.text());
        if (inner.split("\\s+").length < FEWEST_WORDS || isTitle(inner)) {
            return Optional.empty();
        }
        return sentence.tokens().stream()
                .filter(t -> t.span().end() <= quotation.span().start())
                .filter(t -> t.isVerb() && !t.tag().equals("MD") && !t.lemma().equals("be"))
                .filter(t -> article.quotationCovering(t.span()).isEmpty())
                .reduce((a, b) -> b)
                .flatMap(verb -> new LooseSubjects(article, sentence)
                        .of(verb)
                        .or(() -> SourceFinder.of(article, sentence, verb))
                        .filter(source ->
                                article.quotationCovering(source.span()).isEmpty())
                        .flatMap(source -> new LooseClauses(sentence)
                                .clauseFrom(verb.index() + 1)
                                .map(rest -> Cue.loose(
                                        sentence, verb, verb.lemma(), source, rest.join(quotation.inner())))));
    }

    private static boolean isTitle(String inner) {
        for (String word : inner.split("\\s+")) {
            if (word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is in the sentence after which the quotation stands. */
    static boolean isIn(Sentence sentence, Quotation quotation) {
        Token first = sentence.token(0);
        return first.span().start() < quotation.span().start()
                && sentence.span().overlaps(quotation.span());
    }
}
