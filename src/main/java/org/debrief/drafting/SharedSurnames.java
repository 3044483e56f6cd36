package org.debrief.drafting;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;

/**
 * Whether a question rests on a guess which of two people of one surname a passage means: "Berg said", in an article about
 * Maria and Peter Berg. The passage itself has to tell them apart.
 */
final class SharedSurnames {

    private static final String OF_A_FAMILY =
            "\\b(?:(?:[Ee]lder|[Yy]ounger|[Ss]enior|[Jj]unior|brothers?|sisters?|siblings|twins|couple) SURNAME\\b"
                    + "|SURNAME(?:s|es|[’']s)? (?:family|brothers|sisters|siblings|twins|Jr|Sr|dynasty)\\b|the SURNAME(?:s|es)\\b"
                    + "|\\p{Lu}\\p{Ll}+ and (?:\\p{Ll}+ )?\\p{Lu}\\p{Ll}+ SURNAME\\b)";

    private final String text;
    /** The full names that each surname stands in, with the words that no other of them has. */
    private final Map<String, Map<String, Set<String>>> apart = new TreeMap<>();

    SharedSurnames(Material material) {
        this.text = material.text();
        Map<String, Set<String>> names = new TreeMap<>();
        for (EntityMention mention : material.article().entities()) {
            String name = material.inFull(mention.name());
            if (mention.type() == EntityType.PERSON && name.indexOf(' ') > 0) {
                names.computeIfAbsent(Names.lastWord(name), k -> new TreeSet<>())
                        .add(name);
            }
        }
        names.forEach((surname, full) -> {
            boolean family = Vicinity.of(material.flatText(), surname)
                    .has(OF_A_FAMILY.replace("SURNAME", Pattern.quote(surname)));
            long firstNames =
                    full.stream().map(name -> name.split(" ")[0]).distinct().count();
            if (firstNames > 1 || family) {
                Map<String, Set<String>> own = new TreeMap<>();
                full.forEach(name -> own.put(name, ownWords(name, full, surname)));
                apart.put(surname, own);
            }
        });
    }

    private static Set<String> ownWords(String name, Set<String> all, String surname) {
        Set<String> words = new TreeSet<>(Arrays.asList(name.split(" ")));
        words.remove(surname);
        // "Maria Berg" and "Maria K. Berg" are one.
        all.stream()
                .filter(other -> !other.equals(name) && !other.startsWith(name.split(" ")[0] + " "))
                .flatMap(other -> Arrays.stream(other.split(" ")))
                .forEach(words::remove);
        return words;
    }

    boolean areGuessedIn(Draft draft) {
        String evidence = draft.evidence().of(text);
        String key =
                draft.format() == QuestionFormat.SINGLE_CHOICE ? draft.key().text() : "";
        return apart.values().stream()
                .flatMap(names -> names.entrySet().stream())
                // Of a family of which everybody knows one, that one is meant by the surname alone.
                .filter(name -> !PublicFigures.has(name.getKey()))
                .filter(name -> draft.stem().contains(name.getKey()) || key.equals(name.getKey()))
                .anyMatch(name -> name.getValue().stream()
                        .noneMatch(word -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})")
                                .matcher(evidence)
                                .find()));
    }
}
