package org.debrief.drafting;

import java.util.regex.Pattern;

/**
 * Whether a stem leaves out what it is about, because the article told that before: "urge the council to find a compromise"
 * (on what?), "call on firms to become more careful" (about what?). Some words want such a complement, and these are theirs.
 */
final class Unfinished {

    private static final String COMPLEMENT =
            "(?! (?:of|about|on|over|for|to|with|between|against|that|than|into|as|under|which|from|towards?|regarding|concerning)\\b)";
    /** Where one of them ends what is said: before the end, a comma, or the time, place or manner of it. */
    private static final String END = "(?=\\?|\\.$|,| (?:in|at|by|after|before|during|when|while|because) )";

    /** Something that is always on, about or of something. */
    private static final Pattern WANTS_A_THING =
            Pattern.compile("\\b(?:a|an|any|no|some|the|its|their|more|further|new|possible|potential)? ?"
                    + "(?:compromise|solution|consequences|repercussions|changes|concerns?|doubts?|objections?|details|findings|results|conditions"
                    + "|conclusions?|measures|steps|efforts?|proposals?|demands?|allegations|accusations|claims|charges"
                    + "|progress|load|issue|situation|topic|question|incident|move|step"
                    + "|difference|effect|effects|impact|reaction|response|answer|explanation|evidence|alternative|attempt)\\b"
                    + COMPLEMENT + END);
    /** "the sharp rise in prices" has its complement before it or after "in". */
    private static final Pattern IN = Pattern.compile("\\b(?:changes|progress|difference) in (?!a\\b|an\\b)\\p{L}");
    /** "the budget process", "a trade dispute": a noun or name before it tells which. */
    private static final Pattern TOLD_BEFORE_IT =
            Pattern.compile("(?:\\p{Lu}[\\p{L}’'.-]*|\\p{Ll}+(?:tion|ment|ity|ism|ics|ship|ance|ence|al|ing|age)) $");

    /** "become more aggressive", "be faster": in what, or than what, was told before. */
    private static final Pattern COMPARED = Pattern.compile(
            "\\b(?:be|become|get|grow|stay|remain|is|are|was|were|were to be) (?:much |far |even |a little )?"
                    + "(?:more \\p{Ll}+(?:ive|ful|ous|ent|ant|able|ible|al|ed|ic|ing)|better|worse|tougher|stronger|faster|stricter|bolder|harder)\\b"
                    + COMPLEMENT + END);
    /** "did not rule out", "has agreed", "would help": of what, to what, whom. */
    private static final Pattern BARE_VERB = Pattern.compile(
            "\\b(?:do|does|did|has|have|had|will|would|could|can|must|should) (?:[^?,]* )?(?:agree|help|respond|comply|intervene|comment|apologi[sz]e|object"
                    + "|refuse|decline|participate|cooperate|object)\\?$");
    /** "urge the industry to do more": of what? */
    private static final Pattern BARE_MORE = Pattern.compile(
            "\\b(?:do|does|did|say|offer|give|need|want|spend|pay|go|take|make|get) (?:much |far |a lot )?(?:more|less|further|enough)\\b"
                    + COMPLEMENT + END);
    /** "500 families had fled": from where? */
    private static final Pattern BARE_MOTION = Pattern.compile(
            "\\b(?:had|has|have|were|was|been) (?:fled|left|escaped|returned|arrived|evacuated)(?:\\?|\\.$)");
    /** "the idea was raised": when, by whom, to what end went with the words that were cut off. */
    private static final Pattern BARE_PASSIVE = Pattern.compile(
            "\\b(?:is|are|was|were|be|been|being) (?:raised|discussed|mentioned|considered|made|done|taken|needed|planned|involved|told|asked"
                    + "|given|used|seen|called|found|held)(?:\\?|\\.$)");
    /** "how happy they were to be there" is courtesy. */
    private static final Pattern COURTESY = Pattern.compile(
            "\\bhow (?:very )?(?:happy|pleased|glad|delighted|honou?red|proud|excited|grateful|thankful)\\b");
    /** "to do so", "do it", "doing that". */
    private static final Pattern PRO_FORM =
            Pattern.compile("\\b(?:do|does|did|doing|done) (?:so|it|that|this|the same)\\b");

    private Unfinished() {}

    /** @param stem without what it quotes */
    static boolean is(String stem) {
        if (COMPARED.matcher(stem).find()
                || BARE_MORE.matcher(stem).find()
                || BARE_PASSIVE.matcher(stem).find()
                || BARE_MOTION.matcher(stem).find()
                || COURTESY.matcher(stem).find()
                || BARE_VERB.matcher(stem).find()
                || PRO_FORM.matcher(stem).find()) {
            return true;
        }
        return !IN.matcher(stem).find()
                && WANTS_A_THING
                        .matcher(stem)
                        .results()
                        .anyMatch(found -> !TOLD_BEFORE_IT
                                .matcher(before(stem, found.group(), found.start()))
                                .find());
    }

    private static String before(String stem, String group, int start) {
        int noun = group.lastIndexOf(' ') + 1;
        return stem.substring(0, start + noun);
    }
}
