package org.debrief.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.facts.Statement;
import org.debrief.reading.BlockKind;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said, promised or was to do, worded as an option.
 *
 * @param asked its words in the article
 * @param speaker whose words or deed it is, empty where that is not settled
 */
record SaidOption(
        String text,
        TextSpan asked,
        String speaker,
        @Nullable Statement source) {

    private static final Set<String> PROMISES =
            Set.of("promise", "vow", "pledge", "agree", "refuse", "threaten", "offer", "decline");
    private static final int SHORTEST_DEED_WORDS = 3;
    private static final int LONGEST_DEED_WORDS = 14;

    /** The statement that it comes from; only options that can be a key have one. */
    Statement statement() {
        if (source == null) {
            throw new IllegalStateException("Only what was stated can be the key: " + text);
        }
        return source;
    }

    /** Whether it tells what would or might be. */
    boolean looksAhead() {
        return text.matches("(?s).*\\b(?:would|will|could|might|may|should)\\b.*");
    }

    private static final Pattern DEED = Pattern.compile("Who (?:has )?\\w+ (.*? )?((?:not )?to) (\\w.*)\\?");
    private static final Set<String> ORDERS =
            Set.of("urge", "order", "tell", "warn", "advise", "encourage", "instruct", "ask", "call", "press");

    /** One whole sentence of every direct quotation. */
    static List<SaidOption> remarks(Material material) {
        List<SaidOption> found = new ArrayList<>();
        for (NumberedFact fact : material.facts()) {
            if (fact.fact() instanceof Statement statement
                    && statement.direct()
                    && statement.speaker().settled()) {
                QuotedSentence.of(material, statement)
                        .filter(q -> q.about().isEmpty()
                                && !Character.isLowerCase(q.words().charAt(0)))
                        .ifPresent(q -> found.add(new SaidOption(
                                "“" + Phrases.tidy(q.words()).replace("\"", "'") + "”",
                                q.span(),
                                statement.speaker().name(),
                                statement)));
            }
        }
        return found;
    }

    /**
     * What somebody promised to do or asked others to do.
     *
     * @return by the words of the question for it: "promise to do", "ask the council not to do"
     */
    static Map<SaidOption, String> promises(Material material) {
        Map<SaidOption, String> found = new LinkedHashMap<>();
        for (NumberedFact fact : material.facts()) {
            if (!(fact.fact() instanceof Statement statement)
                    || !PROMISES.contains(statement.cue()) && !ORDERS.contains(statement.cue())) {
                continue;
            }
            Optional<WhoStem> stem = WhoStem.loosely(material, statement);
            Matcher deed = DEED.matcher(stem.map(WhoStem::text).orElse(""));
            if (stem.isPresent() && deed.matches() && isDeed(deed.group(3))) {
                String whom = deed.group(1) == null ? "" : deed.group(1);
                found.put(
                        new SaidOption(
                                Phrases.capitalised(deed.group(3)),
                                stem.get().asked(),
                                statement.speaker().name(),
                                statement),
                        statement.cue() + " " + whom + deed.group(2) + " do");
            }
        }
        return found;
    }

    private static boolean isDeed(String words) {
        return Phrases.wordCount(words) >= SHORTEST_DEED_WORDS
                && Phrases.wordCount(words) <= LONGEST_DEED_WORDS
                && words.indexOf(',') < 0
                && words.indexOf('“') < 0
                && words.indexOf('"') < 0
                && !words.matches("(?:be|have|do) .*");
    }

    /** Everything that somebody in the article was to do. */
    static List<SaidOption> deeds(Material material) {
        List<SaidOption> found = new ArrayList<>();
        for (Sentence sentence : material.article().sentences()) {
            if (sentence.block().kind() != BlockKind.PARAGRAPH) {
                continue;
            }
            for (Token verb : sentence.tokens()) {
                boolean infinitive = verb.tag().equals("VB")
                        && verb.index() > 0
                        && sentence.token(verb.index() - 1).is("to")
                        && verb.relation().matches("xcomp|acl");
                if (infinitive) {
                    TextSpan span = sentence.subtreeSpan(verb);
                    String doer = doer(material, sentence, verb);
                    deed(material, sentence, span, doer)
                            .filter(text -> !doer.isEmpty())
                            .ifPresent(text -> found.add(new SaidOption(text, span, doer, null)));
                }
            }
        }
        return found;
    }

    private static String doer(Material material, Sentence sentence, Token verb) {
        return sentence.head(verb)
                .flatMap(head -> sentence.child(head, "obj", "nsubj"))
                .flatMap(subject -> material.referents().of(sentence, subject))
                .map(Referent::name)
                .orElse("");
    }

    private static Optional<String> deed(Material material, Sentence sentence, TextSpan span, String doer) {
        List<Token> tokens = sentence.tokensIn(span);
        if (tokens.size() < 3 || !tokens.get(0).is("to") || tokens.get(1).is("be", "have", "do")) {
            return Optional.empty();
        }
        TextSpan bare = new TextSpan(tokens.get(1).span().start(), span.end());
        return StandAlone.loosely(material)
                .rewrite(sentence, bare, doer)
                .map(Phrases::withoutEnd)
                .filter(SaidOption::isDeed)
                .map(Phrases::capitalised);
    }
}
