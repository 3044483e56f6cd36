package org.debrief.drafting;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words of a sentence that were put together wrongly when a stem was made of them: a date as a part of a phrase, a lost "that". */
final class TornWords {

    private static final String DATE =
            "(?:" + Anchored.DAYS + " )?\\d{1,2} " + Anchored.MONTHS + " (?:1[6-9]|20|21)\\d\\d";

    private static final String FINITE =
            "(?:was|were|is|are|has|have|had|will|would|should|could|can|must|may|might|did|does|do)";

    private static final String SAY = "(?:say|says|said|argue[sd]?|claimed|announce[sd]?|write|writes|wrote"
            + "|warn(?:s|ed)?|insist(?:s|ed)?|stated|declare[sd]?|reported|ruled|noted|add(?:s|ed)?)";

    private static final Pattern DATES = Pattern.compile(
            // "The on 4 November 2019 issue"
            "\\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) (?:on|in) (?:" + DATE + "|"
                    + Anchored.MONTHS
                    + ")"
                    // "close to 7 January 2020 quake’s epicentre"
                    + "|" + DATE + " \\p{Ll}[\\p{L}-]*(?: \\p{Ll}[\\p{L}-]*)?[’']s "
                    + "|(?<!the )(?<!The )\\b" + DATE
                    + " (?:quake|earthquake|attacks?|issue|edition|bombings?|elections?|vote"
                    + "|meeting|storm|blast|protests?|summit|crash|fire|flood|report|statement|letter|referendum)\\b"
                    // "On Tuesday 1 January 2019 saw armed police": the day is what saw it.
                    + "|(?:^|: )[OI]n " + DATE
                    + " (?:saw|sees|brought|brings|marked|marks|was|is|became|will be|had been|has been|followed)\\b");

    /** "said at a meeting in May the laws should be changed": where what was said begins, only "that" would tell. */
    private static final Pattern SAID_BESIDE = Pattern.compile("\\b" + SAY
            + " (?:at|in|on|during|after|before|from|to|late|early|via|through) (?!(?:[^?]* )?(?:that|whether|how|why|what)\\b)[^?,]*\\b"
            + FINITE + "\\b[^?]*");

    /** "did Lund write denying sailors bread violated the law": it takes two readings. */
    private static final Pattern SAID_OF_A_DEED = Pattern.compile("\\b" + SAY
            + " (?!(?:nothing|something|anything|everything|during|according|following|regarding|concerning|including)\\b)"
            + "(?:not )?\\p{Ll}{3,}ing\\b");

    /** "the four hour drive" */
    private static final Pattern MEASURED =
            Pattern.compile("(?i:\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d*[02-9]|\\d+1))"
                    + " (?:hour|minute|day|week|month|year|mile|metre|meter|kilometre|kilometer|foot|inch|storey|story|person)"
                    + " (?!(?:and|or|to|in|of|at|on|by|from|after|before|ago)\\b)\\p{Ll}");

    /** Capitals inside a word: "AfCFTA". */
    private static final Pattern MIXED = Pattern.compile("(?<![\\p{L}\\p{N}.&-])(?=\\p{Lu}*\\p{Ll})"
            + "\\p{Lu}\\p{L}*?\\p{Lu}\\p{L}*?\\p{Lu}\\p{L}*(?![\\p{L}\\p{N}])");

    private static final Pattern SEVERAL = Pattern.compile("s$");

    private TornWords() {}

    /** @param stem without what it quotes */
    static boolean in(String stem) {
        return DATES.matcher(stem).find()
                || SAID_BESIDE.matcher(stem).find()
                || SAID_OF_A_DEED.matcher(stem).find()
                || MEASURED.matcher(stem).find()
                || MIXED.matcher(stem)
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(word ->
                                !BrokenEnglish.isKnown(SEVERAL.matcher(word).replaceFirst("")));
    }
}
