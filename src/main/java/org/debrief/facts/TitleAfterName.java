package org.debrief.facts;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.EntityMention;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;

/** "Ana Roy, the Port Authority spokesperson,": the post between commas, where the grammar was read otherwise. */
final class TitleAfterName {

    private static final int LONGEST = 120;
    private static final Pattern BETWEEN_COMMAS =
            Pattern.compile("^,\\s+([^,.;:—–“”\"()\\[\\]]{3,100}?)(?=\\s*[,;—–]|\\.(?:\\s|$)|\\s+who\\s)");
    private static final Pattern VERB = Pattern.compile(
            "(?i).*\\b(?:said|says|is|was|are|were|has|had|have|will|would|told|did|does|not|also|then|who|once)\\b.*|.*\\b(?:late|longtime)\\b.*|.* (?:Sen|Rep|Gov|Mr|Mrs|Ms|Dr|St|Gen|Rev|U\\.S|Inc|Co)");

    private TitleAfterName() {}

    static Optional<Office> of(AnnotatedArticle article, Sentence sentence, EntityMention mention, Referent referent) {
        int from = mention.span().end();
        int to = Math.min(sentence.span().end(), from + LONGEST);
        if (to <= from) {
            return Optional.empty();
        }
        Matcher words = BETWEEN_COMMAS.matcher(article.text().substring(from, to));
        if (!words.find() || VERB.matcher(words.group(1)).matches()) {
            return Optional.empty();
        }
        String title = words.group(1).replaceAll("\\s+", " ").strip();
        return ApposedTitle.of(title)
                .filter(t -> !t.matches(OfficeFinder.TIE))
                .map(t -> new Office(
                        mention.span().join(new TextSpan(from + words.start(1), from + words.end(1))),
                        referent.name(),
                        t.replace('\'', '’'),
                        OfficeFinder.isOne(title),
                        null,
                        null));
    }
}
