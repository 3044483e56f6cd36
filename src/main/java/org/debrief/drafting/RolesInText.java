package org.debrief.drafting;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;

/**
 * Roles that the order of the words tells where the grammar does not: "Ada Lund, the Vik Council spokesperson,", "former
 * Secretary of State Ada Lund", "Varland's prime minister, Ada Lund,", "the Herald's Ada Lund".
 */
final class RolesInText {

    private static final int LONGEST_ROLE_WORDS = 11;

    private static final String ROLE =
            "(?:(?:vice-|co-|ex-)?(?:[Pp]resident|[Mm]inister|[Ss]ecretary|[Cc]hair|[Cc]hairman|[Cc]hairwoman"
                    + "|[Cc]hairperson|[Dd]irector|[Hh]ead|[Cc]hief|[Ll]eader|[Ss]pokesman|[Ss]pokeswoman|[Ss]pokesperson|[Gg]overnor"
                    + "|[Ss]enator|[Mm]ayor|[Pp]rofessor|[Ee]ditor|founder|owner|[Ee]xecutive|[Oo]fficer|[Cc]ommissioner"
                    + "|[Aa]mbassador|adviser|advisor|strategist|analyst|economist|lawyer|[Aa]ttorney|[Jj]udge|author|coach"
                    + "|manager|captain|researcher|scientist|engineer|curator|candidate|nominee|front-?runner|delegate|lawmaker"
                    + "|[Cc]ongressman|[Cc]ongresswoman|deputy|expert|activist|campaigner|journalist|columnist|historian"
                    + "|biologist|[Cc]hancellor|[Tt]reasurer|counsel|[Rr]epresentative|organi[sz]er|entrepreneur|[Cc]oordinator"
                    + "|consultant|pollster|CEO|[Gg]eneral|[Aa]dvocate|[Ss]peaker|[Cc]ouncillor|[Ss]uperintendent|[Ii]nspector))";
    private static final String NAMES =
            "(?:\\p{Lu}[\\p{L}.&’'-]*(?: (?:(?:of|for|and|the) ){0,2}\\p{Lu}[\\p{L}.&’'-]*){0,4})";

    private static final String BODY = "\\p{Lu}[\\p{L}.]+(?: (?:and )?\\p{Lu}[\\p{L}.]+){0,3}";
    /** What opens a sentence before a name is no part of it. */
    private static final String OPENING = "(?:\\b(?:As|In|But|And|When|While|If|For|At|To|By|On) )?";

    private static final Pattern IS_ROLE =
            Pattern.compile("(?:.*[ -])?" + ROLE + "(?: (?:of|for|at|in|with|on|to|from) .*)?");
    private static final Pattern NO_ROLE = Pattern.compile(
            "(?i).*\\b(?:his|her|its|their|our|my|your|another|other|one|fellow|who|whose|which|that|said|says|is|was|are"
                    + "|were|has|had|have|will|would|told|rival|not|also|then)\\b.*");

    private RolesInText() {}

    /** The full name with the role, as it reads in the middle of a sentence, by name; a role in commas ends with one. */
    static Map<String, String> of(Material material) {
        Set<String> names = new LinkedHashSet<>();
        for (EntityMention mention : material.article().entities()) {
            if (mention.type() == EntityType.PERSON && mention.name().contains(" ")) {
                names.add(mention.name());
            }
        }
        Map<String, String> told = new LinkedHashMap<>();
        for (String name : names) {
            material.introducedInText(name).ifPresent(role -> told.put(name, role));
        }
        return Collections.unmodifiableMap(told);
    }

    static Optional<String> introduced(String text, String name) {
        String quoted = "(?<![\\p{L}-])" + Pattern.quote(name) + "(?![\\p{L}-])";
        Vicinity about = Vicinity.of(text, name);
        return after(about, name, quoted)
                .or(() -> found(
                                about,
                                "(?:^|[\\s“\"(])((?:former |acting |then )?(?:\\p{Lu}[\\p{L}-]+ ){0,2}" + ROLE
                                        + " of (?:the )?(?!President|Prime|Mrs?\\b)" + NAMES + ") " + quoted)
                        .map(role -> decapitalised(role) + " " + name))
                .or(() -> found(
                                about,
                                "((?:[Tt]he )?(?:\\p{Lu}[\\p{L}.]+ )?\\p{Lu}[\\p{L}.]+[’']s (?:[\\p{L}-]+ ){0,3}" + ROLE
                                        + "),? " + quoted)
                        .map(role -> role.replaceFirst("^The ", "the ") + " " + name))
                .or(() -> found(about, OPENING + "((?:[Tt]he )?" + BODY + ")[’']s " + quoted)
                        .map(body -> ofBody(name, body)))
                .or(() -> found(about, quoted + " of ((?:[Tt]he )?" + BODY + ")(?! \\d| and \\p{Lu})")
                        .map(body -> ofBody(name, body)));
    }

    /** Whether the words are a role, with or without what it is of. */
    static boolean isRole(String words) {
        return IS_ROLE.matcher(words).matches() && !NO_ROLE.matcher(words).matches();
    }

    private static String ofBody(String name, String body) {
        return name + " of " + body.replaceFirst("^The ", "the ");
    }

    private static Optional<String> after(Vicinity about, String name, String quoted) {
        String role = quoted + ", ((?:(?:the|an?) )?[^,.;:—–“”\"()\\[\\]]{3,90}?)(?=[,;—–]|\\.(?: \\p{Lu}|$)| who )";
        for (MatchResult told : about.all(role)) {
            String words = told.group(1);
            boolean plain = IS_ROLE.matcher(words).matches()
                    && !NO_ROLE.matcher(words).matches()
                    && !words.contains("''")
                    && Phrases.wordCount(words) <= LONGEST_ROLE_WORDS;
            String before = Roles.before(name, name + ", " + words);
            boolean apart =
                    words.matches(".* (?:of|for|at|in|on|to|from) (?:.* )?\\p{Lu}.*|\\p{Lu}.*[’']s? .*|the \\p{Lu}.*");
            if (plain && !before.equals(name)) {
                return Optional.of(before);
            }
            if (plain && apart) {
                return Optional.of(name + ", " + words.strip() + ",");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> found(Vicinity about, String pattern) {
        return about.first(pattern)
                .map(told -> told.group(1))
                .filter(words -> !NO_ROLE.matcher(words).matches())
                .map(String::strip);
    }

    /** "Director of Transport" may open a sentence. */
    private static String decapitalised(String role) {
        return role.replaceFirst("^Former ", "former ");
    }
}
