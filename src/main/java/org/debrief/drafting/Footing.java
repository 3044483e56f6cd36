package org.debrief.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.reading.FirstNames;

/**
 * Whether a stem gives a reader without the article something to hold on to: a name, and no word that stands for somebody
 * or something told before.
 */
final class Footing {

    private static final String QUOTED = "(?s)“[^”]*”";

    private static final Pattern GENDERED = Pattern.compile("(?i)\\b(?:he|him|his|himself|she|her|hers|herself)\\b");
    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}\\p{L}+ (?:\\p{Lu}\\S* )?\\p{Lu}[\\p{L}’'-]+");

    private static final String SAYINGS =
            "(?:attacks?|comments?|remarks?|statement|criticism|speech|decision|ruling|move|announcement)";
    /** Words for something told before: a saying with nothing but its owner, a time that is recent only to the article. */
    private static final Pattern POINTING = Pattern.compile(
            "\\b(?:[Ii]n|[Oo]ver|[Dd]uring) recent (?:days|weeks|months|years)\\b"
                    + "|\\p{Lu}\\p{L}+(?:’s|'s|s’|s') " + SAYINGS
                    + "\\b(?! (?:on|about|against|to|of|that|at|in|for)\\b)"
                    + "|\\bthe " + SAYINGS + " (?:by|from)\\b|\\bmeeting participants\\b"
                    + "|\\bthe (?:\\p{Lu}\\p{Ll}+ )?(?:race|contest|election|debate)\\b(?! (?:in|for|of|between|with|at)\\b)");

    private static final String NOT_NAMED = "(?! (?:in|of|on|at|for|to|near) )(?!,? \\p{Lu})";

    /** Which one of its sort is meant: "the House bill", "the icy moon", "other protests", "the senior author". */
    private static final Pattern UNTOLD = Pattern.compile("\\bthe (?:North|South)(?:’s|'s)"
            + "|\\b[Tt]he (?:(?:U\\.S\\.|US|State|state) )?(?:House|Senate|Assembly|Commons|government|administration)(?:’s|'s)?"
            + " (?:bill|measure|plan|proposal|version|resolution|legislation)\\b(?! (?:to|on|for|that|of|against|which)\\b)"
            + "|\\b[Tt]he (?:(?:\\p{Lu}[\\p{L}.]+|\\p{Ll}+) ){0,2}(?:measure|bill|legislation|resolution)\\b"
            + "(?! (?:to|on|of|for|that|which|against|\\p{Ll}+ing)\\b)"
            + "|\\b[Tt]he (?:[Ss]tatehouse|[Ll]egislature|[Gg]overnor|[Mm]ayor)\\b" + NOT_NAMED
            + "|\\b[Tt]he \\p{Ll}+ (?:moon|planet|comet|asteroid|island|peninsula)\\b(?! (?:of|in|off|near|called|\\p{Lu}))"
            + "|\\b[Tt]he (?:icy|tiny|frozen|remote|rocky|distant|small|giant) (?:country|nation|town|city)\\b"
            + NOT_NAMED
            + "|\\p{Lu}\\p{L}+[’']s (?:store|shop|branch|outlet|plant|factory|office|school|church|hotel)\\b(?! (?:in|of|on|at)\\b)"
            + "|(?:True or false: O|\\b(?:that|did|do|does|were|was|have|had|when|where) o)ther \\p{Ll}+"
            + "|\\b(?:[Ss]enior|[Ll]ead|[Ff]irst|[Ss]tudy) (?:co-)?author\\b(?! of\\b)"
            + "|(?<!, |\\b(?:is|was|be|are|were|become|became|as) )(?<!\\p{L})(?:\\p{Lu}\\p{L}+|the world)(?:’s|'s)"
            + " (?:(?:second|third)-)?(?:largest|biggest|oldest|richest|top) (?:car ?maker|automaker|shipyard|airline|company|bank|firm"
            + "|retailer|producer|exporter|manufacturer|party|union)\\b(?! \\p{Lu}|,| of\\b)");

    /** How many were asked is no news. */
    private static final Pattern SAMPLE = Pattern.compile(
            "(?i)how many .*(?:\\b(?:poll|survey|study) (?:include|interview|survey|sample|question)\\b|\\bwere (?:surveyed|polled|interviewed)\\b)");
    /** "A lead of how many points does ...?" is nobody's English. */
    private static final Pattern CONTORTED = Pattern.compile("(?i)\\ban? \\p{L}+ of how many\\b");
    /** Hearings on what, undecided about what; "the deadliest fire during the 1991 fair" was not one of several. */
    private static final Pattern DANGLING =
            Pattern.compile("\\b(?:hearings?|undecided|talks|the limit)\\?$|\\bthe \\p{L}+est \\p{L}+ during\\b");
    /** "has raised $2m through June": by then it had. */
    private static final Pattern TENSE = Pattern.compile(
            "\\b(?:has|have) (?:\\S+ ){1,12}?(?:through|by) (?:the end of )?" + Anchored.MONTHS + "\\b");

    /** Whose officials they are, a reader would ask; "how large an increase to $684m" tells two sums of one thing. */
    private static final Pattern ANYBODYS = Pattern.compile(
            "\\b(?:did|do|does|have|has|had|will|were|are) (?:the )?(?:officials|authorities|analysts|experts"
                    + "|critics|lawmakers|observers|supporters|opponents|investigators|organi[sz]ers|reports|sources)\\b"
                    + "|[Hh]ow large an? [^?]* to [$£€]");

    /** "How much did the program receive?": from whom, and for which year? */
    private static final Pattern BARE_DEED = Pattern.compile(
            "[Hh]ow (?:much|many|large)\\b[^?]*\\b(?:did|had)\\b[^?]* (?:receive|win"
                    + "|raise|lose|pay|earn|spend|get|regain|gain|make|donate|give|add|create|cut|sell|buy|send|see|report)\\?");

    private static final Pattern SHORT_SOURCE =
            Pattern.compile("According to (?:the |an? )?(\\p{Lu}{2,6})\\b(?! \\p{Lu})");

    private static final Set<String> KNOWN_SHORT = Set.of(
            "AP", "AFP", "BBC", "CNN", "CNBC", "NBC", "ABC", "CBS", "UN", "EU", "US", "UK", "NATO", "WHO", "FBI", "CIA",
            "NASA", "IMF", "GOP", "UNICEF", "OECD", "OPEC", "IBM", "NPR");

    private static final int FEWEST_WORDS = 8;
    /** Part of a sentence says less than a whole one. */
    private static final int FEWEST_AFTER_THAT = 10;

    /** At which time, the words before tell. */
    private static final Pattern AT_THE_TIME =
            Pattern.compile("\\bat (?:the|that) time\\b(?! (?:of|that|when|I|we|he|she|they|you)\\b)");

    /** "There are new tactics and new platforms" says less than its words. */
    private static final int FEWEST_EMPTY_WORDS = 12;

    private static final int FEWEST_WORDS_BY_SOURCE = 10;
    private static final Pattern BY_SOURCE =
            Pattern.compile("According to [^?]*?\\p{Lu}[^?]*?, (?=\\p{Ll})(?:.*, )?(.*)\\?");

    private Footing() {}

    static boolean isFirm(Draft draft) {
        Draft bare = Setting.without(draft);
        boolean named = !bare.equals(draft);
        boolean quotes = bare.stem().indexOf('“') >= 0;
        String own = withoutQuotations(bare.stem());
        if (draft.format() == QuestionFormat.MATCHING || draft.format() == QuestionFormat.ORDERING) {
            return true;
        }
        if (Unfinished.is(own) || LeftOpen.is(bare)) {
            return false;
        }
        return switch (draft.kind()) {
            case WHO_SAID ->
                !quotesPointing(bare.stem())
                        && (named || quotes || names(own))
                        && (!tellsGender(own) || areOfOneGender(draft.options(), own))
                        && !pointsBack(own);
            case FIGURE ->
                (named || names(own) || isAnchoredBySource(own))
                        && !pointsBack(own)
                        && !isAnyElection(own)
                        && !isContorted(own);
            case DATE, WHERE ->
                (named || names(own)) && !pointsBack(own) && !TENSE.matcher(own).find();
            case WHAT_SAID, WHAT_DONE, WHO_DID, WHY, ROLE -> !pointsBack(own);
        };
    }

    private static boolean isContorted(String stem) {
        return DANGLING.matcher(stem).find()
                || CONTORTED.matcher(stem).find()
                || SAMPLE.matcher(stem).find()
                || BARE_DEED.matcher(stem).find()
                        && !Anchored.IN_TIME.matcher(stem).find()
                || TENSE.matcher(stem).find();
    }

    static String withoutQuotations(String stem) {
        return stem.replaceAll(QUOTED, " ");
    }

    /** Where all options are men, "he" tells nothing. */
    private static boolean areOfOneGender(List<DraftOption> options, String words) {
        boolean man = words.matches("(?is).*\\b(?:he|him|his|himself)\\b.*");
        boolean woman = words.matches("(?is).*\\b(?:she|her|hers|herself)\\b.*");
        return man != woman
                && options.stream().allMatch(o -> man ? FirstNames.isMans(o.text()) : FirstNames.isWomans(o.text()));
    }

    /** A headline, or a few words without a name that anybody might say. */
    private static boolean quotesPointing(String stem) {
        int start = stem.indexOf('“');
        String quoted = start < 0 ? "" : stem.substring(start);
        long words = Phrases.wordCount(quoted);
        long capitals =
                Pattern.compile("(?<!\\p{L})\\p{Lu}").matcher(quoted).results().count();
        boolean headline = words >= 5 && capitals > 0.6 * words;
        boolean opensEmptily = quoted.matches("(?s)“(?:There|It)\\b.*");
        boolean anybodys = stem.matches("(?s)Who said(?:: | that )“.*")
                && words
                        < (opensEmptily
                                ? FEWEST_EMPTY_WORDS
                                : stem.contains(" that “") ? FEWEST_AFTER_THAT : FEWEST_WORDS)
                && capitals < 2;
        return headline || anybodys || AT_THE_TIME.matcher(quoted).find();
    }

    /** "Who said that she ...?" leaves only women among the options, and whose "she" it is was told before. */
    static boolean tellsGender(String words) {
        Matcher pronoun = GENDERED.matcher(words);
        if (!pronoun.find()) {
            return false;
        }
        // "that Ada Lund kept her promise": it tells of her.
        boolean man = pronoun.group().toLowerCase(Locale.ROOT).startsWith("h")
                && !pronoun.group().toLowerCase(Locale.ROOT).startsWith("her");
        return FULL_NAME
                .matcher(words.substring(0, pronoun.start()))
                .results()
                .map(MatchResult::group)
                .noneMatch(name -> man ? FirstNames.isMans(name) : FirstNames.isWomans(name));
    }

    /** "a new poll", "each country", "Lund’s attack": which ones they are depends on the article. */
    private static boolean pointsBack(String words) {
        return words.matches("How old (?:is|was) (?:\\p{Lu}\\S+ ?)+(?:,? ?in \\p{Lu}\\p{Ll}+ \\d{4}\\?)?")
                || POINTING.matcher(words).find()
                || ANYBODYS.matcher(words).find()
                || UNTOLD.matcher(words).find()
                || isUnknownSource(words)
                || words.matches(
                        "(?is).*\\b(?:new|latest|recent) (?:[\\p{L}-]+ ){0,3}(?:poll|survey|study|report)\\b.*")
                || words.matches(
                        "(?is).*\\b(?:each|either) (?:country|side|party|state|government|team|company|group)\\b.*");
    }

    /** "According to the PPLC poll": who that is a reader has to be told. */
    private static boolean isUnknownSource(String stem) {
        Matcher source = SHORT_SOURCE.matcher(stem);
        return source.find() && !KNOWN_SHORT.contains(source.group(1));
    }

    /** "voted in the Republican primary": every state has one. */
    private static boolean isAnyElection(String stem) {
        return stem.matches("(?s).*\\bthe (?:\\p{Lu}\\p{Ll}+ )?(?:primary|caucus(?:es)?|run-?off)\\?");
    }

    /** What a named source said of a day, or in many words, is that source's word about that. */
    private static boolean isAnchoredBySource(String stem) {
        Matcher source = BY_SOURCE.matcher(stem);
        return source.matches()
                && (Phrases.wordCount(source.group(1)) >= FEWEST_WORDS_BY_SOURCE
                        || source.group(1)
                                .matches(".*\\b(?:" + Anchored.DAYS + "|" + Anchored.MONTHS
                                        + ")\\b.*|.*\\b(?:19|20)\\d\\d\\b.*"));
    }

    /** A name beside the one to whom the article attributes it; days and months are no names. */
    private static boolean names(String stem) {
        String asked = stem.replaceFirst("^According to [^?]*?, (?=\\p{Ll})", "x ")
                .replaceFirst("^(?:True or false: )?\\S+", " ")
                .replaceAll("\\b(?:" + Anchored.DAYS + "|" + Anchored.MONTHS + ")\\b", " ");
        return asked.matches("(?s).*(?<![\\p{L}])\\p{Lu}[\\p{L}.]+.*");
    }
}
