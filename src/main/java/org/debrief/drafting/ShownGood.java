package org.debrief.drafting;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.reading.AnnotatedArticle;

/**
 * Lets through only those questions about who, what was said, where and why whose class readers of unread articles have
 * accepted. What is not of such a class is refused, whether or not anything is seen to be wrong with it.
 */
final class ShownGood {

    static final Pattern THEY = Pattern.compile("(?i)\\b(?:they|them|their|theirs|themselves)\\b");

    private static final int SIX_DAYS = 6;

    private static final Pattern YEAR = Pattern.compile("\\b(?:1[6-9]|20)\\d\\d\\b");

    /** Won, met or played in which tournament, and in which round? */
    private static final Pattern CONTEST = Pattern.compile(
            "(?i)\\b(?:match|matches|victory|final|semi-?final|round|seed|opponent|set|game|goal|penalty|title|race|lap|wicket|innings)\\b");

    private static final Pattern TOURNAMENT = Pattern.compile(
            "\\b(?:\\p{Lu}\\p{L}+ )+(?:Open|Cup|Championships?|Games|Olympics|League|Prix|Tour|Trophy|Series|Bowl|Masters)\\b|\\bWimbledon\\b");

    private static final Pattern BARE_ROLE = Pattern.compile(
            "(?<![\\p{L}’'-])((?:[\\p{L}’'.-]+ ){0,4})"
                    + "((?:leader|chief|head|boss|CEO|CFO|COO|spokes\\p{Ll}+|commander|secretary|minister|director|chair(?:wo)?(?:man)?|officer|official|captain"
                    + "|coach|manager|candidate|president|mayor|governor|ambassador|editor|executive|member)) (?=\\p{Lu}\\p{Ll}+ \\p{Lu})");
    private static final Pattern FUNCTION_WORD = Pattern.compile(
            "(?i)(?:of|that|said|says|was|were|is|are|did|does|do|has|had|have|by|to|with|from|for|in|on|at|and|or|as|when|where"
                    + "|who|which|whom|after|before|the|a|an|country|year|month|day|town|city|over|about|against|beside)");

    /** Whoever reads it later knows that the day has gone by. */
    private static final Pattern STILL_TO_COME =
            Pattern.compile("^(?:On|In|By|From|Until|Since) which \\p{Ll}+ (?:will|does|do|is|are)\\b");

    /** "was set to visit Hamar as she calls for peace": what stood beside the plan has not gone back in time with it. */
    private static final Pattern WAS_TO_AS_IT_DOES = Pattern.compile(
            "\\b(?:was|were) (?:[^?]*? )?(?:set|due) to\\b.*? (?:as|while|when|because) (?:he|she|it|they|we|[\\p{L}’'-]+) (?:\\p{Ll}{2,}[^s’']s|are|have|do)\\b");

    /** Everybody knows in which month they are. */
    private static final Pattern HOLIDAY = Pattern.compile(
            "\\b(?:\\p{Lu}\\p{L}+ Day|Christmas|Easter|Halloween|Thanksgiving|Ramadan|Passover|Diwali|Hanukkah|New Year[’']s)\\b");

    /** "Since which year did Roy mend nets?" is nobody's English; "has Roy mended" would say more than the article may. */
    private static final Pattern SINCE_BUT_PAST = Pattern.compile("^Since which \\p{Ll}+ did\\b");

    private static final Pattern SAID_TODAY = Pattern.compile(
            "^(?:On|In) which \\p{Ll}+ did [^?]*?\\b(?:say|announce|report|confirm|claim|warn|tell|state|declare|add"
                    + "|admit|insist|acknowledge|reveal)\\b[^?]* (?:has|have|is|are|will|can|may|does|do)\\b");

    private static final Pattern SHORT = Pattern.compile("(?<![\\p{L}.])\\p{Lu}{2,6}(?![\\p{L}.’'])");
    static final Set<String> KNOWN_SHORT = Set.of(
            "AP", "AFP", "BBC", "CNN", "NBC", "ABC", "CBS", "UN", "EU", "US", "UK", "NATO", "WHO", "FBI", "CIA", "NASA",
            "IMF", "GOP", "UNICEF", "OECD", "OPEC", "IBM", "NPR", "CEO", "CFO", "COO", "MP", "MEP", "NHS", "II", "III",
            "IV", "TV", "AI");

