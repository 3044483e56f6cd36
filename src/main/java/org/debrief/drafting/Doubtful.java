package org.debrief.drafting;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Stems for figures and dates that read well and still leave a reader of nothing else in doubt: which of several arrests, in
 * which year's primary, whose remarks. What is told as true or false is held to the same.
 */
final class Doubtful {

    private static final String TIMES = Anchored.DAYS + "|" + Anchored.MONTHS + "|\\d{1,2} " + Anchored.MONTHS
            + "|(?:1[6-9]|20|21)\\d\\d|the (?:morning|afternoon|evening|night|week|end|start)";

    private static final List<Pattern> ANY = List.of(
            // "Ana Roy’ll stay", where a name has taken the place of "she".
            Pattern.compile("\\p{L}[’'](?:ll|ve|re|d)\\b"),
            // "the night of Thursday 14 April 2016’s debate"
            Pattern.compile("(?:" + Anchored.DAYS + "|" + Anchored.MONTHS + "|\\d{4})[’']s\\b"),
            // Remarks on what?
            Pattern.compile("\\b(?:remarks|comments|attempts?|visit|trip|move|effort|call)"
                    + "(?:[.?]$| (?:on|in|by|until|since) (?:" + TIMES + ")\\b)"),
            // What was done to "it", the sentence before tells.
            Pattern.compile("\\b(?:it|them|just that|exactly that|one or more [^.?]*)"
                    + "(?:[.?]$| (?:on|in|by|until|since|during) (?:" + TIMES + ")\\b)"),
            // Nothing to keep in mind.
            Pattern.compile("\\b(?:reverberat|beam|grinn|smil)(?:e|es|ed|ing)?\\b"),
            // "leading the top two", "one or more"
            Pattern.compile("\\bthe (?:top|last|first|other) (?:two|three|four|five)\\b(?! \\p{L})|\\bone or more\\b"));

    /** Arrested for what, and was it the only time? */
    private static final Pattern DONE_WITHOUT_CAUSE = Pattern.compile(
            "\\b(?:is|are|was|were|been|be)\\b[^?]*\\b(?:arrested"
                    + "|indicted|captured|released|charged|convicted|jailed|detained|injured|fined|sentenced|sued|attacked|beaten)\\?$");

    /** There is one every few years, and in every state. */
    private static final Pattern ELECTION =
            Pattern.compile("\\b(?:primary|primaries|caucus(?:es)?|run-?offs?|elections?|polls)\\b");

    /** "How many people were killed in Bergen?": when, or by what? */
    private static final Pattern HARMED_SOMEWHERE = Pattern.compile(
            "[Hh]ow many [^?]*\\b(?:were|was|have been|had been) (?:killed|injured|wounded|hurt|shot|arrested"
                    + "|detained) (?:in|near|at|outside) (?:\\p{Lu}[\\p{L}.’'-]*,? ?){1,5}\\?");

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[6-9]|20|21)\\d\\d\\b");
    private static final Pattern AGE_NOW = Pattern.compile("^How old is ");
    /** Support among whom? */
    private static final Pattern SUPPORT = Pattern.compile(
            "(?:poll|survey)\\b[^?]*\\b(?:support|backing|approval|enthusiasm) (?:for|of)\\b(?![^?]*\\bamong\\b)");

    private static final Pattern HEDGED =
            Pattern.compile("\\b(?:perhaps|maybe|possibly|arguably|probably|apparently|allegedly|reportedly)\\b");

    private static final Pattern CROWD = Pattern.compile("\\b(?:flew|came|poured|flocked|streamed) in\\b");
    /** Which ones they are nobody could check. */
    private static final Pattern ANYBODY =
            Pattern.compile("^True or false: (?:\\p{Lu}\\p{Ll}+s (?:in|from) (?:many|several|various)"
                    + "|(?:Posts?|Comments|Messages|Rescuers|Citizens|Available data)\\b)");

    private Doubtful() {}

    static boolean is(Draft draft) {
        boolean mine = draft.kind() == QuestionKind.FIGURE || draft.kind() == QuestionKind.DATE;
        if (!mine || draft.format() == QuestionFormat.ORDERING) {
            return false;
        }
        String stem = Footing.withoutQuotations(draft.stem());
        boolean told = draft.format() == QuestionFormat.TRUE_FALSE;
        return ANY.stream().anyMatch(p -> p.matcher(stem).find())
                || (told ? isToldDoubtfully(stem) : isAskedDoubtfully(draft.kind(), stem));
    }

    private static boolean isAskedDoubtfully(QuestionKind kind, String stem) {
        if (kind == QuestionKind.DATE) {
            return DONE_WITHOUT_CAUSE.matcher(stem).find();
        }
        return AGE_NOW.matcher(stem).find()
                || SUPPORT.matcher(stem).find()
                || HARMED_SOMEWHERE.matcher(stem).matches()
                || isOfAnElection(stem);
    }

    private static boolean isToldDoubtfully(String stem) {
        return HEDGED.matcher(stem).find()
                || CROWD.matcher(stem).find()
                || ANYBODY.matcher(stem).find()
                || isOfAnElection(stem);
    }

    private static boolean isOfAnElection(String stem) {
        return ELECTION.matcher(stem).find() && !YEAR.matcher(stem).find();
    }
}
