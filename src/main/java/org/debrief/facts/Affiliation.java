package org.debrief.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.reading.Referent;

/**
 * What somebody is and of which body: "an ecologist at" and "the University of Trieste".
 *
 * @param role the words before the body's name, with the preposition
 * @param body the body's name as the article's introduction gives it
 */
record Affiliation(String role, String body) {

    private static final Pattern AFTER_THE_NAME = Pattern.compile(
            "((?:the|an?|chief|senior)?\\s?(?:[\\p{L}-]+ ){0,4}?(?:of|at|for|with)) ((?:the )?\\p{Lu}[^,]*)");
    private static final Pattern BEFORE_THE_NAME =
            Pattern.compile("((?:\\p{Lu}[\\p{L}.&-]*)(?: (?:\\p{Lu}[\\p{L}.&-]*|of|for|and|the))*) "
                    + "(Secretary-General|secretary-general|secretary general|chief executive|spokesman|spokeswoman|spokesperson"
                    + "|director|director general|president|chairman|chairwoman|analyst|economist"
                    + "|founder|co-founder|cofounder|owner|CEO)");

    /** Empty where the introduction names no body, or names it with words that say more than the role. */
    static Optional<Affiliation> of(Referent person) {
        String introduction = person.introduction().replace('\'', '’');
        String name = person.name();
        if (introduction.startsWith(name + ", ")) {
            String role = introduction.substring(name.length() + 2);
            Matcher matcher = AFTER_THE_NAME.matcher(role);
            boolean plain = !role.matches(".*\\b(?:who|which|that|and|former|then)\\b.*");
            return matcher.matches() && plain
                    ? Optional.of(new Affiliation(
                            ApposedTitle.withArticle(matcher.group(1).strip()), matcher.group(2)))
                    : Optional.empty();
        }
        if (introduction.endsWith(" " + name)) {
            Matcher matcher =
                    BEFORE_THE_NAME.matcher(introduction.substring(0, introduction.length() - name.length() - 1));
            return matcher.matches()
                    ? Optional.of(new Affiliation(withPreposition(matcher.group(2)), matcher.group(1)))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static String withPreposition(String title) {
        if (title.matches("co-?founder")) {
            return "a " + title + " of";
        }
        boolean oneOfMany = title.matches("spokes.*|analyst|economist");
        return oneOfMany ? (title.startsWith("s") ? "a " : "an ") + title + " for" : "the " + title + " of";
    }
}
