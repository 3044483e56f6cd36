package org.debrief.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.debrief.facts.Figure;
import org.debrief.facts.FigureForm;
import org.debrief.facts.SpeakerKind;
import org.debrief.facts.Statement;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * "True or false: Ana Roy said that the port would close.": what a named speaker said in indirect speech, as the article
 * tells it, and with one thing in it altered: a figure, a word that has an opposite, or "not".
 */
final class Claims {

    /** One claim in both ways. */
    record Claim(Candidate told, Candidate altered) {

        Claim with(UnaryOperator<Candidate> change) {
            return new Claim(change.apply(told), change.apply(altered));
        }

        /** Whether both pass the gate, so that what is true is no easier to come by. */
        boolean stands() {
            return Gate.lets(told.draft()) && Gate.lets(altered.draft());
        }
    }

    private static final double WEIGHT = 0.6;
    private static final int LONGEST = 28;
    private static final int SHORTEST = 6;
    /** "One of them", "two sides": more a way of speaking than a figure. */
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(3);

    /** Told apart by a name, which "officials" alone are not. */
    private static final Pattern NAMED_GROUP = Pattern.compile(
            "(?:(?:the )?\\p{Lu}[\\p{L}.&]+ ){1,3}(?:administration )?"
                    + "(?:officials|police|authorities|prosecutors|investigators|officers|researchers|scientists|regulators)");

    private final Material material;
    private final KeyRanks ranks = new KeyRanks();

    Claims(Material material) {
        this.material = material;
    }

    List<Claim> write() {
        List<Claim> claims = new ArrayList<>();
        for (NumberedFact fact : material.facts()) {
            if (fact.fact() instanceof Statement statement && isAskable(statement)) {
                claim(fact.id(), statement).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private boolean isAskable(Statement statement) {
        return WhoSaidWriter.isAskable(material, statement)
                || NAMED_GROUP.matcher(statement.speaker().name()).matches()
                        && WhoSaidWriter.isTold(material, statement);
    }

    private Optional<Claim> claim(String id, Statement statement) {
        Optional<String> speaker = introduced(statement);
        Optional<WhoStem> told = told(statement, Alteration.NONE);
        if (speaker.isEmpty() || told.isEmpty() || tellsTwoDeeds(statement)) {
            return Optional.empty();
        }
        Optional<TextSpan> evidence = SaidEvidence.of(
                        material.article(), statement, told.get().asked())
                .filter(e -> !SaidEvidence.hasRival(material, statement, e));
        String words = told.get().answeredBy(speaker.get());
        return evidence.flatMap(where -> altered(statement, words, speaker.get())
                .map(other -> new Claim(
                        candidate(id, statement, told.get(), words, where, true),
                        candidate(id, statement, told.get(), other, where, false)))
                .filter(Claim::stands));
    }

    /** "had sold 340 loaves and needed flour": one may be true and the other false. */
    private boolean tellsTwoDeeds(Statement statement) {
        return statement.content().stream()
                .flatMap(content -> material.article().sentenceAt(content.start()).stream()
                        .flatMap(sentence -> sentence.tokensIn(content).stream()))
                .anyMatch(
                        token -> token.relation().equals("conj") && token.tag().matches("VB[DPZN]"));
    }

    private Optional<WhoStem> told(Statement statement, Alteration alteration) {
        return WhoStem.told(StandAlone.besideName(material, alteration), material, statement)
                .filter(stem -> stem.text().indexOf('“') < 0 && stem.text().indexOf('‘') < 0)
                .filter(stem ->
                        Phrases.wordCount(stem.text()) >= SHORTEST && Phrases.wordCount(stem.text()) <= LONGEST);
    }

    private Optional<String> altered(Statement statement, String told, String speaker) {
        return figures(statement, told)
                .or(() -> told(statement, Alteration.BY_ANTONYM)
                        .map(stem -> stem.answeredBy(speaker))
                        .filter(words -> !words.equals(told)));
    }

    /** Another figure in the place of one that the claim is about, and that no aside gives. */
    private Optional<String> figures(Statement statement, String told) {
        return material.facts().stream()
                .map(NumberedFact::fact)
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .filter(f -> statement.content().stream().anyMatch(c -> c.covers(f.span())))
                .filter(this::isTheNews)
                .flatMap(
                        figure -> NumberOptions.of(material, figure, told, ranks)
                                .flatMap(options -> exchanged(told, options.options()))
                                .stream())
                .findFirst();
    }

    /** "the club, which has 40 members", "after four years", "the 12-nation pact": told beside what is said. */
    private boolean isTheNews(Figure figure) {
        Sentence sentence = material.article().sentenceAt(figure.span().start()).orElse(null);
        if (sentence == null || figure.value().compareTo(SMALLEST) < 0 || figure.form() == FigureForm.AGE) {
            return false;
        }
        Optional<Token> at = sentence.tokensIn(figure.span()).stream().findFirst();
        String after = material.text()
                .substring(
                        figure.span().end(),
                        Math.min(material.text().length(), figure.span().end() + 1));
        for (int steps = 0; at.isPresent() && steps < 6; steps++) {
            Token token = at.get();
            boolean aside = token.relation().matches("acl.*|advcl.*|appos|parataxis|dep")
                    || sentence.child(token, "case")
                            .filter(c -> c.is("after", "since", "than", "despite", "until", "during"))
                            .isPresent();
            if (aside) {
                return false;
            }
            if (token.relation().matches("ccomp|root")) {
                break;
            }
            at = sentence.head(token);
        }
        return !after.equals("-");
    }

    private static Optional<String> exchanged(String told, List<DraftOption> options) {
        Optional<DraftOption> key =
                options.stream().filter(DraftOption::correct).findFirst();
        return key.flatMap(k -> options.stream()
                .filter(o -> !o.correct() && !o.text().contains(".0 "))
                .sorted(Comparator.comparing((DraftOption o) -> !o.why().contains(OtherFigure.ELSEWHERE)))
                .flatMap(other -> Exchange.of(told, k, other).stream())
                .findFirst());
    }

    /** With the role that the article gives; empty where a reader would ask who that is. */
    private Optional<String> introduced(Statement statement) {
        String name = SpeakerPool.nameOf(material, statement.speaker());
        String named = Phrases.capitalised(Roles.named(material, statement.speaker()));
        boolean person = SpeakerPool.kindOf(statement.speaker()) == SpeakerKind.PERSON;
        return !person
                        || !named.equals(name)
                        || PublicFigures.has(name)
                        || material.introducedInText(name).isPresent()
                ? Optional.of(named)
                : Optional.empty();
    }

    private Candidate candidate(
            String id, Statement statement, WhoStem stem, String words, TextSpan evidence, boolean isTrue) {
        Sentence sentence =
                material.article().sentenceAt(statement.cueSpan().start()).orElseThrow();
        String why = SentenceEvidence.explanation(material, sentence);
        Draft draft = new Draft(
                QuestionKind.WHAT_SAID,
                QuestionFormat.TRUE_FALSE,
                TrueFalseVariant.OPENING + words,
                id,
                Difficulty.RECALL,
                List.of(new DraftOption("True", isTrue, why), new DraftOption("False", !isTrue, why)),
                evidence,
                why);
        // The sentence tells all that stands in it, so nothing else in it may be asked.
        return new Candidate(
                draft, WEIGHT, stem.asked(), List.of(sentence.span().join(stem.asked())));
    }
}
