package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.debrief.facts.SpeakerKind;
import org.debrief.facts.Statement;
import org.debrief.reading.BlockKind;
import org.debrief.reading.TextSpan;

/** "Who said ...?", "Who announced that ...?", "Who called for ...?": the key is the speaker. */
final class WhoSaidWriter implements QuestionWriter {

    /** News quizzes keep nine stems in ten under 20 words. */
    private static final int COMFORTABLE_STEM_WORDS = 20;

    /** Fewer than four make no choice, but a sentence that is true or false. */
    private static final int FEWEST_OPTIONS = 2;

    /** A long quotation has more to ask, but an article more than one quotation. */
    private static final int MOST_OF_ONE_QUOTATION = 2;

    private static final int LONGEST_SECOND_STEM_WORDS = 26;
    private static final double SECOND_OF_ONE_QUOTATION = 0.1;

    private static final double SAID_TWICE = 0.15;
    /** Of three names one is guessed more easily than of four. */
    private static final double FEW_OPTIONS_COST = 0.06;

    private static final double LENGTH_COST = 0.003;
    private static final int LONGEST_STEM_WORDS = 38;
    /** A clause in the article's own words is harder to follow than one that somebody spoke. */
    private static final int LONGEST_INDIRECT_WORDS = 32;

    private static final double NEEDS_ITS_ARTICLE = 0.1;

    private final boolean inSetting;

    WhoSaidWriter() {
        this(false);
    }

    private WhoSaidWriter(boolean inSetting) {
        this.inSetting = inSetting;
    }

    /** Writes what is understood only by who knows which article it is of. */
    static WhoSaidWriter inSetting() {
        return new WhoSaidWriter(true);
    }

    @Override
    public List<Candidate> write(Material material) {
        List<Candidate> candidates = new ArrayList<>();
        SpeakerOptions speakers = new SpeakerOptions(material);
        for (NumberedFact fact : material.facts()) {
            if (fact.fact() instanceof Statement statement && isAskable(material, statement)) {
                write(material, speakers, fact.id(), statement).forEach(candidates::add);
            }
        }
        return candidates;
    }

    private List<WhoStem> stems(Material material, Statement statement) {
        return inSetting ? WhoStem.allInSetting(material, statement) : WhoStem.all(material, statement);
    }

    static boolean isAskable(Material material, Statement statement) {
        SpeakerKind kind = SpeakerPool.kindOf(statement.speaker());
        return kind != SpeakerKind.DOCUMENT
                && kind != SpeakerKind.GROUP
                && SpeakerPool.isName(SpeakerPool.nameOf(material, statement.speaker()), kind)
                && !SpeakerPool.isShortForPerson(material, statement.speaker().name())
                && isTold(material, statement);
    }

    /** Whether the article tells that it was said, and whoever said it is settled. */
    static boolean isTold(Material material, Statement statement) {
        if (statement.cue().isEmpty()) {
            return statement.speaker().settled() && CarriedOver.isCertain(material, statement);
        }
        return statement.asserted()
                && statement.speaker().settled()
                && !Told.again(material, statement)
                && material.article().quotationCovering(statement.cueSpan()).isEmpty()
                && material.article()
                        .sentenceAt(statement.cueSpan().start())
                        .filter(s -> s.block().kind() == BlockKind.PARAGRAPH)
                        .isPresent();
    }

