package org.debrief.drafting;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.facts.SpeakerKind;

/**
 * Lets through only those questions about who, what was said, where and why whose class readers of unread articles have
 * accepted. What is not of such a class is refused, whether or not anything is seen to be wrong with it.
 */
final class ShownGood {

    private static final Pattern THEY = Pattern.compile("(?i)\\b(?:they|them|their|theirs|themselves)\\b");

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[6-9]|20)\\d\\d\\b");

    /** Won, met or played in which tournament, and in which round? */
    private static final Pattern CONTEST = Pattern.compile(
            "(?i)\\b(?:match|matches|victory|final|semi-?final|round|seed|opponent|set|game|goal|penalty|title|race|lap|wicket|innings)\\b");

    private static final Pattern TOURNAMENT = Pattern.compile(
            "\\b(?:\\p{Lu}\\p{L}+ )+(?:Open|Cup|Championships?|Games|Olympics|League|Prix|Tour|Trophy|Series|Bowl|Masters)\\b|\\bWimbledon\\b");

    /** What the newspaper adds to what somebody said. */
    private static final Pattern NARRATED =
            Pattern.compile(", (?:prompting|leading|causing|forcing|sparking|drawing|raising|triggering|marking) ");

    /** "that he did not order the army to act": whom, and when, was told before. */
    private static final Pattern DENIED_OF_A_PRONOUN =
            Pattern.compile("\\b(?:that|whether) (?:he|she|it|they|we)\\b.*?(?: not |n[’']t ).*");

    private static final Pattern BARE_ROLE = Pattern.compile(
            "(?<![\\p{L}’'-])((?:[\\p{L}’'.-]+ ){0,4})"
                    + "((?:leader|chief|head|boss|spokes\\p{Ll}+|commander|secretary|minister|director|chair(?:wo)?(?:man)?|officer|official|captain"
                    + "|coach|manager|candidate|president|mayor|governor|ambassador|editor|executive|member)) (?=\\p{Lu}\\p{Ll}+ \\p{Lu})");
    private static final Pattern FUNCTION_WORD = Pattern.compile(
            "(?i)(?:of|that|said|says|was|were|is|are|did|does|do|has|had|have|by|to|with|from|for|in|on|at|and|or|as|when|where"
                    + "|who|which|whom|after|before|the|a|an|country|year|month|day|town|city|over|about|against|beside)");

    /** Others in an article were seldom in a place to do what one of them did, and so tempt nobody. */
    private static final Pattern ASKS_FOR_A_PERSON = Pattern.compile("^Who\\b");

    /** Whoever reads it later knows that the day has gone by. */
    private static final Pattern STILL_TO_COME =
            Pattern.compile("^(?:On|In|By|From|Until|Since) which \\p{Ll}+ (?:will|does|do|is|are)\\b");

    /** What came before it, the reader does not know. */
    private static final Pattern GOES_ON = Pattern.compile("(?i)\\b(?:also|too)\\b");

    private static final Pattern SHORT = Pattern.compile("(?<![\\p{L}.])\\p{Lu}{2,6}(?![\\p{L}.’'])");
    private static final Set<String> KNOWN_SHORT = Set.of(
            "AP", "AFP", "BBC", "CNN", "NBC", "ABC", "CBS", "UN", "EU", "US", "UK", "NATO", "WHO", "FBI", "CIA", "NASA",
            "IMF", "GOP", "UNICEF", "OECD", "OPEC", "IBM", "NPR", "CEO", "CFO", "COO", "MP", "MEP", "NHS", "II", "III",
            "IV", "TV", "AI");

    private static final Pattern SPOKESPERSON = Pattern.compile("(?i)\\bspokes(?:person|man|woman)\\b");
    private static final Pattern STATE_BODY = Pattern.compile(
            "\\b(?:Department|Ministry|Government|House|Palace|Kremlin|Pentagon|Army|Navy|Military|military|army|navy|Police|police"
                    + "|Parliament|Senate|Commission|Council|Nations|Union|State|government|ministry|department)\\b");

    /** "The Defense Ministry": of which country? "Norway’s rescue service": alone among others it is known by its country. */
    private static final Pattern ANY_STATES = Pattern.compile(
            "(?i)the (?:(?:defen[cs]e|foreign|interior|finance|justice|health|home|air|national|federal|state|conservative|labour|previous"
                    + "|former|new|old|russian|local) )*(?:ministry|department|force|army|navy|government|police|parliament|military"
                    + "|cabinet|senate|congress|court|council|assembly|opposition|authorities|administration|office)");

    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}])\\p{Lu}[\\p{L}.’'-]*\\p{Ll}[\\p{L}’'-]*|\\b\\p{Lu}{2,6}\\b");
    private static final Set<String> NO_NAME =
            Set.of("MPs", "MP", "PM", "CEO", "Mr", "Mrs", "Ms", "Dr", "Sir", "Sen", "Rep", "Gov");

    private final SpeakerPool pool;

    ShownGood(Material material) {
        this.pool = new SpeakerPool(material);
    }

    boolean in(Draft draft) {
        if (draft.format() == QuestionFormat.MATCHING || draft.format() == QuestionFormat.ORDERING) {
            return true;
        }
        String own = Footing.withoutQuotations(draft.stem());
        return switch (draft.kind()) {
            case WHO_SAID -> isWhoSaid(draft, own);
            case WHAT_SAID -> !hasBareRole(own) && isWhatSaid(draft, own);
            case ROLE -> isRole(draft);
            case WHO_DID -> isDated(own) && !ASKS_FOR_A_PERSON.matcher(own).find();
            case WHERE, WHY -> isDated(own);
            case FIGURE -> draft.format() != QuestionFormat.TRUE_FALSE;
            case DATE -> !STILL_TO_COME.matcher(own).find();
            case WHAT_DONE -> true;
        };
    }

    private boolean isWhoSaid(Draft draft, String own) {
        return !hasBareRole(own)
                && !THEY.matcher(own).find()
                && !NARRATED.matcher(own).find()
                && !saysTwiceOfWhom(draft.stem())
                && !goesOn(draft.stem())
                && (draft.stem().indexOf('“') >= 0 || names(own))
                && (draft.format() != QuestionFormat.SINGLE_CHOICE || areOnOneFooting(draft));
    }

    /** "Who said of Ada Lund: “Lund has never lost”?" */
    private static boolean saysTwiceOfWhom(String stem) {
        Matcher of = Pattern.compile("^(?:True or false: )?[^“]*\\bsaid of ([^:“]+): (“.*)", Pattern.DOTALL)
                .matcher(stem);
        return of.matches()
                && of.group(2)
                        .matches("(?s).*\\b"
                                + Pattern.quote(Names.lastWord(of.group(1).strip())) + "\\b.*");
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
        return named && !promise && draft.options().stream().allMatch(o -> o.correct() || pool.speaks(o.text()));
    }

    /** Of several clauses to choose from, one is nearly always cut out of its sentence amiss. */
    private static boolean isWhatSaid(Draft draft, String own) {
        return draft.format() == QuestionFormat.TRUE_FALSE
                && !THEY.matcher(own).find()
                && !DENIED_OF_A_PRONOUN.matcher(own).find();
    }

    /** A role says of what, in words that a reader knows; who speaks for a firm or an office is nothing to keep in mind. */
    private static boolean isRole(Draft draft) {
        String key = draft.stem().startsWith(RoleWriter.OPENING)
                ? draft.stem().substring(RoleWriter.OPENING.length())
                : draft.key().text();
        boolean minor =
                SPOKESPERSON.matcher(key).find() && !STATE_BODY.matcher(key).find();
        return !minor
                && !isUnknownShort(key)
                && (draft.stem().startsWith(RoleWriter.OPENING)
                        || draft.options().stream().noneMatch(o -> isUnknownShort(o.text())));
    }

    private static boolean isUnknownShort(String words) {
        return SHORT.matcher(words).results().map(MatchResult::group).anyMatch(s -> !KNOWN_SHORT.contains(s));
    }

    /** Who did something is certain only of one time, and of something that is told by a name. */
    private static boolean isDated(String own) {
        return YEAR.matcher(own).find()
                && names(own)
                && !hasBareRole(own)
                && !THEY.matcher(own).find()
                && (!CONTEST.matcher(own).find() || TOURNAMENT.matcher(own).find());
    }

    /** "former leader Ada Lund": leader of what? */
    static boolean hasBareRole(String words) {
        Matcher role = BARE_ROLE.matcher(words);
        while (role.find()) {
            String[] before = role.group(1).strip().split(" ");
            boolean told = false;
            for (int i = before.length - 1;
                    i >= 0 && !FUNCTION_WORD.matcher(before[i]).matches();
                    i--) {
                told |= before[i].matches("\\p{Lu}.*|.*[’']s?") && !before[i].matches("(?i)former|then|acting|ex-.*");
            }
            if (!told) {
                return true;
            }
        }
        return false;
    }

    /** A name besides the first word, the days and months. */
    private static boolean names(String own) {
        String rest = own.replaceFirst("^(?:True or false: )?\\S+", " ")
                .replaceAll("\\b(?:" + Anchored.DAYS + "|" + Anchored.MONTHS + ")\\b", " ");
        return NAME.matcher(rest).results().map(MatchResult::group).anyMatch(n -> !NO_NAME.contains(n));
    }
}
