package org.debrief.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.debrief.reading.BlockKind;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * A sentence of the article with a gap where a figure or a date stood: the article's own words ask, so that nothing of what
 * limits or attributes them is lost. Names are told in full, days by their date.
 *
 * @param stem the question
 * @param sentence the sentence in the article
 */
record GapSentence(String stem, Sentence sentence) {

    static final String GAP = "____";
    private static final String ASKING = "^(Wh[^:]* belongs in the gap: )";
    private static final Pattern UNMARKED = Pattern.compile(ASKING + "(?!“)(.*)\\?$", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile(ASKING + "“(.*)”\\?$", Pattern.DOTALL);
    private static final int ENOUGH_TO_TELL_APART = 2;
    private static final Pattern STRAIGHT = Pattern.compile("\"([^\"]*)\"");
    private static final int FEWEST_WORDS = 9;
    private static final int MOST_WORDS = 42;

    /** Marks that would stand within the marks of the stem, or lists and asides that break a sentence up. */
    private static final Pattern BROKEN = Pattern.compile("^\\W*[-–—]|[?!:;\\[\\]*•|]|''|``|\\s[-–—]|[–—]|\\.\\.\\.|…");
    /** What only leads over from the sentence before may be left out. */
    private static final Pattern LEADS_OVER =
            Pattern.compile("^(?:(?:But|And|So|Yet|[Ss]till|However|Meanwhile|Even so|Nevertheless),? )+(?=\\p{L})");
    /** It goes on from something told before that cannot be left out. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)^(?:that|this|these|those|then|there|here|such|both|some|others?|another|instead|as a result|for example"
                    + "|for instance|in addition|of (?:those|these|them|the)|among (?:those|these|them)|while|although|though|an? \\p{Ll}+ (?:could|would|may|might|will)"
                    + "|according to (?:him|her|them))\\b");

    /** "a 18 February report": what is written into a sentence may not fit there. */
    private static final Pattern AMISS = Pattern.compile("\\ba (?:8|11|18) \\p{Lu}|\\b(\\p{Ll}{2,}) \\1\\b|[,.]\\p{L}");
    /** "the 40 attempts" were told of before, "the 40 people who came" were not. */
    private static final Pattern IDENTIFIED =
            Pattern.compile("^ (?:\\p{L}+ )?\\p{L}+ (?:of|in|at|on|to|from|for|who|that|which|\\p{Ll}+ed)\\b");

    private static final Pattern CLOSED = Pattern.compile("’(?!\\p{L})");
    private static final Pattern REST_COUNTED = Pattern.compile(
            "(?i)\\b(?:an? (?:third|fourth|fifth|sixth)|the (?:others?|rest|remaining|remainder)|respectively|altogether|each)\\b"
                    + "|\\b(?:a|one|two|three) (?:half|quarters?|thirds?|fifths?)\\b|\\b(?:half|twice|double|doubled|triple|tripled)\\b");

    /**
     * The sentence of the words that are asked.
     *
     * @param instead what stands in their place, with the gap in it: "on ____"
     * @param opening what asks, up to the sentence: "Which figure belongs in the gap"
     */
    static Optional<GapSentence> of(Material material, TextSpan asked, String instead, String opening) {
        return material.article()
                .sentenceAt(asked.start())
                .filter(s -> s.block().kind() == BlockKind.PARAGRAPH && s.span().covers(asked))
                .filter(s -> material.article().quotationCovering(asked).isEmpty())
                .filter(GapSentence::isWhole)
                .flatMap(s -> WithoutTails.of(s, s.tokens()).stream()
                        .filter(tokens -> tokens.size() == s.tokens().size() || !endsOpen(tokens))
                        .map(tokens -> tokens.get(0)
                                .span()
                                .join(tokens.get(tokens.size() - 1).span()))
                        .filter(part -> part.covers(asked) && !isBroken(part.of(material.text())))
                        .flatMap(part -> withGap(material, s, part, asked, instead).stream())
                        .findFirst()
                        .map(words -> new GapSentence(opening + ": " + words + "?", s)));
    }

    /**
     * The question as a candidate for the set. What the sentence tells besides stands in its stem, so that nothing else of it
     * may be asked.
     *
     * @param fromArticle how many of the wrong options the article gives for something else
     * @param asked the words that the gap holds
     */
    Candidate candidate(
            Material material,
            QuestionKind kind,
            String factId,
            List<DraftOption> options,
            int fromArticle,
            double weight,
            TextSpan asked) {
        Draft draft = new Draft(
                kind,
                QuestionFormat.SINGLE_CHOICE,
                stem,
                factId,
                fromArticle >= ENOUGH_TO_TELL_APART ? Difficulty.DISCRIMINATION : Difficulty.RECALL,
                options,
                SentenceEvidence.of(material, sentence, false),
                SentenceEvidence.explanation(material, sentence));
        return new Candidate(draft, weight, asked, List.of(sentence.span()));
    }

    /** "unveiled a plan to refine": what comes after was cut off with "and sell". */
    private static boolean endsOpen(List<Token> tokens) {
        return tokens.stream()
                .filter(t -> !t.isPunctuation())
                .reduce((first, second) -> second)
                .filter(t -> t.tag().matches("VB|VBG|VBP|IN|TO|DT|CC|MD"))
                .isPresent();
    }

    private static boolean isBroken(String words) {
        return BROKEN.matcher(words).find()
                || words.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private static boolean isWhole(Sentence sentence) {
        return sentence.root()
                .filter(root -> sentence.children(root).stream()
                        .anyMatch(t -> t.relation().matches("nsubj(?::pass)?|csubj|expl")))
                .isPresent();
    }

    private static Optional<String> withGap(
            Material material, Sentence sentence, TextSpan part, TextSpan asked, String instead) {
        return new Passage(material, false, material.wordsOfTitle(), sentence, part, "")
                .rewritten(Map.of(asked, instead))
                .map(words -> STRAIGHT.matcher(words)
                        .replaceAll("‘$1’")
                        .replace('“', '‘')
                        .replace('”', '’'))
                .map(words -> Phrases.withoutEnd(
                        Phrases.capitalised(LEADS_OVER.matcher(words).replaceFirst(""))))
                .filter(words -> !isToldOfAnother(material, sentence, words))
                .filter(words -> !GOES_ON.matcher(words).find() && areMarksEven(words))
                .filter(words -> words.indexOf(GAP) >= 0 && words.indexOf(GAP) == words.lastIndexOf(GAP))
                .filter(words -> isSetApart(words)
                        && !tells(words)
                        && !AMISS.matcher(words).find())
                .filter(words -> Phrases.wordCount(words) >= FEWEST_WORDS && Phrases.wordCount(words) <= MOST_WORDS)
                .map(words -> words.replace("'", "’"));
    }

    /** "Two of ____ lines were mended and a third would be soon", "____ (£113m)": what is left says what the gap holds. */
    private static boolean tells(String words) {
        int start = words.indexOf(GAP);
        String before = words.substring(0, start);
        String after = words.substring(start + GAP.length());
        return after.matches("(?s) \\(.*")
                || before.matches("(?s).*\\b[Tt]he ")
                        && !IDENTIFIED.matcher(after).find()
                || before.lastIndexOf('(') > before.lastIndexOf(')')
                || REST_COUNTED.matcher(words).find();
    }

    /** "Roy claimed that he had paid": where another name has taken the place of "he", it may be Roy who paid. */
    static boolean isToldOfAnother(Material material, Sentence sentence, String words) {
        boolean names = false;
        boolean says = false;
        for (Token token : sentence.tokens()) {
            says |= names && SayingVerbs.SAYS.contains(token.lemma());
            names |= token.isProperNoun();
            if (says
                    && token.is("he", "she")
                    && material.article().quotationCovering(token.span()).isEmpty()
                    && !words.contains(" " + token.word() + " ")) {
                return true;
            }
        }
        return false;
    }

    /** A quotation that goes on into the next sentence has its end there. */
    private static boolean areMarksEven(String words) {
        long opened = words.chars().filter(c -> c == '‘').count();
        long closed = CLOSED.matcher(words).results().count();
        return opened == 0 ? !words.matches("(?s)[’'].*") : opened <= closed && !words.matches("(?s)‘[^’]*");
    }

    /** A gap within a word ("a ____-member crew"), a sum or a bracket is none that a reader could fill. */
    private static boolean isSetApart(String words) {
        int start = words.indexOf(GAP);
        int end = start + GAP.length();
        String before = words.substring(0, start);
        String after = words.substring(end);
        return before.matches("(?s)|.*\\s")
                && after.matches("(?s)|[\\s,.].*|[’']s?\\s.*")
                && !before.matches("(?s).*(?:\\b(?:Rs|No|Nos|number|page|chapter|section|article|flight)\\.? )")
                && !after.matches("(?s) (?:lakh|crore|per cent|percent|million|billion)\\b.*");
    }

    static boolean isIn(Draft draft) {
        return draft.stem().contains(GAP);
    }

    /** The stem with its sentence between quotation marks, as it is asked. */
    static String marked(String stem) {
        return UNMARKED.matcher(stem).replaceFirst("$1“$2”?");
    }

    /** The stem without the marks around its sentence, as its words are judged. */
    static String unmarked(String stem) {
        return MARKED.matcher(stem).replaceFirst("$1$2?");
    }
}
