package org.debrief.drafting;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.debrief.facts.DatedEvent;
import org.debrief.reading.BlockKind;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** What belongs to a date of the article that is offered as a wrong answer, so that its explanation can say so. */
final class OtherDate {

    private static final Pattern GARBLED = Pattern.compile("[\u00c3\u00c2]\\P{ASCII}|\ufffd");
    private static final int MOST_WORDS = 28;
    private static final int FEWEST_WORDS = 8;
    private static final int SHORTENED = 22;

    private OtherDate() {}

    /** The words of its sentence; empty where the date is a dateline, or which day "Thursday" is cannot be told surely. */
    static Optional<String> toldOf(Material material, DatedEvent date) {
        return material.article()
                .sentenceAt(date.span().start())
                .filter(s -> s.block().kind() == BlockKind.PARAGRAPH)
                .filter(s -> hasVerb(s) && s.tokens().size() >= FEWEST_WORDS)
                .filter(s -> isWritten(material, date) || isSettled(s, date) && !isPublicationDay(material, date))
                .flatMap(s -> shortened(
                        Phrases.tidy(s.span().of(material.text())).replaceAll("[“\"”]", ""),
                        Phrases.tidy(date.span().of(material.text()))));
    }

    /** "on Wednesday" in what appears on a Wednesday may be a week ago. */
    private static boolean isPublicationDay(Material material, DatedEvent date) {
        return String.valueOf(material.article().article().published()).equals(date.value());
    }

    private static boolean hasVerb(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(t -> t.tag().matches("VB[DZP]|MD"));
    }

    private static boolean isWritten(Material material, DatedEvent date) {
        return date.span().of(material.text()).matches("(?is).*\\d.*|yesterday|tomorrow|last (?:year|month)");
    }

    /** A weekday or month looks back or ahead as its own verb does. */
    private static boolean isSettled(Sentence sentence, DatedEvent date) {
        return sentence.tokensIn(date.span()).stream()
                .filter(t -> sentence.head(t)
                        .filter(h -> date.span().covers(h.span()))
                        .isEmpty())
                .findFirst()
                .flatMap(sentence::head)
                .filter(Token::isVerb)
                .filter(verb -> verb.tag().equals("VBD")
                        || sentence.children(verb).stream()
                                .anyMatch(t -> t.relation().startsWith("aux") && t.is("was", "were", "will", "had")))
                .isPresent();
    }

    /** Not so short that the date itself is cut off. */
    private static Optional<String> shortened(String words, String date) {
        // Letters that were garbled on their way into the article are not shown again.
        if (GARBLED.matcher(words).find()) {
            return Optional.empty();
        }
        String[] all = words.split(" ");
        if (all.length <= MOST_WORDS) {
            return Optional.of(words);
        }
        String first = String.join(" ", Arrays.copyOf(all, SHORTENED)).replaceAll("[,;:]$", "") + " …";
        return Optional.of(first).filter(shown -> shown.contains(date));
    }
}
