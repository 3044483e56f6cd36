package org.debrief.drafting;

import java.util.Set;

/** Words that a stem treats in a way of their own. */
final class WordLists {

    /** Words that point out of the sentence they stand in. */
    static final Set<String> POINTING = words("""
            similar recent this these those such here another other others same latter former now recently
            currently earlier later then ago next last following previous there i we you our my your
            us me both either respectively so etc above below already still again alone instead rest
            today else thereby too current so-called
            """);

    /** Things of which there is one for everybody, so that "the" needs no explanation. */
    static final Set<String> ONE_OF_A_KIND = words("""
            world public internet sun moon earth planet sea ocean past future universe web economy media press
            law climate environment atmosphere air sky ground truth
            west east north south middle-class electorate
            """);

    /** What is always about us: "the atmosphere over Iceland" of one sentence is not meant by "the atmosphere" of another; and "the area" is another one each time. */
    static final Set<String> SURROUNDINGS = words("""
            atmosphere air sky sun moon earth world universe ground sea ocean area region place site scene spot
            """);

    /** Things that are always somebody's. */
    static final Set<String> OWNED = words("""
            sale revenue profit turnover earnings income cost loss staff member membership share output landing
            shareholder employee colleague supporter counterpart
            """);

    /** "the poor": adjectives that name people. */
    static final Set<String> PEOPLE_AS_ADJECTIVES = words("""
            poor rich elderly young old unemployed homeless disabled wealthy powerful sick blind deaf
            """);

    /** Nouns that stand for somebody named before. */
    static final Set<String> EPITHETS = words("""
            republican democrat candidate nominee hopeful rival mogul veteran incumbent native star
            politician lawmaker billionaire businessman businesswoman tycoon magnate singer actor actress activist
            duo pair
            """);

    /** Roles that a definite phrase can name a person by. */
    static final Set<String> ROLES = words("""
            president minister mayor spokesman spokeswoman governor senator chairman chairwoman
            secretary director professor king queen pope coach captain chancellor commissioner
            ambassador
            """);

    private WordLists() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
