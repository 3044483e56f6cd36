package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import org.debrief.facts.SpeakerKind;
import org.debrief.facts.Statement;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Block;
import org.debrief.reading.BlockKind;
import org.debrief.reading.Quotation;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;

/**
 * A paragraph that is nothing but a quotation: newspapers print it without "she said" where whoever was quoted in the
 * paragraph before goes on speaking.
 */
final class CarriedOver {

    private CarriedOver() {}

    /** Whether it is plain who goes on: the only one who is quoted or heard in the paragraph before. */
    static boolean isCertain(Material material, Statement statement) {
        AnnotatedArticle article = material.article();
        if (!statement.cue().isEmpty()
                || !statement.direct()
                || statement.speaker().kind() != SpeakerKind.PERSON
                || statement.content().size() != 1) {
            return false;
        }
        TextSpan quoted = statement.content().get(0);
        Optional<Block> own = article.blocks().stream()
                .filter(b -> b.kind() == BlockKind.PARAGRAPH && b.span().covers(quoted))
                .findFirst();
        return own.filter(block -> isAllOf(article, block, quoted))
                .flatMap(block -> before(article, block))
                .filter(block -> isHeardAlone(material, block, statement))
                .isPresent();
    }

    private static boolean isAllOf(AnnotatedArticle article, Block block, TextSpan quoted) {
        String text = article.text();
        String around = text.substring(
                        block.body().start(), Math.max(block.body().start(), quoted.start()))
                + text.substring(
                        Math.min(quoted.end(), block.body().end()), block.body().end());
        return around.matches("[\\s“”\"'.,]*");
    }

    private static Optional<Block> before(AnnotatedArticle article, Block block) {
        return article.blocks().stream()
                .filter(b -> b.index() == block.index() - 1 && b.kind() == BlockKind.PARAGRAPH)
                .findFirst();
    }

    private static boolean isHeardAlone(Material material, Block before, Statement statement) {
        List<Statement> there = material.facts().stream()
                .map(NumberedFact::fact)
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .filter(s -> before.span().covers(s.cueSpan()))
                .toList();
        String name = statement.speaker().name();
        return there.stream().anyMatch(s -> s.direct() && !s.cue().isEmpty())
                && there.stream()
                        .allMatch(
                                s -> s.speaker().settled() && s.speaker().name().equals(name))
                && endsQuoted(material.article(), before, there);
    }

    /** After the last words that are quoted there comes nothing but "she said" and where. */
    private static boolean endsQuoted(AnnotatedArticle article, Block before, List<Statement> there) {
        Optional<Quotation> last = article.quotations().stream()
                .filter(q -> before.span().covers(q.inner()))
                .reduce((first, second) -> second);
        return last.filter(q ->
                        there.stream().anyMatch(s -> s.direct() && s.span().covers(q.inner())))
                .map(q -> article.sentences().stream()
                        .filter(s -> before.span().covers(s.span()))
                        .map(Sentence::span)
                        .filter(span -> span.start() >= q.span().end())
                        .allMatch(span -> there.stream().anyMatch(s -> span.covers(s.cueSpan()))))
                .orElse(false);
    }
}
