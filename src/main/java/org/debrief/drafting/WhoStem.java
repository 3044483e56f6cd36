package org.debrief.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.facts.SpeakerKind;
import org.debrief.facts.Statement;
import org.debrief.reading.NounPhrases;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * The stem of a question that asks who said something.
 *
 * @param asked the words of the article that it repeats
 */
record WhoStem(String text, TextSpan asked) {

    private static final Set<String> QUESTION_WORDS = Set.of("if", "whether", "why", "how", "when", "where", "to");

    /** Words in quotation marks are worth asking about beside a name, or where there are enough of them. */
    private static final Pattern SAYS_MUCH = Pattern.compile("(?:^|\\s)[“‘]?\\p{Lu}[\\p{L}.]+|“(?:\\S+\\s+){6,}\\S+”");

    private static final int WORDS_THAT_SAY_MUCH = 12;

    /** "Sen. Ada Lund (D-Ohio)". */
    private static final String PARTY_TAG = " \\([DRI]-\\p{L}[\\p{L}.]*\\)";

    private static final Pattern TAIL =
            Pattern.compile(", (?:saying|adding|noting|arguing|claiming|insisting|stressing) [^“”]*\\?$");

    private static final String OPENING = "Who ";
    /** "It" cannot stand for "who". */
    private static final String OPENING_FOR_BODIES = "Which organisation ";

    static final Pattern WORD_FOR_WORD = Pattern.compile("Who said(?: of [^“]+?)?(?::| that) “[^“”]*”\\?");

    private static final String QUOTED = "Who said: ";
    private static final String QUOTED_ON = "Who said of ";

    /** Whether it quotes word for word, and nothing else. */
    boolean direct() {
        return WORD_FOR_WORD.matcher(text).matches();
    }

    /** The answer as a sentence: "Ana Roy denied that ...", "The article quotes Ana Roy: ...". */
    String answeredBy(String who) {
        String rest = text.substring(0, text.length() - 1);
        return text.startsWith(QUOTED)
                ? "The article quotes " + who.replaceFirst(",$", "") + ": " + rest.substring(QUOTED.length()) + "."
                : Phrases.capitalised(who) + " "
                        + rest.replaceFirst("^(?:" + OPENING + "|" + OPENING_FOR_BODIES + ")", "") + ".";
    }

    static Optional<WhoStem> of(Material material, Statement statement) {
        return all(material, statement).stream().findFirst();
    }

    /** As {@link #of}, as it reads after "On which day did she say". */
    static Optional<WhoStem> onADay(Material material, Statement statement) {
        return all(StandAlone.inThePast(material), material, statement, false).stream()
                .findFirst();
    }

    /** One for each of several sentences that are quoted, the one that is most worth asking first. */
    static List<WhoStem> all(Material material, Statement statement) {
        return all(new StandAlone(material), material, statement, false);
    }

    /** As {@link #all}, for questions that tell of which article they are. */
    static List<WhoStem> allInSetting(Material material, Statement statement) {
        return all(StandAlone.besideTitle(material), material, statement, true);
    }

    private static List<WhoStem> all(StandAlone telling, Material material, Statement statement, boolean inSetting) {
        List<WhoStem> quoted = statement.direct()
                ? QuotedSentence.all(material, statement, inSetting).stream()
                        .map(q -> new WhoStem(openingOf(q) + "“" + verbatim(q.words()) + "”?", q.span()))
                        .toList()
                : List.of();
        return quoted.isEmpty()
                ? CalledStem.of(material, statement)
                        .or(() -> indirect(telling, material, statement).map(WhoStem::withoutTail))
                        .stream()
                        .toList()
                : quoted;
    }

    /** "said that the road was safe, saying they had tested it" asks two things. */
    private WhoStem withoutTail() {
        Matcher tail = TAIL.matcher(text);
        return tail.find() && Phrases.balanced(text.substring(0, tail.start()))
                ? new WhoStem(text.substring(0, tail.start()) + "?", asked)
                : this;
    }

