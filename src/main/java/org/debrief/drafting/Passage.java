package org.debrief.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** One passage on its way to standing alone. */
final class Passage {

    /** They tell apart nothing. */
    private static final Set<String> PLAIN = Set.of(
            "old",
            "entire",
            "whole",
            "huge",
            "deadly",
            "massive",
            "vast",
            "devastating",
            "powerful",
            "historic",
            "strong",
            "big",
            "large",
            "small",
            "long",
            "famous",
            "late");

    private final Material material;
    private final boolean loose;
    /** Words of whatever is named beside the passage: "the port" may stay beside "Vik port shut". */
    private final Set<String> known;

    private final Sentence sentence;
    private final TextSpan span;
    private final String asked;
    private final List<Token> tokens;
    private final Definites definites;
    private final NameInFull names;
    private final Set<String> named = new HashSet<>();
    private final Rewording rewording;
    private final PassageDays days;
    private final PassagePronouns pronouns;

    /** @param loose whether things told before may stay as they are: "the vote" */
    Passage(Material material, boolean loose, Sentence sentence, TextSpan span, String asked) {
        this(material, loose, Set.of(), sentence, span, asked);
    }

    /** @param known words of what is named beside the passage, in lower case, so that "the port" may stay */
    Passage(Material material, boolean loose, Set<String> known, Sentence sentence, TextSpan span, String asked) {
        this.material = material;
        this.loose = loose;
        this.known = known;
        this.sentence = sentence;
        this.span = span;
        this.asked = asked;
        this.tokens = sentence.tokensIn(span);
        this.definites = new Definites(material, sentence);
        this.names = new NameInFull(material, sentence);
        this.rewording = new Rewording(material, span);
        this.days = new PassageDays(material, sentence, span, rewording);
        this.pronouns = new PassagePronouns(material, sentence, span, asked, named, rewording);
    }

    /**
     * As it reads alone; empty where it would point elsewhere.
     *
     * @param tenses what to write instead of which verbs
     */
    Optional<String> rewritten(Map<TextSpan, String> tenses) {
        if (!days.areAnchored()) {
            return Optional.empty();
        }
        rewording.retell(tenses);
        return tokens.stream().allMatch(token -> rewording.changes(token) || settled(token))
                ? rewording.text()
                : Optional.empty();
    }

    /** Whether the word can be understood, as it stands or as it is replaced. */
    private boolean settled(Token token) {
        if (PartQuoted.holds(material.article(), span, token)) {
            return settledAsQuoted(token);
        }
        if (isEarlierOnADay(token)) {
            rewording.replace(token.span(), "");
            return true;
        }
        if (Deixis.pointsElsewhere(sentence, token, tokens)) {
            return false;
        }
        if (Deixis.isFiller(token)) {
            rewording.replace(token.span(), "");
            return true;
        }
        Optional<Referent> referent = material.referents().of(sentence, token);
        if (token.isPronoun()) {
            return pronouns.settles(token, referent);
        }
        boolean definite = definites.isDefinite(token, tokens);
        if (definite && token.is("year") && days.areOfPublication(token)) {
            return true;
        }
        if (definite && !token.isNoun()) {
            return loose || Identified.withoutNoun(sentence, token);
        }
        if (definite && !token.isProperNoun() && !definites.isTold(token)) {
            return description(token, referent);
        }
        names.at(token, named).ifPresent(written -> {
            int from = sentence.token(written.from()).span().start();
            if (from >= span.start() && !written.name().equals(asked)) {
                rewording.replace(new TextSpan(from, token.span().end()), written.text());
                named.add(written.name());
            }
        });
        referent.ifPresent(r -> named.add(r.name()));
        return true;
    }

    /** Nothing is replaced in words that are shown as quoted; "I" and "we" in them are whoever is asked about. */
    private boolean settledAsQuoted(Token token) {
        Optional<Referent> referent = material.referents().of(sentence, token);
        if (Deixis.isThirdPerson(token)) {
            return token.relation().equals("expl")
                    || referent.filter(r -> named.contains(r.name())).isPresent();
        }
        referent.ifPresent(r -> named.add(r.name()));
        return !Deixis.pointsElsewhere(sentence, token, tokens);
    }

    private boolean description(Token noun, Optional<Referent> referent) {
        boolean again = referent.filter(r -> named.contains(r.name()) && Names.isName(r.name()))
                .isPresent();
        if (again) {
            return true;
        }
        Optional<String> instead = definites.nameInstead(noun).map(this::withOwnerInFull);
        Optional<Token> article = sentence.child(noun, "det");
        // Words of the article's own describe a thing better beside its title than those of another sentence.
        if (!known.isEmpty() && instead.filter(words -> !isName(words)).isPresent()) {
            return isKnown(noun);
        }
        if (instead.isEmpty() && (loose || isKnown(noun))) {
            return true;
        }
        if (instead.isEmpty() || article.isEmpty() || article.get().index() != noun.index() - 1) {
            return false;
        }
        boolean asksIt = !asked.isEmpty() && instead.get().endsWith(asked);
        rewording.replace(article.get().span().join(noun.span()), instead.get());
        referent.ifPresent(r -> named.add(r.name()));
        return !asksIt;
    }

    /** "Earlier on Monday the port closed": that it was on Monday holds without what came later. */
    private boolean isEarlierOnADay(Token token) {
        return token.is("earlier", "later")
                && token.index() + 2 < sentence.tokens().size()
                && sentence.token(token.index() + 1).is("on")
                && sentence.token(token.index() + 2).word().matches(Anchored.DAYS)
                && !(token.index() > 0 && sentence.token(token.index() - 1).is("no", "not", "or"));
    }

    private static boolean isName(String words) {
        return words.replaceFirst("^[Tt]he ", "").matches("(?s)\\p{Lu}.*");
    }

    /** "the private equity firm" is not the consulting firm of the title. */
    private boolean isKnown(Token noun) {
        return isNamedBeside(noun)
                && sentence.children(noun).stream()
                        .filter(t -> t.relation().matches("amod|compound|nmod:poss"))
                        .allMatch(t -> PLAIN.contains(t.lemma()) || isNamedBeside(t));
    }

    private boolean isNamedBeside(Token noun) {
        return known.contains(noun.lemma())
                || known.contains(noun.word().toLowerCase(Locale.ROOT))
                || !known.isEmpty() && material.titleThings().tells(sentence, noun);
    }

    /** "Lund's ruling" as "Ada Lund's ruling". */
    private String withOwnerInFull(String phrase) {
        return material.article().entities().stream()
                .filter(e -> e.type() == EntityType.PERSON && e.name().contains(" "))
                .map(EntityMention::name)
                .filter(name -> phrase.matches("(?s)" + Pattern.quote(Names.lastWord(name)) + "[’'].*"))
                .findFirst()
                .map(name -> name + phrase.substring(Names.lastWord(name).length()))
                .orElse(phrase);
    }
}
