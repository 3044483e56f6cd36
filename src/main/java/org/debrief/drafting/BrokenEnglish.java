package org.debrief.drafting;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Recognises stems that no editor would print, whatever led a writer to them: mostly a sentence that was read wrongly. */
final class BrokenEnglish {

    private static final Pattern BROKEN = Pattern.compile(
            // "On which day did 2015 Ada Lund become": the year of the day stayed behind.
            "\\b(?:do|does|did|has|have|had|was|were|is|are|will) (?:19|20)\\d\\d \\p{Lu}"
                    // "How many gifts were totalling $5m from Oslo?": what follows is no verb of the clause.
                    + "|\\b(?:was|were|is|are) (?:totall?ing|including|involving|amounting|numbering|costing|worth)\\b"
                    // "Since which year did it announce its first budget?": since then it is the first.
                    + "|^Since which [^?]* (?:first|biggest|largest|highest|lowest|worst|best|only|most|least) "
                    // "How much has Norway only received": so far, and of how much, was told before.
                    + "|^How (?:much|many) [^?]*\\b(?:has|have|had|does|did|do|was|were) [^?]*\\bonly \\p{L}"
                    // "What limit, in barrels, does Norway have per day?"
                    + "|^What [^?]+, in \\p{L}+, [^?]+ (?:per|a) (?:second|minute|hour|day|week|month|year)\\?"
                    // "In how many Hour Party People": the number is a part of a title.
                    + "|\\b[Hh]ow many (?:\\p{Lu}\\p{Ll}+ ){2}\\p{Lu}"
                    // "In May 2009 a man shoots": the list from which it comes tells the past in the present.
                    + "|(?:^|: )In (?:\\p{Lu}\\p{Ll}+ )?(?:19|20)\\d\\d, an? (?:\\S+ ){1,4}?\\p{Ll}+s \\p{Ll}+ (?:\\d|\\p{Ll}+ )"
                    // "How many does a man shoot in October 1991?"
                    + "|\\b(?:does|do) [^?]* in (?:\\p{Lu}\\p{Ll}+ )?(?:19|20)\\d\\d[?,]"
                    // "On which day did Ada Lund release?": what she released was lost.
                    + "|^(?:On|In|Since|Until|By|Before|After) which [^?]* (?:did|does|do|will) [^?]* (?:release|announce"
                    + "|publish|introduce|unveil|issue|propose|reject|approve|describe|include|require|reveal|take|make|give|send"
                    + "|buy|build|get|put|bring|provide|find|tell|say)\\?"
                    // "What did Ada Lund tell that the council’s plan to do?"
                    + "|\\b(?:tell|ask|urge|order|warn|advise|encourage|press) (?:that|this) [^?]* to do\\?"
                    // "saying they trusted the courts": a second thing, said of nobody can tell whom.
                    + "|, (?:saying|adding|noting|arguing|claiming|insisting|stressing) (?:that )?(?:they|he|she|it|their|his|her|its) "
                    // "In which year was growth forecast near zero": when it was forecast, or for when?
                    + "|^In which (?:year|month) [^?]* (?:forecast|expected|predicted|projected)\\b"
                    // "an 7-point lead", "a 8-point lead"
                    + "|\\ban (?!8|11\\b|11,|18\\b|18,)\\d|\\ba (?:8\\d*|11|18)\\b");

    private static final Pattern SHORT =
            Pattern.compile("(?<![\\p{L}\\p{N}.&-])\\p{Lu}{2,6}(?![\\p{L}\\p{N}&]|\\.\\p{L})");

    /** What newspapers print without saying what it stands for. */
    private static final Set<String> KNOWN = Set.of(
            "AP", "AFP", "BBC", "CNN", "NBC", "ABC", "CBS", "CNBC", "ITV", "NPR", "UN", "EU", "US", "USA", "UK", "NATO",
            "WHO", "FBI", "CIA", "NASA", "NSA", "IMF", "GOP", "UNICEF", "OECD", "OPEC", "IBM", "BMW", "BP", "GDP",
            "HIV", "AIDS", "MP", "TV", "CEO", "NHS", "DNA", "NBA", "NFL", "FIFA", "UEFA", "WTO", "IRA", "KGB", "PLO",
            "SUV", "IRS", "PC", "CD", "DVD", "RAF", "AI", "PR", "DC", "OK", "II", "III", "IV", "VI", "VII", "XVI");

    private BrokenEnglish() {}

    /** Whether everybody knows a body better by these initials than by its full name. */
    static boolean isKnown(String initials) {
        return KNOWN.contains(initials);
    }

    /**
     * Whether the words are broken, or letters among them stand for what not everybody knows.
     *
     * @param stem without what it quotes
     */
    static boolean in(String stem) {
        return BROKEN.matcher(stem).find()
                || SHORT.matcher(stem).results().map(MatchResult::group).anyMatch(word -> !KNOWN.contains(word));
    }
}
