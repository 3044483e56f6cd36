package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Statement;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * The sentence of a direct quotation that is worth asking about and understood without the others; with the next one
 * where that makes its point ("A drone can see a gate. It cannot ...").
 *
 * @param words as they were said, without marks and without the comma or full stop at their end
 * @param span from the first to the last of them in the article
 */
record QuotedSentence(String words, TextSpan span) {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 34;
    private static final Set<String> GOES_ON = Set.of(
            "but", "and", "so", "that", "this", "it", "they", "he", "she", "these", "those", "then", "because", "or",
            "there", "which", "who", "where", "whereas", "such", "unless", "except", "also", "instead", "yes", "no",
            "again", "now", "today", "please", "nor", "yet", "if", "only", "another", "others", "rather", "however",
            "like");
    /** Openings that turn or finish what the sentence before began, so that it means little without them. */
    private static final Set<String> MAKES_THE_POINT =
            Set.of("but", "it", "they", "instead", "yet", "now", "today", "rather");

    private static final Set<String> POINTS_BACK =
            Set.of("he", "she", "him", "her", "his", "they", "them", "their", "it", "its");
    private static final Set<String> OWN_TIME = Set.of(
            "year",
            "week",
            "month",
            "century",
            "decade",
            "country",
            "nation",
            "government",
            "election",
            "campaign",
            "world",
            "kind");

