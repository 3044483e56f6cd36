package org.debrief.drafting;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a stem points at something that only the article tells: "that reasoning", "the similar eruption", "the accused",
 * "the current government", an "it" without its noun, "joined" without what.
 */
final class Untold {

    private static final String END = "(?=[?.]$|,| (?:on|in|by|at|since|from) (?:" + Anchored.DAYS + "|"
            + Anchored.MONTHS + "|\\d{1,2} |\\d{4}))";
    /** "of the Vik murders", "in Vik": what says which one is meant. */
    private static final String WHICH = "(?! (?:of|in|on|at|near|from|behind) (?:the )?\\p{Lu})";

    private static final List<Pattern> ANYWHERE = List.of(
            Pattern.compile(
                    "\\b(?:[Ff]ollowing|[Aa]fter|[Uu]nder|[Bb]y|[Ww]ith|[Gg]iven|[Dd]espite|[Oo]n|[Ii]n|[Ff]or|[Oo]f|[Tt]o"
                            + "|[Dd]uring|[Aa]bout|[Aa]gainst|[Ff]rom) (?:that|those) (?!who\\b|of\\b|in\\b|with\\b)\\p{Ll}+"),
            Pattern.compile(
                    "(?<!Which of )\\b(?:[Tt]his|[Tt]hese) \\p{Ll}+|\\b[Ss]uch (?!as\\b)\\p{Ll}+|^True or false: (?:That|Those)\\b"),
            Pattern.compile("\\b[Ss]imilar\\b(?! to\\b)(?! \\p{Ll}+ to\\b)|\\b(?:similarly|likewise|equally) \\p{Ll}+"),
            Pattern.compile("\\b[Aa]nother\\b(?! of\\b)|\\b[Tt]he others?\\b|\\bothers\\b"
                    + "|\\b(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|some|many) other\\b"),
            Pattern.compile("\\b[Ff]urther\\b(?! (?:notice|than|from|away|north|south|east|west)\\b)"),
            Pattern.compile(
                    "\\b[Tt]he (?:accused|suspects?|victims?|attackers?|gunm[ae]n|shooters?|assailants?|perpetrators?"
                            + "|killers?|bombers?|hostages?|wounded|dead|deceased|defendants?|plaintiffs?)\\b" + WHICH),
            Pattern.compile(
                    "\\b[Tt]he (?:gun|labou?r|tax|immigration|abortion|drug|voting|electoral|election|new|old|existing)"
                            + " laws?\\b(?! (?:of|in|on|against|that|which|banning)\\b)"),
            // Of two years ago or of today? An ocean has a current.
            Pattern.compile("\\b[Cc]urrent(?= \\p{L})(?! (?:of|in|off|along|and|from)\\b)|\\bcurrently\\b"),
            Pattern.compile("\\b(?:join(?:s|ed|ing)?|participat(?:e|es|ed|ing)|t(?:ake|akes|ook|aking) part)" + END),
            Pattern.compile("\\b[Ff]or (?:example|instance)\\b"));

    private static final List<Pattern> TOLD = List.of(
            Pattern.compile("^True or false: (?:It|They|He|She)\\b"),
            // "Weak by any scale, it was ...": nothing before it that it could be.
            Pattern.compile(
                    "^True or false: (?!When\\b|After\\b|If\\b|Although\\b|Though\\b|While\\b|As\\b|Because\\b|Since\\b"
                            + "|Before\\b|Until\\b|Once\\b)[^,]*, (?:it|they) \\p{Ll}+"),
            Pattern.compile("^True or false: (?:In addition|Moreover|However|Also|Instead|Meanwhile|Likewise|Similarly"
                    + "|Therefore|Thus|Otherwise|Nevertheless|Still)\\b"));

    /** Of these a place has more than one, so that it takes a time to tell which. */
    private static final Pattern STRIKE = Pattern.compile(
            "\\b[Tt]he (?:air ?strikes?|drone strikes?|bombings?|shootings?|stabbings?|raids?|blasts?|explosions?)\\b");

    private static final Pattern EXPECTED =
            Pattern.compile("\\b(?:is|are)\\b[^?]*\\b(?:set|due|scheduled|expected|slated|planned) to\\b");
    private static final Pattern EVERY_YEAR = Pattern.compile(
            "(?i)\\b(?:annual|yearly|general assembly|conference|summit|festival|meetings?|session|congress|convention|marathon"
                    + "|championships?|tournament|cup|awards?|games|season|fair)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[6-9]|20|21)\\d\\d\\b");

    private Untold() {}

    static boolean is(Draft draft) {
        String stem = Footing.withoutQuotations(draft.stem());
        boolean told = draft.format() == QuestionFormat.TRUE_FALSE;
        return draft.format() != QuestionFormat.MATCHING
                && draft.format() != QuestionFormat.ORDERING
                && (ANYWHERE.stream().anyMatch(p -> p.matcher(stem).find())
                        || told && TOLD.stream().anyMatch(p -> p.matcher(stem).find())
                        || isAnyStrike(draft.kind(), stem)
                        || isOfAnyYear(stem));
    }

    private static boolean isAnyStrike(QuestionKind kind, String stem) {
        return kind != QuestionKind.DATE
                && STRIKE.matcher(stem).find()
                && !Anchored.IN_TIME.matcher(stem).find();
    }

    private static boolean isOfAnyYear(String stem) {
        return EXPECTED.matcher(stem).find()
                && EVERY_YEAR.matcher(stem).find()
                && !YEAR.matcher(stem).find();
    }
}
