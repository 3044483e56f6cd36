package org.debrief.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Our own resolver. */
final class RuleContender implements ResolverComparison.Contender {

    private @Nullable AnnotatedArticle article;
    private @Nullable Referents referents;

    @Override
    public String name() {
        return "ours";
    }

    @Override
    public long resolve(ResolverComparison.Marked marked) {
        AnnotatedArticle read = new ArticleReader().read(new Article("", marked.text(), null));
        long start = System.nanoTime();
        referents = ReferentResolver.of(read);
        article = read;
        return System.nanoTime() - start;
    }

    /** All mentions of the article that have the same referent. */
    @Override
    public List<TextSpan> companions(TextSpan pronoun) {
        if (article == null || referents == null) {
            return List.of();
        }
        AnnotatedArticle read = article;
        Referents known = referents;
        Optional<Referent> own = read.sentenceAt(pronoun.start())
                .flatMap(s -> s.tokens().stream()
                        .filter(t -> t.span().overlaps(pronoun))
                        .findFirst()
                        .flatMap(t -> known.of(s, t)));
        return own.map(referent -> read.sentences().stream()
                        .flatMap(s -> s.tokens().stream()
                                .filter(t -> !t.span().overlaps(pronoun)
                                        && known.of(s, t)
                                                .filter(r -> r.name().equals(referent.name()))
                                                .isPresent())
                                .map(Token::span))
                        .toList())
                .orElse(List.of());
    }
}
