package org.debrief.drafting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Sentence;

/**
 * Whether the names in a stem tell whom or what they mean in this article: no surname alone that two of its people share,
 * nobody still in office who died in it, no body that takes an article without one.
 */
final class NamesApart {

    private static final Pattern BODY = Pattern.compile("\\b[Tt]he ((?:\\p{Lu}[\\p{L}-]+ (?:(?:of|for|and) )?){2,6}"
            + "(?:Association|Authority|Agency|Alliance|Army|Board|Bureau|Centre|Center|Coalition|Commission|Committee|Corps"
            + "|Council|Court|Department|Federation|Force|Forces|Foundation|Front|Fund|Group|Guard|Institute|League|Ministry|Movement"
            + "|Network|Office|Organi[sz]ation|Party|Service|Society|Team|Tribunal|Union))\\b");

    private static final Pattern SINCE =
            Pattern.compile("^Since which (?:year|month|day)\\b.* has (\\p{Lu}.*) been\\b.*");

    private static final Pattern DEATH = Pattern.compile(
            "\\b(?:died|dies|dead|death|deaths|killed|murdered|assassinated|executed|funeral|buried|mourn\\p{L}*|late)\\b");

    /** There is another one of the name, whoever the article names in full. */
    private static final Pattern OF_SEVERAL =
            Pattern.compile("\\b[Tt]he (?:elder|younger|older|senior|junior) (\\p{Lu}[\\p{L}’'-]+)");

    private static final Pattern SUFFIX = Pattern.compile(",? (?:Jr|Sr)\\.?$|,? (?:II|III|IV)$");

    private final Material material;
    private final Set<String> shared;
    private final Set<String> withArticle = new TreeSet<>();
    private final SharedSurnames surnames;

    NamesApart(Material material) {
        this.material = material;
        this.shared = sharedSurnames(material);
        this.surnames = new SharedSurnames(material);
        BODY.matcher(material.flatText())
                .results()
                .map(body -> body.group(1))
                .distinct()
                .filter(name -> isAlwaysToldWithArticle(material.flatText(), name))
                .forEach(withArticle::add);
    }

    private static Set<String> sharedSurnames(Material material) {
        Map<String, String> firstNames = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (EntityMention mention : material.article().entities()) {
            String name = SUFFIX.matcher(mention.name()).replaceFirst("");
            if (mention.type() != EntityType.PERSON || name.indexOf(' ') < 0) {
                continue;
            }
            String surname = Names.lastWord(name);
            String first = name.substring(0, name.indexOf(' '));
            String known = firstNames.putIfAbsent(surname, first);
            if (known != null && !known.startsWith(first) && !first.startsWith(known)) {
                shared.add(surname);
            }
        }
        OF_SEVERAL.matcher(material.flatText()).results().forEach(found -> shared.add(found.group(1)));
        return shared;
    }

    private static boolean isAlwaysToldWithArticle(String text, String name) {
        String apart = "(?<![\\p{L}-])" + Pattern.quote(name) + "(?![\\p{L}-])(?! \\p{Lu})";
        Vicinity about = Vicinity.of(text, name);
        int told = about.all("(?<=\\b[Tt]he )" + apart).size();
        return told > 0 && told == about.all(apart).size();
    }

    boolean in(Draft draft) {
        String stem = draft.stem();
        return shared.stream().noneMatch(surname -> standsAlone(stem, surname) || isGuessed(draft, surname))
                && !isOfSomebodyWhoDied(draft)
                && !surnames.areGuessedIn(draft)
                && withArticle.stream().noneMatch(name -> lacksArticle(stem, name));
    }

    /** "Khan", "[Khan]" and "Mr Khan", but not "Ada Khan". */
    private static boolean standsAlone(String stem, String surname) {
        Matcher at = Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(surname) + "(?![\\p{L}-])")
                .matcher(stem);
        while (at.find()) {
            String before = stem.substring(0, at.start());
            boolean titled =
                    before.matches("(?s).*\\b(?:Mr|Mrs|Ms|Miss|Dr|President|Mayor|Senator|Judge|Minister|Sir)\\.? $");
            boolean named = before.matches("(?s).*(?:^|[^\\p{L}’'-])\\p{Lu}[\\p{L}.’'-]* $")
                    && !before.matches("(?s)(?:.*[.:“] )?\\S+ $");
            if (titled || !named) {
                return true;
            }
        }
        return false;
    }

    /** "Peter Berg" for a "Berg" of a sentence that might be Maria: whatever rests on telling them apart. */
    private boolean isGuessed(Draft draft, String surname) {
        String evidence = draft.evidence().of(material.text()).replaceAll("\\s+", " ");
        String names = draft.format() == QuestionFormat.SINGLE_CHOICE
                ? draft.stem() + " " + draft.key().text()
                : draft.stem();
        return Pattern.compile("\\p{Lu}[\\p{L}.’'-]+ " + Pattern.quote(surname) + "(?![\\p{L}-])")
                .matcher(names)
                .results()
                .map(MatchResult::group)
                .anyMatch(name -> !evidence.contains(name));
    }

    /** "Since which year has Lund been mayor?": until she died. */
    private boolean isOfSomebodyWhoDied(Draft draft) {
        Matcher since = SINCE.matcher(draft.stem());
        if (draft.kind() != QuestionKind.DATE || !since.matches()) {
            return false;
        }
        String surname = Names.lastWord(since.group(1).strip());
        for (Sentence sentence : material.article().sentences()) {
            String words = sentence.span().of(material.text());
            if (words.contains(surname) && DEATH.matcher(words).find()) {
                return true;
            }
        }
        return false;
    }

    /** "named Bergen Bridge Authority as the owner" */
    private static boolean lacksArticle(String stem, String name) {
        return Pattern.compile(
                        "(?<!\\bthe |\\bThe |\\bthis |[’']s |s[’'] )(?<=\\p{Ll} )" + Pattern.quote(name)
                                + "(?= (?:as|in|to|on|for|from|with|by|at|after|before|and|that|who|which)\\b|[?,.]| \\p{Ll}+ed\\b)")
                .matcher(stem)
                .find();
    }
}
