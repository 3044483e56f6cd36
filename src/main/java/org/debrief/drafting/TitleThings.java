package org.debrief.drafting;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * What the title of an article tells of without saying it: "Ferry sinks off Norway" settles which ship and which crew are
 * meant, and which country.
 */
final class TitleThings {

    /** What names a thing, then what is known with it. A title with a word of the first part tells of both parts. */
    private static final List<Family> FAMILIES = Stream.of(
                    "plane flight jet airliner aircraft airplane | plane aircraft airliner airline crew pilot runway crash",
                    "helicopter | helicopter aircraft crew pilot crash",
                    "ship vessel ferry boat tanker shipwreck | ship vessel boat crew captain hull",
                    "train | train track carriage",
                    "earthquake quake aftershock | earthquake quake tremor disaster epicentre epicenter magnitude rubble",
                    "hurricane typhoon cyclone | storm hurricane typhoon cyclone",
                    "flood flooding | flood flooding floodwater disaster",
                    "landslide mudslide avalanche | landslide mudslide avalanche disaster",
                    "fire blaze wildfire | fire blaze flame",
                    "shooting gunman | shooting scene gunfire",
                    "bombing bomb blast explosion | bombing bomb blast explosion scene",
                    "stabbing attack | attack scene",
                    "crash collision derailment | crash accident scene",
                    "election vote poll ballot referendum | election vote ballot count turnout",
                    "survey | survey poll",
                    "coronavirus covid covid-19 ebola outbreak epidemic pandemic | virus outbreak epidemic pandemic",
                    "deal agreement pact treaty accord | deal agreement pact accord",
                    "truce ceasefire | truce ceasefire",
                    "talk negotiation | talk negotiation",
                    "summit | summit meeting",
                    "war invasion | war invasion conflict fighting",
                    "bill legislation | bill legislation measure",
                    "trial sentenced jailed jury convicted verdict | court trial judge case jury sentence",
                    "lawsuit sue sues sued appeal | court case lawsuit judge",
                    "protest rally demonstration march | protest rally demonstration march",
                    "strike walkout | strike walkout",
                    "eruption volcano | eruption volcano",
                    "miner mine | mine",
                    "prison jail inmate prisoner | prison jail",
                    "vaccine vaccination | vaccine",
                    "rocket spacecraft | rocket spacecraft launch",
                    "merger takeover acquisition | merger takeover acquisition deal",
                    "study research scientist | study",
                    "migrant refugee | migrant refugee")
            .map(Family::of)
            .toList();

    private static final Set<String> OF_A_COUNTRY =
            Set.of("country", "nation", "capital", "government", "army", "military", "navy", "parliament");
    private static final int LEAD_SENTENCES = 3;

    private record Family(Set<String> named, Set<String> known) {

        static Family of(String line) {
            String[] parts = line.split(" \\| ");
            return new Family(Set.of(parts[0].split(" ")), Set.of(parts[1].split(" ")));
        }
    }

    private final Material material;
    private final Set<String> known = new HashSet<>();
    private final Set<String> countries;

    TitleThings(Material material) {
        this.material = material;
        String title =
                Setting.of(material.article().article()).map(Setting::title).orElse("");
        Set<String> words = material.wordsOfTitle();
        FAMILIES.stream()
                .filter(f -> f.named().stream().anyMatch(words::contains))
                .forEach(f -> known.addAll(f.known()));
        this.countries =
                countries(Arrays.stream(title.split("[^\\p{L}.’'-]+"))).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is clear beside the title which one is meant by "the" and this noun. */
    boolean tells(Sentence sentence, Token noun) {
        String word = noun.lemma().toLowerCase(Locale.ROOT);
        if (OF_A_COUNTRY.contains(word)) {
            return countries.size() == 1 && namesNoOtherCountry(sentence);
        }
        return known.contains(word) && !isOneOfSeveral(sentence, word);
    }

    /** Whether the title says the word or tells of such a thing, or there is one for everybody. */
    boolean tells(String word) {
        return material.wordsOfTitle().contains(word)
                || known.contains(word)
                || WordLists.ONE_OF_A_KIND.contains(word)
                || OF_A_COUNTRY.contains(word) && countries.size() == 1;
    }

    /** "a second plane", "another ship": since then "the plane" may be that one. */
    private boolean isOneOfSeveral(Sentence sentence, String lemma) {
        return material.wordIndex().ofLemma(lemma).stream()
                .filter(p ->
                        p.sentence().index() <= sentence.index() && p.sentence().index() >= LEAD_SENTENCES)
                .anyMatch(p -> p.sentence().children(p.token()).stream()
                        .anyMatch(
                                t -> t.is("a", "an", "another", "second", "other", "two", "three", "several", "each")));
    }

    /** Neither this sentence nor the one before it is about another country as well. */
    private boolean namesNoOtherCountry(Sentence sentence) {
        List<Sentence> all = material.article().sentences();
        return all.subList(Math.max(0, sentence.index() - 1), sentence.index() + 1).stream()
                .flatMap(s -> countries(Stream.concat(
                        s.tokens().stream().map(Token::word),
                        material.article().entitiesOf(s).stream().map(e -> e.name()))))
                .allMatch(countries::contains);
    }

    private static Stream<String> countries(Stream<String> words) {
        return words.flatMap(word -> Demonyms.country(word)
                .or(() -> Optional.of(Gazetteer.usual(word.replaceFirst("[’']s?$", "")))
                        .filter(name -> Gazetteer.kindOf(name)
                                .filter(k -> k == NameKind.COUNTRY)
                                .isPresent()))
                .stream());
    }
}
