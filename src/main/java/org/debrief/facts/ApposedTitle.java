package org.debrief.facts;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells whether what stands after a name is a post that a name tells apart: "a former ambassador to Chile", "Norway's chief
 * negotiator", but not "a doctor", "the son of a governor" or "the voice of Hamlet".
 */
final class ApposedTitle {

    private static final int MOST_WORDS = 14;

    /** Nouns of what people do. */
    private static final String POST =
            "(?:(?:spokes|chair|con?gress|business|anchor)(?:man|woman|person)|chair|head|chief|president|secretary|secretary-general|"
                    + "minister|premier|chancellor|governor|mayor|senator|ambassador|envoy|adviser|advisor|negotiator|strategist|"
                    + "director|manager|executive|officer|treasurer|founder|co-founder|cofounder|owner|editor|publisher|producer|"
                    + "professor|lecturer|fellow|scholar|researcher|scientist|historian|economist|analyst|expert|specialist|"
                    + "biologist|ecologist|physicist|chemist|geologist|hydrologist|climatologist|epidemiologist|psychologist|"
                    + "sociologist|engineer|architect|lawyer|attorney|prosecutor|judge|representative|commissioner|commander|"
                    + "general|colonel|captain|coach|curator|librarian|conductor|leader|coordinator|organizer|organiser|inspector|"
                    + "superintendent|sheriff|aide|activist|campaigner|pollster|trustee|administrator|principal|dean|rector|"
                    + "bishop|archbishop|designer|consultant)";

    /** The post before the word that says of what: "head of product policy at". */
    private static final Pattern OF_SOMETHING =
            Pattern.compile("(?:(?:the|an?) )?(?:[\\p{L}-]+ ){0,4}?(" + POST + ") (?:of|at|for|with|to|on|in) .+");

    private static final Pattern OWNED = Pattern.compile("(?:the )?\\p{Lu}.*[’']s? (?:[\\p{Ll}-]+ ){0,3}?" + POST);
    /** "Siemens’s director of product policy". */
    private static final Pattern OWNED_OF_SOMETHING =
            Pattern.compile("(?:the )?\\p{Lu}[\\p{L}.&’' -]*?[’']s? (?:[\\p{Ll}-]+ ){0,3}?" + POST
                    + " (?:of|for) [\\p{Ll}-]+(?: (?:and )?[\\p{Ll}-]+){0,3}");

    private static final Pattern WITH_ARTICLE =
            Pattern.compile("the (?:[\\p{L}.-]+ ){0,2}?\\p{Lu}[\\p{L}.-]+ (?:[\\p{Ll}-]+ ){0,2}?" + POST);
    private static final String TORN =
            ".*(?:[\"“”()/:;,]|\\b(?:who|which|that|whose|another|one|other|his|her|its|their)\\b|''|``).*";

    /** Which state, city or campaign it is was told before. */
    private static final String POINTING =
            ".*\\b(?:the|this) (?:state|city|county|town|company|group|campaign|party|administration|agency|club|university|exhibition|museum)\\b(?! of| for).*";

    /** A body has several of these: "a senior fellow at", but "the chief economist at". */
    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "^(?!.*\\b(?:chief|head|leading|principal|first)\\b)(?:(?!of |at |for |in |to )[\\p{L}’'-]+ ){0,4}?(?:co-?founder|author|member|professor|fellow"
                    + "|analyst|researcher|lecturer|scientist|expert|economist|strategist|advis[eo]r|consultant|lawyer|attorney|partner"
                    + "|reporter|columnist|associate|scholar|historian|engineer|physician|doctor|nurse|vice president)"
                    + "(?= (?:of|at|for|with|in|to|on)\\b)");

    private ApposedTitle() {}

    /** The post with its article, as it reads in the middle of a sentence. */
    static Optional<String> of(String words) {
        if (words.matches(TORN) || words.matches(POINTING) || words.split(" ").length > MOST_WORDS) {
            return Optional.empty();
        }
        boolean ofSomething = OF_SOMETHING.matcher(words).matches();
        boolean named = words.matches(".* (?:of|at|for|with|to|on|in) .*\\p{Lu}[\\p{L}.&-]*[^.]*");
        boolean owned = words.matches("(?:[A-Z].*)?\\p{Lu}[\\p{L}.]*[’']s .*");
        if (ofSomething && named && !owned) {
            return Optional.of(withArticle(words));
        }
        return Stream.of(OWNED_OF_SOMETHING, OWNED, WITH_ARTICLE)
                        .anyMatch(form -> form.matcher(words).matches())
                ? Optional.of(words)
                : Optional.empty();
    }

    /** With the article that it has, or the one that says whether its body has several of these. */
    static String withArticle(String words) {
        if (words.matches("(?:the|an?) .*")) {
            return words;
        }
        String indefinite = words.matches("(?i)[aeiou].*") ? "an " : "a ";
        return (ONE_OF_MANY.matcher(words).find() ? indefinite : "the ") + words;
    }
}
