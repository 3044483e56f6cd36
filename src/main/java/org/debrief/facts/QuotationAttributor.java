package org.debrief.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Block;
import org.debrief.reading.Quotation;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * Gives every quotation to the attribution it belongs to: the one beside it, the one whose content it is part of, the
 * one that it goes on after, or the speaker of the paragraph before.
 */
final class QuotationAttributor {

    private static final int SHORTEST_SENTENCE_WORDS = 4;

    /** More than the words take that may stand between a quotation and its cue. */
    private static final int FARTHEST_LETTERS = 1_000;

    private final AnnotatedArticle article;
    private final Speakers speakers;
    private final List<Cue> settled = new ArrayList<>();
    private final List<Attribution> all = new ArrayList<>();
    private @Nullable Attribution lastDirect;
    private boolean lastContinued;

    QuotationAttributor(AnnotatedArticle article, Speakers speakers) {
        this.article = article;
        this.speakers = speakers;
    }

    /** The attributions of the whole article, in the order of the text. */
    List<Attribution> attribute() {
        for (Block block : article.blocks()) {
            List<Attribution> ofBlock = cues(block);
            quotations(block, ofBlock);
            ofBlock.addAll(looseCues(block));
            ofBlock.addAll(quotedPhrases(block, ofBlock));
            all.addAll(ofBlock);
        }
        return all.stream().filter(Attribution::hasContent).toList();
    }

