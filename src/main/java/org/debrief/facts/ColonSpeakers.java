package org.debrief.facts;

import java.util.List;
import java.util.Optional;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.BlockKind;
import org.debrief.reading.NounPhrases;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "Ada Lund: “The pier is safe.”", "The report: “…”" and the headline "Lund: Pier is safe". */
final class ColonSpeakers {

    private ColonSpeakers() {}

    static Optional<Cue> find(AnnotatedArticle article, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.word().equals(":") && t.index() > 0)
                .filter(t -> t.index() + 1 < sentence.tokens().size())
                .flatMap(colon -> at(article, sentence, colon).stream())
                .findFirst();
    }

    private static Optional<Cue> at(AnnotatedArticle article, Sentence sentence, Token colon) {
        int at = colon.index();
        Token source = head(sentence, sentence.token(at - 1));
        Token next = sentence.token(at + 1);
        boolean quoted = article.quotationCovering(next.span())
                .filter(q -> q.inner().start() == next.span().start())
                .isPresent();
        boolean apart = source.relation().matches("dep|root") || isNameAfterDash(sentence, source);
        TextSpan name = quoted && apart && source.isProperNoun()
                ? namesEndingAt(sentence, source)
                : NounPhrases.core(sentence, source);
        boolean opens = opensSentenceOrPart(sentence, name);
        boolean headline = sentence.block().kind() == BlockKind.HEADING
                && name.start() == sentence.span().start();
        if (!quoted && !headline
                || !opens
                || !(isName(article, sentence, source) || quoted && isNameAfterDash(sentence, source))) {
            return Optional.empty();
        }
        List<TextSpan> content = quoted
                ? List.of()
                : List.of(sentence.spanOf(at + 1, sentence.tokens().size() - 1));
        return Optional.of(new Cue(sentence, colon, ":", source, name.join(colon.span()), content));
    }

    private static Token head(Sentence sentence, Token beforeColon) {
        return beforeColon.relation().equals("conj")
                ? sentence.head(beforeColon).orElse(beforeColon)
                : beforeColon;
    }

    /** The name is the whole of what stands before the colon, back to a dash or to where the sentence begins. */
    private static boolean opensSentenceOrPart(Sentence sentence, TextSpan name) {
        int first = sentence.tokensIn(name).get(0).index();
        return first == 0
                || sentence.token(first - 1).isPunctuation()
                || sentence.token(first - 1).is("from");
    }

    /** The tree may hang a whole clause on the name before a colon. */
    private static TextSpan namesEndingAt(Sentence sentence, Token last) {
        return sentence.spanOf(firstOfName(sentence, last), last.index());
    }

    private static int firstOfName(Sentence sentence, Token last) {
        int first = last.index();
        while (first > 0 && sentence.token(first - 1).isProperNoun()) {
            first--;
        }
        return first;
    }

    /** "... in the south - Hugo Lund: “...”": a full name, recognised or not. */
    private static boolean isNameAfterDash(Sentence sentence, Token last) {
        int first = firstOfName(sentence, last);
        return last.isProperNoun()
                && first > 0
                && first < last.index()
                && sentence.token(first - 1).is("-", "–", "—", "--");
    }

    private static boolean isName(AnnotatedArticle article, Sentence sentence, Token source) {
        return source.isNoun()
                && (Documents.is(source)
                        || article.entitiesOf(sentence).stream().anyMatch(m -> m.last() == source.index()));
    }
}
