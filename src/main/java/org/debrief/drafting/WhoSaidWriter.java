package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.debrief.facts.SpeakerKind;
import org.debrief.facts.Statement;
import org.debrief.reading.BlockKind;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;

/** "Who said ...?", "Who announced that ...?", "Who called for ...?": the key is the speaker. */
final class WhoSaidWriter implements QuestionWriter {

    private static final int OPTIONS = 4;
    /** News quizzes keep nine stems in ten under 20 words. */
    private static final int COMFORTABLE_STEM_WORDS = 20;

    private static final double SAID_TWICE = 0.15;
    private static final double LENGTH_COST = 0.003;
    private static final int LONGEST_STEM_WORDS = 42;

    @Override
    public List<Candidate> write(Material material) {
        List<Candidate> candidates = new ArrayList<>();
        SpeakerPool pool = new SpeakerPool(material);
        for (NumberedFact fact : material.facts()) {
            if (fact.fact() instanceof Statement statement && isAskable(material, statement)) {
                write(material, pool, fact.id(), statement).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private static boolean isAskable(Material material, Statement statement) {
        return statement.asserted()
                && statement.speaker().settled()
                && statement.speaker().kind() != SpeakerKind.DOCUMENT
                && statement.speaker().kind() != SpeakerKind.GROUP
                && SpeakerPool.isName(
                        statement.speaker().name(), statement.speaker().kind())
                && !statement.cue().isEmpty()
                && material.article().quotationCovering(statement.cueSpan()).isEmpty()
                && material.article()
                        .sentenceAt(statement.cueSpan().start())
                        .filter(s -> s.block().kind() == BlockKind.PARAGRAPH)
                        .isPresent();
    }

    private static Optional<Candidate> write(Material material, SpeakerPool pool, String id, Statement statement) {
        Optional<WhoStem> stem = WhoStem.of(material, statement)
                .filter(s -> Phrases.wordCount(s.text()) <= LONGEST_STEM_WORDS)
                .filter(s ->
                        !Phrases.shareContentWord(s.text(), statement.speaker().name()));
        if (stem.isEmpty()) {
            return Optional.empty();
        }
        Optional<TextSpan> evidence =
                SaidEvidence.of(material.article(), statement, stem.get().asked());
        List<DraftOption> options =
                options(material, pool, statement, stem.get().text());
        if (evidence.isEmpty() || options.size() < OPTIONS) {
            return Optional.empty();
        }
        String introduction = statement.speaker().introduction();
        String explanation = "The article attributes this to " + introduction + ": "
                + quoted(stem.get().asked().of(material.text())) + ".";
        Draft draft = new Draft(
                QuestionKind.WHO_SAID,
                QuestionFormat.SINGLE_CHOICE,
                stem.get().text(),
                id,
                options.stream()
                                        .filter(o -> o.why().startsWith("The article reports"))
                                        .count()
                                >= 2
                        ? Difficulty.DISCRIMINATION
                        : Difficulty.RECALL,
                options,
                evidence.get(),
                explanation);
        int tooLong = Math.max(0, Phrases.wordCount(stem.get().text()) - COMFORTABLE_STEM_WORDS);
        double weight = (statement.direct() ? 0.75 : 0.7)
                - LENGTH_COST * tooLong
                + (introduction.equals(statement.speaker().name()) ? 0 : 0.1);
        weight += saidTwice(material, stem.get().asked()) ? SAID_TWICE : 0;
        return Optional.of(new Candidate(draft, weight, stem.get().asked()));
    }

    /** What an article says in the same words twice is what it is about. */
    private static boolean saidTwice(Material material, TextSpan asked) {
        String words = asked.of(material.text());
        return material.article().sentences().stream()
                .map(Sentence::span)
                .filter(span -> !span.overlaps(asked))
                .anyMatch(span -> Phrases.shareRun(words, span.of(material.text()), 5));
    }

    private static List<DraftOption> options(Material material, SpeakerPool pool, Statement statement, String stem) {
        String key = statement.speaker().name();
        List<DraftOption> options = new ArrayList<>();
        options.add(
                new DraftOption(Phrases.capitalised(key), true, "The article attributes these words to " + key + "."));
        for (SpeakerPool.Member member : pool.distractorsFor(statement, stem)) {
            if (options.size() < OPTIONS
                    && options.stream().noneMatch(o -> Phrases.shareContentWord(o.text(), member.name()))) {
                options.add(new DraftOption(Phrases.capitalised(member.name()), false, why(material, member)));
            }
        }
        if (statement.speaker().kind() == SpeakerKind.PERSON) {
            List<String> figures = PublicFigures.beside(material.article().article());
            // Which of them is taken depends on the question, so that one name does not turn up everywhere.
            int from = Math.floorMod(stem.hashCode(), Math.max(1, figures.size()));
            for (int i = 0; i < figures.size() && options.size() < OPTIONS; i++) {
                String name = figures.get((from + i) % figures.size());
                options.add(new DraftOption(name, false, "The article does not mention " + name + "."));
            }
        }
        // The order of the alphabet tells nothing about the key.
        options.sort(Comparator.comparing(o -> o.text().toLowerCase(Locale.ROOT).replaceFirst("^the ", "")));
        return options;
    }

    private static String why(Material material, SpeakerPool.Member member) {
        if (member.statement().isEmpty()) {
            return "The article names " + member.name() + ", but does not attribute these words to " + member.name()
                    + ".";
        }
        String words = Phrases.tidy(member.statement().get().span().of(material.text()))
                .replaceFirst("^(who|which|that) (?=\\p{Ll}+ )", "");
        return "The article reports something else of " + member.name() + ": " + quoted(words) + ".";
    }

    private static String shortened(String words) {
        String[] parts = words.split(" ");
        return parts.length <= 26 ? words : String.join(" ", List.of(parts).subList(0, 24)) + " …";
    }

    /** Verbatim, in quotation marks; the marks inside become single ones, so that what was said stays told apart. */
    private static String quoted(String words) {
        String inside = shortened(Phrases.withoutEnd(words))
                .replace("''", "\"")
                .replaceAll("\"(?=[\\p{L}\\p{N}$£€‘'\\[…])", "‘")
                .replaceAll("[”\"]", "’")
                .replace('“', '‘');
        long open = inside.chars().filter(c -> c == '‘').count();
        boolean closed = open == 0 || inside.lastIndexOf('’') > inside.lastIndexOf('‘');
        return "“" + inside.strip() + (closed ? "" : "’") + "”";
    }
}
