package org.debrief.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.debrief.facts.DatedEvent;
import org.debrief.facts.SpeakerKind;
import org.debrief.facts.Statement;
import org.debrief.facts.TimeDirection;
import org.debrief.reading.BlockKind;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "On which day did Ana Roy say that the bridge would close?": the day hangs on the verb of saying. */
final class SaidDayWriter implements QuestionWriter {

    private static final double WEIGHT = 0.6;
    private static final int LONGEST_STEM_WORDS = 40;
    /** "On which day did Ana Roy say that the bridge has been closed?": an editor writes "had been". */
    private static final Pattern NOT_SHIFTED =
            Pattern.compile("\\b(?:has|have) (?:(?:not|also|already|now|since) )?(?:been|\\p{L}+(?:ed|en|wn))\\b");

    @Override
    public List<Candidate> write(Material material) {
        List<Candidate> candidates = new ArrayList<>();
        for (NumberedFact fact : material.facts()) {
            if (fact.fact() instanceof Statement statement && isAskable(material, statement)) {
                material.article()
                        .sentenceAt(statement.cueSpan().start())
                        .filter(s -> s.block().kind() == BlockKind.PARAGRAPH)
                        .flatMap(s -> write(material, statement, s))
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private static boolean isAskable(Material material, Statement statement) {
        SpeakerKind kind = SpeakerPool.kindOf(statement.speaker());
        return statement.asserted()
                && statement.speaker().settled()
                && (kind == SpeakerKind.PERSON || kind == SpeakerKind.ORGANISATION)
                && SpeakerPool.isName(statement.speaker().name(), kind)
                && !SpeakerPool.isShortForPerson(material, statement.speaker().name())
                && material.article().quotationCovering(statement.cueSpan()).isEmpty();
    }

    private static Optional<Candidate> write(Material material, Statement statement, Sentence sentence) {
        Optional<Token> cue = sentence.tokensIn(statement.cueSpan()).stream()
                .filter(t -> t.tag().equals("VBD"))
                .findFirst();
        Optional<NumberedFact> day = cue.flatMap(verb -> dayOf(material, statement, sentence, verb));
        Optional<String> stem = day.flatMap(d -> stem(material, statement, cue.get()))
                .filter(asked ->
                        !NOT_SHIFTED.matcher(Footing.withoutQuotations(asked)).find());
        if (stem.isEmpty() || !(day.get().fact() instanceof DatedEvent date)) {
            return Optional.empty();
        }
        LocalDate key = LocalDate.parse(String.valueOf(date.value()));
        boolean weekday = !date.span().of(material.text()).matches("(?s).*\\d.*");
        TextSpan own = SentenceEvidence.of(material, sentence, false);
        boolean named = own.of(material.text())
                .contains(Names.lastWord(statement.speaker().name()));
        TextSpan evidence = SentenceEvidence.of(material, sentence, !named)
                .join(
                        statement.content().isEmpty()
                                ? own
                                : SaidEvidence.wholeSentences(
                                        material.article(), statement.content().get(0)));
        if (!evidence.of(material.text())
                .contains(Names.lastWord(statement.speaker().name()))) {
            return Optional.empty();
        }
        return new DateOptions(material, TimeDirection.PAST, weekday)
                .ofDay(key, stem.get())
                .map(options -> new Candidate(
                        new Draft(
                                QuestionKind.DATE,
                                QuestionFormat.SINGLE_CHOICE,
                                stem.get(),
                                day.get().id(),
                                options.fromArticle() >= 2 ? Difficulty.DISCRIMINATION : Difficulty.RECALL,
                                options.options(),
                                evidence,
                                SentenceEvidence.explanation(material, sentence)),
                        WEIGHT,
                        date.span()));
    }

    /** The only day that hangs on the verb and stands outside what was said. */
    private static Optional<NumberedFact> dayOf(Material material, Statement statement, Sentence sentence, Token verb) {
        List<NumberedFact> days = material.facts().stream()
                .filter(f -> f.fact() instanceof DatedEvent d && isDayOf(material, statement, sentence, verb, d))
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static boolean isDayOf(
            Material material, Statement statement, Sentence sentence, Token verb, DatedEvent date) {
        Optional<Token> head = sentence.tokensIn(date.span()).stream()
                .filter(t -> sentence.head(t)
                        .filter(h -> date.span().covers(h.span()))
                        .isEmpty())
                .findFirst();
        boolean outside = statement.content().stream().noneMatch(c -> c.overlaps(date.span()));
        return Anchored.isDay(date.value())
                && outside
                && head.filter(h -> (h.head() == verb.index() || standsBefore(sentence, h, verb))
                                && Adjuncts.asked(material, sentence, h, h.head() != verb.index())
                                && sentence.child(h, "case")
                                        .filter(c -> !c.is("on"))
                                        .isEmpty())
                        .isPresent();
    }

    /** "Mayor Ana Roy on Monday said": the parser hangs the day on the name. */
    private static boolean standsBefore(Sentence sentence, Token day, Token verb) {
        int last = sentence.subtree(day).get(sentence.subtree(day).size() - 1).index();
        return day.relation().matches("nmod(?::tmod)?|obl:tmod|advmod")
                && sentence.child(verb, "nsubj")
                        .filter(subject -> DatePlace.belongsTo(sentence, day, subject))
                        .isPresent()
                && verb.index() == last + 1;
    }

    /** "Who warned that ...?" becomes "On which day did Ana Roy warn that ...?" */
    private static Optional<String> stem(Material material, Statement statement, Token verb) {
        String opening = "Who " + verb.word() + "(?=:| )";
        String introduced = Roles.named(material, statement.speaker());
        return WhoStem.onADay(material, statement)
                .map(WhoStem::text)
                .filter(who -> who.matches("(?s)" + opening + ".*"))
                .filter(who ->
                        !Phrases.shareContentWord(who, statement.speaker().name()))
                .map(who -> who.replaceFirst(
                        opening,
                        java.util.regex.Matcher.quoteReplacement(
                                "On which day did " + introduced + " " + verb.lemma())))
                .filter(stem -> Phrases.wordCount(stem) <= LONGEST_STEM_WORDS);
    }
}
