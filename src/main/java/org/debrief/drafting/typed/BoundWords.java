package org.debrief.drafting.typed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.facts.Bound;
import org.debrief.facts.Bounds;

/** Words and signs that limit a typed number: "more than", "about", "or so", "≥". */
final class BoundWords {

    /** What is left of an answer once the limiting words are taken off. */
    record Split(Bound bound, String rest) {}

    private static final Pattern OPENING =
            Pattern.compile("^(?:(?:it|there|that) (?:is|was|are|were) |the answer is |a total of |the )");
    private static final Pattern BEFORE = Pattern.compile("^(?:(?:just|well|slightly|a little|far) )?(?:"
            + "(?<more>more than|over|above|greater than|upwards of|in excess of|>(?!=))"
            + "|(?<least>at least|no fewer than|no less than|not less than|a minimum of|minimum|>=|≥)"
            + "|(?<up>up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum|<=|≤)"
            + "|(?<nearly>nearly|almost|close to|just short of|approaching)"
            + "|(?<less>less than|fewer than|below|under|<)"
            + "|(?<about>about|around|some|roughly|approximately|approx\\.?|circa|ca\\.?|an estimated|estimated|~|≈)"
            + "|(?<exact>exactly|precisely))(?:\\s+|(?<=[<>=≥≤~≈])\\s*)");
    private static final Pattern AFTER = Pattern.compile(
            "\\s*(?:(?<about>\\b(?:or so|approximately|approx\\.?)|-?\\bodd)|(?<least>\\b(?:or more|at least|plus)|\\+)|(?<up>\\bor (?:less|fewer)))$");

    private BoundWords() {}

    static Split split(String answer) {
        String rest = OPENING.matcher(answer).replaceFirst("");
        Matcher before = BEFORE.matcher(rest);
        if (before.find()) {
            return new Split(
                    Bounds.boundOf(before), rest.substring(before.end()).strip());
        }
        Matcher after = AFTER.matcher(rest);
        if (after.find()) {
            Bound bound = after.group("about") != null
                    ? Bound.ABOUT
                    : after.group("least") != null ? Bound.AT_LEAST : Bound.UP_TO;
            return new Split(bound, rest.substring(0, after.start()).strip());
        }
        return new Split(Bound.EXACT, rest);
    }

    static String before(Bound bound) {
        return switch (bound) {
            case MORE_THAN -> "more than ";
            case AT_LEAST -> "at least ";
            case UP_TO -> "up to ";
            case LESS_THAN -> "less than ";
            case NEARLY -> "nearly ";
            case ABOUT -> "about ";
            case EXACT, RANGE -> "";
        };
    }

    /** 1 for a limit from below, -1 for one from above, 0 for neither. */
    static int direction(Bound bound) {
        return switch (bound) {
            case MORE_THAN, AT_LEAST -> 1;
            case UP_TO, LESS_THAN, NEARLY -> -1;
            case ABOUT, EXACT, RANGE -> 0;
        };
    }
}
