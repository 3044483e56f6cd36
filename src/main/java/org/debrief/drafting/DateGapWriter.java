package org.debrief.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.facts.DatedEvent;
import org.debrief.facts.TimeDirection;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "Which day belongs in the gap: “The port reopened on ____”?": the key is a day, month or year of the article. */
final class DateGapWriter implements QuestionWriter {

    /** Days, months and years with nothing before or after them that would be left over beside the gap. */
    private static final Pattern PLAIN = Pattern.compile("(?:" + Anchored.DAYS + ",? )?(?:" + Anchored.MONTHS
            + "|\\p{Lu}\\p{Ll}{2,3}\\.?) \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?"
            + "|(?:" + Anchored.DAYS + ",? )?\\d{1,2}(?:st|nd|rd|th)? (?:" + Anchored.MONTHS + ")(?:,? \\d{4})?"
            + "|" + Anchored.DAYS + "|" + Anchored.MONTHS + "(?:,? \\d{4})?|\\d{4}");

    private static final Set<String> OF_SAYING = Set.of(
            "statement",
            "interview",
            "conference",
            "post",
            "tweet",
            "letter",
            "briefing",
            "speech",
            "report",
            "broadcast");
    private static final double WEIGHT = 0.5;
    private static final int OPTIONS = 4;

    @Override
    public List<Candidate> write(Material material) {
        List<Candidate> candidates = new ArrayList<>();
        for (NumberedFact fact : material.facts()) {
            if (fact.fact() instanceof DatedEvent date
                    && date.value() != null
                    && PLAIN.matcher(date.span().of(material.text()).replaceAll("\\s+", " "))
                            .matches()) {
                write(material, fact.id(), date, date.value()).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private static Optional<Candidate> write(Material material, String id, DatedEvent date, String value) {
        String sort = Anchored.isDay(value) ? "day" : Anchored.isMonth(value) ? "month" : "year";
        Optional<Sentence> in = material.article().sentenceAt(date.span().start());
        if (in.isEmpty()
                || isOwnedOrBeforeNoun(in.get(), date.span())
                || isOfSaying(in.get(), date.span())
                || DayOfSaying.mayBe(in.get(), date.span(), date.span().of(material.text()))) {
            return Optional.empty();
        }
        Optional<GapSentence> gap = adjunct(in.get(), date.span())
                .flatMap(adjunct -> GapSentence.of(
                        material,
                        adjunct.span(),
                        adjunct.preposition() + " " + GapSentence.GAP,
                        "Which " + sort + " belongs in the gap"));
        return gap.flatMap(g -> options(material, date, value, g)
                .map(o -> g.candidate(
                        material, QuestionKind.DATE, id, o.options(), o.fromArticle(), WEIGHT, date.span())));
    }

    /** A date with the preposition that it has, or would have: a bare "Wednesday" is one "on" which something was. */
    private record Adjunct(TextSpan span, String preposition) {}

    /** Empty where the date is not told by itself. */
    private static Optional<Adjunct> adjunct(Sentence sentence, TextSpan date) {
        Token first = sentence.tokensIn(date).get(0);
        if (first.index() == 0) {
            return Optional.empty();
        }
        Token before = sentence.token(first.index() - 1);
        if (before.is("on", "in", "since", "until", "by", "before", "after", "from")) {
            return Optional.of(new Adjunct(before.span().join(date), before.word()));
        }
        // "Early Monday": how early stays.
        if (first.word().matches(Anchored.DAYS) && before.is("early", "late") && before.index() > 0) {
            return sentence.token(before.index() - 1).is("on", "by", "from", "until", "of", "in")
                    ? Optional.empty()
                    : Optional.of(new Adjunct(date, "on"));
        }
        boolean bareWeekday = first.word().matches(Anchored.DAYS) && (before.isVerb() || before.isNoun());
        return bareWeekday ? Optional.of(new Adjunct(date, "on")) : Optional.empty();
    }

    /** On which day a report was made, nobody need keep in mind. */
    private static boolean isOfSaying(Sentence sentence, TextSpan date) {
        return sentence.tokensIn(date).stream()
                .flatMap(t -> sentence.head(t).stream())
                .anyMatch(head ->
                        head.isVerb() && SayingVerbs.SAYS.contains(head.lemma()) || OF_SAYING.contains(head.lemma()));
    }

    /** "Friday’s vote", "a March meeting", "the 2015 floods" */
    private static boolean isOwnedOrBeforeNoun(Sentence sentence, TextSpan date) {
        List<Token> inside = sentence.tokensIn(date);
        if (inside.isEmpty()) {
            return true;
        }
        int next = inside.get(inside.size() - 1).index() + 1;
        if (next >= sentence.tokens().size()) {
            return false;
        }
        Token after = sentence.token(next);
        return after.tag().equals("POS")
                || after.isNoun()
                || after.tag().matches("JJ.*|CD|VBG")
                || after.is("to", "through", "and", "or", "until");
    }

    private static Optional<DateOptions.Options> options(
            Material material, DatedEvent date, String value, GapSentence gap) {
        boolean weekdays = !date.span().of(material.text()).matches("(?s).*\\d.*");
        DateOptions choice = new DateOptions(material, TimeDirection.of(gap.sentence(), date.span()), weekdays);
        // What the sentence tells of another day, and the day of the article, stands in the stem.
        return choice.of(value, gap.stem())
                .filter(o -> o.options().size() == OPTIONS)
                .filter(o -> o.options().stream().noneMatch(option -> gap.stem().contains(option.text())))
                .filter(o -> !isOfPublication(material, value));
    }

    /** The stem names the article by that day. */
    private static boolean isOfPublication(Material material, String value) {
        LocalDate published = material.article().article().published();
        return published != null && published.toString().startsWith(value);
    }
}
