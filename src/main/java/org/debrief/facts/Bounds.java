package org.debrief.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.reading.TextSpan;

/** Words before or after a number that limit it: "more than", "about", "or so". */
public final class Bounds {

    /** @param phrase the number with its unit and the words that limit it */
    record Found(Bound bound, TextSpan phrase) {}

    private static final String WORD = "(?i)(?<![\\p{L}-])";
    private static final Pattern BEFORE = Pattern.compile(WORD + "(?:"
            + "(?<more>(?:just |slightly |well |a little |far )?(?:more than|over|above|greater than|upwards of|in excess of))"
            + "|(?<least>at least|no fewer than|no less than|not less than|a minimum of)"
            + "|(?<up>up to|as many as|as much as|at most|no more than|not more than|a maximum of)"
            + "|(?<less>(?:slightly |well |far )?(?:less than|fewer than|below)|(?<!just )under)"
            + "|(?<nearly>nearly|almost|just under|close to|just short of|approaching)"
            + "|(?<about>about|around|some|roughly|approximately|an estimated|estimated|circa|an average of)"
            + "|(?<exact>exactly|precisely))\\s(?:an? )?$");
    private static final Pattern AFTER = Pattern.compile(
            "^(?:(?<about>\\s(?:or so|odd)\\b|-odd\\b)|(?<least>\\sor more\\b|-plus\\b|\\+)|(?<up>\\sor (?:less|fewer)\\b))");
    private static final String SMALL = "(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)";
    private static final String OTHER = "(?:[$£€]?\\d[\\d,.]*|\\p{L}+(?:-\\p{L}+)?)";

    private Bounds() {}

    /** @param quantity the number with its unit */
    static Found of(String text, TextSpan number, TextSpan quantity) {
        String before = text.substring(Math.max(0, quantity.start() - 40), quantity.start());
        String after = text.substring(quantity.end(), Math.min(text.length(), quantity.end() + 30));
        if (isRange(text, number, before, after) && !isShareAndSum(quantity.of(text), before, after)) {
            return new Found(Bound.RANGE, quantity);
        }
        Matcher first = BEFORE.matcher(before);
        if (first.find()) {
            TextSpan phrase = new TextSpan(quantity.start() - (before.length() - first.start()), quantity.end());
            return new Found(boundOf(first), phrase);
        }
        Matcher then = AFTER.matcher(after);
        if (then.find()) {
            Bound bound = then.group("about") != null
                    ? Bound.ABOUT
                    : then.group("least") != null ? Bound.AT_LEAST : Bound.UP_TO;
            return new Found(bound, new TextSpan(quantity.start(), quantity.end() + then.end()));
        }
        return new Found(Bound.EXACT, quantity);
    }

    /** "Rose by 12 per cent to $4m": a share and a sum are no two ends of a range. */
    private static boolean isShareAndSum(String quantity, String before, String after) {
        boolean share = quantity.matches("(?s).*(?:%|per ?cent)");
        return share && after.matches("(?s)\\sto\\s[$£€].*")
                || !share && before.matches("(?s).*(?:%|per ?cent)\\sto\\s");
    }

    /** The bound whose group was found: "more", "least", "up", "less", "nearly" or "about"; exact where none of them was. */
    public static Bound boundOf(Matcher found) {
        if (found.group("more") != null) {
            return Bound.MORE_THAN;
        }
        if (found.group("least") != null) {
            return Bound.AT_LEAST;
        }
        if (found.group("up") != null) {
            return Bound.UP_TO;
        }
        if (found.group("less") != null) {
            return Bound.LESS_THAN;
        }
        if (found.group("nearly") != null) {
            return Bound.NEARLY;
        }
        return found.group("about") != null ? Bound.ABOUT : Bound.EXACT;
    }

    private static boolean isRange(String text, TextSpan number, String before, String after) {
        boolean dashAfter = after.matches("(?s)\\s?[-–—]\\s?[$£€]?\\d.*")
                || text.substring(number.end()).matches("(?s)\\s?[-–—]\\s?[$£€]?\\d.*");
        boolean dashBefore = before.matches("(?s).*\\d(?:bn|m|k|%)?\\s?[-–—]\\s?");
        boolean open = before.matches("(?is).*\\bbetween (?:about |around )?$")
                || after.matches("(?s)\\s(?:to|or)\\s(?:[$£€]?\\d|" + SMALL + "\\b).*");
        Matcher close = Pattern.compile("(?is)(?:\\bbetween\\s" + OTHER
                        + "(?:\\s\\p{L}+){0,2}\\sand|\\d(?:bn|m|k|%)?(?:\\s\\p{L}+){0,2}\\sto" + "|\\b" + SMALL
                        + "\\s(?:to|or))\\s$")
                .matcher(before);
        return dashAfter || dashBefore || open || (close.find() && !before.matches("(?is).*\\bup to\\s$"));
    }
}
