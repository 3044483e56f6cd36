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
import org.debrief.reading.FirstNames;

/**
 * Sets three others beside the one who spoke. Everybody in the article takes turns, so that no name turns up only where
 * it is the key.
 */
final class SpeakerOptions {

    static final int OPTIONS = 4;
    /** Who is not in the article hardly tempts. */
    private static final int MOST_OUTSIDERS = 1;

    private final Material material;
    private final SpeakerPool pool;
    private final List<String> figures;
    /** How often a name has stood beside a key. */
    private final Map<String, Integer> turns = new HashMap<>();

    SpeakerOptions(Material material) {
        this.material = material;
        this.pool = new SpeakerPool(material);
        this.figures = PublicFigures.beside(material.article().article());
    }

    /** In the order of the alphabet, which tells nothing about the key; fewer than four where the article has too few. */
    List<DraftOption> of(Statement statement, WhoStem stem, String keyNote) {
        String key = statement.speaker().name();
        List<DraftOption> options = new ArrayList<>();
        options.add(new DraftOption(Phrases.capitalised(key), true, keyNote));
        List<SpeakerPool.Member> others = new ArrayList<>(pool.distractorsFor(statement, stem.text()));
        others.sort(Comparator.comparingInt((SpeakerPool.Member m) ->
                turns.getOrDefault(m.name(), 0) + (m.statement().isEmpty() ? 1 : 0)));
        for (SpeakerPool.Member member : others) {
            add(options, member.name(), stem, note(member, stem));
        }
        boolean nearlyEnough = options.size() >= OPTIONS - MOST_OUTSIDERS;
        if (SpeakerPool.kindOf(statement.speaker()) == SpeakerKind.PERSON && nearlyEnough) {
            // Which of them is taken depends on the question, so that one name does not turn up everywhere.
            int from = Math.floorMod(stem.text().hashCode(), Math.max(1, figures.size()));
            for (int i = 0; i < figures.size(); i++) {
                String name = figures.get((from + i) % figures.size());
                add(options, name, stem, "The article does not mention " + name + ".");
            }
        }
        if (options.size() == OPTIONS) {
            options.stream().filter(o -> !o.correct()).forEach(o -> turns.merge(o.text(), 1, Integer::sum));
        }
        options.sort(Comparator.comparing(o -> o.text().toLowerCase(Locale.ROOT).replaceFirst("^the ", "")));
        return options;
    }

    private static void add(List<DraftOption> options, String name, WhoStem stem, String note) {
        String text = Phrases.capitalised(name);
        boolean tellsGender = stem.text().matches("(?s).*\\b(?:he|him|his|she|her)\\b[^“”]*");
        String key = options.get(0).text();
        boolean other = FirstNames.isWomans(key) && FirstNames.isMans(text)
                || FirstNames.isMans(key) && FirstNames.isWomans(text);
        if (options.size() < OPTIONS
                && !(tellsGender && other)
                && options.stream().allMatch(o -> SpeakerPool.areApart(o.text(), text))) {
            options.add(new DraftOption(text, false, note));
        }
    }

    /** Says who that is, and nothing that answers another question. */
    private String note(SpeakerPool.Member member, WhoStem stem) {
        String who = material.article().entities().stream()
                .filter(e -> e.name().equals(member.name()))
                .map(e -> material.article().sentences().get(e.sentence()))
                .flatMap(s -> s.tokens().stream().map(t -> material.referents().of(s, t)))
                .flatMap(Optional::stream)
                .filter(r -> r.name().equals(member.name()))
                .map(Names::introduced)
                .findFirst()
                .orElse(member.name());
        return "The article mentions " + who + ", but attributes " + (stem.direct() ? "these words" : "this")
                + " to somebody else.";
    }
}
