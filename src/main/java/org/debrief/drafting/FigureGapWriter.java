package org.debrief.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.facts.Bound;
import org.debrief.facts.Figure;
import org.debrief.facts.FigureForm;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "Which figure belongs in the gap: “The port shipped ____ tonnes of grain”?": the key is a number of the article. */
final class FigureGapWriter implements QuestionWriter {

    private static final String OPENING = "Which figure belongs in the gap";
    private static final Set<FigureForm> ASKED =
            Set.of(FigureForm.COUNT, FigureForm.PERCENT, FigureForm.MONEY, FigureForm.MEASURE, FigureForm.DURATION);
    /** One and two are told by the grammar around them, or guessed. */
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(3);

    private static final Pattern HOW_FAR = Pattern.compile(GapSentence.GAP
            + " (?:away|(?:to the )?(?:north|south|east|west|outside|from|off|inland|down|up)\\p{L}*)\\b");
    private static final Pattern CONVERSION =
            Pattern.compile("\\s?\\((?:about |around |approximately )?[$£€¥]?\\d[\\d.,]*[^()\\d]{0,20}\\)");
    private static final double WEIGHT = 0.55;
    private static final double LARGE = 0.05;
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final int OPTIONS = 4;

    @Override
    public List<Candidate> write(Material material) {
        List<Candidate> candidates = new ArrayList<>();
        KeyRanks ranks = new KeyRanks();
        for (NumberedFact fact : material.facts()) {
            if (fact.fact() instanceof Figure figure && isAskable(material, figure)) {
                write(material, fact.id(), figure, ranks).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private static boolean isAskable(Material material, Figure figure) {
        return ASKED.contains(figure.form())
                && figure.bound() != Bound.RANGE
                && figure.value().compareTo(SMALLEST) >= 0
                && !(figure.form() == FigureForm.COUNT
                        && figure.span().of(material.text()).matches("(?:1[89]|20)\\d\\d"))
                && !isPartOfAWord(material, figure)
                && !TypedVariant.isGivenRoundedToo(material, figure);
    }

    /** "the 10-year bond" */
    private static boolean isPartOfAWord(Material material, Figure figure) {
        String around = material.text()
                .substring(
                        figure.span().start(),
                        Math.min(
                                material.text().length(),
                                figure.phrase().join(figure.span()).end() + 1));
        return around.matches("(?s)[\\p{L}\\d.,]+[-‑–]\\p{Ll}.*|.*[-‑–]");
    }

    private static Optional<Candidate> write(Material material, String id, Figure figure, KeyRanks ranks) {
        Optional<GapSentence> gap = GapSentence.of(material, withConversion(material, figure), GapSentence.GAP, OPENING)
                .filter(g -> !isOfAName(g.sentence(), figure.span()))
                .filter(g -> !isByTheWay(material, g, figure) && !Sums.give(material, g.stem(), figure.value()))
                .filter(g -> !isGivenTwice(material, g.sentence(), figure));
        Optional<NumberOptions.Options> options = gap.flatMap(g -> NumberOptions.of(material, figure, g.stem(), ranks))
                .filter(o -> o.options().size() == OPTIONS);
        double weight = WEIGHT + (figure.value().compareTo(TEN) >= 0 ? LARGE : 0);
        return gap.flatMap(g -> options.map(o ->
                g.candidate(material, QuestionKind.FIGURE, id, o.options(), o.fromArticle(), weight, figure.span())));
    }

    /** "Flight 370", "Group of 20", "the Super Six" */
    private static boolean isOfAName(Sentence sentence, TextSpan number) {
        return sentence.tokensIn(number).stream()
                .anyMatch(t -> Character.isUpperCase(t.word().charAt(0)) && t.index() > 0
                        || t.isProperNoun()
                        || sentence.head(t)
                                .filter(h -> h.isProperNoun() && !h.entity().matches("MONEY|PERCENT|NUMBER|DURATION"))
                                .filter(h -> !isPeople(h))
                                .isPresent());
    }

    /** "three South Koreans", "155 Indonesians": they are counted like any others. */
    private static boolean isPeople(Token head) {
        return head.tag().equals("NNPS") && head.entity().equals("MISC");
    }

    /** The figure, with what it is in another currency or unit, which would tell it: "$1bn (£750m)". */
    private static TextSpan withConversion(Material material, Figure figure) {
        TextSpan own = figure.phrase().join(figure.span());
        Matcher conversion = CONVERSION
                .matcher(material.text())
                .region(own.end(), material.text().length());
        return conversion.lookingAt() ? new TextSpan(own.start(), conversion.end()) : own;
    }

    /** "Vik, a town of 9,000 people", "50 miles north of Vik": nothing that the sentence is there to tell. */
    private static boolean isByTheWay(Material material, GapSentence gap, Figure figure) {
        return PlainStatements.isOfAnAside(gap.sentence(), figure.span())
                || figure.form() == FigureForm.DURATION
                        && figure.value().compareTo(TEN) < 0
                        && figure.phrase()
                                .join(figure.span())
                                .of(material.text())
                                .matches("(?s).*\\b(?:minute|second)s?")
                || figure.form() == FigureForm.MEASURE
                        && HOW_FAR.matcher(gap.stem()).find();
    }

    /** "four classrooms of the 4-year-old school": another number of the sentence shows what to take. */
    private static boolean isGivenTwice(Material material, Sentence sentence, Figure figure) {
        return material.facts().stream()
                .map(NumberedFact::fact)
                .anyMatch(f -> f instanceof Figure other
                        && sentence.span().covers(other.span())
                        && !other.span().equals(figure.span())
                        && other.value().compareTo(figure.value()) == 0);
    }
}
