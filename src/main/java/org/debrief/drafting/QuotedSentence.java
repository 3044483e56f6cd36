package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
 * @param about the full name of whoever "he" or "she" in it is, where only the article tells; empty otherwise
 */
record QuotedSentence(String words, TextSpan span, String about) {

    private static final int SHORTEST = 7;
    /** Fewer words are enough where they name something, or where the stem names whom they are about. */
    private static final int SHORTEST_WITH_NAMES = 4;

    private static final int SHORTEST_ABOUT = 5;
    private static final int LONGEST = 34;
    /** Fewer words than these say little without the next sentence. */
    private static final int SHORT = 9;

    /** In characters: longer than the white space and the word before a mark. */
    private static final int BEFORE = 200;

    private static final int COMFORTABLE = 14;
    private static final int LONGEST_TOGETHER = 30;
    private static final int MOST_TOGETHER = 4;
    private static final Set<String> GOES_ON = Set.of(
            "but", "and", "so", "that", "this", "it", "they", "he", "she", "his", "her", "these", "those", "then",
            "because", "or", "there", "which", "who", "where", "whereas", "such", "except", "also", "instead", "yes",
            "no", "again", "now", "today", "please", "nor", "yet", "only", "another", "others", "rather", "however",
            "like");
    private static final Set<String> PERSONS = Set.of("he", "she", "his", "her");
    /** Openings that turn or finish what the sentence before began, so that it means little without them. */
    private static final Set<String> MAKES_THE_POINT =
            Set.of("but", "it", "they", "instead", "yet", "now", "today", "rather");

    /** The one that is most worth asking about. */
    static Optional<QuotedSentence> of(Material material, Statement statement) {
        return all(material, statement).stream().findFirst();
    }

    /** Those that share no words, the one that is most worth asking about first. */
    static List<QuotedSentence> all(Material material, Statement statement) {
        return all(material, statement, false);
    }