    static Optional<QuotedSentence> of(AnnotatedArticle article, Statement statement) {
        List<TextSpan> sentences = article.quotations().stream()
                .filter(q -> statement.content().stream().anyMatch(piece -> piece.covers(q.inner())))
                .flatMap(q -> sentences(article, q.inner()).stream())
                .toList();
        List<QuotedSentence> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            TextSpan span = sentences.get(i);
            TextSpan next = i + 1 < sentences.size() ? sentences.get(i + 1) : null;
            if (!fits(article, span)) {
                continue;
            }
            String words = span.of(article.text());
            if (next == null || !MAKES_THE_POINT.contains(firstWord(next.of(article.text())))) {
                found.add(new QuotedSentence(words, span));
            } else if (standsAfter(article, next)) {
                String both = words + ". " + next.of(article.text());
                if (Phrases.wordCount(both) <= LONGEST) {
                    found.add(new QuotedSentence(both, span.join(next)));
                }
            }
        }
        return found.stream()
                .max(Comparator.comparingInt((QuotedSentence q) -> Math.min(20, Phrases.wordCount(q.words())))
                        .thenComparing(
                                Comparator.comparing(QuotedSentence::span).reversed()));
    }

    private static List<TextSpan> sentences(AnnotatedArticle article, TextSpan inner) {
        return article.sentences().stream()
                .filter(s -> s.span().overlaps(inner))
                .map(s -> new TextSpan(
                        Math.max(s.span().start(), inner.start()),
                        Math.min(s.span().end(), inner.end())))
                .map(span -> withoutEnd(article.text(), span))
                .filter(span -> span.length() > 1)
                .toList();
    }

    private static TextSpan withoutEnd(String text, TextSpan span) {
        String kept = Phrases.withoutEnd(span.of(text));
        return new TextSpan(span.start(), span.start() + kept.length());
    }

    private static String firstWord(String words) {
        return words.split("[ ,’']", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** The second of two sentences may lean on the first, but on nothing else. */
    private static boolean standsAfter(AnnotatedArticle article, TextSpan span) {
        return isSound(article, span)
                && article.sentenceAt(span.start())
                        .filter(s -> !pointsElsewhere(s, s.tokensIn(span)))
                        .isPresent();
    }

    private static boolean fits(AnnotatedArticle article, TextSpan span) {
        String words = span.of(article.text());
        if (Phrases.wordCount(words) < SHORTEST || !isSound(article, span)) {
            return false;
        }
        Optional<Sentence> sentence = article.sentenceAt(span.start());
        if (sentence.isEmpty()) {
            return false;
        }
        List<Token> tokens = sentence.get().tokensIn(span);
        return !tokens.isEmpty()
                && (!GOES_ON.contains(firstWord(words)) || isEmpty(sentence.get(), tokens.get(0)))
                && !tokens.get(0).tag().equals("VBG")
                && !pointsElsewhere(sentence.get(), tokens)
                && isWhole(sentence.get(), tokens)
                && pronounsAreSettledInside(sentence.get(), tokens);
    }

    /** Whether it is a sentence and no fragment: its main word has a subject. */
    private static boolean isWhole(Sentence sentence, List<Token> tokens) {
        return tokens.stream().anyMatch(t -> t.tag().matches("VB[DZP]|MD"))
                && tokens.stream()
                        .filter(t -> sentence.head(t).filter(tokens::contains).isEmpty())
                        .anyMatch(t -> sentence.child(t, "nsubj", "nsubj:pass", "expl", "csubj")
                                .filter(tokens::contains)
                                .isPresent());
    }

    /** "There is", "it is risky to", "it is time to": the word stands for nothing. */
    private static boolean isEmpty(Sentence sentence, Token token) {
        return token.relation().equals("expl")
                || token.is("it")
                        && sentence.head(token)
                                .filter(h -> !h.isVerb()
                                        && sentence.child(h, "csubj", "xcomp", "ccomp", "acl")
                                                .isPresent())
                                .isPresent();
    }

    private static boolean isSound(AnnotatedArticle article, TextSpan span) {
        String words = span.of(article.text());
        return Phrases.wordCount(words) <= LONGEST
                && Character.isUpperCase(words.charAt(0))
                && Phrases.balanced(words)
                && !words.endsWith("?")
                && !words.endsWith("!")
                && !words.matches("(?s).*(\\?|[.,!]['’]|['‘]\\s|,['‘]|‘|\\s'\\p{L}|\\s[—–]\\s|\\[|--|\\.\\.\\.|…).*")
                && ends(article, span);
    }

    /** A sentence that was cut by a mark inside it, as around a title, ends without punctuation. */
    private static boolean ends(AnnotatedArticle article, TextSpan span) {
        String text = article.text();
        for (int i = span.end(); i < Math.min(text.length(), span.end() + 4); i++) {
            char c = text.charAt(i);
            if (".,!?…;:—".indexOf(c) >= 0) {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return span.end() + 4 >= text.length();
    }

    /** "This size", "those two" and "the two sides" stand for something outside the quotation; "this year" does not. */
    private static boolean pointsElsewhere(Sentence sentence, List<Token> tokens) {
        return tokens.stream()
                .anyMatch(t -> t.is("here", "such", "latter", "former", "both", "said", "same")
                        || t.is("this", "that", "these", "those")
                                && (t.tag().equals("DT") || t.relation().matches("det|mark"))
                                && !isOwnTime(sentence, t)
                        || isCountedBefore(sentence, t, tokens)
                        || t.tag().equals("CD") && t.relation().matches("nsubj.*") && t.is("one", "two", "three"));
    }

    private static boolean isOwnTime(Sentence sentence, Token pointer) {
        boolean thoseWho = pointer.is("those")
                && pointer.index() + 1 < sentence.tokens().size()
                && sentence.token(pointer.index() + 1).is("who", "in", "of", "whose");
        boolean clause = pointer.relation().equals("mark")
                && sentence.head(pointer)
                        .flatMap(verb -> sentence.child(verb, "nsubj", "nsubj:pass", "csubj", "expl"))
                        .isPresent();
        return thoseWho
                || clause
                || !pointer.relation().equals("mark")
                        && sentence.head(pointer)
                                .filter(h -> OWN_TIME.contains(h.lemma()))
                                .isPresent();
    }

    private static boolean isCountedBefore(Sentence sentence, Token token, List<Token> tokens) {
        return token.isNoun()
                && sentence.child(token, "nummod").isPresent()
                && sentence.child(token, "det")
                        .filter(d -> d.is("the") && tokens.contains(d))
                        .isPresent()
                && !Identified.byItself(sentence, token);
    }

    /** Each pronoun has a subject or object before it in the sentence that it can stand for. */
    private static boolean pronounsAreSettledInside(Sentence sentence, List<Token> tokens) {
        List<Token> nouns = new ArrayList<>();
        for (Token token : tokens) {
            boolean empty = isEmpty(sentence, token);
            if (POINTS_BACK.contains(token.word().toLowerCase(Locale.ROOT))
                    && !empty
                    && nouns.stream().noneMatch(n -> canBe(token, n))) {
                return false;
            }
            if (token.isNoun() && token.relation().matches("nsubj.*|obj|obl:agent|conj|root|nmod.*|appos")) {
                nouns.add(token);
            }
        }
        return true;
    }

    private static boolean canBe(Token pronoun, Token noun) {
        boolean many = noun.tag().endsWith("S") || noun.relation().equals("conj");
        boolean plural = pronoun.is("they", "them", "their");
        return plural
                ? many || noun.is("nobody", "everybody", "family", "team", "people")
                : !noun.tag().endsWith("S");
    }
}
