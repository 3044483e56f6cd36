package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Circumstances;
import org.debrief.reading.BlockKind;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "Why will ... meet ...?": the key is a purpose, "to review ...", and the distractors are other purposes of the article. */
final class WhyWriter implements QuestionWriter {

    private static final int OPTIONS = 4;
    private static final double MOST_UNLIKE = 2;
    private static final double WEIGHT = 0.68;
    private static final int SHORTEST_WORDS = 4;
    private static final int LONGEST_WORDS = 15;

    /** @param sentence index of its sentence */
    private record Purpose(String text, int sentence, TextSpan span) {}

    @Override
    public List<Candidate> write(Material material) {
        List<Purpose> purposes = purposes(material);
        List<Candidate> candidates = new ArrayList<>();
        for (NumberedFact fact : material.facts()) {
            AskedEvent.of(material, fact)
                    .flatMap(event -> Circumstances.reason(event.sentence(), event.verb())
                            .flatMap(reason -> write(event, reason, purposes)))
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    private static List<Purpose> purposes(Material material) {
        List<Purpose> found = new ArrayList<>();
        for (Sentence sentence : material.article().sentences()) {
            if (sentence.block().kind() != BlockKind.PARAGRAPH) {
                continue;
            }
            for (Token verb : sentence.tokens()) {
                if (verb.relation().matches("advcl|xcomp|acl")) {
                    purpose(material, sentence, verb).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Purpose> purpose(Material material, Sentence sentence, Token verb) {
        List<Token> words = Kept.of(sentence, verb);
        boolean infinitive = words.size() > 2
                && words.get(0).is("to")
                && words.get(0).head() == verb.index()
                && words.get(1).tag().matches("VB|RB");
        boolean whole =
                infinitive && words.get(words.size() - 1).index() - words.get(0).index() == words.size() - 1;
        if (!whole || words.get(1).is("be", "have", "do") || !DefinitesTold.all(material, sentence, words)) {
            return Optional.empty();
        }
        TextSpan span = sentence.spanOf(
                words.get(0).index(), words.get(words.size() - 1).index());
        if (material.article().quotationCovering(span).isPresent()) {
            return Optional.empty();
        }
        return new StandAlone(material)
                .rewrite(sentence, span, "")
                .map(Phrases::withoutEnd)
                .filter(t -> Phrases.wordCount(t) >= SHORTEST_WORDS && Phrases.wordCount(t) <= LONGEST_WORDS)
                .filter(t -> !t.matches("(?i).*\\b(?:his|her|its|their|he|she|it|they|him|them)\\b.*"))
                .filter(t -> !t.matches(".*[,“”\"‘;:\\d].*"))
                .map(t -> new Purpose(Phrases.capitalised(t), sentence.index(), span));
    }

    private static Optional<Candidate> write(AskedEvent event, Token reason, List<Purpose> purposes) {
        Material material = event.material();
        Sentence sentence = event.sentence();
        Optional<Purpose> key = reason.relation().equals("advcl")
                ? purposes.stream()
                        .filter(p -> sentence.subtreeSpan(reason).equals(p.span()))
                        .findFirst()
                : Optional.empty();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Set<Integer> removed = ClauseQuestion.indexes(sentence.subtree(reason));
        Optional<ClauseQuestion.Written> written = new ClauseQuestion(material, event.clause())
                .ofAnother(new ClauseQuestion.Asked(List.of(), "why", List.of(), removed), reason.span(), false)
                .filter(w -> event.reads(w, removed))
                .filter(w -> !Phrases.shareContentWord(w.stem(), key.get().text()));
        if (written.isEmpty()) {
            return Optional.empty();
        }
        List<DraftOption> options = options(key.get(), purposes);
        boolean longest = options.stream()
                .noneMatch(o ->
                        !o.correct() && o.text().length() >= key.get().text().length());
        if (options.size() < OPTIONS || longest) {
            return Optional.empty();
        }
        Draft draft = new Draft(
                QuestionKind.WHY,
                QuestionFormat.SINGLE_CHOICE,
                written.get().stem(),
                event.factId(),
                Difficulty.DISCRIMINATION,
                options,
                SentenceEvidence.of(material, sentence, written.get().needsSentenceBefore()),
                SentenceEvidence.explanation(material, sentence));
        return Optional.of(new Candidate(draft, WEIGHT, key.get().span()));
    }

    private static List<DraftOption> options(Purpose key, List<Purpose> purposes) {
        List<DraftOption> options = new ArrayList<>();
        options.add(new DraftOption(key.text(), true, "The article gives this as the purpose."));
        for (Purpose other : purposes) {
            double ratio = (double) other.text().length() / key.text().length();
            boolean apart = options.stream().noneMatch(o -> Phrases.shareRun(o.text(), other.text(), 3));
            if (options.size() < OPTIONS
                    && other.sentence() != key.sentence()
                    && ratio < MOST_UNLIKE
                    && ratio > 1 / MOST_UNLIKE
                    && apart) {
                options.add(new DraftOption(
                        other.text(),
                        false,
                        "The article speaks of this, but not as the purpose of what is asked about."));
            }
        }
        options.sort(Comparator.comparing(o -> o.text().toLowerCase(Locale.ROOT)));
        return options;
    }
}