    /**
     * As {@link #all(Material, Statement)}.
     *
     * @param inSetting whether the question tells of which article it is, so that "the vote" may stay
     */
    static List<QuotedSentence> all(Material material, Statement statement, boolean inSetting) {
        AnnotatedArticle article = material.article();
        List<QuotedPiece> pieces = article.quotations().stream()
                .filter(q -> statement.content().stream().anyMatch(piece -> piece.covers(q.inner())))
                .flatMap(q -> QuotedPiece.of(article, q.inner()).stream())
                .toList();
        List<QuotedSentence> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            QuotedPiece piece = pieces.get(i);
            boolean last = i + 1 == pieces.size();
            (last
                            ? asked(material, statement, inSetting, piece)
                            : before(material, statement, inSetting, piece, pieces.get(i + 1)))
                    .ifPresent(found::add);
            piece.withoutOpening()
                    .flatMap(rest -> asked(material, statement, inSetting, rest))
                    .ifPresent(found::add);
            withThoseAfter(material, statement, inSetting, pieces.subList(i, pieces.size()))
                    .ifPresent(found::add);
        }
        List<QuotedSentence> apart = new ArrayList<>();
        found.stream()
                .flatMap(q -> q.withNames(material, statement).stream())
                .sorted(Comparator.comparingInt(QuotedSentence::worth)
                        .thenComparing(q -> q.about().isEmpty())
                        .thenComparing(
                                Comparator.comparing(QuotedSentence::span).reversed())
                        .reversed())
                .filter(q -> apart.stream().noneMatch(other -> other.span().overlaps(q.span())))
                .forEachOrdered(apart::add);
        return apart;
    }

    /** About whom it names by surname alone, too; nothing where that might be several, or is not whom "he" is. */
    private Optional<QuotedSentence> withNames(Material material, Statement statement) {
        String speaker = SpeakerPool.nameOf(material, statement.speaker());
        return QuotedNames.about(material, words, span, speaker)
                .filter(named -> named.isEmpty() || about.isEmpty() || named.equals(about))
                .map(named -> named.isEmpty() ? this : new QuotedSentence(words, span, named));
    }

    /** Names tell more than other words do. */
    private int worth() {
        return Math.min(20, Phrases.wordCount(words)) + 3 * (int) Math.min(2, names(words));
    }

    /** The words of a sentence that another one follows: alone, or with it where they are one, or make one point. */
    private static Optional<QuotedSentence> before(
            Material material, Statement statement, boolean inSetting, QuotedPiece piece, QuotedPiece next) {
        AnnotatedArticle article = material.article();
        Optional<QuotedPiece> joined = piece.joinedTo(next, article);
        if (joined.isPresent()) {
            return asked(material, statement, inSetting, joined.get());
        }
        Optional<QuotedSentence> alone = asked(material, statement, inSetting, piece);
        if (!MAKES_THE_POINT.contains(next.firstWord())) {
            return alone;
        }
        String both = piece.words() + ". " + next.words();
        return alone.filter(q -> next.isSound(article))
                .filter(q -> !Quotable.pointsElsewhere(next.sentence(), next.tokens()))
                .filter(q -> Phrases.wordCount(both) <= LONGEST)
                .map(q -> new QuotedSentence(both, piece.span().join(next.span()), q.about()));
    }

    /** "Hate is not enough. They need something to vote for": a short sentence with those that follow it. */
    private static Optional<QuotedSentence> withThoseAfter(
            Material material, Statement statement, boolean inSetting, List<QuotedPiece> pieces) {
        QuotedPiece first = pieces.get(0);
        if (pieces.size() == 1 || Phrases.wordCount(first.words()) >= SHORT || first.endsOddly(material.article())) {
            return Optional.empty();
        }
        Optional<String> about = stands(material, statement, inSetting, first, areOne(first, pieces.get(1)));
        if (about.isEmpty()) {
            return Optional.empty();
        }
        String words = first.words();
        TextSpan span = first.span();
        List<Token> told = new ArrayList<>(first.tokens());
        for (QuotedPiece next : pieces.subList(1, Math.min(pieces.size(), MOST_TOGETHER))) {
            boolean fits = Phrases.wordCount(words) < COMFORTABLE
                    && Phrases.wordCount(words) + Phrases.wordCount(next.words()) <= LONGEST_TOGETHER
                    && Character.isUpperCase(next.words().charAt(0))
                    && next.isSound(material.article())
                    && !next.endsOddly(material.article())
                    && Quotable.isWhole(next.sentence(), next.tokens())
                    && !Quotable.pointsElsewhere(next.sentence(), next.tokens())
                    && Quotable.areSettledBy(
                            next.sentence(), next.tokens(), told, !about.get().isEmpty());
            if (!fits) {
                break;
            }
            words = words + ". " + next.words();
            span = span.join(next.span());
            told.addAll(next.tokens());
        }
        return span.equals(first.span()) || Phrases.wordCount(words) < SHORT || !StandsByItself.saysMuch(told)
                ? Optional.empty()
                : Optional.of(new QuotedSentence(words, span, about.get()));
    }

    /** "A map is never neutral. It shapes ...", "We have the best ovens. We have ...": neither says enough without the other. */
    private static boolean areOne(QuotedPiece first, QuotedPiece next) {
        return next.firstWord().matches("it|they")
                || next.firstWord().equals(first.firstWord())
                        && !next.firstWord().equals("i");
    }

    private static Optional<QuotedSentence> asked(
            Material material, Statement statement, boolean inSetting, QuotedPiece piece) {
        boolean goesOn = Character.isLowerCase(piece.words().charAt(0)) || opensMidClause(material, piece);
        if (goesOn && !piece.opened() && !followsTheCue(material, statement, piece)) {
            return Optional.empty();
        }
        int words = Phrases.wordCount(piece.words());
        boolean tooShort = words < (names(piece.words()) >= 2 ? SHORTEST_WITH_NAMES : SHORTEST_ABOUT);
        return tooShort
                ? Optional.empty()
                : stands(material, statement, inSetting, piece, false)
                        .filter(about -> !about.isEmpty() || words >= SHORTEST || names(piece.words()) >= 2)
                        .map(about -> new QuotedSentence(piece.words(), piece.span(), about));
    }

    /** Whom it is about, empty text where it tells; nothing where the words do not stand alone. */
    private static Optional<String> stands(
            Material material, Statement statement, boolean inSetting, QuotedPiece piece, boolean goesOn) {
        Sentence sentence = piece.sentence();
        List<Token> tokens = piece.tokens();
        boolean opensPersonally = PERSONS.contains(piece.firstWord());
        // "The faster we go" has another half: "the sooner we are there"; "the more who come" lacks whom.
        boolean half = piece.words().startsWith("The ")
                && tokens.size() > 2
                && tokens.get(1).tag().matches("JJR|RBR")
                && (!piece.words().contains(", the ") || tokens.get(2).tag().startsWith("W"));
        // "What you did — I am so glad" is one that was broken off.
        boolean brokenOff = tokens.get(0).tag().startsWith("W") && piece.words().matches("(?s).* (?:[—–]|--) .*");
        boolean sound = !half
                && !brokenOff
                && piece.isSound(material.article())
                && (opensPersonally
                        || !GOES_ON.contains(piece.firstWord())
                        || piece.words().startsWith("Those who ")
                        || Quotable.isEmpty(sentence, tokens.get(0)))
                && (!tokens.get(0).tag().equals("VBG") || isSubject(sentence, tokens.get(0), tokens))
                && !Quotable.pointsElsewhere(sentence, tokens)
                && (inSetting || !QuotedDefinites.areOpen(sentence, tokens))
                && !Quotable.addressesSomebody(sentence, tokens)
                && !Quotable.endsOpen(tokens)
                && Quotable.isWhole(sentence, tokens);
        if (!sound) {
            return Optional.empty();
        }
        List<Token> unsettled = Quotable.unsettled(sentence, tokens);
        Optional<String> about =
                unsettled.isEmpty() ? Optional.of("") : OfWhom.stands(material, statement, sentence, unsettled);
        if (inSetting) {
            return about.filter(whom -> StandsByItself.inSetting(sentence, tokens, !whom.isEmpty()));
        }
        return about.filter(whom -> goesOn
                ? StandsByItself.opens(sentence, tokens, !whom.isEmpty())
                : StandsByItself.is(sentence, tokens, !whom.isEmpty()));
    }

    /** "Building ships takes time". */
    private static boolean isSubject(Sentence sentence, Token opening, List<Token> tokens) {
        return opening.relation().startsWith("csubj")
                && sentence.head(opening).filter(tokens::contains).isPresent();
    }

    /** "says that if elected “I will stay”": what is quoted holds only with the words before it. */
    private static boolean opensMidClause(Material material, QuotedPiece piece) {
        int start = piece.span().start();
        String before = material.text().substring(Math.max(0, start - BEFORE), start);
        return piece.words().matches("(?s)I\\b.*") && before.matches("(?s).*\\p{L}\\s+(?:[“\"‘]|''|``)");
    }

    /** "She said “we waited”", and not "she said nobody believes “we waited”". */
    private static boolean followsTheCue(Material material, Statement statement, QuotedPiece piece) {
        int cue = statement.cueSpan().end();
        return cue < piece.span().start()
                && material.text()
                        .substring(cue, piece.span().start())
                        .matches("(?s),?\\s*(?:that)?,?\\s*(?:“|\"|'')\\s*");
    }

    private static long names(String words) {
        return Pattern.compile("(?<=\\s)(?!I\\b)\\p{Lu}")
                .matcher(words)
                .results()
                .count();
    }
}