    private static final Pattern NEARBY = Pattern.compile("\\b(?:nearby|neighbou?ring|adjacent|surrounding|local)\\b");
    private static final Pattern SPOKESPERSON = Pattern.compile("(?i)\\bspokes(?:person|man|woman)\\b");
    private static final Pattern STATE_BODY = Pattern.compile(
            "\\b(?:Department|Ministry|Government|House|Palace|Kremlin|Pentagon|Army|Navy|Military|military|army|navy|Police|police"
                    + "|Parliament|Senate|Commission|Council|Nations|Union|State|government|ministry|department)\\b");

    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}])\\p{Lu}[\\p{L}.’'-]*\\p{Ll}[\\p{L}’'-]*|\\b\\p{Lu}{2,6}\\b");
    private static final Set<String> NO_NAME =
            Set.of("MPs", "MP", "PM", "CEO", "Mr", "Mrs", "Ms", "Dr", "Sir", "Sen", "Rep", "Gov");

    private final SaidShownGood said;
    private final AnnotatedArticle article;

    ShownGood(Material material) {
        this.article = material.article();
        this.said = new SaidShownGood(material);
    }

    boolean in(Draft asked) {
        Draft draft = Setting.without(asked);
        if (draft.format() == QuestionFormat.MATCHING || draft.format() == QuestionFormat.ORDERING) {
            return true;
        }
        String own = Footing.withoutQuotations(draft.stem());
        if (LeansOnTold.isIn(own) || WAS_TO_AS_IT_DOES.matcher(own).find() || namesTheWeekdayAhead(draft)) {
            return false;
        }
        if (GapSentence.isIn(draft)) {
            return !hasBareRole(own)
                    && !(draft.kind() == QuestionKind.DATE
                            && HOLIDAY.matcher(own).find());
        }
        return switch (draft.kind()) {
            case WHO_SAID -> said.asksWho(draft, own, draft.equals(asked));
            case WHAT_SAID -> SaidShownGood.tellsWhat(draft, own) && isOfTheLead(draft);
            case ROLE -> isRole(draft);
            case WHERE, WHY -> isDated(own);
            case FIGURE -> draft.format() != QuestionFormat.TRUE_FALSE || isOfTheLead(draft);
            case DATE ->
                !HOLIDAY.matcher(own).find()
                        && !STILL_TO_COME.matcher(own).find()
                        && !SINCE_BUT_PAST.matcher(own).find()
                        && (draft.format() != QuestionFormat.TRUE_FALSE || yearsIn(own) <= 1 && isOfTheLead(draft))
                        && !saysAsOfToday(own);
            case WHAT_DONE, WHO_DID -> true;
        };
    }

    /**
     * An article of Sunday that says what happened "on Monday" rather came out a day later, where its newspaper is, than
     * tells of something six days old.
     */
    private boolean namesTheWeekdayAhead(Draft draft) {
        LocalDate published = article.article().published();
        if (published == null) {
            return false;
        }
        LocalDate day = published.minusDays(SIX_DAYS);
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return (draft.stem() + " " + draft.key().text()).contains(weekday + " " + Anchored.plainDay(day));
    }

    /** Further on, a sentence is told beside others, and what it tells is seldom understood or worth much without them. */
    private boolean isOfTheLead(Draft draft) {
        return article.sentenceAt(draft.evidence().start())
                .filter(sentence -> Lead.is(article, sentence))
                .isPresent();
    }

    /** A role says of what, in words that a reader knows; who speaks for a firm or an office is nothing to keep in mind. */
    private static boolean isRole(Draft draft) {
        String key = draft.stem().startsWith(RoleWriter.OPENING)
                ? draft.stem().substring(RoleWriter.OPENING.length())
                : draft.key().text();
        boolean minor =
                SPOKESPERSON.matcher(key).find() && !STATE_BODY.matcher(key).find();
        return !minor
                && !NEARBY.matcher(key).find()
                && !isUnknownShort(key)
                && (draft.stem().startsWith(RoleWriter.OPENING)
                        || draft.options().stream().noneMatch(o -> isUnknownShort(o.text())));
    }

    private static boolean isUnknownShort(String words) {
        return SHORT.matcher(words).results().map(MatchResult::group).anyMatch(s -> !KNOWN_SHORT.contains(s));
    }

    /** "did the port say that it has closed": has it still? */
    private static boolean saysAsOfToday(String own) {
        return SAID_TODAY.matcher(own).find();
    }

    /** Where it was is certain only of one time, and of something that is told by a name. */
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

    /** With one of two years exchanged, what is told can hardly have been: "in 2019 it set a limit for 2031". */
    private static long yearsIn(String own) {
        return YEAR.matcher(own).results().map(MatchResult::group).distinct().count();
    }

    /** A name besides the first word, the days and months. */
    static boolean names(String own) {
        String rest = own.replaceFirst("^(?:True or false: )?\\S+", " ")
                .replaceAll("\\b(?:" + Anchored.DAYS + "|" + Anchored.MONTHS + ")\\b", " ");
        return NAME.matcher(rest).results().map(MatchResult::group).anyMatch(n -> !NO_NAME.contains(n));
    }
}
