package org.debrief.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Tells words that point out of their passage: "yesterday", "such", "both sides", a bare "more". */
final class Deixis {

    private static final Set<String> POINTS_AT_TIME = Set.of(
            "yesterday",
            "today",
            "tonight",
            "tomorrow",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "now",
            "recently",
            "currently",
            "earlier",
            "later",
            "then",
            "ago",
            "weekend",
            "so");
    private static final Set<String> RELATIVE = Set.of("last", "next", "past", "coming", "previous", "following");
    private static final Set<String> POINTS_BACK = Set.of(
            "this",
            "these",
            "those",
            "such",
            "here",
            "there",
            "latter",
            "former",
            "another",
            "other",
            "others",
            "same",
            "respective",
            "respectively",
            "similar",
            "above");
    private static final Set<String> LEFT_OUT =
            Set.of("also", "however", "meanwhile", "therefore", "moreover", "furthermore", "instead", "separately");

    private Deixis() {}

    static boolean isThirdPerson(Token token) {
        return token.is(
                "he",
                "him",
                "his",
                "she",
                "her",
                "hers",
                "it",
                "its",
                "they",
                "them",
                "their",
                "himself",
                "herself",
                "itself",
                "themselves");
    }

    /** Links to the sentence before; the passage says the same without it. */
    static boolean isFiller(Token token) {
        return LEFT_OUT.contains(token.word().toLowerCase(Locale.ROOT))
                && token.tag().startsWith("RB");
    }

    static boolean pointsElsewhere(Sentence sentence, Token token, List<Token> passage) {
        String word = token.word().toLowerCase(Locale.ROOT);
        boolean last = token.index() + 1 >= sentence.tokens().size();
        String next = last ? "" : sentence.token(token.index() + 1).word().toLowerCase(Locale.ROOT);
        if (token.isPunctuation()) {
            return false;
        }
        if (POINTS_AT_TIME.contains(word)) {
            boolean degree = word.equals("so")
                    && !last
                    && sentence.token(token.index() + 1).tag().matches("RB|JJ|IN")
                    && !(token.index() > 0
                            && sentence.token(token.index() - 1).lemma().equals("do"));
            boolean asLater = word.matches("earlier|later") && next.equals("than");
            return !degree && !asLater;
        }
        if (RELATIVE.contains(word) && token.relation().equals("amod")) {
            return true;
        }
        return isBareThat(token, passage)
                || isWithoutArticle(sentence, token)
                || pointsBack(sentence, token, word, next)
                || isBothSides(sentence, token)
                || isBareComparative(sentence, token)
                || isBareNumber(sentence, token)
                || isOwnedByNobody(sentence, token);
    }

    private static boolean isBareThat(Token token, List<Token> passage) {
        boolean opening = token.index() == passage.get(0).index();
        return token.is("that")
                && (token.relation().equals("det") || token.tag().equals("DT") && !opening);
    }

    /** "most of ship's cargo" is misprinted, and "said number is growing" means that number; neither is repeated. */
    private static boolean isWithoutArticle(Sentence sentence, Token token) {
        boolean owner = token.tag().equals("NN")
                && token.relation().equals("nmod:poss")
                && !token.word().matches(".*(?:day|week|month|year|night|morning|evening|century|today|world)");
        boolean counted =
                token.is("number", "figure", "group", "idea", "decision", "plan", "move", "man", "woman", "report")
                        && token.relation().startsWith("nsubj");
        return (owner || counted)
                && Character.isLowerCase(token.word().charAt(0))
                && sentence.children(token).stream()
                        .noneMatch(t -> t.relation().matches("det.*|nmod:poss|nummod|compound|amod")
                                && t.index() < token.index());
    }

    private static boolean pointsBack(Sentence sentence, Token token, String word, String next) {
        if (!POINTS_BACK.contains(word) || token.relation().equals("expl")) {
            return false;
        }
        boolean thoseWho = word.equals("those") && next.matches("who|in|of|whose|with|that");
        boolean otherPeople = word.equals("other")
                && token.tag().equals("JJ")
                && sentence.children(token).isEmpty()
                && sentence.head(token).filter(h -> h.tag().equals("NNS")).isPresent();
        boolean suchAs = word.equals("such") && next.matches("as|an?");
        return !thoseWho
                && !otherPeople
                && !suchAs
                && !(token.isProperNoun() && !token.entity().equals("O"));
    }

    /** "both governments", "each side": which two was told before. */
    private static boolean isBothSides(Sentence sentence, Token token) {
        boolean pair = token.is("both", "either", "neither")
                && token.tag().equals("DT")
                && !token.relation().equals("cc:preconj");
        boolean side = token.is("side", "sides")
                && sentence.children(token).stream().noneMatch(t -> t.relation().startsWith("nmod"));
        return pair && sentence.child(token, "nmod").isEmpty() || side;
    }

    /** "more", "the larger" and "fewer" compare with something; "than" says with what. */
    private static boolean isBareComparative(Sentence sentence, Token token) {
        boolean closing = token.index() + 1 >= sentence.tokens().size()
                || sentence.token(token.index() + 1).isPunctuation();
        if (token.is("more", "less", "fewer") && closing) {
            return true;
        }
        boolean thing = token.tag().equals("JJR") && token.relation().matches("nsubj.*|obj|obl.*|nmod.*|conj");
        return thing
                && sentence.tokens().stream()
                        .noneMatch(t -> t.is("than") && t.index() > token.index()
                                || t.is("to") && t.index() == token.index() + 1)
                && sentence.children(token).stream()
                        .noneMatch(t ->
                                t.relation().startsWith("nmod") || t.relation().startsWith("obl"));
    }

    /** "two abstained", "one was closed": of what was told before. A sum or a year is no such number. */
    private static boolean isBareNumber(Sentence sentence, Token token) {
        boolean thing = token.tag().equals("CD")
                && token.relation().matches("nsubj.*|obj|iobj")
                && !nounFollows(sentence, token);
        return thing
                && !token.word().matches(".*\\d{4}.*")
                && sentence.children(token).stream()
                        .noneMatch(t -> t.relation().matches("nmod.*|compound|obl.*")
                                || t.tag().equals("$")
                                || t.is("%", "$"));
    }

    /** "one dragged anchor", whatever the parser makes of it. */
    private static boolean nounFollows(Sentence sentence, Token number) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.isNoun() && t.index() > number.index() && t.index() <= number.index() + 2);
    }

    /** "sales", "members": whose they are has to be said. */
    private static boolean isOwnedByNobody(Sentence sentence, Token token) {
        return WordLists.OWNED.contains(token.lemma())
                && token.isNoun()
                && !token.relation().equals("compound")
                && sentence.children(token).stream()
                        .noneMatch(t -> t.relation().startsWith("nmod")
                                || t.relation().startsWith("acl")
                                || t.relation().matches("compound|amod"));
    }

    /** Whether one of these words follows. */
    static boolean startsNext(Sentence sentence, Token token, String... words) {
        int next = token.index() + 1;
        return next < sentence.tokens().size() && sentence.token(next).is(words);
    }
}