    private static String openingOf(QuotedSentence quoted) {
        boolean clause = Character.isLowerCase(quoted.words().charAt(0));
        if (!quoted.about().isEmpty()) {
            return QUOTED_ON + quoted.about() + (clause ? " that " : ": ");
        }
        return clause ? "Who said that " : QUOTED;
    }

    /**
     * As {@link #of} for indirect speech, but only good enough for an option: things told before may be told as "the vote",
     * and the speaker is named in it.
     */
    static Optional<WhoStem> loosely(Material material, Statement statement) {
        return indirect(StandAlone.loosely(material), material, statement);
    }

    /** Indirect speech told by this teller. */
    static Optional<WhoStem> told(StandAlone telling, Material material, Statement statement) {
        return indirect(telling, material, statement);
    }

    /** Word for word; only what typesetting adds is made even. */
    static String verbatim(String words) {
        return Phrases.tidy(words)
                .replaceAll(" ?-- ?", " — ")
                .replace("\"", "'")
                .replace('“', '‘')
                .replace('”', '’');
    }

    private static Optional<WhoStem> indirect(StandAlone telling, Material material, Statement statement) {
        Sentence sentence =
                material.article().sentenceAt(statement.cueSpan().start()).orElse(null);
        if (sentence == null || statement.cue().isEmpty() || statement.content().size() != 1) {
            return Optional.empty();
        }
        return PartQuoted.within(
                        material.article(), sentence, statement.content().get(0))
                .flatMap(content -> indirect(telling, sentence, statement, content));
    }

    private static Optional<WhoStem> indirect(
            StandAlone telling, Sentence sentence, Statement statement, TextSpan content) {
        List<Token> inside = sentence.tokensIn(content);
        if (inside.size() < 3) {
            return Optional.empty();
        }
        if (statement.cue().equals("according to")) {
            return clause(telling, sentence, statement, content, "said");
        }
        Token verb = sentence.tokens().stream()
                .filter(t -> t.span().equals(statement.cueSpan()))
                .findFirst()
                .orElse(null);
        if (verb == null) {
            return Optional.empty();
        }
        return CueWords.after(sentence, verb)
                .flatMap(words -> withVerb(telling, sentence, statement, verb, content, words));
    }

    private static Optional<WhoStem> withVerb(
            StandAlone telling, Sentence sentence, Statement statement, Token verb, TextSpan content, String words) {
        String cue = statement.cue();
        if (isOfARelativeClause(sentence, verb)) {
            return Optional.empty();
        }
        boolean after = content.start() > verb.span().end();
        List<Token> inside = sentence.tokensIn(content);
        boolean infinitive = inside.get(0).is("to")
                || (inside.get(0).is("not") && inside.get(1).is("to"));
        Optional<String> object = addressee(telling, sentence, verb, content);
        if (infinitive && after && SayingVerbs.PROMISES.contains(cue) && object.isEmpty()) {
            return stem(telling, sentence, statement, content, "Who " + words + " ");
        }
        if (infinitive
                && after
                && SayingVerbs.URGES.contains(cue)
                && object.isPresent()
                && !object.get().isEmpty()) {
            return stem(telling, sentence, statement, content, "Who " + words + " " + object.get() + " ");
        }
        Optional<Token> preposition = prepositionBefore(sentence, content);
        if (after
                && preposition.isPresent()
                && SayingVerbs.CALLS.contains(cue + " " + preposition.get().lemma())) {
            return stem(
                    telling,
                    sentence,
                    statement,
                    content,
                    "Who " + words + " " + preposition.get().word() + " ");
        }
        boolean finite = isClause(sentence, inside);
        if (!infinitive && SayingVerbs.SAYS.contains(cue) && finite) {
            // "told visiting officials they would wait": somebody is always told, and here they were read as what was.
            if (cue.equals("tell")
                    && object.isEmpty()
                    && after
                    && !inside.get(0).is("that")
                    && !inside.get(0).isPronoun()) {
                return Optional.empty();
            }
            if (cue.equals("tell") && (object.isEmpty() || object.get().isEmpty())) {
                return clause(telling, sentence, statement, content, "said");
            }
            String verbWords = cue.equals("tell") ? words + " " + object.orElseThrow() : words;
            return clause(
                    telling, sentence, statement, content, SayingVerbs.JUST_SAID.contains(cue) ? "said" : verbWords);
        }
        if (after && SayingVerbs.JUDGES.contains(cue) && !finite && inside.size() >= 5) {
            return stem(telling, sentence, statement, content, "Who " + words + " ");
        }
        return Optional.empty();
    }

