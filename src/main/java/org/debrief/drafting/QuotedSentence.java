package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    /** "an thus": what an article prints wrongly is not printed again. */
    private static final Pattern MISPRINT =
            Pattern.compile("\\b[Aa]n [bcdfgjklmnpqrstvwyz]\\p{Ll}|\\b(\\p{Ll}{3,}) \\1\\b");

    private static final int SHORTEST = 7;
    /** Fewer words are enough where they name something, or where the stem names whom they are about. */
    private static final int SHORTEST_WITH_NAMES = 4;

    private static final int SHORTEST_ABOUT = 5;
    private static final int LONGEST = 34;
    /** Fewer words than these say little without the next sentence. */
    private static final int SHORT = 9;

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

    /** Words of one sentence that stand between quotation marks, perhaps on both sides of "she said". */
    private record Piece(String words, TextSpan span, Sentence sentence, List<Token> tokens) {

        String firstWord() {
            return words.split("[ ,’']", 2)[0].toLowerCase(Locale.ROOT);
        }
    }

    static Optional<QuotedSentence> of(Material material, Statement statement) {
        AnnotatedArticle article = material.article();
        List<Piece> pieces = article.quotations().stream()
                .filter(q -> statement.content().stream().anyMatch(piece -> piece.covers(q.inner())))
                .flatMap(q -> pieces(article, q.inner()).stream())
                .toList();
        List<QuotedSentence> found = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean last = i + 1 == pieces.size();
            (last
                            ? asked(material, statement, pieces.get(i))
                            : before(material, statement, pieces.get(i), pieces.get(i + 1)))
                    .ifPresent(found::add);
            withThoseAfter(material, statement, pieces.subList(i, pieces.size()))
                    .ifPresent(found::add);
        }
        return found.stream()
                .flatMap(q -> q.withNames(material, statement).stream())
                .max(Comparator.comparingInt(QuotedSentence::worth)
                        .thenComparing(q -> q.about().isEmpty())
                        .thenComparing(
                                Comparator.comparing(QuotedSentence::span).reversed()));
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
    private static Optional<QuotedSentence> before(Material material, Statement statement, Piece piece, Piece next) {
        AnnotatedArticle article = material.article();
        Optional<Piece> joined = joined(article, piece, next);
        if (joined.isPresent()) {
            return asked(material, statement, joined.get());
        }
        Optional<QuotedSentence> alone = asked(material, statement, piece);
        if (!MAKES_THE_POINT.contains(next.firstWord())) {
            return alone;
        }
        String both = piece.words() + ". " + next.words();
        return alone.filter(q -> isSound(article, next))
                .filter(q -> !Quotable.pointsElsewhere(next.sentence(), next.tokens()))
                .filter(q -> Phrases.wordCount(both) <= LONGEST)
                .map(q -> new QuotedSentence(both, piece.span().join(next.span()), q.about()));
    }

    /** "Hate is not enough. They need something to vote for": a short sentence with those that follow it. */
    private static Optional<QuotedSentence> withThoseAfter(Material material, Statement statement, List<Piece> pieces) {
        Piece first = pieces.get(0);
        if (pieces.size() == 1 || Phrases.wordCount(first.words()) >= SHORT || endsOddly(material.article(), first)) {
            return Optional.empty();
        }
        Optional<String> about = stands(material, statement, first);
        if (about.isEmpty()) {
            return Optional.empty();
        }
        String words = first.words();
        TextSpan span = first.span();
        List<Token> told = new ArrayList<>(first.tokens());
        for (Piece next : pieces.subList(1, Math.min(pieces.size(), MOST_TOGETHER))) {
            boolean fits = Phrases.wordCount(words) < COMFORTABLE
                    && Phrases.wordCount(words) + Phrases.wordCount(next.words()) <= LONGEST_TOGETHER
                    && Character.isUpperCase(next.words().charAt(0))
                    && isSound(material.article(), next)
                    && !endsOddly(material.article(), next)
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
        return span.equals(first.span()) || Phrases.wordCount(words) < SHORT
                ? Optional.empty()
                : Optional.of(new QuotedSentence(words, span, about.get()));
    }

    /** Only a full stop, or the comma before "she said", may become the full stop between two sentences. */
    private static boolean endsOddly(AnnotatedArticle article, Piece piece) {
        String after = article.text()
                .substring(
                        piece.span().end(),
                        Math.min(article.text().length(), piece.span().end() + 3));
        return !after.matches("(?s)[”\"']{0,2}[.,].*");
    }

    private static List<Piece> pieces(AnnotatedArticle article, TextSpan inner) {
        return article.sentences().stream()
                .filter(s -> s.span().overlaps(inner))
                .flatMap(s -> piece(article, s, inner).stream())
                .toList();
    }

    private static Optional<Piece> piece(AnnotatedArticle article, Sentence sentence, TextSpan inner) {
        int start = Math.max(sentence.span().start(), inner.start());
        int end = Math.min(sentence.span().end(), inner.end());
        String words = Phrases.withoutEnd(article.text().substring(start, end));
        TextSpan span = new TextSpan(start, start + words.length());
        List<Token> tokens = sentence.tokensIn(span);
        return words.length() < 2 || tokens.isEmpty()
                ? Optional.empty()
                : Optional.of(new Piece(words, span, sentence, tokens));
    }

    /** "The gate holds," she said, "and it will hold in March": one sentence, from which nothing was left out. */
    private static Optional<Piece> joined(AnnotatedArticle article, Piece first, Piece second) {
        String between =
                article.text().substring(first.span().end(), second.span().start());
        boolean goesOn = first.sentence().equals(second.sentence())
                && between.matches("(?s),\\W+(?:[\\p{L}.’'-]+ ){0,5}[\\p{L}.’'-]+,\\W+")
                && second.words()
                        .matches(
                                "(?:and|but|or|so|because|which|while|as|if|when|where|who|not|the (?:more|\\p{Ll}+er)) .*");
        if (!goesOn) {
            return Optional.empty();
        }
        List<Token> tokens = new ArrayList<>(first.tokens());
        tokens.addAll(second.tokens());
        return Optional.of(new Piece(
                first.words() + ", " + second.words(),
                first.span().join(second.span()),
                first.sentence(),
                List.copyOf(tokens)));
    }

    private static Optional<QuotedSentence> asked(Material material, Statement statement, Piece piece) {
        boolean goesOn = Character.isLowerCase(piece.words().charAt(0)) || opensMidClause(material, piece);
        if (goesOn && !followsTheCue(material, statement, piece)) {
            return Optional.empty();
        }
        int words = Phrases.wordCount(piece.words());
        boolean tooShort = words < (names(piece.words()) >= 2 ? SHORTEST_WITH_NAMES : SHORTEST_ABOUT);
        return tooShort
                ? Optional.empty()
                : stands(material, statement, piece)
                        .filter(about -> !about.isEmpty() || words >= SHORTEST || names(piece.words()) >= 2)
                        .map(about -> new QuotedSentence(piece.words(), piece.span(), about));
    }

    /** Whom it is about, empty text where it tells; nothing where the words do not stand alone. */
    private static Optional<String> stands(Material material, Statement statement, Piece piece) {
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
                && isSound(material.article(), piece)
                && (opensPersonally
                        || !GOES_ON.contains(piece.firstWord())
                        || Quotable.isEmpty(sentence, tokens.get(0)))
                && (!tokens.get(0).tag().equals("VBG") || isSubject(sentence, tokens.get(0), tokens))
                && !Quotable.pointsElsewhere(sentence, tokens)
                && !QuotedDefinites.areOpen(sentence, tokens)
                && !Quotable.addressesSomebody(sentence, tokens)
                && !Quotable.endsOpen(tokens)
                && Quotable.isWhole(sentence, tokens);
        if (!sound) {
            return Optional.empty();
        }
        List<Token> unsettled = Quotable.unsettled(sentence, tokens);
        Optional<String> about =
                unsettled.isEmpty() ? Optional.of("") : OfWhom.stands(material, statement, sentence, unsettled);
        return about.filter(whom -> StandsByItself.is(sentence, tokens, !whom.isEmpty()));
    }

    /** "Building ships takes time". */
    private static boolean isSubject(Sentence sentence, Token opening, List<Token> tokens) {
        return opening.relation().startsWith("csubj")
                && sentence.head(opening).filter(tokens::contains).isPresent();
    }

    /** "says that if elected “I will stay”": what is quoted holds only with the words before it. */
    private static boolean opensMidClause(Material material, Piece piece) {
        String before = material.text().substring(0, piece.span().start());
        return piece.words().matches("(?s)I\\b.*") && before.matches("(?s).*\\p{L}\\s+(?:[“\"‘]|''|``)");
    }

    /** "She said “we waited”", and not "she said nobody believes “we waited”". */
    private static boolean followsTheCue(Material material, Statement statement, Piece piece) {
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

    /** A small letter is no fault: the words follow "that" then. */
    private static boolean isSound(AnnotatedArticle article, Piece piece) {
        String words = piece.words();
        return Phrases.wordCount(words) <= LONGEST
                && Character.isLetterOrDigit(words.replaceFirst("^\\[", "").charAt(0))
                && Phrases.balanced(words)
                && !words.endsWith("?")
                && !words.endsWith("!")
                && !MISPRINT.matcher(words).find()
                && !words.matches(
                        "(?s).*(\\?|[.,!]['’]|['‘]\\s|,['‘]|‘|\\s'\\p{L}|\\[\\P{Lu}|(?:\\.\\.\\.|…).*(?:\\.\\.\\.|…)|(?:\\.\\.\\.|…)(?!\\s\\p{Ll})).*")
                && ends(article, piece.span());
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
}
