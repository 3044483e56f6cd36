package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
    /** An option far longer or shorter than the key would point at it. */
    private static final double MOST_UNLIKE = 1.7;

    @Override
    public List<Candidate> write(Material material) {
        List<SaidOption> remarks = SaidOption.remarks(material);
        List<SaidOption> promises = SaidOption.promises(material);
        List<Candidate> candidates = new ArrayList<>();
        for (SaidOption key : remarks) {
            if (isAskable(material, key.statement())) {
                String who = key.statement().speaker().introduction();
                String stem = "Which of these remarks does the article attribute to " + who + "?";
                draft(material, key, remarks, stem, 0.6).ifPresent(candidates::add);
            }
        }
        for (SaidOption key : promises) {
            if (isAskable(material, key.statement())) {
                promiseStem(key.statement())
                        .flatMap(stem -> draft(material, key, SaidOption.deeds(material), stem, 0.72))
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private static boolean isAskable(Material material, Statement statement) {
        return statement.asserted()
                && statement.speaker().settled()
                && !statement.cue().isEmpty()
                && statement.speaker().kind() != SpeakerKind.DOCUMENT
                && SpeakerPool.isName(
                        statement.speaker().name(), statement.speaker().kind())
                && material.article().quotationCovering(statement.cueSpan()).isEmpty()
                && material.article()
                        .sentenceAt(statement.span().start())
                        .filter(s -> s.block().kind() == BlockKind.PARAGRAPH)
                        .isPresent();
    }

    private static Optional<String> promiseStem(Statement statement) {
        String who = statement.speaker().introduction();
        // An apposition needs its closing comma before the verb.
        String subject = who.contains(", ") ? who + "," : who;
        return Optional.of("What did " + subject + " " + statement.cue() + " to do?");
    }

    private static Optional<Candidate> draft(
            Material material, SaidOption key, List<SaidOption> pool, String stem, double weight) {
        if (Phrases.shareContentWord(
                stem.replaceAll("(?i)which of these remarks does the article attribute to", ""), key.text())) {
            return Optional.empty();
        }
        Optional<TextSpan> evidence = SaidEvidence.of(material.article(), key.statement(), key.asked());
        List<DraftOption> options = new ArrayList<>();
        String name = key.statement().speaker().name();
        options.add(new DraftOption(key.text(), true, "The article attributes this to " + name + "."));
        for (SaidOption other : pool) {
            if (options.size() < OPTIONS && mayStandBeside(material, key, other, options)) {
                options.add(new DraftOption(other.text(), false, other.why()));
            }
        }
        boolean longest = options.stream()
                .noneMatch(o -> !o.correct() && o.text().length() >= key.text().length());
        if (evidence.isEmpty() || options.size() < OPTIONS || longest) {
            return Optional.empty();
        }
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
                "The article attributes this to " + key.statement().speaker().introduction() + ".");
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
        return alike
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