    /** "something Lund said Bergen could not allow": the clause lacks what it is about. */
    private static boolean isOfARelativeClause(Sentence sentence, Token verb) {
        Optional<Token> speaker =
                sentence.child(verb, "nsubj").filter(who -> !who.tag().startsWith("W"));
        boolean relative = verb.relation().startsWith("acl")
                && sentence.head(verb).filter(h -> h.index() < verb.index()).isPresent();
        return speaker.filter(who -> relative || followsAPronoun(sentence, who)).isPresent();
    }

    private static boolean followsAPronoun(Sentence sentence, Token speaker) {
        int first =
                sentence.subtree(speaker).stream().mapToInt(Token::index).min().orElse(0);
        return sentence.tokens().subList(Math.max(0, first - 1), speaker.index()).stream()
                .anyMatch(t -> t.is("something", "anything", "everything", "nothing", "what", "which"));
    }

    private static Optional<Token> prepositionBefore(Sentence sentence, TextSpan content) {
        int first = sentence.tokensIn(content).get(0).index();
        return first == 0
                ? Optional.empty()
                : Optional.of(sentence.token(first - 1)).filter(t -> t.tag().equals("IN"));
    }

    /** Whom the speaker spoke to; empty text where that is not a name or plain noun, nothing where nobody is given. */
    private static Optional<String> addressee(StandAlone telling, Sentence sentence, Token verb, TextSpan content) {
        return sentence.child(verb, "obj", "iobj")
                .filter(t -> t.index() > verb.index() && t.span().end() <= content.start())
                .map(t -> {
                    TextSpan phrase = NounPhrases.core(sentence, t);
                    return t.isPronoun()
                            ? ""
                            : telling.rewrite(sentence, phrase, "").orElse("");
                });
    }

    private static Optional<WhoStem> clause(
            StandAlone telling, Sentence sentence, Statement statement, TextSpan content, String verb) {
        List<Token> inside = sentence.tokensIn(content);
        boolean that = inside.get(0).is("that") && !inside.get(0).relation().matches("det|nsubj.*");
        int from = that ? 1 : 0;
        TextSpan clause = new TextSpan(inside.get(from).span().start(), content.end());
        // "says if elected she will stay" is no question of whether.
        boolean condition =
                inside.get(from).is("if", "when", "where") && SayingVerbs.SAYS_THAT.contains(statement.cue());
        String link = QUESTION_WORDS.contains(inside.get(from).lemma()) && !condition ? " " : " that ";
        boolean pointing = from == 0 && inside.get(0).is("that");
        if (pointing
                || inside.get(from).is("what", "who", "which", "for")
                || endsEarly(sentence, inside.get(inside.size() - 1))) {
            return Optional.empty();
        }
        // A clause that lacks its subject is a fragment.
        boolean subject = inside.stream()
                .anyMatch(t -> t.relation().startsWith("nsubj")
                        || t.relation().equals("expl")
                        || t.relation().equals("csubj"));
        Map<TextSpan, String> tenses = link.equals(" that ") ? tenses(telling, sentence, statement, inside) : Map.of();
        // "said that Lund had said that": who of the two said it?
        boolean toldTwice = inside.stream()
                .anyMatch(t -> t.lemma().matches("say|tell|claim")
                        && t.isVerb()
                        && sentence.head(t).filter(inside::contains).isEmpty());
        return subject && !toldTwice
                ? stem(telling, sentence, statement, clause, "Who " + verb + link, tenses)
                : Optional.empty();
    }

