package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.debrief.facts.SpeakerKind;
import org.debrief.facts.Statement;
import org.debrief.reading.BlockKind;
import org.debrief.reading.TextSpan;

/**
 * "Which of these remarks did ... make?" and "What did ... promise to do?": the key is what was said, the distractors are
 * what others said in the same article.
 */
final class WhatSaidWriter implements QuestionWriter {

    private static final int OPTIONS = 4;
    private static final double REMARK = 0.62;
    private static final double DEED = 0.72;
    /** An option far longer or shorter than the key would point at it. */
    private static final double MOST_UNLIKE = 2.1;

    /** How often words have stood beside a key. */
    private static final class Turns {
        private final Map<String, Integer> taken = new HashMap<>();

        int of(SaidOption option) {
            return taken.getOrDefault(option.text(), 0);
        }

        void take(String text) {
            taken.merge(text, 1, Integer::sum);
        }
    }

    @Override
    public List<Candidate> write(Material material) {
        List<Candidate> candidates = new ArrayList<>();
        Turns turns = new Turns();
        List<SaidOption> remarks = SaidOption.remarks(material);
        for (SaidOption key : remarks) {
            String stem = "Which of these remarks does the article attribute to "
                    + named(material, key).replaceFirst(",$", "") + "?";
            draft(material, key, turns, remarks, stem, REMARK).ifPresent(candidates::add);
        }
        List<SaidOption> deeds = SaidOption.deeds(material);
        SaidOption.promises(material).forEach((key, verb) -> {
            String stem = "What did " + named(material, key) + " " + verb + "?";
            draft(material, key, turns, deeds, stem, DEED).ifPresent(candidates::add);
        });
        return candidates;
    }

    private static String named(Material material, SaidOption option) {
        return Roles.named(material, option.statement().speaker());
    }

    private static boolean isAskable(Material material, Statement statement) {
        return statement.asserted()
                && statement.speaker().settled()
                && !statement.cue().isEmpty()
                && statement.speaker().kind() != SpeakerKind.DOCUMENT
                && SpeakerPool.isName(statement.speaker().name(), SpeakerPool.kindOf(statement.speaker()))
                && statement.speaker().name().matches(".*\\p{Lu}.*")
                && !SpeakerPool.isShortForPerson(material, statement.speaker().name())
                && material.article().quotationCovering(statement.cueSpan()).isEmpty()
                && material.article()
                        .sentenceAt(statement.span().start())
                        .filter(s -> s.block().kind() == BlockKind.PARAGRAPH)
                        .isPresent();
    }

    private static Optional<Candidate> draft(
            Material material, SaidOption key, Turns turns, List<SaidOption> pool, String stem, double weight) {
        boolean told = Phrases.shareContentWord(
                stem.replaceAll("(?i)which of these remarks does the article attribute to", ""), key.text());
        if (told || !isAskable(material, key.statement())) {
            return Optional.empty();
        }
        Optional<TextSpan> evidence = SaidEvidence.of(material.article(), key.statement(), key.asked())
                .filter(e -> !SaidEvidence.hasRival(material, key.statement(), e));
        List<DraftOption> options = new ArrayList<>();
        String name = key.statement().speaker().name();
        String answer = (key.statement().direct()
                        ? WhoStem.of(material, key.statement())
                        : WhoStem.loosely(material, key.statement()))
                .map(s -> s.answeredBy(name))
                .orElse("The article attributes this to " + name + ".");
        options.add(new DraftOption(key.text(), true, answer));
        // What might come of it beside what might come of it, what happened beside what happened.
        List<SaidOption> others = new ArrayList<>(pool);
        others.sort(Comparator.comparing((SaidOption o) -> o.looksAhead() != key.looksAhead())
                .thenComparingInt(turns::of));
        for (SaidOption other : others) {
            if (options.size() < OPTIONS && mayStandBeside(material, key, other, options)) {
                options.add(
                        new DraftOption(other.text(), false, "The article does not attribute this to " + name + "."));
            }
        }
        boolean longest = options.stream()
                .noneMatch(o -> !o.correct() && o.text().length() >= key.text().length());
        if (evidence.isEmpty() || options.size() < OPTIONS || longest) {
            return Optional.empty();
        }
        options.stream().filter(o -> !o.correct()).forEach(o -> turns.take(o.text()));
        options.sort(Comparator.comparing(o -> o.text().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "")));
        String id = factId(material, key.statement());
        Draft draft = new Draft(
                QuestionKind.WHAT_SAID,
                QuestionFormat.SINGLE_CHOICE,
                stem,
                id,
                Difficulty.DISCRIMINATION,
                options,
                evidence.get(),
                answer);
        return Optional.of(new Candidate(draft, weight, key.asked()));
    }

    private static String factId(Material material, Statement statement) {
        return material.facts().stream()
                .filter(f -> f.fact().equals(statement))
                .map(NumberedFact::id)
                .findFirst()
                .orElseThrow();
    }

    /** Somebody else's words, of like length, and nothing that the speaker in question said too. */
    private static boolean mayStandBeside(
            Material material, SaidOption key, SaidOption other, List<DraftOption> taken) {
        String name = key.statement().speaker().name();
        double ratio = (double) other.text().length() / key.text().length();
        boolean alike = ratio < MOST_UNLIKE && ratio > 1 / MOST_UNLIKE;
        boolean somebodyElse = !other.speaker().isEmpty() && !Phrases.shareContentWord(other.speaker(), name);
        boolean fresh = taken.stream()
                .noneMatch(o ->
                        Phrases.shareRun(o.text(), other.text(), 3) || o.text().equals(other.text()));
        // A remark of a movement or an office is told from one of a person by its tone alone.
        Statement remark = other.source();
        boolean people = remark == null
                || key.statement().speaker().kind() == SpeakerKind.PERSON
                        && remark.speaker().kind() == SpeakerKind.PERSON
                        && SpeakerPool.isName(remark.speaker().name(), SpeakerKind.PERSON);
        return alike
                && people
                && somebodyElse
                && fresh
                && !Phrases.shareContentWord(other.text(), name)
                && !saidBy(material, name, other.text());
    }

    private static boolean saidBy(Material material, String name, String words) {
        for (NumberedFact fact : material.facts()) {
            if (fact.fact() instanceof Statement statement
                    && statement.speaker().name().equals(name)) {
                for (TextSpan piece : statement.content()) {
                    if (Phrases.shareRun(piece.of(material.text()), words, 3)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
