package org.debrief.drafting;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.facts.Statement;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "Which country belongs in the gap: “The ferry from ____ was turned back”?": the key is a name of the article. */
final class NameGapWriter implements QuestionWriter {

    private static final Set<NameKind> ASKED = EnumSet.of(
            NameKind.PERSON,
            NameKind.COUNTRY,
            NameKind.STATE,
            NameKind.CITY,
            NameKind.TOWN,
            NameKind.VILLAGE,
            NameKind.COMPANY);
    private static final Pattern GENDERED =
            Pattern.compile("(?i)\\b(?:he|him|his|himself|she|her|hers|herself|Mrs?|Ms)\\b");
    private static final double WEIGHT = 0.5;
    private static final double OFTEN = 0.02;

    @Override
    public List<Candidate> write(Material material) {
        List<Candidate> candidates = new ArrayList<>();
        Cast cast = material.cast();
        for (EntityMention mention : material.article().entities()) {
            Sentence sentence = material.article().sentences().get(mention.sentence());
            boolean asked = mention.type() != EntityType.MISC
                    && isByItself(sentence, mention)
                    && !isSpeaker(material, mention.span());
            Optional<Referent> referent =
                    asked ? material.referents().of(sentence, sentence.token(mention.last())) : Optional.empty();
            referent.filter(r -> r.type() == mention.type() && !r.plural())
                    .flatMap(r -> cast.kindOf(r)
                            .filter(ASKED::contains)
                            .flatMap(kind -> write(material, cast, mention, r.name(), kind)))
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    /** Not "US troops", "the United States", "Norway and Sweden": what stands around it would tell. */
    private static boolean isByItself(Sentence sentence, EntityMention mention) {
        Token head = sentence.token(mention.last());
        boolean first = mention.first() == 0;
        Token before = sentence.token(Math.max(0, mention.first() - 1));
        boolean led = !first
                && (before.is("the", "a", "an")
                        || before.isProperNoun()
                        || before.tag().startsWith("JJ"));
        return !led
                && head.relation().matches("nsubj.*|obj|obl.*|nmod(?!:poss).*|appos|root")
                && sentence.child(head, "conj").isEmpty();
    }

    /** Somewhere, with no other place in the sentence that would tell which; "Tehran", which closed a strait, is a government. */
    private static boolean isWhere(Material material, Sentence sentence, EntityMention mention) {
        boolean alone = material.article().entitiesOf(sentence).stream()
                .allMatch(e -> e.equals(mention) || e.type() != EntityType.LOCATION && e.type() != EntityType.MISC);
        return alone
                && !PlainStatements.isOfAnAside(sentence, mention.span())
                && sentence.token(mention.last()).relation().matches("obl.*|nmod(?!:poss).*")
                && sentence.child(sentence.token(mention.last()), "case")
                        .filter(c -> c.is("in", "near", "outside", "from", "to", "at"))
                        .isPresent();
    }

    private static boolean isSpeaker(Material material, TextSpan name) {
        return material.facts().stream()
                .anyMatch(f ->
                        f.fact() instanceof Statement s && s.speaker().mention().overlaps(name));
    }

    private static Optional<Candidate> write(
            Material material, Cast cast, EntityMention mention, String name, NameKind kind) {
        Sentence sentence = material.article().sentences().get(mention.sentence());
        if (kind.isPlace() && !isWhere(material, sentence, mention)) {
            return Optional.empty();
        }
        Optional<String> fact = fact(material, sentence, mention.span());
        Optional<GapSentence> gap = fact.isEmpty()
                ? Optional.empty()
                : GapSentence.of(material, mention.span(), GapSentence.GAP, asking(kind) + " belongs in the gap")
                        .filter(g -> !tells(g.stem(), name, kind));
        Optional<NameOptions.Options> options = gap.flatMap(g -> new NameOptions(material, cast)
                .of(
                        name,
                        kind,
                        g.stem(),
                        Set.of(sentence.index()),
                        "The article names %s, but not here.",
                        other -> true));
        QuestionKind asks = kind.isPlace() ? QuestionKind.WHERE : QuestionKind.WHO_DID;
        return gap.flatMap(g -> options.flatMap(o -> fact.map(id -> g.candidate(
                material, asks, id, o.options(), o.fromArticle(), WEIGHT + OFTEN * o.fromArticle(), mention.span()))));
    }

    private static String asking(NameKind kind) {
        return kind == NameKind.PERSON ? "Whose name" : Phrases.capitalised(kind.word());
    }

    private static Optional<String> fact(Material material, Sentence sentence, TextSpan name) {
        return material.facts().stream()
                .filter(f -> f.fact().span().covers(name)
                        && sentence.span().overlaps(f.fact().span()))
                .map(NumberedFact::id)
                .findFirst();
    }

    /** What is left of the sentence names it again, or its people, or whether it is a man or a woman. */
    private static boolean tells(String stem, String name, NameKind kind) {
        return Phrases.shareContentWord(stem, name)
                || kind == NameKind.COUNTRY && Demonyms.tell(stem, name)
                || kind == NameKind.PERSON && GENDERED.matcher(stem).find();
    }
}
