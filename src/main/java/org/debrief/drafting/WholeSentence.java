package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.debrief.facts.DatedEvent;
import org.debrief.reading.BlockKind;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** A sentence of the article as it reads alone, with or without one date in it. */
final class WholeSentence {

    private static final int LONGEST = 32;
    private static final Pattern GOES_ON = Pattern.compile(
            "(?is)(?:but|and|so|or|yet|then|that|this|these|those|it|they|he|she|there|here|such|both|some|another|also"
                    + "|instead|meanwhile|however|still|as a result|for example|in addition)\\b.*");
    private static final Pattern ENDS = Pattern.compile("(?s)\\p{Lu}.*[^.?!…]\\.");

    private final Material material;
    private final Sentence sentence;

    private WholeSentence(Material material, Sentence sentence) {
        this.material = material;
        this.sentence = sentence;
    }

    /** Empty when the sentence quotes, asks, goes on from the one before it, or names nobody and nothing. */
    static Optional<WholeSentence> around(Material material, TextSpan fact) {
        return material.article()
                .sentenceAt(fact.start())
                .filter(s -> s.block().kind() == BlockKind.PARAGRAPH)
                .filter(s -> !GOES_ON.matcher(s.span().of(material.text())).matches())
                .filter(s -> !s.span().of(material.text()).matches("(?s).*[“”\"?!;:].*"))
                .filter(s -> !joins(s))
                .filter(s -> s.tokens().stream().anyMatch(Token::isProperNoun))
                .filter(s -> s.root().filter(WholeSentence::isFinite).isPresent())
                .map(s -> new WholeSentence(material, s))
                .filter(WholeSentence::tellsItsNouns);
    }

    /** Two things told in one sentence: one may be true and the other false. */
    private static boolean joins(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> t.relation().equals("conj"))
                .flatMap(t -> sentence.head(t).stream())
                .anyMatch(head -> head.isVerb() || head.relation().matches("obj|root|obl"));
    }

    private static boolean isFinite(Token root) {
        return root.isVerb() || root.isNoun() || root.tag().startsWith("JJ");
    }

    private boolean tellsItsNouns() {
        Definites definites = new Definites(material, sentence);
        return sentence.tokens().stream()
                .filter(t -> t.isNoun() && !t.isProperNoun() && definites.isDefinite(t, sentence.tokens()))
                .allMatch(definites::isTold);
    }

    Sentence sentence() {
        return sentence;
    }

    /** The sentence in words that need no other sentence. */
    Optional<String> words() {
        boolean anchored = material.facts().stream()
                .filter(f -> f.fact() instanceof DatedEvent && f.fact().span().overlaps(sentence.span()))
                .allMatch(f -> Anchored.standsAlone(f.fact().span().of(material.text())));
        return anchored
                ? new StandAlone(material)
                        .rewrite(sentence, sentence.span(), "")
                        .flatMap(this::finished)
                : Optional.empty();
    }

    /** The same with this date said in other words, or left out where they are empty; the preposition goes with it. */
    Optional<String> words(DatedEvent date, String instead) {
        TextSpan adjunct = adjunct(date);
        StandAlone alone = new StandAlone(material);
        TextSpan start = new TextSpan(sentence.span().start(), adjunct.start());
        TextSpan end = new TextSpan(adjunct.end(), sentence.span().end());
        Optional<String> before = start.isEmpty() ? Optional.of("") : alone.rewrite(sentence, start, "");
        Optional<String> after = alone.rewrite(sentence, end, "");
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        String joined = (before.get() + " " + instead + " " + after.get()).strip();
        if (instead.isEmpty()) {
            joined = joined.replaceFirst("^, ?", "").replaceAll(" ?, ?,", ",");
        }
        return finished(Phrases.capitalised(Phrases.tidy(joined)));
    }

    /** The date with "on" or "in" before it. */
    private TextSpan adjunct(DatedEvent date) {
        List<Token> before = sentence.tokens().stream()
                .filter(t -> t.span().end() <= date.span().start())
                .toList();
        boolean preposition = !before.isEmpty() && before.get(before.size() - 1).is("on", "in", "at");
        return preposition ? before.get(before.size() - 1).span().join(date.span()) : date.span();
    }

    private Optional<String> finished(String words) {
        String named = words;
        for (EntityMention mention : material.article().entitiesOf(sentence)) {
            if (mention.type() == EntityType.PERSON && mention.first() == mention.last()) {
                String name = material.referents()
                        .of(sentence, sentence.token(mention.last()))
                        .map(r -> r.name())
                        .orElse("");
                if (!name.contains(" ")) {
                    return Optional.empty();
                }
                named = named.contains(name) ? named : named.replaceFirst(Pattern.quote(mention.name()), name);
            }
        }
        boolean reads = ENDS.matcher(named).matches()
                && Phrases.wordCount(named) <= LONGEST
                && !named.matches("(?s).*(?:,\\s*,|\\s[,.]|,\\.|[-–—(]\\s*\\.).*");
        return reads ? Optional.of(named.replace("'", "’")) : Optional.empty();
    }
}
