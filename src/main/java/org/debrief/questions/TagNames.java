package org.debrief.questions;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.debrief.pages.PlainText;

/** What a tag may be called, and how the tags of one question are written in one line: with commas between them. */
final class TagNames {

    static final int LONGEST = 40;
    static final int MOST = 10;

    private TagNames() {}

    /** The tags in a line, each once, in their order; which are too long or too many is for {@link #problem}. */
    static List<String> of(String line) {
        return of(List.of(line.split(",", -1)));
    }

    /** The same of tags that came one by one; empty ones are left out. */
    static List<String> of(List<String> names) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String name : names) {
            String tag = normal(name);
            if (!tag.isEmpty()) {
                tags.putIfAbsent(folded(tag), tag);
            }
        }
        return List.copyOf(tags.values());
    }

    /** A plain sentence, where a question cannot have these tags. */
    static Optional<String> problem(List<String> tags) {
        if (tags.stream().anyMatch(tag -> PlainText.isNone(tag) || tag.chars().anyMatch(Character::isISOControl))) {
            return Optional.of("A tag has a character that is no text. Write it again.");
        }
        if (tags.stream().anyMatch(tag -> tag.contains(","))) {
            return Optional.of("A tag has no comma. Give each tag by itself.");
        }
        if (tags.stream().anyMatch(tag -> tag.length() > LONGEST)) {
            return Optional.of(
                    "A tag may have up to " + LONGEST + " characters. Shorten it, or put commas between tags.");
        }
        return tags.size() > MOST
                ? Optional.of("A question may have up to " + MOST + " tags. Take some away.")
                : Optional.empty();
    }

    /** The same for all spellings that differ in capital and small letters only. */
    static String folded(String tag) {
        return tag.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** One spelling of letters with accents, and one space between words. */
    private static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\s\\h]+", " ")
                .strip();
    }
}
