package org.debrief.drafting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a stem leaves open what a reader without the article has to know, or tells something so clumsily that the answer
 * shows: which bill, whose store, what was forecast, a plain "not".
 */
final class LeftOpen {

    private static final Pattern ANYWHERE = Pattern.compile(
            // "did Former mayor": the capital of a sentence's beginning.
            "\\p{Ll},? (?:Former|Senior|Acting|Outgoing|Retired|Veteran) \\p{Lu}"
                    // of which study?
                    + "|\\b(?:[Ss]enior|[Ll]ead|[Cc]o-?|[Ss]tudy|[Ff]irst) ?(?:author|investigator)\\b(?! of)");

    /** "How many people did the quake kill which lies in ...?" */
    private static final Pattern DANGLING = Pattern.compile(
            "(?s)[^?]*\\b(?:did|does|do|will|would)\\b[^?]*(?<!,)(?<!\\b(?:in|of|at|on|for|to|by|from|with|through|under|after|over))"
                    + " which (?:lies?|is|was|were|are|has|have|had|will|would|\\p{Ll}+ed)\\b[^?]*\\?");

    /** Beside the sum in another currency or unit the exchanged one shows. */
    private static final Pattern CONVERTED = Pattern.compile("\\d[^()]*\\([^()]*\\d[^()]*\\)");

    private static final Pattern TOLD_BADLY = Pattern.compile(
            // "Other strikes were held": other than which?
            "^True or false: (?:Other|Another|Further|Similar)\\b"
                    // Newspapers write three million; such a number was put in.
                    + "|\\b\\d{1,3},000,000\\b"
                    // Two facts, of which one may be false.
                    + "|, (?:while|whereas) "
                    + "|\\b(?:widespread|serious|major|further|significant|similar|additional) (?:problems?|issues?|troubles?|delays?|damage|changes?|concerns?)\\.$");

    private static final Pattern NOT = Pattern.compile("(\\p{L}+)(?: not|n[’']t) (?:be |been )?(\\p{L}+)");

    /** What somebody decides, promises or admits. */
    private static final Pattern DECIDES = Pattern.compile(
            "(?:agree|accept|approv|authori[sz]|order|sign|resign|pay|paid|s[eo]ll|sold|buy|bought|seek|sought"
                    + "|support|oppos|vote|violat|br[eo]ke?|broken|breach|kn[eo]w|met\\b|meet|t[eo]ld?l?\\b|receiv|offer|attend|testif|withdr"
                    + "|join|run\\b|quit|le(?:ave|ft)|clos|cancel|discuss|ask|intend|plan|want|regret|fir(?:e|ed)\\b|comply|complied"
                    + "|co-?operat|tak|took|send|sent|sue|raise|cut\\b|rais|open|return|stand|stood|consider|change|let\\b|allow).*");

    /** A day of its own year is told of what lies ahead; another is seen to be wrong. */
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:[Uu]pcoming|[Ff]orthcoming|(?:as|no) (?:soon|early|late|sooner|earlier|later) (?:as|than) \\d{4})\\b");

    /** "In which year had growth been forecast?": the year is that of the growth. */
    private static final Pattern FORECAST = Pattern.compile(
            "\\bwhich (?:day|month|year)\\b[^?]*\\b(?:forecast|projected|predicted|estimated|anticipated|(?:expected|planned)(?! to))\\b.*");

    private static final Pattern WITHOUT_OBJECT = Pattern.compile(
            "\\bdid [^?]* (?:release|announce|publish|sign|buy|sell|give|make|tell|send|take|hold|build|introduce|issue|say|file)\\?");

    private static final Pattern AS_OF = Pattern.compile("^As of [^,]*, ");
    private static final Pattern COLLECTS =
            Pattern.compile("[Hh]ow much\\b[^?]* (?:collect|charge|cost|bring in|take in)\\?");

    private static final Pattern COMING = Pattern.compile(
            "[Hh]ow many (?:\\p{Ll}+ )?(?:people|workers|rescuers|doctors|nurses|prote?sters|protestors|demonstrators|visitors|fans|officers"
                    + "|troops|soldiers|firefighters|teachers|students)\\b[^?]*\\b(?:enter|enters|entered|fl[ey]w?|flew|arrived?|gathered|marched"
                    + "|came|come|turned out|showed up|flocked|attended)\\b[^?]*\\?");
    private static final Pattern OCCASION = Pattern.compile(
            "\\b(?:" + Anchored.DAYS + "|" + Anchored.MONTHS + "|(?:19|20)\\d\\d)\\b"
                    + "|\\b(?:earth)?quake|\\b(?:protest|rally|rallies|strike|march|storm|hurricane|flood|fire|crash|attack|bombing|war|festival|fair"
                    + "|summit|concert|funeral|election|game|match|final|ceremony|parade|explosion|tsunami|eruption|opening|games|cup)s?\\b",
            Pattern.CASE_INSENSITIVE);

    private LeftOpen() {}

    static boolean is(Draft draft) {
        String stem = Footing.withoutQuotations(draft.stem());
        if (ANYWHERE.matcher(stem).find()) {
            return true;
        }
        boolean told = draft.format() == QuestionFormat.TRUE_FALSE;
        if (told && isToldBadly(draft.kind(), stem)) {
            return true;
        }
        return switch (draft.kind()) {
            case FIGURE -> !told && isBareFigure(stem);
            case DATE ->
                FORECAST.matcher(stem).find()
                        || WITHOUT_OBJECT.matcher(stem).find()
                        || DANGLING.matcher(stem).matches();
            default -> false;
        };
    }

    private static boolean isBareFigure(String stem) {
        return CONVERTED.matcher(stem).find()
                || DANGLING.matcher(stem).matches()
                || COLLECTS.matcher(AS_OF.matcher(stem).replaceFirst("")).find()
                || COMING.matcher(stem).find() && !OCCASION.matcher(stem).find();
    }

    private static boolean isToldBadly(QuestionKind kind, String stem) {
        return TOLD_BADLY.matcher(stem).find()
                || CONVERTED.matcher(stem).find()
                || kind == QuestionKind.DATE && AHEAD.matcher(stem).find()
                || deniesWhatNobodyDecides(stem);
    }

    /** "did not lead to delays": whether it did is more a matter of words than of news. */
    private static boolean deniesWhatNobodyDecides(String stem) {
        Matcher not = NOT.matcher(stem);
        while (not.find()) {
            boolean promised = not.group(1).matches("will|would|wo");
            if (!promised && !DECIDES.matcher(not.group(2)).matches()) {
                return true;
            }
        }
        return false;
    }
}
