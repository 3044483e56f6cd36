package org.debrief.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.reading.TextSpan;

/**
 * The passages of a text about a word or name. What is told of a name stands close to it, so a pattern that holds the name
 * is sought in these passages alone: to search the whole text for every name makes drafting slower with the square of the
 * article's length.
 */
final class Vicinity {

    /** Longer than what any pattern of this room matches before or after the name that it holds. */
    private static final int REACH = 300;

    private final String text;
    private final List<TextSpan> passages = new ArrayList<>();

    private Vicinity(String text, String name) {
        this.text = text;
        if (name.isEmpty()) {
            passages.add(new TextSpan(0, text.length()));
            return;
        }
        int from = 0;
        int to = -1;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            if (to >= 0 && at - REACH > to) {
                passages.add(new TextSpan(from, to));
                to = -1;
            }
            from = to < 0 ? Math.max(0, at - REACH) : from;
            to = Math.min(text.length(), at + name.length() + REACH);
        }
        if (to >= 0) {
            passages.add(new TextSpan(from, to));
        }
    }

    /** Wherever these very words stand, as parts of others too. */
    static Vicinity of(String text, String name) {
        return new Vicinity(text, name);
    }

    /** Whether the text has what this pattern, each match of which holds the name, describes. */
    boolean has(String pattern) {
        return first(pattern).isPresent();
    }

    Optional<MatchResult> first(String pattern) {
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = matcher(pattern);
        for (TextSpan passage : passages) {
            if (matcher.region(passage.start(), passage.end()).find()) {
                return Optional.of(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }

    /** All that the text has of what this pattern, each match of which holds the name, describes, in its order. */
    List<MatchResult> all(String pattern) {
        List<MatchResult> found = new ArrayList<>();
        if (!passages.isEmpty()) {
            Matcher matcher = matcher(pattern);
            for (TextSpan passage : passages) {
                matcher.region(passage.start(), passage.end());
                while (matcher.find()) {
                    found.add(matcher.toMatchResult());
                }
            }
        }
        return found;
    }

    /** Looks behind and ahead beyond the passage, whose ends are no ends of the text. */
    private Matcher matcher(String pattern) {
        return Pattern.compile(pattern).matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
