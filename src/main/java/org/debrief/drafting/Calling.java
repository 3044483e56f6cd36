package org.debrief.drafting;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;

/** What somebody is heard as, by the words beside the name: a spokesman hardly says what a professor says. */
enum Calling {
    OFFICE,
    STAFF,
    OTHER;

    private static final int BEFORE = 45;
    private static final int AFTER = 70;
    private static final Pattern OFFICES = Pattern.compile(
            "\\b(?:Sen|Rep|Gov|Senator|Representative|[Cc]ongress(?:man|woman)|[Gg]overnor|[Pp]resident(?! of (?:the )?[A-Z]| and )|[Pp]residential"
                    + "|[Pp]rime [Mm]inister|[Mm]inister|[Ss]ecretary|[Mm]ayor|[Cc]hancellor|[Cc]ommissioner|[Cc]andidate"
                    + "|[Ff]ront-?runner|[Nn]ominee|[Ss]peaker|[Ll]awmaker|MP|[Ll]eader|[Cc]ouncill?or|[Aa]mbassador|[Jj]udge"
                    + "|[Jj]ustice|[Kk]ing|[Qq]ueen|[Pp]ope)\\b");
    private static final Pattern STAFFS = Pattern.compile(
            "\\b(?:[Ss]pokes\\p{L}+|[Aa]d[vw]is[eo]r|[Aa]ide|[Ss]trategist|[Cc]onsultant|[Pp]ollster|[Cc]ampaign (?:[Mm]anager"
                    + "|[Dd]irector)|[Cc]ommunications [Dd]irector|[Pp]ress [Ss]ecretary|[Ss]urrogate|[Ss]uper PAC|[Cc]hief of [Ss]taff)\\b");

    /** Of everybody whom the article names in full. */
    static Map<String, Calling> in(AnnotatedArticle article) {
        Map<String, Calling> callings = new TreeMap<>();
        for (EntityMention mention : article.entities()) {
            if (mention.type() == EntityType.PERSON && mention.name().contains(" ")) {
                Calling calling = PublicFigures.has(mention.name()) ? OFFICE : beside(article.text(), mention);
                callings.merge(mention.name(), calling, (a, b) -> a == OTHER ? b : a);
            }
        }
        return callings;
    }

    private static Calling beside(String text, EntityMention mention) {
        String before = text.substring(
                        Math.max(0, mention.span().start() - BEFORE),
                        mention.span().start())
                .replaceFirst("(?s).*(?:[,;:\n“”\"]|(?<!Sen|Rep|Gov|Mr|Ms|Mrs|Dr)\\. )", "");
        String after = text.substring(
                mention.span().end(), Math.min(text.length(), mention.span().end() + AFTER));
        String apposed = after.matches("(?s), .*") ? after.substring(2).replaceFirst("(?s)[,;.\n“”\"].*", "") : "";
        if (STAFFS.matcher(before).find() || STAFFS.matcher(apposed).find()) {
            return STAFF;
        }
        return OFFICES.matcher(before).find() || OFFICES.matcher(apposed).find() ? OFFICE : OTHER;
    }

    /** Whether both speak of the same things: staff speak for whoever is in office. */
    boolean goesWith(Calling other) {
        return this == OTHER == (other == OTHER);
    }
}
