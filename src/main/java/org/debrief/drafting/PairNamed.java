package org.debrief.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** "Chile and Peru" for "the two countries", in an article that names one pair of them together. */
final class PairNamed {

    private static final Set<String> COUNTRIES = Set.of("country", "nation");

    private PairNamed() {}

    static Optional<String> of(Material material, Sentence sentence, Token noun, Token number) {
        if (!number.is("two") || !COUNTRIES.contains(noun.lemma())) {
            return Optional.empty();
        }
        Map<Set<String>, String> pairs = new LinkedHashMap<>();
        List<EntityMention> mentions = material.article().entities().stream()
                .filter(m -> m.sentence() < sentence.index())
                .toList();
        for (int i = 1; i < mentions.size(); i++) {
            EntityMention one = mentions.get(i - 1);
            EntityMention other = mentions.get(i);
            if (areTogether(material.article().sentences().get(other.sentence()), one, other)) {
                pairs.putIfAbsent(Set.of(one.name(), other.name()), one.name() + " and " + other.name());
            }
        }
        return pairs.size() == 1 ? pairs.values().stream().findFirst() : Optional.empty();
    }

    /** "Chile and Peru", and not the end of "Brazil, Chile and Peru". */
    private static boolean areTogether(Sentence sentence, EntityMention one, EntityMention other) {
        return one.sentence() == other.sentence()
                && other.first() == one.last() + 2
                && sentence.token(one.last() + 1).is("and")
                && !(one.first() > 0 && sentence.token(one.first() - 1).is(","))
                && one.type() == EntityType.LOCATION
                && other.type() == EntityType.LOCATION
                && !one.name().equals(other.name());
    }
}
