package org.debrief.drafting;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adjectives of nations, with the country that each belongs to: "Norwegian" of Norway. */
final class Demonyms {

    private static final Map<String, String> COUNTRIES = read("""
            Afghan Afghanistan;Albanian Albania;Algerian Algeria;Argentine Argentina;Argentinian Argentina
            Armenian Armenia;Australian Australia;Austrian Austria;Azerbaijani Azerbaijan;Bahraini Bahrain
            Bangladeshi Bangladesh;Belarusian Belarus;Belgian Belgium;Bolivian Bolivia;Brazilian Brazil;British United Kingdom
            Bulgarian Bulgaria;Cambodian Cambodia;Cameroonian Cameroon;Canadian Canada;Chadian Chad;Chilean Chile;Chinese China
            Colombian Colombia;Croatian Croatia;Cuban Cuba;Cypriot Cyprus;Czech Czech Republic;Danish Denmark;Dutch Netherlands
            Ecuadorian Ecuador;Egyptian Egypt;Eritrean Eritrea;Estonian Estonia;Ethiopian Ethiopia;Finnish Finland;French France
            Georgian Georgia;German Germany;Ghanaian Ghana;Greek Greece;Guatemalan Guatemala;Haitian Haiti;Honduran Honduras
            Hungarian Hungary;Icelandic Iceland;Indian India;Indonesian Indonesia;Iranian Iran;Iraqi Iraq;Irish Ireland
            Israeli Israel;Italian Italy;Japanese Japan;Jordanian Jordan;Kazakh Kazakhstan;Kenyan Kenya;Kuwaiti Kuwait
            Kyrgyz Kyrgyzstan;Latvian Latvia;Lebanese Lebanon;Libyan Libya;Lithuanian Lithuania;Malaysian Malaysia;Malian Mali
            Mexican Mexico;Moldovan Moldova;Mongolian Mongolia;Montenegrin Montenegro;Moroccan Morocco;Mozambican Mozambique
            Burmese Myanmar;Namibian Namibia;Nepalese Nepal;Nicaraguan Nicaragua;Nigerian Nigeria;Norwegian Norway;Omani Oman
            Pakistani Pakistan;Panamanian Panama;Paraguayan Paraguay;Peruvian Peru;Philippine Philippines;Filipino Philippines
            Polish Poland;Portuguese Portugal;Qatari Qatar;Romanian Romania;Russian Russia;Rwandan Rwanda;Saudi Saudi Arabia
            Senegalese Senegal;Serbian Serbia;Singaporean Singapore;Slovak Slovakia;Slovenian Slovenia;Somali Somalia
            Spanish Spain;Sudanese Sudan;Swedish Sweden;Swiss Switzerland;Syrian Syria;Taiwanese Taiwan;Tajik Tajikistan
            Tanzanian Tanzania;Thai Thailand;Tunisian Tunisia;Turkish Turkey;Turkmen Turkmenistan;Ugandan Uganda
            Ukrainian Ukraine;American United States;US United States;U.S. United States;UK United Kingdom
            Uruguayan Uruguay;Uzbek Uzbekistan;Venezuelan Venezuela;Vietnamese Vietnam;Yemeni Yemen;Zambian Zambia
            Zimbabwean Zimbabwe
            """);

    private Demonyms() {}

    static Optional<String> country(String adjective) {
        return Optional.ofNullable(COUNTRIES.get(adjective));
    }

    /** Whether an adjective of this country stands among the words. */
    static boolean tell(String words, String country) {
        return Arrays.stream(words.split("[^\\p{L}.]+"))
                .map(COUNTRIES::get)
                .anyMatch(c -> Gazetteer.usual(country).equals(c));
    }

    private static Map<String, String> read(String list) {
        return Arrays.stream(list.strip().split("\\s*[;\\n]\\s*"))
                .map(pair -> pair.split(" ", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }
}
