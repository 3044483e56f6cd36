package org.debrief.pages;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A question as a page shows it: which article it is of stands back, and a gap is read out as one. */
@TemplateExtension
public final class ShownStem {

    private static final Pattern ARTICLE =
            Pattern.compile("^In the article “[^“”]+”(?: of \\d{1,2} \\p{L}+ \\d{4})?, ");
    private static final Pattern GAP = Pattern.compile("_{4}");

    private ShownStem() {}

    /** "In the article “Port of Vik shut” of 4 March 2021, ", or empty text where the question names no article. */
    public static String articleNamed(String stem) {
        Matcher named = ARTICLE.matcher(stem);
        return named.find() ? named.group() : "";
    }

    /** What the question asks, in the parts before and after its gap; one part where it has none. */
    public static List<String> partsAroundGap(String stem) {
        return List.of(GAP.split(ARTICLE.matcher(stem).replaceFirst(""), -1));
    }
}
