package org.debrief.drafting;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.facts.SpeakerKind;

/** Lets through only those questions about who said something, and what, whose class readers of unread articles have accepted. */
final class SaidShownGood {

    /** What the newspaper adds to what somebody said. */
    private static final Pattern NARRATED =
            Pattern.compile(", (?:prompting|leading|causing|forcing|sparking|drawing|raising|triggering|marking) ");

    /** What the newspaper has seen itself: "in Hamar, where the radio verified pictures". */
    private static final Pattern REPORTED = Pattern.compile(
            ", (?:where|which|who|whose) [^,]*?\\b(?:verified|reviewed|reported|confirmed|obtained|contacted|visited|has seen|have seen)\\b");

    /** "that he did not order the army to act": whom, and when, was told before. */
    private static final Pattern DENIED_OF_A_PRONOUN =
            Pattern.compile("\\b(?:that|whether) (?:he|she|it|they|we)\\b.*?(?: not |n[’']t ).*");

    /** Which offer, and which agreement? Their article would tell. */
    private static final Pattern ONE_OF_A_ROW = Pattern.compile(
            "\\b(?:latest|most recent|newest)\\b"
                    + "|\\bof the (?:agreement|deal|accord|talks|plan|proposal|offer)(?=[”\\s,?]*(?:had|has|have|was|were|is|are|would|will|and|$|[?,]))");

    /** "he would stay in his Liberal Party": of the speakers only one can mean it. */
    private static final Pattern OF_THE_SPEAKER = Pattern.compile(
            "\\b(?:his|her) (?:own )?(?:government|country|nation|party|ministry|administration|(?:\\p{Lu}[\\p{L}-]+ )+(?:Party|Ministry|Government|Alliance))\\b");

    /** What came before it, the reader does not know. */
    private static final Pattern GOES_ON = Pattern.compile("(?i)\\b(?:also|too)\\b");

    /** Not words that somebody shouts: "BE PATRIOTS". */
    private static final Pattern INITIALS =
            Pattern.compile("(?<![\\p{L}.])(?<!\\p{Lu}{2} )\\p{Lu}{2,6}(?![\\p{L}.])(?! \\p{Lu}{2})");

    private static final Set<String> KNOWN_INITIALS = Set.of(
            "USA", "UAE", "GDP", "DNA", "HIV", "AIDS", "COVID", "CCTV", "GPS", "OK", "IRS", "CDC", "FDA", "NBA", "WNBA",
            "NFL", "FIFA", "UEFA", "ISIS", "BRICS", "ASEAN", "VAT", "LGBT", "CIO", "PM", "PC", "IT", "SUV", "UFO",
            "ID");

    private static final Pattern CALLED = Pattern.compile(
            "^Who (?:called|dubbed|labell?ed|described|praised|hailed|dismissed|denounced|portrayed|condemned|decried) ([^?]*)\\?");
    private static final int WORDS_THAT_TELL_A_THING = 3;

    /** What somebody would have, or would not have, is a deed rather than words, and hardly fits another. */
    private static final Pattern WISH = Pattern.compile(
            "^Who (?:has |have |had )?(?:refuse|decline|ask|propose|want|wish|intend|plan|hope|demand|agree"
                    + "|offer)(?:s|d|ed|ned|ning)? ");

    /** "The Defense Ministry": of which country? "Norway’s rescue service": alone among others it is known by its country. */
    private static final Pattern ANY_STATES = Pattern.compile(
            "(?i)the (?:(?:defen[cs]e|foreign|interior|finance|justice|health|home|air|national|federal|state|conservative|labour|previous"
                    + "|former|new|old|russian|local) )*(?:ministry|department|force|army|navy|government|police|parliament|military"
                    + "|cabinet|senate|congress|court|council|assembly|opposition|authorities|administration|office)");

    private final SpeakerPool pool;

    SaidShownGood(Material material) {
        this.pool = new SpeakerPool(material);
    }

