package org.debrief.facts;

import java.util.Optional;
import java.util.Set;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Whose verb, feeling or stand it is, by the order of the words where the tree does not say. */
final class LooseSubjects {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> HELPERS = Set.of("be", "have", "do", "get");
    private static final Set<String> GROUPS =
            Set.of("some", "many", "others", "several", "few", "both", "all", "those", "most", "none");
    private static final Set<String> GOVERNORS = Set.of(
            "quick",
            "eager",
            "continue",
            "try",
            "begin",
            "start",
            "keep",
            "like",
            "seem",
            "appear",
            "used",
            "seek",
            "set");
    private static final int DEEPEST = 4;
    private static final int FARTHEST_APPOSITION = 25;

    private final AnnotatedArticle article;
    private final Sentence sentence;

    LooseSubjects(AnnotatedArticle article, Sentence sentence) {
        this.article = article;
        this.sentence = sentence;
    }

    /** The subject of the verb or predicate at this place. */
    Optional<Token> of(Token predicate) {
        Optional<Token> own = sentence.child(predicate, "nsubj").filter(t -> t.index() < predicate.index());
        if (own.isPresent()) {
            return own.filter(LooseSubjects::canSpeak);
        }
        int i = predicate.index() - 1;
        while (i >= 0 && isHelper(sentence.token(i))) {
            i--;
        }
        if (i < 0) {
            return Optional.empty();
        }
        Token before = sentence.token(i);
        boolean participle = predicate.tag().equals("VBG") && i == predicate.index() - 1;
        if (before.is(",", "—", "--", "–") && participle || before.is("and", "but", "or", "then")) {
            return clauseSubject(i);
        }
        if (before.is(",")) {
            return beforeApposition(i);
        }
        return noun(before).filter(LooseSubjects::canSpeak);
    }

    /** The head of the noun phrase that ends here: of "a number of the families" the number. */
    private Optional<Token> noun(Token last) {
        if (!last.isNoun() && !last.tag().equals("CD")) {
            return Optional.of(last);
        }
        Token at = last;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<Token> head = sentence.head(at);
            boolean inside = head.isPresent()
                    && (head.get().isNoun() || GROUPS.contains(LooseClauses.lower(head.get())))
                    && head.get().index() < at.index()
                    && at.relation().matches("nmod|appos|conj|flat|dep");
            if (!inside) {
                break;
            }
            at = head.orElseThrow();
        }
        return Optional.of(at);
    }

    /** The subject of the clause that stands before this place. */
    private Optional<Token> clauseSubject(int end) {
        for (int i = end - 1; i > 0; i--) {
            Token verb = sentence.token(i);
            if (FINITE.contains(verb.tag()) && !isQuoted(verb)) {
                Optional<Token> subject = sentence.child(verb, "nsubj", "nsubj:pass")
                        .or(() -> sentence.head(verb).flatMap(h -> sentence.child(h, "nsubj", "nsubj:pass")))
                        .filter(t -> t.index() < end);
                Token before = sentence.token(i - 1);
                return subject.or(() -> Optional.of(before).filter(t -> t.isNoun() || t.isPronoun()))
                        .filter(LooseSubjects::canSpeak);
            }
        }
        return Optional.empty();
    }

    private boolean isQuoted(Token token) {
        return article.quotationCovering(token.span()).isPresent();
    }

    private Optional<Token> beforeApposition(int comma) {
        for (int i = comma - 1; i > Math.max(0, comma - FARTHEST_APPOSITION); i--) {
            if (sentence.token(i).is(",") && sentence.token(i - 1).isNoun()) {
                return noun(sentence.token(i - 1)).filter(LooseSubjects::canSpeak);
            }
        }
        return Optional.empty();
    }

    private boolean isHelper(Token token) {
        return token.tag().startsWith("RB")
                || token.tag().equals("MD")
                || token.is("n't", "not", "to")
                        && token.index() > 0
                        && (sentence.token(token.index() - 1).isVerb()
                                || GOVERNORS.contains(
                                        sentence.token(token.index() - 1).lemma()))
                || token.isVerb() && HELPERS.contains(token.lemma())
                || GOVERNORS.contains(token.lemma());
    }

    /** Whether an infinitive says what is done: "continues to press", "are quick to point out". */
    boolean isGoverned(Token verb) {
        return verb.index() > 1
                && GOVERNORS.contains(sentence.token(verb.index() - 2).lemma());
    }

    static boolean canSpeak(Token token) {
        return token.isNoun() && !token.is("thing", "way", "something", "nothing") && !SourceFinder.isTime(token)
                || LooseClauses.SUBJECT_PRONOUNS.contains(LooseClauses.lower(token))
                || token.is("who", "that") && token.tag().startsWith("W")
                || GROUPS.contains(LooseClauses.lower(token));
    }
}
