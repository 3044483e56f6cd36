package org.debrief.reading;

import java.util.List;
import java.util.Optional;

/** Finds the role that an article gives a person: "NATO Secretary-General Jens Stoltenberg", "Ana Roy, a doctor,". */
final class Introductions {

    private static final int LONGEST_ROLE_WORDS = 12;

    private Introductions() {}

    static Optional<String> of(AnnotatedArticle article, Sentence sentence, EntityMention mention) {
        String text = article.text();
        Token head = headOf(sentence, mention);
        int first = mention.first();
        while (first > 0 && isRoleWord(sentence, first - 1, head)) {
            first--;
        }
        while (first < mention.first() && sentence.token(first).isPunctuation()) {
            first++;
        }
        // "Council for the Welfare of Animals campaigner Ana Roy": only what follows the body's name is a role.
        boolean cutOff = first > 1
                && sentence.token(first - 1).is("of", "for")
                && sentence.token(first - 2).isProperNoun();
        while (cutOff && first < mention.first() && sentence.token(first).isProperNoun()) {
            first++;
        }
        if (first < mention.first()) {
            String phrase = lowered(
                    sentence,
                    first,
                    mention,
                    clean(sentence.spanOf(first, mention.last()).of(text)));
            return Optional.of(
                    sentence.token(first).tag().equals("NN")
                                    || sentence.token(first).tag().equals("JJ")
                            ? "the " + NounPhrases.inMidSentence(phrase, sentence.token(first))
                            : phrase);
        }
        return sentence.child(head, "appos")
                .filter(role -> role.index() > mention.last() && role.entity().equals("O") && role.isNoun())
                .map(role -> sentence.spanOf(mention.last() + 1, last(sentence, role)))
                .map(span -> clean(span.of(text).replaceFirst("^[\\s,]+", "")))
                .filter(role ->
                        role.split(" ").length <= LONGEST_ROLE_WORDS && !role.contains("“") && !role.contains("\""))
                .map(role -> clean(mention.name()) + ", " + role)
                .or(() -> roleBefore(text, sentence, mention, head));
    }

    /** "Finance director Ana Roy" at the start of a sentence is the finance director. */
    private static String lowered(Sentence sentence, int first, EntityMention mention, String phrase) {
        Token opening = sentence.token(first);
        boolean common = first == 0
                && first + 1 < mention.first()
                && opening.entity().equals("O")
                && Character.isLowerCase(sentence.token(first + 1).word().charAt(0))
                && opening.word().matches("\\p{Lu}\\p{Ll}+");
        return common ? Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1) : phrase;
    }

    /** "The mayor of Castell, Victor Almeida, said". A role with a pronoun ("its director") tells nothing alone. */
    private static Optional<String> roleBefore(String text, Sentence sentence, EntityMention mention, Token head) {
        if (!head.relation().equals("appos")) {
            return Optional.empty();
        }
        return sentence.head(head)
                .filter(role -> role.tag().equals("NN") && role.entity().equals("O"))
                .map(role -> NounPhrases.core(sentence, role))
                .filter(role -> role.end() < mention.span().start())
                .filter(role -> sentence.tokensIn(role).stream().noneMatch(Token::isPronoun))
                .filter(role -> sentence.tokensIn(role).size() <= LONGEST_ROLE_WORDS)
                .map(role -> NounPhrases.inMidSentence(
                        clean(role.of(text)), sentence.tokensIn(role).get(0)))
                .map(role -> clean(mention.name()) + ", " + role);
    }

    /** A relative clause is left out of the role, and so is what the body that it names is: "head of Oxfam, a charity". */
    private static int last(Sentence sentence, Token role) {
        int last = sentence.tokensIn(NounPhrases.core(sentence, role)).stream()
                .mapToInt(Token::index)
                .max()
                .orElse(role.index());
        return last == role.index() ? endOfBody(sentence, role).orElse(last) : last;
    }

    private static Optional<Integer> endOfBody(Sentence sentence, Token role) {
        int at = role.index() + 1;
        List<Token> own = sentence.subtree(role);
        while (at < sentence.tokens().size() && own.contains(sentence.token(at)) && !isEdge(sentence.token(at))) {
            at++;
        }
        int end = at - 1;
        boolean ofBody = end > role.index() + 1
                && sentence.token(role.index() + 1).is("of", "at", "for", "with")
                && sentence.token(end).isProperNoun()
                && sentence.tokens().subList(role.index() + 1, at).stream().noneMatch(t -> t.isVerb() || t.isPronoun());
        return ofBody && at < sentence.tokens().size() && isEdge(sentence.token(at))
                ? Optional.of(end)
                : Optional.empty();
    }

    private static boolean isEdge(Token token) {
        return token.is(",", "(", "--", "–", "—");
    }

    private static boolean isRoleWord(Sentence sentence, int i, Token head) {
        Token token = sentence.token(i);
        boolean modifiesName = token.relation().equals("compound")
                || token.relation().equals("amod")
                || (token.is("-") && token.relation().equals("punct"));
        return modifiesName
                && (token.isNoun() || token.is("-") || token.tag().startsWith("JJ"))
                && !token.entity().equals("PERSON")
                && governedBy(sentence, token, head);
    }

    private static boolean governedBy(Sentence sentence, Token token, Token head) {
        Optional<Token> governor = sentence.head(token);
        for (int steps = 0; governor.isPresent() && steps < 4; steps++) {
            if (governor.get().index() == head.index()) {
                return true;
            }
            governor = sentence.head(governor.get());
        }
        return false;
    }

    static Token headOf(Sentence sentence, EntityMention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            Token token = sentence.token(i);
            if (token.head() < mention.first() || token.head() > mention.last()) {
                return token;
            }
        }
        return sentence.token(mention.last());
    }

    private static String clean(String phrase) {
        return phrase.replaceAll("\\s+", " ").strip();
    }
}
