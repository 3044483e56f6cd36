package org.debrief.drafting;

import java.util.regex.Pattern;

/** Phrases that name something only for whoever has read what was told before: "the Strait", "the poisoning". */
final class LeansOnTold {

    /** Which of them the article means was told before, with the rest of its name. */
    private static final Pattern PART_OF_A_NAME = Pattern.compile(
            "\\b[Tt]he (?:Strait|Ministry|Department|Council|Committee|Commission|Bank|Fund|Agency|Party|Board|Association"
                    + "|University|Company|Islands?|Peninsula|River|Lake|Bureau|Institute|Foundation|Office|Alliance|Conference"
                    + "|Summit|Treaty|Agreement|Act|Bill|Fleet|Corps)(?![\\p{L}-]| (?:of|for|on) | \\p{Lu})");

    /** A day does not tell which one it was; a place, or whom it struck, does. */
    private static final Pattern EVENT = Pattern.compile(
            "\\b[Tt]he (?:poisoning|shooting|bombing|stabbing|killing|beating|hearing|meeting|sinking|landing|hijacking|kidnapping"
                    + "|flooding|shelling|looting|rioting)s?(?![\\p{L}-]| (?:of|in|at|near|between|outside|inside|aboard) )");

    /** "outgoing Secretary Ada Lund": of which department? */
    private static final Pattern SECRETARY = Pattern.compile(
            "(?<!\\p{Lu}[\\p{L}.’'-]{0,20} )\\b(?:Secretary|Minister|Commissioner|Director) (?!General)\\p{Lu}[\\p{L}’'-]+ \\p{Lu}");

    /** "the Caribbean nation", "the Munich carmaker": a name in other words. */
    private static final Pattern EPITHET = Pattern.compile(
            "\\b[Tt]he \\p{Lu}[\\p{L}-]+ (?:nation|country|island|giant|firm|company|carmaker|maker|retailer|lender|airline|politician|senator"
                    + "|lawmaker|congress(?:man|woman)|billionaire|leader|club|side|native|city|town)(?![\\p{L}-]| of | in | on | \\p{Lu})");

    private LeansOnTold() {}

    static boolean isIn(String words) {
        return PART_OF_A_NAME.matcher(words).find()
                || EVENT.matcher(words).find()
                || SECRETARY.matcher(words).find()
                || EPITHET.matcher(words).find();
    }
}
