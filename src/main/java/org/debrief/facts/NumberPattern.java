package org.debrief.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.reading.TextSpan;

/** Where numbers stand in a text, whatever they mean. */
final class NumberPattern {

    private static final String UNITS = "one|two|three|four|five|six|seven|eight|nine";
    private static final String TEENS =
            "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private static final String TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";
    private static final String BELOW_HUNDRED =
            "(?:" + TENS + "-(?:" + UNITS + ")|" + TENS + "|" + TEENS + "|" + UNITS + "|zero)";
    private static final String SCALE = "(?:hundred|thousand|million|billion|trillion)";
    private static final String WORDS = "(?:(?:a|half a|" + BELOW_HUNDRED + ")[\\s-]" + SCALE + "(?:[\\s-]" + SCALE
            + ")*(?:(?:\\s+and)?\\s+" + BELOW_HUNDRED + "(?:\\s+" + SCALE + ")*)*"
            + "|(?:a|half a|" + BELOW_HUNDRED + ")\\s+dozen"
            + "|" + BELOW_HUNDRED + "|" + SCALE + ")";
    private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\d])(?:" + DIGITS + "(?:[\\s\\u00a0-]?" + SCALE
                    + "(?!s)|(?:bn|mn|tn|m|k)(?![\\p{L}\\d])|\\s(?:bn|mn|tn)" + "(?![\\p{L}\\d]))?|" + WORDS
                    + ")(?!\\d)",
            Pattern.CASE_INSENSITIVE);
    /** What may stand directly after the digits or after a hyphen there. */
    private static final Pattern TAIL = Pattern.compile(
            "(?:-(?:strong|fold|year|month|week|day|hour|minute|second|mile|kilomet|met|foot|inch|acre|hectare|member|seat"
                    + "|person|man|woman|point|page|storey|story|bed|seater|ton|tonne|square|percent|per|odd|plus|time|part"
                    + "|way|and|to|a|nation|country|room|game|match|vote|goal|set|man|men|women|passenger|nil|\\p{L}{3,}).*"
                    + "|(?:%|km|kg|cm|mm|mph|kph|kW|MW|GW|TW|m²|°|ft|lb|lbs|kWh|MWh|m|g|p|c|x|C|F|bps)(?![\\p{L}]).*)",
            Pattern.DOTALL);

    private NumberPattern() {}

    static List<TextSpan> find(String text, TextSpan within) {
        List<TextSpan> found = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text).region(within.start(), within.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            if (isNumber(text, matcher.start(), matcher.end())) {
                found.add(new TextSpan(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private static boolean isNumber(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char beforeThat = start > 1 ? text.charAt(start - 2) : ' ';
        boolean digits = Character.isDigit(text.charAt(start));
        if (isDash(before) && Character.isLetter(beforeThat)) {
            // "Covid-19", "F-16", "mid-90s"; "one-in-three" goes on with words.
            return !digits && isNumberWordBefore(text, start - 1);
        }
        boolean partOfSomething = ":/.'’_@".indexOf(before) >= 0 && !Character.isWhitespace(beforeThat) && start > 1;
        if (digits && partOfSomething && Character.isLetterOrDigit(beforeThat)) {
            return false;
        }
        String rest = text.substring(end, Math.min(text.length(), end + 24));
        if (!digits) {
            return !rest.matches("(?s)(?:\\p{L}|'s\\b|’s\\b).*");
        }
        if (rest.matches(
                "(?s)(?:st|nd|rd|th)\\b.*|s\\b.*|['’]s?\\b.*|\\s?(?:am|pm|a\\.m|p\\.m|o['’]clock|GMT|BST|noon)\\b.*"
                        + "|[:.]\\d.*|/\\d.*|\\.\\p{L}.*")) {
            return false;
        }
        if (rest.isEmpty() || !(Character.isLetter(rest.charAt(0)) || "-%°".indexOf(rest.charAt(0)) >= 0)) {
            return true;
        }
        return TAIL.matcher(rest).matches() || rest.matches("(?s)-\\d.*|-\\W.*");
    }

    private static boolean isNumberWordBefore(String text, int dash) {
        return text.substring(Math.max(0, dash - 10), dash).matches("(?is).*\\b(?:in|to|or|and|a)");
    }

    static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '‑';
    }
}
