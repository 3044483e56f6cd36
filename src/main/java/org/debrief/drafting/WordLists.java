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

    /** Things of which there is one, so that "the" needs no explanation. */
    static final Set<String> ONE_OF_A_KIND = words("""
            world public internet sun moon earth sea coast past future ocean universe web economy
            police army climate environment air sky night day weekend morning
            """);

    /** Nouns that stand for somebody named before. */
    static final Set<String> EPITHETS = words("""
            republican democrat candidate nominee hopeful rival mogul veteran incumbent native star
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