    private List<Candidate> write(Material material, SpeakerOptions speakers, String id, Statement statement) {
        String name = SpeakerPool.nameOf(material, statement.speaker());
        List<Candidate> written = stems(material, statement).stream()
                .filter(s -> Phrases.wordCount(s.text()) <= (s.direct() ? LONGEST_STEM_WORDS : LONGEST_INDIRECT_WORDS))
                .filter(s -> !Phrases.shareContentWord(s.text(), name))
                .filter(s -> !(s.text().startsWith("Which organisation ") && Speaks.isPlace(name)))
                .filter(s -> !isPrivatePlan(s.text(), statement, name))
                .filter(s -> !Told.byTheRole(statement.speaker(), s.text()))
                .filter(s -> !Told.byWhoseTheyAre(statement.speaker(), s.text()))
                .flatMap(s -> write(material, speakers, id, statement, s).stream())
                .toList();
        List<Candidate> kept = new ArrayList<>(written.subList(0, Math.min(1, written.size())));
        written.stream()
                .skip(1)
                .filter(c -> Phrases.wordCount(c.draft().stem()) <= LONGEST_SECOND_STEM_WORDS)
                .limit(MOST_OF_ONE_QUOTATION - 1L)
                .map(c -> new Candidate(c.draft(), c.weight() - SECOND_OF_ONE_QUOTATION, c.asked()))
                .forEach(kept::add);
        return kept;
    }

    private Optional<Candidate> write(
            Material material, SpeakerOptions speakers, String id, Statement statement, WhoStem stem) {
        String name = SpeakerPool.nameOf(material, statement.speaker());
        Optional<TextSpan> evidence = SaidEvidence.of(material.article(), statement, stem.asked())
                .filter(e -> !SaidEvidence.hasRival(material, statement, e));
        List<DraftOption> options = speakers.of(statement, stem, stem.answeredBy(name));
        if (evidence.isEmpty()
                || options.size() < FEWEST_OPTIONS
                || isKnownByItsNation(statement, name, options, stem)) {
            return Optional.empty();
        }
        String introduced = Roles.named(material, statement.speaker());
        Draft draft = new Draft(
                QuestionKind.WHO_SAID,
                QuestionFormat.SINGLE_CHOICE,
                stem.text(),
                id,
                options.stream()
                                        .filter(o -> o.why().startsWith("The article mentions"))
                                        .count()
                                >= 2
                        ? Difficulty.DISCRIMINATION
                        : Difficulty.RECALL,
                options,
                evidence.get(),
                stem.answeredBy(introduced));
        int tooLong = Math.max(0, Phrases.wordCount(stem.text()) - COMFORTABLE_STEM_WORDS);
        // A whole sentence quoted is a better question than a clause with a few of its words quoted.
        double form = stem.direct() ? 0.75 : statement.direct() ? 0.65 : 0.7;
        double weight = form
                - LENGTH_COST * tooLong
                - (options.size() < SpeakerOptions.OPTIONS ? FEW_OPTIONS_COST : 0)
                - (inSetting ? NEEDS_ITS_ARTICLE : 0)
                + (statement.speaker().introduction().equals(name) ? 0 : 0.1)
                + (saidTwice(material, stem.asked()) ? SAID_TWICE : 0);
        return Optional.of(new Candidate(draft, weight, stem.asked()));
    }

    /** What somebody plans nobody else of the article might, but a rival in office or business. */
    private static boolean isPrivatePlan(String stem, Statement statement, String name) {
        return stem.startsWith("Who plan")
                && SpeakerPool.kindOf(statement.speaker()) == SpeakerKind.PERSON
                && !PublicFigures.has(name);
    }

    /** Of two sailors from the United States the US navy speaks, where no other body of theirs is among the options. */
    private static boolean isKnownByItsNation(
            Statement statement, String name, List<DraftOption> options, WhoStem stem) {
        return SpeakerPool.kindOf(statement.speaker()) == SpeakerKind.ORGANISATION
                && Arrays.stream(name.split("[ ’']"))
                        .flatMap(word -> Demonyms.country(word).stream())
                        .filter(country -> Demonyms.tell(stem.text(), country)
                                || stem.text().contains(country))
                        .anyMatch(country ->
                                options.stream().noneMatch(o -> !o.correct() && Demonyms.tell(o.text(), country)));
    }

    /** What an article says in the same words twice is what it is about. */
    private static boolean saidTwice(Material material, TextSpan asked) {
        return material.repetitions().has(asked);
    }
}
