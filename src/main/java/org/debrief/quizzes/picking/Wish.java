package org.debrief.quizzes.picking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.drafting.Difficulty;

/**
 * What a set of questions should be like.
 *
 * @param count how many, from 1
 * @param atLeast how many of a group there must be; a group that is left out need not be there
 * @param briefings which articles they come from
 * @param difficulties which ones they may have; they are spread over all of these
 * @param set which of the sets that answer the wish, from 1; each next one uses what those before it left out
 */
record Wish(int count, Map<FactGroup, Integer> atLeast, Set<Long> briefings, Set<Difficulty> difficulties, int set) {

    static final int MOST = 100;
    static final int MOST_SETS = 20;

    Wish {
        atLeast = Map.copyOf(atLeast);
        briefings = Set.copyOf(briefings);
        difficulties = Set.copyOf(difficulties);
    }

    int atLeast(FactGroup group) {
        return atLeast.getOrDefault(group, 0);
    }

    /** The address of a page that answers it with another of its sets. */
    String address(int otherSet) {
        List<String> fields = new ArrayList<>();
        fields.add(WishForm.COUNT + "=" + count);
        for (FactGroup group : FactGroup.values()) {
            fields.add(group.field() + "=" + atLeast(group));
        }
        briefings.stream().sorted().forEach(id -> fields.add("briefing=" + id));
        difficulties.stream().sorted().forEach(difficulty -> fields.add("difficulty=" + difficulty));
        return "/quizzes/pick?" + String.join("&", fields) + "&set=" + otherSet;
    }
}
