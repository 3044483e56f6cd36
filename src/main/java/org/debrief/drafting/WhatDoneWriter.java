package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.debrief.reading.TextSpan;

/** "Which of these did ... do, according to the article?": the key is a deed, the distractors are what others did. */
final class WhatDoneWriter implements QuestionWriter {

    private static final int OPTIONS = 4;
    private static final double MOST_UNLIKE = 2;
    private static final double WEIGHT = 0.58;

    @Override
    public List<Candidate> write(Material material) {
        Cast cast = material.cast();
        List<Deed> deeds = material.facts().stream()
                .flatMap(f -> AskedEvent.of(material, f).stream())
                .flatMap(e -> Deed.of(e, cast).stream())
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        for (Deed key : deeds) {
            write(key, deeds).ifPresent(candidates::add);
        }
        return candidates;
    }

    private static Optional<Candidate> write(Deed key, List<Deed> deeds) {
        String name = key.doer().name();
        String stem = "Which of these did " + Names.introduced(key.doer()) + " do, according to the article?";
        List<DraftOption> options = new ArrayList<>();
        options.add(new DraftOption(key.text(), true, "The article says this of " + name + "."));
        for (Deed other : deeds) {
            if (options.size() < OPTIONS && mayStandBeside(key, other, options)) {
                options.add(new DraftOption(other.text(), false, other.why()));
            }
        }
        boolean longest = options.stream()
                .noneMatch(o -> !o.correct() && o.text().length() >= key.text().length());
        if (options.size() < OPTIONS || longest || Phrases.shareContentWord(stem, key.text())) {
            return Optional.empty();
        }
        options.sort(Comparator.comparing(o -> o.text().toLowerCase(Locale.ROOT)));
        TextSpan evidence = SentenceEvidence.of(
                key.event().material(),
                key.event().sentence(),
                !key.event().sentence().span().of(key.event().material().text()).contains(Names.lastWord(name)));
        if (!evidence.of(key.event().material().text()).contains(Names.lastWord(name))) {
            return Optional.empty();
        }
        Draft draft = new Draft(
                QuestionKind.WHAT_DONE,
                QuestionFormat.SINGLE_CHOICE,
                stem,
                key.event().factId(),
                Difficulty.DISCRIMINATION,
                options,
                evidence,
                SentenceEvidence.explanation(key.event().material(), key.event().sentence()));
        return Optional.of(new Candidate(draft, WEIGHT, key.event().event().verbSpan()));
    }

    /** Somebody else's deed of like length, in another sentence, that the one in question cannot have done too. */
    private static boolean mayStandBeside(Deed key, Deed other, List<DraftOption> taken) {
        String name = key.doer().name();
        double ratio = (double) other.text().length() / key.text().length();
        boolean somebodyElse = !Phrases.shareContentWord(other.doer().name(), name)
                && (key.kind() == NameKind.PERSON) == (other.kind() == NameKind.PERSON);
        return ratio < MOST_UNLIKE
                && ratio > 1 / MOST_UNLIKE
                && somebodyElse
                && other.event().sentence().index() != key.event().sentence().index()
                && !other.event().event().verb().equals(key.event().event().verb())
                && !Phrases.shareContentWord(other.text(), name)
                && taken.stream().noneMatch(o -> Phrases.shareRun(o.text(), other.text(), 3));
    }
}