    /** Whether the words are a whole clause, and not a noun with a clause of its own: "reports that ...". */
    private static boolean isClause(Sentence sentence, List<Token> inside) {
        int first = inside.get(0).index();
        int last = inside.get(inside.size() - 1).index();
        boolean finite = inside.stream().anyMatch(t -> t.tag().matches("VB[DZP]|MD"));
        return finite
                && inside.stream()
                        .filter(t -> t.head() < first || t.head() > last)
                        .anyMatch(t -> sentence.child(t, "nsubj", "nsubj:pass", "expl", "csubj")
                                .isPresent());
    }

    /** Whether the parser cut the clause before its end: a clause is followed by punctuation or by a conjunction. */
    private static boolean endsEarly(Sentence sentence, Token last) {
        if (last.index() + 1 >= sentence.tokens().size()) {
            return false;
        }
        Token next = sentence.token(last.index() + 1);
        return !next.isPunctuation()
                && !next.is("and", "but", "while", "as", "after", "before", "because", "although", "according");
    }

    private static Map<TextSpan, String> tenses(
            StandAlone telling, Sentence sentence, Statement statement, List<Token> clause) {
        if (telling.isInThePast()) {
            return Backshift.ofAny(sentence, clause);
        }
        return sentence.tokensIn(statement.cueSpan()).stream()
                .findFirst()
                .map(cue -> Backshift.of(sentence, cue, clause))
                .orElse(Map.of());
    }

    private static Optional<WhoStem> stem(
            StandAlone telling, Sentence sentence, Statement statement, TextSpan content, String opening) {
        return stem(telling, sentence, statement, content, opening, Map.of());
    }

    private static Optional<WhoStem> stem(
            StandAlone telling,
            Sentence sentence,
            Statement statement,
            TextSpan content,
            String opening,
            Map<TextSpan, String> tenses) {
        List<Token> inside = sentence.tokensIn(content);
        Token first = inside.get(0);
        if (endsEarly(sentence, inside.get(inside.size() - 1))) {
            return Optional.empty();
        }
        // "Trade between the two fell": whether the first word is a name cannot be told at the start of a sentence.
        if (first.index() == 0 && first.isProperNoun() && first.entity().equals("O")) {
            return Optional.empty();
        }
        return telling.retell(
                        sentence,
                        content,
                        telling.isLoose() ? "" : statement.speaker().name(),
                        tenses)
                .map(words -> words.replaceAll(PARTY_TAG, ""))
                .map(PartQuoted::withoutEnd)
                .filter(words -> words.indexOf('“') < 0 || saysMuch(opening.replaceFirst("^Who", "") + words))
                .map(words -> words.startsWith(first.word()) ? inMidSentence(telling, sentence, first, words) : words)
                .filter(words -> Phrases.wordCount(words) >= 3 && !words.contains(" / "))
                .map(words -> new WhoStem(openingFor(statement, opening, words) + words + "?", content));
    }

    /** A capital that the article writes in the middle of a sentence, too, is that of a title: "Call of Duty". */
    private static String inMidSentence(StandAlone telling, Sentence sentence, Token first, String words) {
        boolean begins =
                first.index() == 0 || sentence.token(first.index() - 1).word().matches("\\p{P}+|``|''");
        return begins && !telling.isTitle(sentence, first) ? NounPhrases.inMidSentence(words, first) : words;
    }

    /** Somebody's own "I" reads badly after "that", but where nothing else is quoted. */
    private static boolean saysMuch(String words) {
        return (SAYS_MUCH.matcher(words).find() || Phrases.wordCount(words) >= WORDS_THAT_SAY_MUCH)
                && !words.matches("(?s).*(?<! that )“(?:I|We)\\b.*");
    }

    private static String openingFor(Statement statement, String opening, String words) {
        boolean body = SpeakerPool.kindOf(statement.speaker()) != SpeakerKind.PERSON;
        boolean it = words.matches("(?s)(?:.*[\\s(])?(?:it|its)\\b.*");
        return body && it ? opening.replaceFirst("^" + OPENING, OPENING_FOR_BODIES) : opening;
    }
}