    /**
     * With another speaker in the place of the right one, a statement is absurd more often than it tempts.
     *
     * @param own the stem without what it quotes
     * @param alone whether it is understood without its article; otherwise the article is named beside it
     */
    boolean asksWho(Draft draft, String own, boolean alone) {
        return draft.format() != QuestionFormat.TRUE_FALSE
                && !ShownGood.hasBareRole(own)
                && !ShownGood.THEY.matcher(own).find()
                && !NARRATED.matcher(own).find()
                && !OF_THE_SPEAKER.matcher(own).find()
                && !REPORTED.matcher(own).find()
                && !(alone && ONE_OF_A_ROW.matcher(own).find())
                && !saysTwiceOfWhom(draft.stem())
                && !goesOn(draft.stem())
                && !quotesInitials(draft.stem())
                && (!alone
                        || WhoStem.WORD_FOR_WORD.matcher(draft.stem()).matches()
                        || ShownGood.names(own)
                        || callsAThingTold(own))
                && !WISH.matcher(own).find()
                && areOnOneFooting(draft);
    }

    /** "Who called the ten-year fishing treaty ...?", but not "Who called the letter to members ...?" */
    private static boolean callsAThingTold(String own) {
        Matcher called = CALLED.matcher(own);
        return called.find() && Phrases.contentWords(called.group(1)).size() >= WORDS_THAT_TELL_A_THING;
    }

    /** "Who said of Ada Lund: “Lund has never lost”?" */
    private static boolean saysTwiceOfWhom(String stem) {
        Matcher of =
                Pattern.compile("^Who said of ([^:“]+): (“.*)", Pattern.DOTALL).matcher(stem);
        return of.matches()
                && of.group(2)
                        .matches("(?s).*\\b"
                                + Pattern.quote(Names.lastWord(of.group(1).strip())) + "\\b.*");
    }

    /** "DXB is committed to clean water": who that is, a quotation cannot be made to tell. */
    private static boolean quotesInitials(String stem) {
        int quotation = stem.indexOf('“');
        return quotation >= 0
                && INITIALS.matcher(stem.substring(quotation))
                        .results()
                        .anyMatch(found -> !ShownGood.KNOWN_SHORT.contains(found.group())
                                && !KNOWN_INITIALS.contains(found.group()));
    }

    private static boolean goesOn(String stem) {
        int quotation = stem.indexOf('“');
        return quotation >= 0 && GOES_ON.matcher(stem.substring(quotation)).find();
    }

    private boolean areOnOneFooting(Draft draft) {
        String key = draft.key().text();
        List<String> others = draft.options().stream()
                .filter(o -> !o.correct())
                .map(DraftOption::text)
                .toList();
        if (pool.kindOf(key).filter(kind -> kind == SpeakerKind.PERSON).isEmpty()) {
            return areNamesOfBodiesThatSpeak(draft);
        }
        long bystanders =
                pool.hasRole(key) ? others.stream().filter(pool::isBystander).count() : 0;
        return bystanders <= 1;
    }

    /** Bodies are asked for only where each is told by a name of its own and says something in the article. */
    private boolean areNamesOfBodiesThatSpeak(Draft draft) {
        boolean named = draft.options().stream()
                .map(DraftOption::text)
                .noneMatch(o -> ANY_STATES.matcher(o).matches() || o.matches(".*[’']s? .*"));
        boolean promise =
                draft.stem().matches("^Who (?:has |have )?(?:pledged|promised|vowed|plan\\w*|agreed|threatened)\\b.*");
        boolean ownDeed = draft.stem().matches("^(?:Who|Which \\p{Ll}+) [^“]*? that (?:it|they) .*");
        long withThe = draft.options().stream()
                .filter(o -> o.text().startsWith("The "))
                .count();
        boolean alike = withThe == 0 || withThe == draft.options().size();
        return named
                && alike
                && !promise
                && !ownDeed
                && draft.options().stream().allMatch(o -> o.correct() || pool.speaks(o.text()));
    }

    /** Of several clauses to choose from, one is nearly always cut out of its sentence amiss. */
    static boolean tellsWhat(Draft draft, String own) {
        return draft.format() == QuestionFormat.TRUE_FALSE
                && !ShownGood.hasBareRole(own)
                && !ShownGood.THEY.matcher(own).find()
                && !ONE_OF_A_ROW.matcher(own).find()
                && !DENIED_OF_A_PRONOUN.matcher(own).find();
    }
}
