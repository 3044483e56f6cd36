package org.debrief.drafting;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;

/** The party that an article gives somebody, so that praise of a colleague is not offered to the other side only. */
final class Party {

    private static final int BEFORE = 60;
    private static final int AFTER = 30;
    private static final String UNKNOWN = "";
    private static final Pattern NAMED =
            Pattern.compile("\\b(Republican|GOP|Democrat|Labour|Conservative|Tory|Green|Liberal)");
    /** "Ada Lund (R-Ohio)", "Ada Lund, D-Ohio". */
    private static final Pattern TAG = Pattern.compile("^,? ?\\(?([RD])-\\p{Lu}");

    private Party() {}

    /** Of everybody whom the article names in full beside a party; those whom it names beside two have none. */
    static Map<String, String> in(AnnotatedArticle article) {
        Map<String, String> parties = new TreeMap<>();
        for (EntityMention mention : article.entities()) {
            String party = mention.type() == EntityType.PERSON ? beside(article.text(), mention) : UNKNOWN;
            if (!party.equals(UNKNOWN)) {
                parties.merge(mention.name(), party, (a, b) -> a.equals(b) ? a : UNKNOWN);
            }
        }
        parties.values().removeIf(UNKNOWN::equals);
        return parties;
    }

    private static String beside(String text, EntityMention mention) {
        String after = text.substring(
                mention.span().end(), Math.min(text.length(), mention.span().end() + AFTER));
        Matcher tag = TAG.matcher(after);
        if (tag.find()) {
            return tag.group(1);
        }
        String before = text.substring(
                        Math.max(0, mention.span().start() - BEFORE),
                        mention.span().start())
                // Only words that lead up to the name: "Republican senator Ada Lund".
                .replaceFirst(
                        "(?s).*(?:[,;:.\n“”\"]|\\b(?:and|or|of|to|by|for|with|against|over|that|said|says|as)\\b)", "");
        Matcher named = NAMED.matcher(before);
        return named.find() ? letter(named.group(1)) : UNKNOWN;
    }

    private static String letter(String party) {
        return switch (party) {
            case "Republican", "GOP" -> "R";
            case "Democrat" -> "D";
            case "Tory" -> "Conservative";
            default -> party;
        };
    }
}
