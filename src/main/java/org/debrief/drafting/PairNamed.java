package org.debrief.drafting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
        EntityMention before = null;
        for (EntityMention mention : material.article().entities()) {
            if (mention.sentence() >= sentence.index()) {
                break;
            }
            Sentence there = material.article().sentences().get(mention.sentence());
            boolean beside = before != null
                    && before.sentence() == mention.sentence()
                    && mention.first() == before.last() + 2
                    && there.token(before.last() + 1).is("and")
                    && isCountry(before)
                    && isCountry(mention);
            boolean row = beside && before.first() > 0 && there.token(before.first() - 1).is(",");
            if (beside && !row) {
                pairs.putIfAbsent(
                        new TreeSet<>(Set.of(before.name(), mention.name())), before.name() + " and " + mention.name());
            }
            before = mention;
        }
        return pairs.size() == 1 ? pairs.values().stream().findFirst() : Optional.empty();
    }

    private static boolean isCountry(EntityMention mention) {
        return mention.type() == EntityType.LOCATION;
    }
}