    private List<Attribution> cues(Block block) {
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : article.sentencesOf(block)) {
            List<Cue> ofSentence = CueFinder.find(article, sentence);
            settled.addAll(ofSentence);
            for (Cue cue : ofSentence) {
                found.add(new Attribution(speakers.of(sentence, cue.source()), cue, Attribution.isAsserted(cue)));
            }
        }
        return found;
    }

    /** They come last, so that no quotation goes to them that has a speaker; one that lies in their content is theirs too. */
    private List<Attribution> looseCues(Block block) {
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : article.sentencesOf(block)) {
            List<Cue> ofSentence =
                    settled.stream().filter(c -> c.sentence().equals(sentence)).toList();
            for (Cue cue : LooseCues.find(article, sentence, ofSentence)) {
                found.add(loose(cue));
            }
        }
        return found;
    }

    private List<Attribution> quotedPhrases(Block block, List<Attribution> ofBlock) {
        List<Attribution> found = new ArrayList<>();
        for (Quotation quotation : article.quotations()) {
            if (quotation.block() != block.index() || ofBlock.stream().anyMatch(a -> a.touches(quotation.span()))) {
                continue;
            }
            article.sentencesOf(block).stream()
                    .filter(sentence -> QuotedPhrases.isIn(sentence, quotation))
                    .findFirst()
                    .flatMap(sentence -> QuotedPhrases.find(article, sentence, quotation))
                    .ifPresent(cue -> found.add(loose(cue)));
        }
        return found;
    }

    private Attribution loose(Cue cue) {
        Attribution loose =
                new Attribution(speakers.of(cue.sentence(), cue.source()), cue, Attribution.isAsserted(cue));
        // Whom somebody quotes inside a quotation did not say all of it.
        article.quotations().stream()
                .filter(q -> loose.touches(q.inner()) && !q.inner().covers(cue.cluster()))
                .forEach(loose::add);
        return loose;
    }

    private void quotations(Block block, List<Attribution> ofBlock) {
        for (Quotation quotation : article.quotations()) {
            if (quotation.block() != block.index()) {
                continue;
            }
            List<Attribution> around =
                    ofBlock.stream().filter(a -> a.touches(quotation.span())).toList();
            around.forEach(attribution -> attribution.add(quotation));
            Optional<Attribution> owner = around.isEmpty()
                    ? beside(quotation, ofBlock)
                    : around.stream().findFirst();
            if (owner.isEmpty() && isWholeSentence(quotation)) {
                owner = carriedOver(block, quotation, ofBlock);
            }
            if (around.isEmpty()) {
                owner.ifPresent(attribution -> attribution.add(quotation));
            }
            if (owner.isPresent()) {
                lastDirect = owner.get();
            }
            lastContinued = quotation.continued();
        }
    }

    private Optional<Attribution> beside(Quotation quotation, List<Attribution> ofBlock) {
        @Nullable Attribution best = null;
        int bestGap = Integer.MAX_VALUE;
        for (Attribution attribution : ofBlock) {
            int gap = gap(quotation.span(), attribution.cluster());
            boolean adjoins = gap >= 0 && gap <= 1 && !attribution.hasContent();
            if (gap >= 0 && gap < bestGap && (isWholeSentence(quotation) || adjoins)) {
                best = attribution;
                bestGap = gap;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The letters between a quotation and a cue beside it, or -1 where they are too far apart or a sentence ends. */
    private int gap(TextSpan quotation, TextSpan cluster) {
        boolean cueAfter = cluster.start() >= quotation.end();
        if (!cueAfter && cluster.end() > quotation.start()) {
            return -1;
        }
        int letters = cueAfter ? cluster.start() - quotation.end() : quotation.start() - cluster.end();
        if (letters > FARTHEST_LETTERS) {
            return -1;
        }
        String between = cueAfter
                ? article.text().substring(quotation.end(), cluster.start())
                : article.text().substring(cluster.end(), quotation.start());
        long words = between.matches("[\\s,:]*") ? 0 : between.strip().split("\\s+").length;
        boolean sentenceEnds = between.matches("(?s).*[.!?]\\s.*|(?s).*[.!?]$");
        if (sentenceEnds || words > (cueAfter ? 2 : 14)) {
            return -1;
        }
        // Words before a colon or comma may stand between: "She told the BBC on Monday: ..."
        return cueAfter
                        || between.isBlank()
                        || between.strip().endsWith(",")
                        || between.strip().endsWith(":")
                        || words <= 3
                ? (int) words * 5 + (cueAfter ? 0 : 1)
                : -1;
    }

    private boolean isWholeSentence(Quotation quotation) {
        String inner = quotation.inner().of(article.text());
        if (inner.isEmpty()) {
            return false;
        }
        int words = inner.split("\\s+").length;
        boolean ends = ".,!?…—".indexOf(inner.charAt(inner.length() - 1)) >= 0;
        return words >= SHORTEST_SENTENCE_WORDS || (ends && Character.isUpperCase(inner.charAt(0)));
    }

    private Optional<Attribution> carriedOver(Block block, Quotation quotation, List<Attribution> ofBlock) {
        if (lastDirect != null && lastDirect.block() == block.index() && !ofBlock.isEmpty()) {
            return Optional.of(lastDirect);
        }
        if (lastDirect != null && lastContinued) {
            return Optional.of(lastDirect);
        }
        boolean opensParagraph = quotation.span().start() <= block.body().start() + 1;
        Optional<Attribution> next = ofBlock.stream()
                .filter(a -> a.cluster().start() > quotation.span().end())
                .findFirst();
        if (opensParagraph && next.isPresent()) {
            return next;
        }
        Optional<Attribution> before = ofBlock.stream()
                .filter(a -> a.cluster().end() <= quotation.span().start())
                .reduce((a, b) -> b);
        if (before.isPresent()) {
            return before;
        }
        Optional<Attribution> latest = all.stream().filter(Attribution::isFirm).reduce((a, b) -> b);
        if (!opensParagraph || latest.isEmpty()) {
            return Optional.empty();
        }
        Attribution last = latest.get();
        if (block.index() - last.block() > 2) {
            return Optional.empty();
        }
        Attribution carried = new Attribution(
                last.speaker(), "", quotation.span(), quotation.span(), last.isDirect(), true, block.index());
        ofBlock.add(carried);
        return Optional.of(carried);
    }
}
