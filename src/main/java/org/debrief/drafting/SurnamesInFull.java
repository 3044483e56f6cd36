package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.facts.SpeakerKind;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;

/**
 * The last look at a stem before the gate: whoever stands in it by surname alone gets the full name at the first mention,
 * outside quotations, which stay word for word; so do the news agencies that are named by initials.
 */
final class SurnamesInFull {

    /** "the Lund campaign", "Lund supporters", "Lund Tower": part of another name. */
    static final String PART_OF_ANOTHER = "(?! (?:campaign|camp|administration|supporters?|allies|ally|backers?"
            + "|aides?|team|family|foundation|presidency|rally|voters?|delegates?)\\b)(?! \\p{Lu})(?![\\p{L}-])";

    private static final Pattern SUFFIX = Pattern.compile(",? (?:Jr|Sr)\\.?$|,? (?:II|III|IV)$");

    private static final Pattern WITH_PARTICLES = Pattern.compile(" ((?:\\p{Ll}+[ -])+\\p{Lu}[\\p{L}’'-]+)$");

    private static final Pattern DEFINED = Pattern.compile(
            "\\b(?!The )(\\p{Lu}[\\p{L}-]+(?: (?:(?:of|for|and|the|on|in) ){0,2}\\p{Lu}[\\p{L}-]+){1,6}) \\((\\p{Lu}{3,6})\\)");

    private static final int FEWEST_INITIALS = 4;

    /** The longest first: "Van der Berg" before "Berg". */
    private final Map<String, String> fullBySurname =
            new TreeMap<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    private final Map<String, String> fullByInitials;
    private final String text;

    SurnamesInFull(Material material) {
        text = material.flatText();
        fullByInitials = shortNames(material.flatText());
        material.article().entities().stream()
                .filter(e -> e.type() == EntityType.ORGANIZATION
                        && initials(e.name()).length() >= FEWEST_INITIALS)
                .forEach(e ->
                        fullByInitials.putIfAbsent(initials(e.name()), e.name().replaceFirst("^the ", "")));
        TreeSet<String> several = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        for (EntityMention mention : material.article().entities()) {
            if (!seen.add(mention.type() + mention.name())) {
                continue;
            }
            String name = mention.name();
            if (mention.type() == EntityType.LOCATION) {
                several.add(Names.lastWord(name));
            }
            if (mention.type() != EntityType.PERSON) {
                continue;
            }
            String full = material.inFull(name);
            if (full.contains(" ")
                    && !isSurnameOfAnother(material, full)
                    && SpeakerPool.isName(full, SpeakerKind.PERSON)) {
                for (String surname : surnames(full)) {
                    String known = fullBySurname.put(surname, full);
                    several.addAll(known != null && !known.equals(full) ? Set.of(surname) : Set.of());
                }
            }
        }
        fullBySurname.keySet().removeAll(several);
    }

    /** "Van der Berg" opens a sentence, and the article has "Ada van der Berg". */
    private static boolean isSurnameOfAnother(Material material, String name) {
        String ending = " " + name.toLowerCase(Locale.ROOT);
        return material.article().entities().stream()
                .anyMatch(e -> e.type() == EntityType.PERSON
                        && e.name().toLowerCase(Locale.ROOT).endsWith(ending));
    }

    /** "Lund" of "Ada M. Lund Jr."; "bin Karim", "Bin Karim" and "Karim" of "Omar bin Karim"; "Karim" of "Omar al-Karim". */
    private static List<String> surnames(String full) {
        String name = SUFFIX.matcher(full).replaceFirst("");
        List<String> surnames = new ArrayList<>(List.of(Names.lastWord(name)));
        String last = surnames.get(0);
        if (last.matches("(?:al|el|Al|El)-\\p{Lu}.*")) {
            surnames.add(last.substring(3));
        }
        Matcher particles = WITH_PARTICLES.matcher(name);
        if (particles.find()) {
            surnames.add(particles.group(1));
            surnames.add(Phrases.capitalised(particles.group(1)));
        }
        return surnames;
    }

    /** "Bergen Bridge Authority (BBA)": its full name by its initials. */
    private static Map<String, String> shortNames(String text) {
        Map<String, String> names = new TreeMap<>();
        Matcher defined = DEFINED.matcher(text);
        while (defined.find()) {
            if (initials(defined.group(1)).equals(defined.group(2))) {
                names.putIfAbsent(defined.group(2), defined.group(1));
            }
        }
        return names;
    }

    private static String initials(String name) {
        return name.replaceAll("[^\\p{Lu}]", "");
    }

    private String withoutShortNames(String stem) {
        String told = stem;
        for (Map.Entry<String, String> name : fullByInitials.entrySet()) {
            Matcher bare = Pattern.compile("(?<![\\p{L}(])" + name.getKey() + "(?![\\p{L})])")
                    .matcher(told);
            if (!BrokenEnglish.isKnown(name.getKey())
                    && !told.contains(name.getValue())
                    && told.indexOf('“') < 0
                    && bare.find()) {
                told = bare.replaceFirst(
                        Matcher.quoteReplacement(articleFor(told, bare.start(), name.getValue()) + name.getValue()));
            }
        }
        return told;
    }

    /** "designate the Bergen Bridge Authority" where the article has "the" before the name, and the stem none. */
    private String articleFor(String stem, int at, String name) {
        boolean common = text.contains("the " + name) || text.contains("The " + name);
        String before = stem.substring(0, at);
        boolean told =
                before.matches("(?s).*(?:\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|this|that)|[’']s|s[’']) (?:\\p{Ll}+ )?");
        return common && !told ? (before.isEmpty() ? "The " : "the ") : "";
    }

    Candidate of(Candidate candidate) {
        Draft draft = candidate.draft();
        boolean counts = draft.kind() == QuestionKind.FIGURE || draft.kind() == QuestionKind.DATE;
        String stem = (counts ? withoutShortNames(draft.stem()) : draft.stem())
                .replaceFirst("^According to AP,", "According to the Associated Press,")
                .replaceFirst("^According to AFP,", "According to Agence France-Presse,");
        for (Map.Entry<String, String> name : fullBySurname.entrySet()) {
            stem = expanded(stem, name.getKey(), name.getValue());
        }
        return stem.equals(draft.stem()) ? candidate : candidate.withStem(stem);
    }

    private static String expanded(String stem, String surname, String full) {
        if (!stem.contains(surname) || stem.contains(full)) {
            return stem;
        }
        Matcher bare = Pattern.compile("(?<![\\p{L}.’'-])" + Pattern.quote(surname) + PART_OF_ANOTHER)
                .matcher(stem);
        while (bare.find()) {
            String before = stem.substring(0, bare.start());
            boolean quoted = before.lastIndexOf('“') > before.lastIndexOf('”');
            boolean named = before.matches("(?s).*\\p{Lu}[\\p{L}.’'-]*\\s$") && !before.matches("(?s)\\S+\\s$");
            if (!quoted && !named) {
                return before + full + stem.substring(bare.end());
            }
        }
        return stem;
    }
}
