package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.debrief.facts.DatedEvent;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Dates among the words of a stem: those that lean on the day of publication are written with their own. */
final class StemDates {

    /** A weekday, a month, a day of a month. */
    private static final Pattern CALENDAR = Pattern.compile(Anchored.DAYS + "|" + Anchored.MONTHS + "|\\d{1,2} "
            + Anchored.MONTHS + "|" + Anchored.MONTHS + " \\d{1,2}");

    private final Material material;
    private final Sentence sentence;

    StemDates(Material material, Sentence sentence) {
        this.material = material;
        this.sentence = sentence;
    }

    /** Whether the word is of a date that the stem would have to tell in other words. */
    boolean isUnanchored(Token token) {
        for (NumberedFact fact : material.facts()) {
            if (fact.fact() instanceof DatedEvent date && date.span().overlaps(token.span())) {
                return !Anchored.standsAlone(date.span().of(material.text()));
            }
        }
        return false;
    }

    /** "since Monday" with the day's date, "the end of June" with the year: written where the last word of the date stands. */
    Optional<String> written(Token token, List<Token> tokens) {
        return material.facts().stream()
                .map(NumberedFact::fact)
                .filter(DatedEvent.class::isInstance)
                .map(DatedEvent.class::cast)
                .filter(d -> d.span().overlaps(token.span()))
                .findFirst()
                .filter(d -> tokens.containsAll(sentence.tokensIn(d.span())))
                .filter(d -> CALENDAR.matcher(d.span().of(material.text())).matches())
                .flatMap(d -> Anchored.phrase(material, d.span().of(material.text()), d.value(), "until"))
                .map(words -> token.span().end() < dateEnd(token) ? "" : words.replaceFirst("^until ", ""));
    }

    private int dateEnd(Token token) {
        return material.facts().stream()
                .filter(f -> f.fact() instanceof DatedEvent && f.fact().span().overlaps(token.span()))
                .mapToInt(f -> f.fact().span().end())
                .findFirst()
                .orElse(token.span().end());
    }
}
