package org.debrief.quizzes.picking;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.briefings.BriefingHead;
import org.debrief.drafting.Difficulty;
import org.debrief.pages.Problems;

/**
 * A wish as it was typed or sent, right or wrong.
 *
 * @param atLeast what was typed for each group
 * @param briefings the ids of those that are ticked
 * @param difficulties the names of those that are ticked
 */
record WishForm(
        String count, Map<FactGroup, String> atLeast, Set<String> briefings, Set<String> difficulties, String set) {

    static final String COUNT = "count";
    static final String USUAL_COUNT = "12";
    static final String USUAL_LEAST = "2";

    /** A form with nothing typed yet: from all of these, of every kind. */
    static WishForm blank(List<BriefingHead> briefings) {
        Map<FactGroup, String> atLeast = new EnumMap<>(FactGroup.class);
        for (FactGroup group : FactGroup.values()) {
            atLeast.put(group, USUAL_LEAST);
        }
        return new WishForm(
                USUAL_COUNT,
                atLeast,
                briefings.stream()
                        .map(briefing -> String.valueOf(briefing.id()))
                        .collect(Collectors.toSet()),
                Stream.of(Difficulty.values()).map(Enum::name).collect(Collectors.toSet()),
                "1");
    }

    static WishForm sent(MultivaluedMap<String, String> fields) {
        Map<FactGroup, String> atLeast = new EnumMap<>(FactGroup.class);
        for (FactGroup group : FactGroup.values()) {
            atLeast.put(group, text(fields, group.field()));
        }
        return new WishForm(
                text(fields, COUNT),
                atLeast,
                Set.copyOf(fields.getOrDefault("briefing", List.of())),
                Set.copyOf(fields.getOrDefault("difficulty", List.of())),
                text(fields, "set"));
    }

    /** What keeps it from being answered, a sentence a field. */
    Problems problems(List<BriefingHead> own) {
        Problems problems = Problems.none();
        if (number(count) < 1 || number(count) > Wish.MOST) {
            problems.add("count", "Write how many questions as a whole number from 1 to " + Wish.MOST + ".");
        }
        int sum = 0;
        for (FactGroup group : FactGroup.values()) {
            int least = number(typed(group));
            if (least < 0 || least > Wish.MOST) {
                problems.add("atLeast", "Write each least number as a whole number from 0 to " + Wish.MOST + ".");
            }
            sum += Math.max(0, least);
        }
        if (problems.isEmpty() && sum > number(count)) {
            problems.add(
                    "atLeast",
                    "The least numbers come to %d, and %s questions are wished for. Lower one of them, or ask for more questions."
                            .formatted(sum, count.strip()));
        }
        if (chosen(own).isEmpty()) {
            problems.add("briefings", "Choose at least one briefing.");
        }
        if (chosenDifficulties().isEmpty()) {
            problems.add("difficulties", "Choose at least one difficulty.");
        }
        return problems;
    }

    /** The same, ready to be answered; only after {@link #problems} found none. */
    Wish wish(List<BriefingHead> own) {
        Map<FactGroup, Integer> least = new EnumMap<>(FactGroup.class);
        for (FactGroup group : FactGroup.values()) {
            least.put(group, number(typed(group)));
        }
        return new Wish(number(count), least, chosen(own), chosenDifficulties(), number());
    }

    /** Which set is wanted, from 1. */
    int number() {
        return Math.max(1, Math.min(Wish.MOST_SETS, number(set)));
    }

    private Set<Long> chosen(List<BriefingHead> own) {
        return own.stream()
                .map(BriefingHead::id)
                .filter(id -> briefings.contains(String.valueOf(id)))
                .collect(Collectors.toSet());
    }

    private Set<Difficulty> chosenDifficulties() {
        Set<Difficulty> chosen = EnumSet.noneOf(Difficulty.class);
        for (Difficulty difficulty : Difficulty.values()) {
            if (difficulties.contains(difficulty.name())) {
                chosen.add(difficulty);
            }
        }
        return chosen;
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        String sent = fields.getFirst(name);
        return sent == null ? "" : sent;
    }

    /** -1 where it is none; nothing typed is 0. */
    private static int number(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return 0;
        }
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
    }

    private String typed(FactGroup group) {
        return atLeast.getOrDefault(group, "");
    }

    public String least(FactGroup group) {
        return typed(group);
    }

    public boolean takes(BriefingHead briefing) {
        return briefings.contains(String.valueOf(briefing.id()));
    }

    public boolean takes(Difficulty difficulty) {
        return difficulties.contains(difficulty.name());
    }
}
