package org.debrief.facts;

import java.util.Locale;
import java.util.Optional;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.EntityType;
import org.debrief.reading.NounPhrases;
import org.debrief.reading.Referent;
import org.debrief.reading.Referents;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** Names the speaker of a statement from the word that stands for them. */
final class Speakers {

    /** Words between a noun and the "who" that stands for it. */
    private static final int LONGEST_BESIDE = 6;

    private static final int LONGEST_MENTION = 14;

    private final AnnotatedArticle article;
    private final Referents referents;

    Speakers(AnnotatedArticle article, Referents referents) {
        this.article = article;
        this.referents = referents;
    }

    Speaker of(Sentence sentence, Token source) {
        Token named = source.isNoun()
                ? nameAfter(sentence, source, NounPhrases.core(sentence, source))
                        .orElse(source)
                : antecedent(sentence, source);
        TextSpan mention = mention(sentence, source, named);
        Optional<Referent> referent = referents.of(sentence, named);
        String words = mention.of(article.text()).replaceAll("\\s+", " ");
        if (referent.isEmpty()) {
            boolean plain = named.isNoun() && !startsDefinite(words);
            Token first = sentence.tokensIn(mention).stream().findFirst().orElse(source);
            String name = NounPhrases.inMidSentence(words, first);
            return new Speaker(name, name, mention, kindOf(named, Optional.empty()), plain);
        }
        String name = full(sentence, named, referent.get());
        String introduction =
                referent.get().name().equals(name) ? referent.get().introduction() : name;
        boolean joint = name.contains(" and ") && !name.equals(referent.get().name());
        return new Speaker(name, introduction, mention, joint ? SpeakerKind.GROUP : kindOf(named, referent), true);
    }

    /** The words that name the speaker, with the name in apposition or the noun that "who" stands for. */
    private static TextSpan mention(Sentence sentence, Token source, Token named) {
        if (source.isPronoun()) {
            return source.span();
        }
        if (source.tag().startsWith("W")) {
            boolean beside = !named.equals(source)
                    && named.index() < source.index()
                    && source.index() - named.index() <= LONGEST_BESIDE;
            return beside ? NounPhrases.core(sentence, named).join(source.span()) : source.span();
        }
        TextSpan core = NounPhrases.core(sentence, source);
        return sentence.child(source, "appos")
                .filter(name -> name.isProperNoun() && name.index() > source.index())
                .or(() -> nameAfter(sentence, source, core))
                .map(name -> NounPhrases.core(sentence, name))
                .map(name -> sentence.tokensIn(core.join(name)).size() <= LONGEST_MENTION ? core.join(name) : name)
                .orElse(core);
    }

    /** "the head of the port office, Hugo Lund, said": the name that a comma parts from the description. */
    private static Optional<Token> nameAfter(Sentence sentence, Token source, TextSpan core) {
        int comma =
                sentence.tokensIn(core).stream().mapToInt(Token::index).max().orElse(source.index()) + 1;
        if (source.isProperNoun()
                || !source.isNoun()
                || comma + 1 >= sentence.tokens().size()
                || !sentence.token(comma).is(",")) {
            return Optional.empty();
        }
        int last = comma;
        while (last + 1 < sentence.tokens().size() && isPerson(sentence.token(last + 1))) {
            last++;
        }
        boolean closed = last + 1 >= sentence.tokens().size()
                || sentence.token(last + 1).isPunctuation()
                || sentence.token(last + 1).isVerb();
        return last > comma && closed ? Optional.of(sentence.token(last)) : Optional.empty();
    }

    private static boolean isPerson(Token token) {
        return token.isProperNoun() && token.entity().equals("PERSON");
    }

    /** A report or study is told apart by what follows it: "a study mandated by Congress". */
    private String full(Sentence sentence, Token head, Referent referent) {
        Optional<Token> partner = sentence.child(head, "conj");
        if (partner.isPresent() && !head.isPronoun()) {
            TextSpan phrase = NounPhrases.core(sentence, head);
            if (phrase.covers(partner.get().span())) {
                Token first = sentence.tokensIn(phrase).get(0);
                return NounPhrases.inMidSentence(phrase.of(article.text()).replaceAll("\\s+", " "), first);
            }
        }
        if (!Documents.is(head) || !referent.name().startsWith("a")) {
            return referent.name();
        }
        return sentence.children(head).stream()
                .filter(t -> t.relation().equals("acl") && t.index() == head.index() + 1)
                .map(t -> referent.name() + " " + sentence.subtreeSpan(t).of(article.text()))
                .filter(name -> name.split(" ").length <= 12)
                .findFirst()
                .orElse(referent.name());
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static boolean startsDefinite(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ")
                || lower.startsWith("this ")
                || lower.startsWith("that ")
                || lower.startsWith("these ");
    }

    private static Token antecedent(Sentence sentence, Token source) {
        if (!source.tag().startsWith("W")) {
            return source;
        }
        return sentence.head(source)
                .filter(verb -> verb.relation().startsWith("acl"))
                .flatMap(sentence::head)
                .or(() -> nounBefore(sentence, source))
                .orElse(source);
    }

    /** "Hugo Lund, who": where the tree does not say whom "who" stands for, whoever stands right before it. */
    private static Optional<Token> nounBefore(Sentence sentence, Token who) {
        int before = who.index() - 1;
        if (before > 0 && sentence.token(before).is(",")) {
            before--;
        }
        return before < 0
                ? Optional.empty()
                : Optional.of(sentence.token(before)).filter(Token::isNoun);
    }

    private static SpeakerKind kindOf(Token head, Optional<Referent> referent) {
        if (Documents.is(head)) {
            return SpeakerKind.DOCUMENT;
        }
        if (referent.isPresent() && referent.get().type() == EntityType.PERSON) {
            return SpeakerKind.PERSON;
        }
        if (head.is("he", "she", "who")) {
            return SpeakerKind.PERSON;
        }
        boolean named = referent.isPresent()
                && (referent.get().type() == EntityType.ORGANIZATION
                        || referent.get().type() == EntityType.LOCATION);
        if (named) {
            return SpeakerKind.ORGANISATION;
        }
        if (referent.isPresent() && referent.get().name().contains(" and ")) {
            return SpeakerKind.GROUP;
        }
        if (referent.isPresent()
                && !head.isNoun()
                && Bodies.isBody(lastWord(referent.get().name()))) {
            return SpeakerKind.ORGANISATION;
        }
        if (head.tag().equals("NNS") || head.is("they", "people", "police", "some", "many", "others")) {
            return SpeakerKind.GROUP;
        }
        return head.tag().equals("NN") && Bodies.isBody(head.lemma()) ? SpeakerKind.ORGANISATION : SpeakerKind.PERSON;
    }
}
