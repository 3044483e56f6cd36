package org.debrief.drafting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a name of initials stands for, where the article writes it out: "NSI" in an article on the Northern Seas Institute. */
final class ShortName {

    private static final String WORD = "\\p{Lu}[\\p{L}’-]+";
    private static final String JOINING = "(?:of|for|and|the|in|on)";
    private static final Pattern POLL = Pattern.compile("(?:an?|the) (\\p{Lu}{3,6}) (poll|survey|study|report)");

    private ShortName() {}

    /** "a poll by the Northern Seas Institute" for "an NSI poll". */
    static String inFull(Material material, String source) {
        Matcher poll = POLL.matcher(source);
        if (!poll.matches()) {
            return source;
        }
        return writtenOut(material, poll.group(1))
                .map(name -> "a " + poll.group(2) + " by " + name)
                .orElse(source);
    }

    /** The first words of the article whose capitals are these letters, with "the" where it stands before them. */
    private static Optional<String> writtenOut(Material material, String letters) {
        StringBuilder words = new StringBuilder("\\b((?:[Tt]he )?)(");
        for (int i = 0; i < letters.length(); i++) {
            words.append(i == 0 ? "" : " (?:" + JOINING + " ){0,2}")
                    .append("(?=")
                    .append(letters.charAt(i))
                    .append(')')
                    .append(WORD);
        }
        Matcher name = Pattern.compile(
                        words.append(")(?![\\p{L}’-])(?! \\p{Lu})").toString())
                .matcher(material.flatText());
        return name.find() ? Optional.of(name.group(1).toLowerCase(Locale.ROOT) + name.group(2)) : Optional.empty();
    }
}
