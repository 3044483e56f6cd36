package org.debrief.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.debrief.facts.Bound;
import org.debrief.facts.DatedEvent;
import org.debrief.facts.Fact;
import org.debrief.facts.Figure;
import org.debrief.facts.FigureForm;
import org.debrief.facts.TimeDirection;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * "True or false: ....": sentences of the article that stand alone, or clauses of them, each with one figure or date that can
 * be exchanged for another. They are asked where the facts in them give no other question.
 */
final class PlainStatements {

    /**
     * One statement in both ways.
     *
     * @param right as the article has it
     * @param wrong with the figure or date exchanged
     * @param why what the article gives
     */
    record Plain(
            String factId,
            TextSpan asked,
            QuestionKind kind,
            Sentence sentence,
            String right,
            String wrong,
            String why) {

        Candidate as(Material material, boolean isTrue) {
            Draft draft = new Draft(
                    kind,
                    QuestionFormat.TRUE_FALSE,
                    TrueFalseVariant.OPENING + (isTrue ? right : wrong),
                    factId,
                    Difficulty.RECALL,
                    List.of(new DraftOption("True", isTrue, why), new DraftOption("False", !isTrue, why)),
                    evidence(material),
                    SentenceEvidence.explanation(material, sentence));
            return new Candidate(draft, WEIGHT, asked, List.of(sentence.span()));
        }

        /** With the sentence before where a name comes from there. */
        private TextSpan evidence(Material material) {
            return SentenceEvidence.of(
                    material, sentence, !tells(sentence.span().of(material.text())));
        }

        boolean isProvedIn(Material material) {
            return tells(evidence(material).of(material.text()));
        }

        private boolean tells(String passage) {
            return NAME.matcher(right.substring(1))
                    .results()
                    .map(name -> name.group().replaceAll("[’'].*|[.-]+$", ""))
                    .filter(name -> !name.matches(Anchored.DAYS + "|" + Anchored.MONTHS))
                    .map(Names::lastWord)
                    .allMatch(passage::contains);
        }
    }

    private static final double WEIGHT = 0.5;
    private static final int MOST_STEPS = 12;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]+)*");

    private PlainStatements() {}

    static List<Plain> of(Material material) {
        List<Plain> found = new ArrayList<>();
        for (Sentence sentence : material.article().sentences()) {
            for (PlainClause clause : PlainClause.of(material, sentence)) {
                of(material, clause).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Plain> of(Material material, PlainClause clause) {
        for (NumberedFact numbered : material.facts()) {
            Fact fact = numbered.fact();
            if (clause.span().covers(fact.span())
                    && (fact instanceof Figure || fact instanceof DatedEvent)
                    && !isOfAnAside(clause.sentence(), fact.span())) {
                QuestionKind kind = fact instanceof Figure ? QuestionKind.FIGURE : QuestionKind.DATE;
                Optional<Plain> plain = options(material, clause, fact)
                        .flatMap(options -> plain(material, clause, numbered.id(), fact.span(), kind, options));
                if (plain.isPresent()) {
                    return plain;
                }
            }
        }
        return Optional.empty();
    }

    /** "Tunisia, a nation of 11 million, was ruled by ...": beside what is told, and a second thing to be right or wrong. */
    static boolean isOfAnAside(Sentence sentence, TextSpan fact) {
        Optional<Token> at = sentence.tokensIn(fact).stream().findFirst();
        for (int steps = 0; at.isPresent() && steps < MOST_STEPS; steps++) {
            Token token = at.get();
            int first = sentence.subtree(token).get(0).index();
            boolean setOff = first > 0 && sentence.token(first - 1).is(",");
            if (setOff && token.relation().matches("appos|acl:relcl|parataxis|dep")) {
                return true;
            }
            at = sentence.head(token);
        }
        return false;
    }

    private static Optional<Plain> plain(
            Material material,
            PlainClause clause,
            String factId,
            TextSpan asked,
            QuestionKind kind,
            List<DraftOption> options) {
        return exchanged(clause.words(), options, clause.words().length())
                .map(pair ->
                        new Plain(factId, asked, kind, clause.sentence(), clause.words(), pair.wrong(), pair.why()))
                .filter(p -> p.isProvedIn(material))
                .filter(p -> Gate.lets(p.as(material, true).draft())
                        && Gate.lets(p.as(material, false).draft()));
    }

    private static Optional<List<DraftOption>> options(Material material, PlainClause clause, Fact fact) {
        if (fact instanceof Figure figure) {
            boolean plain =
                    figure.value().intValue() > 1 && figure.bound() != Bound.RANGE && figure.form() != FigureForm.AGE;
            return plain
                    ? NumberOptions.of(material, figure, clause.words(), new KeyRanks())
                            .map(NumberOptions.Options::options)
                    : Optional.empty();
        }
        String value = fact instanceof DatedEvent date ? date.value() : null;
        if (value == null) {
            return Optional.empty();
        }
        boolean weekdays = !fact.span().of(material.text()).matches("(?s).*\\d.*");
        DateOptions choice = new DateOptions(material, TimeDirection.of(clause.sentence(), fact.span()), weekdays);
        return choice.of(value, clause.words()).map(DateOptions.Options::options);
    }

    private record Pair(String wrong, String why) {}

    /** With one of the wrong options in the place of the right one; empty where the right one does not stand there once. */
    private static Optional<Pair> exchanged(String words, List<DraftOption> options, int turn) {
        Optional<DraftOption> right =
                options.stream().filter(DraftOption::correct).findFirst();
        if (right.isEmpty()) {
            return Optional.empty();
        }
        DraftOption key = right.get();
        List<String> wrong = options.stream()
                .filter(o -> !o.correct())
                .filter(PlainStatements::isOfTheArticle)
                .flatMap(o -> Exchange.of(words, key, o).stream())
                .toList();
        if (wrong.isEmpty()) {
            wrong = options.stream()
                    .filter(o -> !o.correct())
                    .flatMap(o -> Exchange.of(words, key, o).stream())
                    .toList();
            int first = wrong.isEmpty() ? 0 : Math.floorMod(turn, wrong.size());
            wrong = wrong.subList(first, wrong.size());
        }
        return wrong.stream().findFirst().map(w -> new Pair(w, key.why()));
    }

    private static boolean isOfTheArticle(DraftOption option) {
        return option.why().contains(OtherFigure.ELSEWHERE) || option.why().contains("something else");
    }
}
