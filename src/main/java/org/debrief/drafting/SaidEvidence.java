package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import org.debrief.facts.Statement;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.FirstNames;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;

/** The passage that, read alone, tells who said something: whole sentences, with the speaker's name in them. */
final class SaidEvidence {

    private static final int LONGEST = 900;
    private static final int SENTENCES_BEFORE = 4;
    private static final int SENTENCES_AFTER = 2;

    private SaidEvidence() {}

    /** Empty when the speaker is not named near enough. */
    static Optional<TextSpan> of(AnnotatedArticle article, Statement statement, TextSpan quoted) {
        TextSpan span = wholeSentences(
                article, statement.speaker().mention().join(statement.cueSpan()).join(quoted));
        String name = statement.speaker().name();
        String nameWord = name.substring(name.lastIndexOf(' ') + 1);
        if (span.of(article.text()).contains(nameWord)) {
            return Optional.of(span).filter(s -> s.length() <= LONGEST);
        }
        List<Sentence> sentences = article.sentences();
        int first = 0;
        int last = 0;
        for (Sentence sentence : sentences) {
            if (sentence.span().overlaps(span)) {
                last = sentence.index();
                first = first == 0 ? sentence.index() : first;
            }
        }
        for (int i = first - 1; i >= Math.max(0, first - SENTENCES_BEFORE); i--) {
            if (names(article, sentences.get(i), nameWord)) {
                return Optional.of(wholeSentences(
                                article, span.join(sentences.get(i).span())))
                        .filter(s -> s.length() <= LONGEST);
            }
        }
        for (int i = last + 1; i < Math.min(sentences.size(), last + 1 + SENTENCES_AFTER); i++) {
            if (names(article, sentences.get(i), nameWord)) {
                return Optional.of(wholeSentences(
                                article, span.join(sentences.get(i).span())))
                        .filter(s -> s.length() <= LONGEST);
            }
        }
        return Optional.empty();
    }

    /** Whether "she said" might be somebody else whom the passage names after the one it is attributed to. */
    static boolean hasRival(Material material, Statement statement, TextSpan evidence) {
        TextSpan mention = statement.speaker().mention();
        String words = mention.of(material.text());
        if (!words.matches("(?i)he|she")) {
            return false;
        }
        String own = statement.speaker().name();
        int ownMention = material.article().entities().stream()
                .filter(e -> evidence.covers(e.span())
                        && e.span().end() <= mention.start()
                        && Phrases.shareContentWord(e.name(), own))
                .mapToInt(e -> e.span().start())
                .max()
                .orElse(-1);
        return material.article().entities().stream()
                .filter(e -> e.type() == EntityType.PERSON
                        && evidence.covers(e.span())
                        && e.span().end() <= mention.start()
                        && e.span().start() > ownMention
                        && material.article().quotationCovering(e.span()).isEmpty())
                .filter(e -> !Phrases.shareContentWord(e.name(), own))
                .filter(e -> !isBesideSubject(material, e, own))
                .anyMatch(e ->
                        words.equalsIgnoreCase("he") ? !FirstNames.isWomans(e.name()) : !FirstNames.isMans(e.name()));
    }

    /** "Lund endorsed Roy": the next "she" is the one who did it. */
    private static boolean isBesideSubject(Material material, EntityMention other, String own) {
        Sentence sentence = material.article().sentences().get(other.sentence());
        boolean subject = sentence.tokensIn(other.span()).stream()
                .anyMatch(t -> t.relation().startsWith("nsubj"));
        return !subject
                && material.article().entitiesOf(sentence).stream()
                        .filter(e -> Phrases.shareContentWord(e.name(), own))
                        .flatMap(e -> sentence.tokensIn(e.span()).stream())
                        .anyMatch(t -> t.relation().startsWith("nsubj"));
    }

    private static boolean names(AnnotatedArticle article, Sentence sentence, String word) {
        return sentence.span().of(article.text()).contains(word);
    }

    static TextSpan wholeSentences(AnnotatedArticle article, TextSpan span) {
        TextSpan whole = span;
        for (Sentence sentence : article.sentences()) {
            if (sentence.span().overlaps(span)) {
                whole = whole.join(sentence.span());
            }
        }
        // The quotation marks around the first and last sentence are no tokens of theirs; both are shown or none.
        for (var quotation : article.quotations()) {
            boolean partly = quotation.span().overlaps(whole) && !strictlyInside(whole, quotation.span());
            if (partly) {
                TextSpan joined = whole.join(quotation.span());
                whole = joined.length() <= LONGEST ? joined : whole;
            }
        }
        return whole;
    }

    private static boolean strictlyInside(TextSpan part, TextSpan quotation) {
        return quotation.start() < part.start() - 1 && part.end() + 1 < quotation.end();
    }
}
