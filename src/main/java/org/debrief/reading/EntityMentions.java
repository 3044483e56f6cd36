package org.debrief.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Joins neighbouring words of one entity type to names. */
final class EntityMentions {

    private static final Set<String> ROLES = Set.of(
            "master",
            "minister",
            "president",
            "chief",
            "secretary",
            "general",
            "captain",
            "officer",
            "director",
            "commissioner",
            "governor",
            "senator",
            "mayor",
            "judge",
            "justice",
            "professor",
            "chancellor",
            "premier",
            "ambassador",
            "colonel",
            "major",
            "admiral",
            "commander",
            "lieutenant",
            "sergeant",
            "spokesman",
            "spokeswoman",
            "coach",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "bishop",
            "archbishop",
            "sheriff",
            "inspector",
            "chairman",
            "chairwoman",
            "chair",
            "rep.",
            "sen.",
            "gov.",
            "dr",
            "dr.",
            "prof.",
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "sir",
            "dame");

    private static final Set<String> STYLES =
            Set.of("Lord", "Lady", "Baroness", "Baron", "Sheikh", "Mullah", "Ayatollah");

    private EntityMentions() {}

    static List<EntityMention> find(String text, List<Sentence> sentences) {
        List<EntityMention> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int i = 0;
            while (i < sentence.tokens().size()) {
                String type = sentence.token(i).entity();
                int last = i;
                while (last + 1 < sentence.tokens().size()
                        && sentence.token(last + 1).entity().equals(type)) {
                    last++;
                }
                if (type.equals("LOCATION") && belongsToNext(sentence, i, last)) {
                    // "the US Congress", "the Kenya Red Cross": the place is part of the organisation's name.
                    type = "ORGANIZATION";
                    do {
                        last++;
                    } while (last + 1 < sentence.tokens().size()
                            && sentence.token(last + 1).entity().equals(type));
                }
                if (isName(type)) {
                    int first = type.equals("PERSON")
                            ? withStyle(sentence, afterRole(sentence, i, last), last)
                            : withMembers(sentence, type, i);
                    TextSpan span = sentence.spanOf(first, last);
                    String name = span.of(text).replaceAll("\\s+", " ");
                    found.add(new EntityMention(name, EntityType.valueOf(type), sentence.index(), first, last, span));
                }
                i = last + 1;
            }
        }
        return withSurnames(sentences, found);
    }

    /**
     * "Paris left the ship" in an article on Ana Paris: the recogniser takes a surname for the place of that name, and some
     * surnames for no name at all.
     */
    private static List<EntityMention> withSurnames(List<Sentence> sentences, List<EntityMention> found) {
        Set<String> surnames = found.stream()
                .filter(m -> m.type() == EntityType.PERSON && m.name().contains(" "))
                .map(m -> m.name().replaceFirst(",? (?:Jr|Sr)\\.?$|,? (?:II|III|IV)$", ""))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .filter(surname -> found.stream().noneMatch(m -> isFirmOf(m, surname)))
                .collect(Collectors.toSet());
        List<EntityMention> all = new ArrayList<>();
        found.stream()
                .map(m -> m.type() != EntityType.PERSON
                                && m.first() == m.last()
                                && surnames.contains(m.name())
                                && isPersons(sentences.get(m.sentence()), m.last())
                        ? new EntityMention(m.name(), EntityType.PERSON, m.sentence(), m.first(), m.last(), m.span())
                        : m)
                .forEach(all::add);
        for (Sentence sentence : sentences) {
            sentence.tokens().stream()
                    .filter(t -> t.entity().equals("O") && t.isProperNoun() && surnames.contains(t.word()))
                    .filter(t -> isPersons(sentence, t.index()) && standsAlone(sentence, t))
                    .map(t -> new EntityMention(
                            t.word(), EntityType.PERSON, sentence.index(), t.index(), t.index(), t.span()))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing(EntityMention::span));
        return all;
    }

    /** "Lund Motor Co" in an article on Ana Lund: "Lund" alone may be either, so it stays what it was read as. */
    private static boolean isFirmOf(EntityMention mention, String surname) {
        return mention.type() == EntityType.ORGANIZATION
                && mention.name()
                        .matches(
                                "(?:.* )?" + Pattern.quote(surname)
                                        + " (?:Motors?|Company|Co|Inc|Corp|Corporation|Bank|Holdings|Industries|Ltd|Limited|plc|AG|SA|Airlines)\\b.*");
    }

    /** Not a part of a longer name. */
    private static boolean standsAlone(Sentence sentence, Token token) {
        boolean before = token.index() > 0
                && sentence.token(token.index() - 1).isProperNoun()
                && !ROLES.contains(sentence.token(token.index() - 1).word().toLowerCase(Locale.ROOT));
        boolean after = token.index() + 1 < sentence.tokens().size()
                && sentence.token(token.index() + 1).isProperNoun();
        return !before && !after;
    }

    /** Does or owns something, and has no preposition before it. */
    private static boolean isPersons(Sentence sentence, int index) {
        Token token = sentence.token(index);
        boolean preposition = sentence.child(token, "case")
                .filter(c -> c.index() < token.index())
                .isPresent();
        return token.relation().matches("nsubj|nsubj:pass|nmod:poss") && !preposition;
    }

    /** "Lord Moor": who bears such a style has no other full name in a newspaper. */
    private static int withStyle(Sentence sentence, int first, int last) {
        return first == last
                        && first > 0
                        && STYLES.contains(sentence.token(first - 1).word())
                ? first - 1
                : first;
    }

    /** "Harbour Master Ada Lund": the recogniser takes some offices for a part of the name. */
    private static int afterRole(Sentence sentence, int first, int last) {
        for (int i = last - 1; i >= first; i--) {
            if (ROLES.contains(sentence.token(i).word().toLowerCase(Locale.ROOT))) {
                return i + 1;
            }
        }
        return first;
    }

    /** "the Velmoran Fishermen's Union": whose union it is belongs to its name. */
    private static int withMembers(Sentence sentence, String type, int first) {
        boolean owned = type.equals("ORGANIZATION")
                && first >= 2
                && sentence.token(first - 1).tag().equals("POS")
                && sentence.token(first - 2).tag().equals("NNPS");
        if (!owned) {
            return first;
        }
        int from = first - 2;
        while (from > 0
                && sentence.token(from - 1).isProperNoun()
                && sentence.token(from - 1).head() == first - 2) {
            from--;
        }
        return from;
    }

    private static boolean belongsToNext(Sentence sentence, int first, int last) {
        if (last + 1 >= sentence.tokens().size()
                || !sentence.token(last + 1).entity().equals("ORGANIZATION")) {
            return false;
        }
        int head = sentence.token(last).head();
        return sentence.token(first).relation().equals("compound")
                && head > last
                && sentence.token(head).entity().equals("ORGANIZATION");
    }

    private static boolean isName(String type) {
        return type.equals("PERSON") || type.equals("ORGANIZATION") || type.equals("LOCATION") || type.equals("MISC");
    }
}
