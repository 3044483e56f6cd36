package org.debrief.quizzes.picking;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.briefings.BriefingHead;
import org.debrief.drafting.Difficulty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A wish as a program sends it. */
@Schema(description = "What a set of questions should be like.")
record PickRequest(
        @Schema(required = true, description = "How many questions, from 1 to 100.") @Nullable Integer count,

        @Schema(
                description =
                        "How many there must be of each kind of fact: SAID, FIGURES, DATES, OTHER; 0 when left out.")
        @Nullable Map<FactGroup, @Nullable Integer> atLeast,

        @Schema(description = "The ids of the briefings to pick from; all of yours when left out.") @Nullable List<@Nullable Long> briefings,

        @Schema(description = "The difficulties to spread over; all when left out.") @Nullable List<@Nullable Difficulty> difficulties,

        @Schema(description = "1 to 20: another number picks another set; 1 when left out.") @Nullable Integer set) {

    /** The same as the page's form would send it, so that both are checked by one set of rules. */
    WishForm form(List<BriefingHead> own) {
        Map<FactGroup, String> least = new EnumMap<>(FactGroup.class);
        if (atLeast != null) {
            atLeast.forEach((group, number) -> least.put(group, number == null ? "" : String.valueOf(number)));
        }
        Stream<?> from = briefings == null ? own.stream().map(BriefingHead::id) : briefings.stream();
        Stream<?> spread = difficulties == null ? Stream.of(Difficulty.values()) : difficulties.stream();
        return new WishForm(
                count == null ? "" : String.valueOf(count),
                least,
                names(from),
                names(spread),
                set == null ? "1" : String.valueOf(set));
    }

    private static Set<String> names(Stream<?> values) {
        return values.filter(Objects::nonNull).map(String::valueOf).collect(Collectors.toSet());
    }
}
