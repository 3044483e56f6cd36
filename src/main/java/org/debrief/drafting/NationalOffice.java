package org.debrief.drafting;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Offices of a whole country: nobody takes a foreigner for the president of Ukraine, or a president for a clerk. */
final class NationalOffice {

    private static final Pattern OFFICE = Pattern.compile(
            "(?i)\\b(?:president|minister|premier|chancellor|king|queen|emperor|dictator|leader|secretary of state"
                    + "|home secretary|foreign secretary|defen[cs]e secretary)\\b");
    /** Peoples and countries that share a part of their name with others, or are not in every list. */
    private static final Set<String> MORE = Set.of(
            "Korea",
            "Korean",
            "Palestine",
            "Palestinian",
            "Palestinians",
            "Kosovo",
            "Catalan",
            "Kurdish",
            "Congo",
            "Congolese");

    private NationalOffice() {}

    /** Whether the words tell an office of a country that they name. */
    static boolean is(String title) {
        return OFFICE.matcher(title).find() && !nations(title).isEmpty();
    }

    /** Whether both sets of words name one country. */
    static boolean ofOneNation(String title, String other) {
        Set<String> nations = nations(title);
        return nations(other).stream().anyMatch(nations::contains);
    }

    /** Whether the word names a country or belongs to its people. */
    static boolean isNation(String word) {
        return !nations(word).isEmpty();
    }

    private static Set<String> nations(String title) {
        Set<String> found = Arrays.stream(title.split("[\\s,’']+"))
                .filter(word -> MORE.contains(word)
                        || Demonyms.country(word).isPresent()
                        || Gazetteer.kindOf(word)
                                .filter(k -> k == NameKind.COUNTRY)
                                .isPresent())
                .map(word -> Gazetteer.usual(Demonyms.country(word).orElse(word)))
                .collect(Collectors.toSet());
        if (title.contains("United States")) {
            found.add("United States");
        }
        if (title.contains("United Kingdom")) {
            found.add("United Kingdom");
        }
        return found;
    }
}
