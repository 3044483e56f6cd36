package org.debrief.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * Whether quoted words tell by themselves what they are about, and not merely lack a sign of the opposite: they begin with
 * their subject, and that is a name, something of which any or all are meant, or "I" or "we" of a sentence whose things are
 * told in it. Readers who do not know what was said before accept no others.
 */
final class StandsByItself {

    /** "Our merger" points at whoever merges; "our country" is a phrase of everybody who speaks. */
    private static final Set<String> OWNED_BY_ALL = Set.of("""
            country nation economy democracy society people child life planet border future value state city town
            community constitution history generation right freedom security citizen sovereignty law time land
            homeland coast world view opinion mind heart neighbour neighbor ally way politics politician system culture
            duty family job kid grandchild parent health safety goal aim hope belief soldier troops taxpayer
            voter priority message position intention mission commitment responsibility focus concern
            understanding sense guess task role thought prayer condolence partner defence defense
            neighborhood neighbourhood
            """.strip().split("\\s+"));

    private static final Set<String> TODAY =
            Set.of("today", "tonight", "tomorrow", "yesterday", "ago", "earlier", "overnight", "meanwhile");

    /** One of which a reader knows without being told which. */
    private static final Set<String> ONE_FOR_ALL = Set.of("""
            world public economy law internet truth future past weather sun sea sky environment climate planet
            country nation government president people press state constitution earth moon point way problem
            question fact answer reason time moment day year century end beginning heart
            """.strip().split("\\s+"));

    private static final Set<String> OPEN_BEFORE_NOUN = Set.of(
            "further", "other", "more", "such", "additional", "same", "new", "next", "last", "certain", "latest");

    private static final Set<String> SPEAKERS = Set.of("i", "we", "you");
    private static final Set<String> ANYBODY = Set.of(
            "nobody", "everybody", "everyone", "anyone", "anybody", "someone", "somebody", "nothing", "everything");

    private static final int FEWEST_WORDS = 10;
    /** Where the title tells what it is about, fewer are enough. */
    private static final int FEWEST_IN_SETTING = 8;

    private static final int FEWEST_THINGS = 2;

    private StandsByItself() {}

    /**
     * Judges the words of one sentence.
     *
     * @param ofPerson whether the question names the person whom "he" or "she" in them stands for
     */
    static boolean is(Sentence sentence, List<Token> tokens, boolean ofPerson) {
        return is(sentence, tokens, ofPerson, saysMuch(tokens), things(tokens) >= FEWEST_THINGS);
    }

    /** The same of a short sentence whose point the next one makes: "A map is never neutral. It shapes ...". */
    static boolean opens(Sentence sentence, List<Token> tokens, boolean ofPerson) {
        return is(sentence, tokens, ofPerson, true, true);
    }

    /** The same where the reader knows of which article the words are: they may begin with "the vote", and not with "it". */
    static boolean inSetting(Sentence sentence, List<Token> tokens, boolean ofPerson) {
        Optional<Token> subject = subject(sentence, tokens);
        boolean saysEnough = wordsOf(tokens) >= FEWEST_IN_SETTING && things(tokens) >= FEWEST_THINGS;
        return saysEnough
                && tokens.stream().noneMatch(t -> TODAY.contains(lower(t)) && !isCompared(sentence, t))
                && subject.filter(s -> beginsAtOnce(tokens, s))
                        .filter(s -> !s.is("it", "this", "that", "these", "those", "they", "he", "she")
                                || s.is("he", "she") && ofPerson
                                || Quotable.isEmpty(sentence, s))
                        .isPresent();
    }

    private static boolean is(
            Sentence sentence, List<Token> tokens, boolean ofPerson, boolean saysMuch, boolean tellsThings) {
        Optional<Token> subject = subject(sentence, tokens);
        if (subject.isEmpty()
                || tokens.stream().anyMatch(t -> TODAY.contains(lower(t)) && !isCompared(sentence, t))
                || tokens.stream().anyMatch(t -> t.is("our", "my") && pointsAtSpeaker(sentence, t, subject.get()))
                || !beginsAtOnce(tokens, subject.get())) {
            return false;
        }
        return tells(sentence, tokens, subject.get(), ofPerson, saysMuch, tellsThings);
    }

    private static boolean tells(
            Sentence sentence,
            List<Token> tokens,
            Token subject,
            boolean ofPerson,
            boolean saysMuch,
            boolean tellsThings) {
        List<Token> phrase =
                sentence.subtree(subject).stream().filter(tokens::contains).toList();
        String word = lower(subject);
        boolean names = names(tokens, tokens.get(0));
        if (word.matches("he|she")) {
            return ofPerson;
        }
        if (phrase.stream().anyMatch(t -> OPEN_BEFORE_NOUN.contains(lower(t)))) {
            return false;
        }
        if (phrase.stream().anyMatch(t -> t.is("his", "her")) && ofPerson) {
            return true;
        }
        if (names(phrase, tokens.get(0))) {
            return true;
        }
        boolean whoever = subject.is("those", "anyone", "everyone")
                && phrase.stream().anyMatch(t -> t.is("who") && t.index() == subject.index() + 1);
        if (SPEAKERS.contains(word) || ANYBODY.contains(word) || whoever) {
            return names || saysMuch;
        }
        if (subject.relation().equals("expl") || word.equals("it") || word.equals("there")) {
            // "It is not a radical idea to say that ...": what it is follows; what there is must be named.
            boolean follows = !word.equals("there") && Quotable.isEmpty(sentence, subject);
            return names || follows && saysMuch || word.equals("there") && tellsOfThings(tokens);
        }
        // "When bakers sleep, they need a bed": "they" was settled before.
        if (word.equals("they") && tokens.get(0).is("when", "if", "as", "while", "once", "where")) {
            return names || saysMuch;
        }
        if (subject.relation().startsWith("csubj")) {
            return names || saysMuch;
        }
        return subject.isNoun()
                && !phrase.get(0).is("this", "that", "these", "those")
                && (names || isGeneric(sentence, subject) && tellsThings);
    }

