package org.debrief.drafting;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.facts.Bodies;

/** Whether somebody who is named in an article could have said what a stem asks about, by what they are called. */
final class Speaks {

    private static final Pattern RULING =
            Pattern.compile("^(?:Who|Which organisation) (?:has )?(?:ruled|sentenced|acquitted)\\b");
    private static final Pattern JUDGING =
            Pattern.compile("(?i)\\b(?:court|tribunal|judge|justice|panel|magistrate)\\b");
    /** Nobody takes one who fights a state for its army or parliament. */
    private static final Pattern FIGHTERS = Pattern.compile(
            "(?i)\\b(?:taliban|hamas|hezbollah|islamic state|isis|al[- ]qaeda|boko haram|al[- ]shabaab|houthis?|farc|militants?|rebels?)\\b");

    private static final Pattern AMERICAN = Pattern.compile(
            "(?i)\\b(?:(?:State|Justice|Treasury|Defense|Commerce|Energy) Department|Department of \\p{L}+|Pentagon|White House"
                    + "|Congress|Senate|House of Representatives|administration)\\b");
    private static final Pattern AMERICA =
            Pattern.compile("(?:[Tt]he )?(?:United States|U\\.S\\.|US|Washington|America)");

    private static final int SAME_NATION = 4;

    private Speaks() {}

    /** Whether the name may be an option beside this key under this stem. */
    static boolean mayStandBeside(String key, String name, String stem) {
        boolean judges = !RULING.matcher(stem).find() || JUDGING.matcher(name).find();
        return judges
                && FIGHTERS.matcher(key).find() == FIGHTERS.matcher(name).find()
                && isPlace(key) == isPlace(name)
                && !(isPlace(name) && stem.startsWith("Which organisation "))
                && !speaksFor(key, name)
                && !speaksFor(name, key);
    }

    /**
     * Whether what somebody says, also beside the words that are asked for, is about this person or body.
     *
     * @param said the words of it that carry meaning
     */
    static boolean areToldOf(String name, Set<String> said) {
        return Phrases.contentWords(name).stream()
                .filter(word -> !Bodies.isBody(word))
                .anyMatch(said::contains);
    }

    /**
     * Whether anything that a speaker says is about the nation of this body: who speaks of Norway is not Norwegian.
     *
     * @param said as {@link #nationsIn} tells them
     */
    static boolean areToldOfAsNation(String name, Set<String> said) {
        return !said.isEmpty()
                && nationsIn(Phrases.contentWords(name).stream()).stream().anyMatch(said::contains);
    }

    /** What the nations among these words, each in small letters, have in common with their people and language. */
    static Set<String> nationsIn(Stream<String> words) {
        return words.filter(word -> NationalOffice.isNation(Phrases.capitalised(word)))
                .map(Speaks::root)
                .collect(Collectors.toSet());
    }

    /** "Palestinian" and "Palestine" begin alike. */
    private static String root(String nation) {
        return nation.substring(0, Math.min(nation.length(), SAME_NATION));
    }

    /** "Washington", "France": what stands for a government, and is no body. */
    static boolean isPlace(String name) {
        return AMERICA.matcher(name).matches() || Gazetteer.kindOf(name).isPresent();
    }

    /** What the foreign ministry of a country says the country says. */
    private static boolean speaksFor(String body, String country) {
        if (!isPlace(country)) {
            return false;
        }
        return AMERICA.matcher(country).matches() && AMERICAN.matcher(body).find()
                || Demonyms.tell(body, country)
                || Arrays.stream(body.split("[ ’']")).anyMatch(word -> isSamePlace(word, country));
    }

    /** "Britain" and "the United Kingdom". */
    private static boolean isSamePlace(String word, String country) {
        return !word.isEmpty() && Gazetteer.usual(word).equals(Gazetteer.usual(country));
    }

    /** Names with "The" where the article mostly has "the" before them, so that options are told alike. */
    static String withArticle(String name, String text) {
        if (name.matches("(?s)[Tt]he .*") || name.indexOf(' ') < 0) {
            return name;
        }
        String quoted = Pattern.quote(name) + "(?!\\p{L})";
        Vicinity about = Vicinity.of(text, name);
        int all = about.all("(?<!\\p{L})" + quoted).size();
        int told = about.all("\\b[Tt]he\\s+" + quoted).size();
        return told > 0 && told * 2 >= all ? "the " + name : name;
    }

    private static final Map<String, String> TITLES = Map.of(
            "governor", "Gov(?:\\.|ernor)",
            "president", "President",
            "mayor", "Mayor",
            "senator", "Sen(?:\\.|ator)",
            "prime minister", "Prime Minister",
            "premier", "Premier",
            "chancellor", "Chancellor",
            "minister", "Minister",
            "secretary", "Secretary",
            "sheriff", "Sheriff");
    private static final Pattern OFFICE_SPOKEN_OF = Pattern.compile(
            "(?i)\\bthe (governor|president|mayor|senator|prime minister|premier|chancellor|minister|secretary|sheriff)\\b(?! of\\b)");

    /** "The governor has lost interest": nobody takes the governor for the speaker. */
    static boolean isSpokenOf(String name, String stem, String text) {
        String surname = Names.lastWord(name);
        Matcher office = OFFICE_SPOKEN_OF.matcher(stem);
        while (office.find()) {
            String title = TITLES.getOrDefault(office.group(1).toLowerCase(java.util.Locale.ROOT), office.group(1));
            if (Vicinity.of(text, surname)
                    .has("\\b" + title + " (?:[\\p{L}.]+ ){0,2}" + Pattern.quote(surname) + "\\b")) {
                return true;
            }
        }
        return false;
    }
}
