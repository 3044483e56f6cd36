package org.debrief.drafting;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.debrief.facts.SpeakerKind;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;

/**
 * Whom a quotation names by surname or first name alone: "Who said of Ada Lund: “Lund has never lost”?" A title before it
 * tells enough.
 */
final class QuotedNames {

    private QuotedNames() {}

    /**
     * The full name of the one who is named so.
     *
     * @param span where the words stand
     * @param speaker the full name of whoever says it
     * @return empty text where nobody is, nothing where it cannot be told who is meant, or where several are
     */
    static Optional<String> about(Material material, String words, TextSpan span, String speaker) {
        TreeMap<String, Set<String>> byPart = new TreeMap<>();
        Set<String> lone = new TreeSet<>();
        for (EntityMention mention : material.article().entities()) {
            if (mention.type() != EntityType.PERSON) {
                continue;
            }
            String full = material.inFull(mention.name());
            if (!full.contains(" ") || !SpeakerPool.isName(full, SpeakerKind.PERSON)) {
                lone.add(mention.name());
                continue;
            }
            byPart.computeIfAbsent(Names.lastWord(full), k -> new TreeSet<>()).add(full);
            byPart.computeIfAbsent(full.substring(0, full.indexOf(' ')), k -> new TreeSet<>())
                    .add(full);
        }
        Set<String> named = new TreeSet<>();
        for (var part : byPart.entrySet()) {
            if (standsAlone(words, part.getKey())) {
                Optional<String> meant = part.getValue().size() == 1
                        ? part.getValue().stream().findFirst()
                        : resolved(material, part.getKey(), span).filter(part.getValue()::contains);
                if (meant.isEmpty()) {
                    return Optional.empty();
                }
                named.add(meant.get());
            }
        }
        // "Isabelle thinks": somebody whom the article never names in full.
        boolean nobodyKnown = lone.stream().anyMatch(name -> !byPart.containsKey(name) && standsAlone(words, name));
        if (nobodyKnown || named.size() > 1 || named.contains(speaker)) {
            return Optional.empty();
        }
        return Optional.of(named.isEmpty() ? "" : named.iterator().next());
    }

    /** Of two of one surname, the one whom the article means here. */
    private static Optional<String> resolved(Material material, String part, TextSpan span) {
        return material.article().entities().stream()
                .filter(e -> e.name().equals(part) && span.covers(e.span()))
                .findFirst()
                .flatMap(e -> {
                    Sentence sentence = material.article().sentences().get(e.sentence());
                    return material.referents().of(sentence, sentence.token(e.last()));
                })
                .map(Referent::name);
    }

    /** No capital before or after it, which would make it a part of a longer name, or a name after a title. */
    private static boolean standsAlone(String words, String part) {
        return words.contains(part)
                && Pattern.compile("(?<![\\p{L}.’'-])(?<!\\p{Lu}[\\p{L}.]{0,20} )" + Pattern.quote(part)
                                + SurnamesInFull.PART_OF_ANOTHER + "(?![’']s (?:campaign|camp|administration))")
                        .matcher(words)
                        .find();
    }
}