    /** "Powerful interests", "a baker", "every child", "the people of the north": any of them, or all that there are. */
    private static boolean isGeneric(Sentence sentence, Token noun) {
        boolean counted = sentence.child(noun, "nummod").isPresent();
        boolean owned = sentence.child(noun, "nmod:poss")
                .filter(t -> !t.is("our", "my"))
                .isPresent();
        Optional<Token> article = sentence.child(noun, "det");
        boolean definite = article.filter(d -> d.is("the")).isPresent();
        return !counted && !owned && (!definite || isTold(sentence, noun));
    }

    private static boolean isTold(Sentence sentence, Token noun) {
        return ONE_FOR_ALL.contains(noun.lemma())
                || Identified.byItself(sentence, noun)
                || sentence.children(noun).stream()
                        .anyMatch(c -> c.tag().matches("JJ[RS]|RB[RS]")
                                || sentence.children(c).stream()
                                        .anyMatch(most -> most.tag().equals("RBS"))
                                || c.is("only", "first", "whole")
                                || c.index() > noun.index() && c.relation().matches("acl.*|nmod.*"))
                || noun.index() + 1 < sentence.tokens().size()
                        && sentence.token(noun.index() + 1).is("of", "that", "who", "to", "between");
    }

    /** Two things at least, and more than a few words: "We are very excited to get started" says nothing. */
    static boolean saysMuch(List<Token> tokens) {
        return wordsOf(tokens) >= FEWEST_WORDS && things(tokens) >= FEWEST_THINGS;
    }

    private static long wordsOf(List<Token> tokens) {
        return tokens.stream().filter(t -> !t.isPunctuation()).count();
    }

    /** "There is no reason for a court to tie the hands of a jury". */
    private static boolean tellsOfThings(List<Token> tokens) {
        return saysMuch(tokens) && things(tokens) > FEWEST_THINGS;
    }

    private static long things(List<Token> tokens) {
        return tokens.stream().filter(t -> t.tag().startsWith("NN")).count();
    }

    private static boolean names(List<Token> tokens, Token first) {
        return tokens.stream()
                .filter(t -> !t.equals(first)
                        || !t.entity().equals("O")
                        || t.relation().equals("compound"))
                .anyMatch(t -> t.isProperNoun() && t.word().matches("\\p{Lu}[\\p{L}.&’'-]+"));
    }

    /** "Our bakery will close" is news of whoever says it; "bakers are part of all our plans" says what it says of them. */
    private static boolean pointsAtSpeaker(Sentence sentence, Token owner, Token subject) {
        Optional<Token> owned = sentence.head(owner);
        boolean ofAll = owned.filter(noun -> OWNED_BY_ALL.contains(noun.lemma().toLowerCase(Locale.ROOT)))
                .isPresent();
        return !ofAll
                && owned.filter(noun -> !noun.equals(subject)
                                && !sentence.subtree(subject).contains(noun)
                                && !(noun.tag().equals("NN") && QuotedDefinites.isOneOfSeveral(noun)))
                        .isEmpty();
    }

    /** "cleaner today than in a century" */
    private static boolean isCompared(Sentence sentence, Token token) {
        return token.is("today")
                && token.index() + 1 < sentence.tokens().size()
                && sentence.token(token.index() + 1).is("than");
    }

    /** "Especially a day like today": what comes before the subject goes on from something said before. */
    private static boolean beginsAtOnce(List<Token> tokens, Token subject) {
        Token first = tokens.get(0);
        return first.equals(subject)
                || subject.relation().equals("expl")
                || first.is("even")
                || !first.tag().matches("RB[RS]?|UH|CC|\\.\\.\\.");
    }

    /** The subject of the words' main clause, or where the parser hangs it elsewhere, the first there is. */
    private static Optional<Token> subject(Sentence sentence, List<Token> tokens) {
        List<Token> subjects = tokens.stream()
                .filter(t -> t.relation().matches("nsubj(?::pass)?|csubj(?::pass)?|expl"))
                .toList();
        return subjects.stream()
                .filter(t -> sentence.head(t)
                        .filter(h -> sentence.head(h).filter(tokens::contains).isEmpty())
                        .isPresent())
                // Beside "there" the thing that there is counts as a subject, too.
                .min(Comparator.comparing((Token t) -> !t.relation().equals("expl"))
                        .thenComparingInt(Token::index))
                .or(() -> subjects.stream().findFirst());
    }

    private static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }
}
