package org.debrief.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.debrief.reading.FirstNames;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Judges whether quoted words are a whole sentence that points to nothing outside itself. */
final class Quotable {

    private static final Set<String> POINTS_BACK =
            Set.of("he", "she", "him", "her", "his", "they", "them", "their", "it", "its", "himself", "herself");
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
            "kind",
            "court",
            "parliament",
            "congress",
            "administration",
            "season",
            "summer",
            "winter",
            "planet",
            "state",
            "city");

    private Quotable() {}

    /** Whether it is a sentence and no fragment: its main word has a subject. */
    static boolean isWhole(Sentence sentence, List<Token> tokens) {
        return isWholeByItsHead(sentence, tokens) || hasMainClause(sentence, tokens);
    }

    private static boolean isWholeByItsHead(Sentence sentence, List<Token> tokens) {
        return tokens.stream().anyMatch(t -> t.tag().matches("VB[DZP]|MD"))
                && tokens.stream()
                        .filter(t -> sentence.head(t).filter(tokens::contains).isEmpty())
                        .filter(t -> sentence.child(t, "mark")
                                .filter(m -> tokens.contains(m) && m.is("if", "unless", "because", "although"))
                                .isEmpty())
                        .anyMatch(t -> sentence.child(t, "nsubj", "nsubj:pass", "expl", "csubj")
                                .filter(tokens::contains)
                                .isPresent());
    }

    /** Where the parser hangs the words elsewhere: they begin like a sentence, and a clause in them depends on no other. */
    private static boolean hasMainClause(Sentence sentence, List<Token> tokens) {
        Token first = tokens.get(0);
        return Character.isUpperCase(first.word().charAt(0))
                && !first.tag().matches("W.*|IN|VBG|VB")
                && tokens.stream().anyMatch(head -> isMainClause(sentence, head, tokens));
    }

    private static boolean isMainClause(Sentence sentence, Token head, List<Token> tokens) {
        boolean subject = sentence.children(head).stream()
                .anyMatch(t -> t.relation().matches("nsubj(?::pass)?|expl|csubj")
                        && tokens.contains(t)
                        && !t.tag().startsWith("W")
                        && t.index() < head.index());
        boolean finite = head.tag().matches("VB[DZP]")
                || sentence.children(head).stream()
                        .anyMatch(t -> tokens.contains(t)
                                && t.relation().matches("aux(?::pass)?|cop")
                                && t.tag().matches("VB[DZP]|MD"));
        boolean depends = head.relation().matches("acl.*|advcl.*|csubj.*")
                || sentence.child(head, "mark").filter(tokens::contains).isPresent();
        return subject && finite && !depends;
    }

    /** "There is", "it is risky to", "it is time to": the word stands for nothing. */
    static boolean isEmpty(Sentence sentence, Token token) {
        return token.relation().equals("expl")
                || token.is("there") && opensExistence(sentence, token)
                || token.is("it")
                        && sentence.head(token)
                                .filter(h -> !h.isVerb()
                                        && (sentence.child(h, "csubj", "xcomp", "ccomp", "acl")
                                                        .isPresent()
                                                || isToBeDone(sentence, h)))
                                .isPresent()
                || token.is("it") && isCleft(sentence, token);
    }

    /** "it would be good for Oslo to have a mayor" */
    private static boolean isToBeDone(Sentence sentence, Token predicate) {
        return sentence.child(predicate, "cop").isPresent()
                && sentence.children(predicate).stream()
                        .anyMatch(t -> t.relation().startsWith("advcl")
                                && t.index() > predicate.index()
                                && sentence.children(t).stream()
                                        .anyMatch(to -> to.is("to") && to.tag().equals("TO")));
    }

    /** "it is Lund who sold the oven" */
    private static boolean isCleft(Sentence sentence, Token it) {
        int be = it.index() + 1;
        if (be + 2 >= sentence.tokens().size() || !sentence.token(be).lemma().equals("be")) {
            return false;
        }
        int last = be + 1;
        while (last + 1 < sentence.tokens().size() && sentence.token(last).isProperNoun()) {
            last++;
        }
        return last > be + 1 && sentence.token(last).is("who", "that", "which");
    }

    private static boolean opensExistence(Sentence sentence, Token there) {
        int next = there.index() + 1;
        return next < sentence.tokens().size()
                && (sentence.token(next).tag().equals("MD")
                        || sentence.token(next).lemma().equals("be"));
    }

    /** "This size", "those two" and "the two sides" stand for something outside the quotation; "this year" does not. */
    static boolean pointsElsewhere(Sentence sentence, List<Token> tokens) {
        // "a jury should determine that"
        boolean endsPointing = tokens.stream()
                .anyMatch(t -> t.is("that", "this", "those", "these")
                        && (t.equals(tokens.get(tokens.size() - 1))
                                || sentence.token(t.index() + 1).isPunctuation()));
        return endsPointing
                || tokens.stream()
                        .anyMatch(t -> t.is("here", "such", "latter", "former")
                                || t.is("same") && !isSameAsTold(sentence, t, tokens)
                                || t.is("said") && t.relation().equals("amod")
                                || t.is("both") && !t.relation().equals("cc:preconj")
                                || t.is("this", "that", "these", "those")
                                        && !isSomebodyBefore(sentence, t)
                                        && !isThen(sentence, t)
                                        && !isOfWhatWasJustSaid(sentence, t, tokens)
                                        && (t.tag().equals("DT") || t.relation().matches("det|mark"))
                                        && !isOwnTime(sentence, t)
                                || isBareThat(sentence, t, tokens)
                                || isCountedBefore(sentence, t, tokens)
                                || t.tag().equals("CD")
                                        && t.relation().matches("nsubj.*")
                                        && t.is("one", "two", "three")
                                        && !isShare(sentence, t));
    }

    /** "One in five bakers", "two of the five mills". */
    private static boolean isShare(Sentence sentence, Token number) {
        int next = number.index() + 1;
        return next + 1 < sentence.tokens().size()
                && sentence.token(next).is("in", "of")
                && (sentence.token(next + 1).tag().equals("CD")
                        || sentence.token(next + 1).is("the", "our", "my"));
    }

    /** "did not see that reality": nothing follows that tells which one, whatever the parser makes of "that". */
    private static boolean isBareThat(Sentence sentence, Token token, List<Token> tokens) {
        int next = token.index() + 1;
        int after = token.index() + 2;
        return token.is("that")
                && next < sentence.tokens().size()
                && sentence.token(next).tag().matches("NNS?")
                && (after >= sentence.tokens().size()
                        || sentence.token(after).isPunctuation()
                        || !tokens.contains(sentence.token(after)))
                && !isSomebodyBefore(sentence, token);
    }

    /** "is not doing enough", "we need more", "they live there": of what, and where, was told before. */
    static boolean endsOpen(List<Token> tokens) {
        List<Token> words = tokens.stream().filter(t -> !t.isPunctuation()).toList();
        if (words.size() < 2) {
            return true;
        }
        Token last = words.get(words.size() - 1);
        // "will not grow further" says by itself how things go on.
        boolean goesOn = last.is("further")
                && words.get(words.size() - 2)
                        .lemma()
                        .matches(
                                "fall|rise|drop|grow|sink|spread|deteriorate|worsen|improve|escalate|decline|increase|shrink");
        return last.is("enough", "more", "further", "there", "so", "instead") && !goesOn;
    }

    /** "You ignored my call", "thank you": somebody is spoken to, and only the article tells who. */
    static boolean addressesSomebody(Sentence sentence, List<Token> tokens) {
        return tokens.stream()
                .filter(t -> t.is("you", "yourself"))
                .anyMatch(t -> t.relation().matches("nsubj|nsubj:pass")
                                && sentence.head(t)
                                        .filter(v -> v.tag().equals("VBD")
                                                || sentence.child(v, "aux", "aux:pass", "cop")
                                                        .filter(x -> x.tag().equals("VBD"))
                                                        .isPresent())
                                        .isPresent()
                        || sentence.head(t).filter(v -> v.is("thank")).isPresent()
                                && t.relation().matches("i?obj"));
    }

    /** "if somebody works, that person should be paid". */
    private static boolean isSomebodyBefore(Sentence sentence, Token pointer) {
        return pointer.is("that")
                && sentence.head(pointer)
                        .filter(h -> h.is("person", "man", "woman", "child"))
                        .isPresent()
                && sentence.tokens().stream()
                        .takeWhile(t -> t.index() < pointer.index())
                        .anyMatch(t -> t.is("somebody", "someone", "anybody", "anyone", "person"));
    }

    /** "the same sort of fame that she had", "the same as last year": the words tell as what. */
    private static boolean isSameAsTold(Sentence sentence, Token same, List<Token> tokens) {
        return sentence.head(same)
                        .filter(noun -> sentence.subtree(noun).stream()
                                .anyMatch(
                                        t -> tokens.contains(t) && t.relation().equals("acl:relcl")))
                        .isPresent()
                || tokens.stream()
                        .anyMatch(t -> t.is("as") && t.index() > same.index() && t.index() <= same.index() + 4);
    }

    /** "has not grown that much", "at this point", "the oven is hot, and that will burn the bread". */
    private static boolean isOfWhatWasJustSaid(Sentence sentence, Token pointer, List<Token> tokens) {
        int at = pointer.index();
        boolean much = pointer.is("that")
                && at + 1 < sentence.tokens().size()
                && sentence.token(at + 1).is("much", "many", "often", "long", "far");
        boolean now = pointer.is("this")
                && at > 0
                && sentence.token(at - 1).is("at")
                && sentence.token(at + 1).is("point", "time", "moment", "stage");
        boolean goesOn = pointer.is("that")
                && at > 2
                && sentence.token(at - 1).is("and")
                && sentence.token(at - 2).is(",")
                && pointer.relation().equals("nsubj")
                && tokens.stream()
                        .anyMatch(t -> t.index() < at - 2 && t.relation().startsWith("nsubj"));
        return much || now || goesOn;
    }

    /** "if we give it up, at that point nobody will care". */
    private static boolean isThen(Sentence sentence, Token pointer) {
        return pointer.is("that")
                && pointer.index() > 0
                && sentence.token(pointer.index() - 1).is("at")
                && sentence.head(pointer).filter(h -> h.is("point")).isPresent()
                && sentence.tokens().stream()
                        .takeWhile(t -> t.index() < pointer.index())
                        .anyMatch(t -> t.is("if", "when", "once"));
    }

    private static boolean isOwnTime(Sentence sentence, Token pointer) {
        boolean theseDays = pointer.is("these")
                && pointer.index() + 1 < sentence.tokens().size()
                && sentence.token(pointer.index() + 1).is("days");
        boolean thoseWho = pointer.is("those")
                && pointer.index() + 1 < sentence.tokens().size()
                && sentence.token(pointer.index() + 1).is("who", "in", "of", "whose");
        boolean clause = pointer.relation().equals("mark")
                && sentence.head(pointer)
                        .flatMap(verb -> sentence.child(verb, "nsubj", "nsubj:pass", "csubj", "expl"))
                        .isPresent();
        return theseDays
                || thoseWho
                || clause
                || !pointer.relation().equals("mark")
                        && sentence.head(pointer)
                                .filter(h -> OWN_TIME.contains(h.lemma()))
                                .isPresent();
    }

    private static boolean isCountedBefore(Sentence sentence, Token token, List<Token> tokens) {
        // "over the past ten years" ends today; "the one thing that we need" is told by what follows.
        boolean told = token.lemma().matches("year|month|week|day|decade|hour|century")
                        && sentence.children(token).stream()
                                .anyMatch(t -> t.is("past", "last", "next", "coming", "first"))
                || sentence.children(token).stream().anyMatch(t -> t.is("one"))
                        && sentence.child(token, "acl:relcl").isPresent();
        return !told
                && token.isNoun()
                && sentence.child(token, "nummod").isPresent()
                && sentence.child(token, "det")
                        .filter(d -> d.is("the") && tokens.contains(d))
                        .isPresent()
                && !Identified.byItself(sentence, token);
    }

    /** The pronouns that have nothing before them in the sentence that they can stand for. */
    static List<Token> unsettled(Sentence sentence, List<Token> tokens) {
        List<Token> nouns = new ArrayList<>();
        List<Token> unsettled = new ArrayList<>();
        for (Token token : tokens) {
            boolean points = POINTS_BACK.contains(token.word().toLowerCase(Locale.ROOT)) && !isEmpty(sentence, token);
            if (points && nouns.stream().noneMatch(n -> canBe(sentence, token, n))) {
                unsettled.add(token);
            }
            if (token.isNoun() && token.relation().matches("nsubj.*|obj|obl:agent|conj|root|nmod.*|appos")) {
                nouns.add(token);
            }
        }
        return unsettled;
    }

    /**
     * Whether the pronouns of a sentence can stand for something in those that were quoted before it.
     *
     * @param ofPerson whether those before are about a person whom the question names
     */
    static boolean areSettledBy(Sentence sentence, List<Token> tokens, List<Token> before, boolean ofPerson) {
        return unsettled(sentence, tokens).stream().allMatch(pronoun -> {
            if (pronoun.is("he", "she", "him", "her", "his", "himself", "herself")) {
                return ofPerson || before.stream().anyMatch(t -> t.entity().equals("PERSON"));
            }
            boolean plural = pronoun.is("they", "them", "their");
            return before.stream()
                    .anyMatch(t -> plural
                            ? t.tag().matches("NNP?S")
                                    || t.is("they", "somebody", "someone", "people", "nobody", "everybody")
                            : t.tag().matches("NNP?"));
        });
    }

    private static boolean canBe(Sentence sentence, Token pronoun, Token noun) {
        if (pronoun.is("he", "she", "him", "her", "his", "himself", "herself")) {
            boolean woman = pronoun.is("she", "her", "herself");
            boolean other = sentence.subtree(noun).stream()
                    .filter(t -> t.entity().equals("PERSON"))
                    .anyMatch(t -> woman ? FirstNames.isMans(t.word()) : FirstNames.isWomans(t.word()));
            return !other && (noun.entity().equals("PERSON") || WordLists.ROLES.contains(noun.lemma()));
        }
        // "work with companies to shut them down": what is done to "them" is done to what the sentence is about.
        boolean done = pronoun.relation().equals("obj") && pronoun.is("it", "them");
        boolean purpose = pronoun.is("it", "them")
                && pronoun.index() > 1
                && sentence.token(pronoun.index() - 1).tag().equals("VB")
                && sentence.token(pronoun.index() - 2).is("to");
        // Nobody does it to themselves: that would be "themselves".
        boolean same = !pronoun.tag().equals("PRP$") && noun.head() == pronoun.head();
        if (same || (done || purpose) && !noun.relation().matches(purpose ? "nsubj.*" : "nsubj.*|obj")) {
            return false;
        }
        // "law enforcement should keep their promises": a body is "they" too.
        boolean ownSubject = pronoun.is("their")
                && noun.relation().startsWith("nsubj")
                && sentence.head(pronoun)
                        .flatMap(sentence::head)
                        .flatMap(verb -> sentence.child(verb, "nsubj", "nsubj:pass"))
                        .filter(noun::equals)
                        .isPresent();
        if (ownSubject) {
            return true;
        }
        boolean many = noun.tag().endsWith("S") || noun.relation().equals("conj");
        boolean plural = pronoun.is("they", "them", "their");
        return plural
                ? many || noun.is("nobody", "everybody", "family", "team", "people")
                : !noun.tag().endsWith("S");
    }
}
