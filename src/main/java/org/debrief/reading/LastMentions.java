package org.debrief.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What was mentioned last by each word, so that nobody has to look back through a long article for it. */
final class LastMentions {

    private record Numbered(int number, Mentioned mentioned) {}

    /** What is told of a mention is told of its name each time. */
    private record Words(Set<String> all, Set<String> ofBody) {}

    private final Map<String, Mentioned> byWord = new HashMap<>();
    private final Map<String, Numbered> bodyByWord = new HashMap<>();
    private final Map<Object, Map<Referent, Words>> known = new HashMap<>();
    private int number;

    void add(Mentioned mentioned) {
        Words words = known.computeIfAbsent(mentioned.key(), k -> new HashMap<>())
                .computeIfAbsent(mentioned.referent(), r -> words(mentioned));
        words.all().forEach(word -> byWord.put(word, mentioned));
        Numbered numbered = new Numbered(number++, mentioned);
        words.ofBody().forEach(word -> bodyByWord.put(word, numbered));
    }

    private static Words words(Mentioned mentioned) {
        String name = mentioned.referent().name().toLowerCase(Locale.ROOT);
        Set<String> all = new HashSet<>();
        Set<String> ofBody = new HashSet<>();
        if (name.contains(" ")) {
            all.addAll(List.of(name.split("[ ,]+")));
            all.removeIf(word -> name.equals("the " + word));
        }
        if (mentioned.key() instanceof NameCluster cluster) {
            String introduction = mentioned.referent().introduction().toLowerCase(Locale.ROOT);
            all.addAll(List.of(introduction.split("[ ,-]+")));
            if (mentioned.referent().type() == EntityType.ORGANIZATION) {
                ofBody.addAll(List.of(name.split(" ")));
                ofBody.addAll(
                        List.of(cluster.bareName().toLowerCase(Locale.ROOT).split(" ")));
            }
        }
        return new Words(all, ofBody);
    }

    /** Whose name or introduction has this word in it: "the agency" after "the Bergen Port Agency". */
    Optional<Mentioned> called(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /** The organisation in whose name one of these words is: "the alliance" after "NATO". */
    Optional<Mentioned> bodyCalled(Collection<String> words) {
        return words.stream()
                .map(bodyByWord::get)
                .filter(Objects::nonNull)
                .max(Comparator.comparingInt(Numbered::number))
                .map(Numbered::mentioned);
    }
}
