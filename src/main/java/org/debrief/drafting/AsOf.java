package org.debrief.drafting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.debrief.facts.DatedEvent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * Gives a figure of the article's present its time: "How many ships does Norway have?" is "As of May 2024, how many ships did
 * Norway have?" in an article of that month, since the number will be another one by the time that somebody is asked.
 */
final class AsOf {

    private static final Pattern ASKED =
            Pattern.compile("(?i)\\b(?:how (?:many|much|large an?|old)|what percentage|what share)\\b");
    private static final Pattern AUXILIARY = Pattern.compile("\\b(does|do|is|are|has|have)\\b");
    private static final Pattern SETTLED_BEFORE =
            Pattern.compile("\\b(?:did|was|were|had|will|would|can|could|may|might|must|should|shall)\\b");
    private static final Map<String, String> PAST =
            Map.of("does", "did", "do", "did", "is", "was", "are", "were", "has", "had", "have", "had");
    private static final String AGE = "How old is ";

    /** Regular verbs of states and habits; any other verb keeps its present. */
    private static final Pattern REGULAR = Pattern.compile("remain|live|own|support|oppose|believe|want|work|use|face"
            + "|contain|cover|include|serve|suffer|need|favo[u]?r|back|approve|disapprove|trust|like|dislike|play|store"
            + "|account|belong|depend|receive|employ|operate|represent|share|attend|visit|rely|agree|disagree|consider"
            + "|view|prefer|plan|intend|expect|lack|trail|wait|await");

    private AsOf() {}

    /**
     * Tells the month of publication in a stem that asks for a present figure and has no date.
     *
     * @param asked the words of the figure
     */
    static ClauseQuestion.Written written(
            Material material, Sentence sentence, TextSpan asked, ClauseQuestion.Written written) {
        LocalDate published = material.article().article().published();
        String stem = written.stem();
        Matcher opening = ASKED.matcher(stem);
        if (published == null || Anchored.IN_TIME.matcher(stem).find() || !opening.find()) {
            return written;
        }
        String month = Anchored.month(YearMonth.from(published));
        if (stem.startsWith(AGE)) {
            return hasOtherTime(material, sentence) ? written : told(written, aged(stem, month));
        }
        return past(sentence, asked, stem, opening.end())
                .map(in ->
                        told(written, "As of " + month + ", " + Character.toLowerCase(in.charAt(0)) + in.substring(1)))
                .orElse(written);
    }

    private static ClauseQuestion.Written told(ClauseQuestion.Written written, String stem) {
        return new ClauseQuestion.Written(stem, written.needsSentenceBefore());
    }

    private static String aged(String stem, String month) {
        String who = stem.substring(AGE.length(), stem.length() - 1);
        return "How old was " + who + (who.contains(",") ? "," : "") + " in " + month + "?";
    }

    private static boolean hasOtherTime(Material material, Sentence sentence) {
        return material.facts().stream()
                .anyMatch(f ->
                        f.fact() instanceof DatedEvent date && sentence.span().covers(date.span()));
    }

    /** The stem in the past; empty where it is no present. */
    private static Optional<String> past(Sentence sentence, TextSpan asked, String stem, int from) {
        Optional<Token> finite = finite(sentence, asked).filter(t -> t.tag().matches("VB[PZ]"));
        Matcher auxiliary = AUXILIARY.matcher(stem);
        Optional<int[]> first =
                auxiliary.find(from) ? Optional.of(new int[] {auxiliary.start(), auxiliary.end()}) : Optional.empty();
        Optional<int[]> verb = finite.flatMap(t -> at(stem, t.word(), from));
        Optional<int[]> there = Stream.of(first, verb)
                .flatMap(Optional::stream)
                .min(java.util.Comparator.comparingInt(place -> place[0]));
        boolean present = finite.isPresent()
                && there.isPresent()
                && !SETTLED_BEFORE.matcher(stem.substring(from, there.get()[0])).find();
        if (!present) {
            return Optional.empty();
        }
        int[] place = there.orElseThrow();
        String word = stem.substring(place[0], place[1]);
        String told = PAST.get(word);
        if (told == null) {
            String lemma = finite.orElseThrow().lemma();
            told = REGULAR.matcher(lemma).matches() ? PastTense.of(lemma) : word;
        }
        return Optional.of(stem.substring(0, place[0]) + told + stem.substring(place[1]));
    }

    private static Optional<int[]> at(String stem, String word, int from) {
        Matcher found = Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(stem);
        return found.find(from) ? Optional.of(new int[] {found.start(), found.end()}) : Optional.empty();
    }

    /** The verb that gives the clause of the figure its time. */
    private static Optional<Token> finite(Sentence sentence, TextSpan asked) {
        Optional<Token> at =
                sentence.tokens().stream().filter(t -> t.span().overlaps(asked)).findFirst();
        while (at.isPresent()) {
            Token token = at.get();
            List<Token> helpers = sentence.children(token).stream()
                    .filter(c ->
                            c.relation().matches("aux|aux:pass|cop") && c.tag().matches("VB[DPZ]|MD"))
                    .toList();
            if (!helpers.isEmpty()) {
                return Optional.of(helpers.get(0));
            }
            if (token.tag().matches("VB[DPZ]")) {
                return at;
            }
            at = sentence.head(token);
        }
        return Optional.empty();
    }
}
