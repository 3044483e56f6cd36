package org.debrief.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.facts.DatedEvent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * Whether a stem tells all that its clause tells. What the writers leave out may be just what limits the figure ("so far",
 * "and jammed", "aside from Lund") or what says which occasion is meant ("after a fire in Bergen"), so nothing may be left out
 * but what is set off as an aside, what a second subject does, and what the same subject did afterwards.
 */
final class KeptWhole {

    /** Clauses that set something beside what is told, and do not limit it. */
    private static final Set<String> BESIDE = Set.of("while", "whereas", "although", "though", "as");

    /** Participles that narrow a figure or a day. */
    private static final Set<String> LIMITING = Set.of(
            "include", "exclude", "count", "depend", "assume", "follow", "use", "compare", "beat", "start", "begin");

    private static final Set<String> CONSEQUENCES = Set.of(
            "end", "make", "mark", "bring", "leave", "raise", "prompt", "spark", "trigger", "force", "send", "cause",
            "kill", "injure", "wound", "become");

    private static final Set<String> LINKS = Set.of(
            "also",
            "meanwhile",
            "however",
            "moreover",
            "previously",
            "additionally",
            "furthermore",
            "then",
            "now",
            "too",
            "not",
            "n't",
            "just",
            "even",
            "there");
    /** How something was said, and not what. */
    private static final Set<String> MEDIA =
            Set.of("twitter", "facebook", "telegram", "instagram", "statement", "tweet", "post", "email", "interview");

    private static final Set<String> SURVEYS = Set.of("poll", "survey", "study", "report", "analysis");
    private static final Pattern OPENING_LINK =
            Pattern.compile("(?:As a result|In fact|In addition|By contrast|By comparison|In turn),");
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "sen", "rep", "gov", "gen", "prof");

    private static final int NEAR_A_DATE = 4;

    private final Material material;
    private final GoverningClause clause;
    private final TextSpan fact;
    private final Set<String> told;

    /** @param fact what is asked, with the words that tell its bound and unit */
    KeptWhole(Material material, GoverningClause clause, TextSpan fact, String stem) {
        this.material = material;
        this.clause = clause;
        this.fact = fact;
        this.told = wordsOf(stem);
    }

    static Set<String> wordsOf(String words) {
        Set<String> found = new HashSet<>(List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        found.remove("");
        return found;
    }

    boolean is() {
        return tokens().stream().allMatch(this::isTold);
    }

    /** The words of the clause that a question on it has to tell. */
    List<Token> tokens() {
        List<Token> found = new ArrayList<>();
        collect(clause.verb(), found);
        if (clause.sharesItsSubject()) {
            collect(clause.subject(), found);
            verbThatSharesAll().ifPresent(found::add);
        }
        return found;
    }

    /** "destroyed and jammed 40 drones": with nothing of its own before the second verb, the first has all that follows. */
    private Optional<Token> verbThatSharesAll() {
        Sentence sentence = clause.sentence();
        return sentence.head(clause.verb())
                .filter(first -> sentence.children(first).stream()
                        .noneMatch(t -> t.relation().matches("obj|obl.*|xcomp|ccomp|advmod")
                                && t.index() > first.index()
                                && t.index() < clause.verb().index()));
    }

    private void collect(Token token, List<Token> found) {
        found.add(token);
        for (Token child : clause.sentence().children(token)) {
            if (!mayGo(token, child)) {
                collect(child, found);
            }
        }
    }

    private boolean mayGo(Token head, Token child) {
        Sentence sentence = clause.sentence();
        List<Token> words = sentence.subtree(child);
        boolean setOff = words.get(0).index() > 0
                && sentence.token(words.get(0).index() - 1).is(",", "(", "–", "—", "--", "-");
        boolean asked = words.stream().anyMatch(t -> t.span().overlaps(fact));
        if (asked) {
            return false;
        }
        if (setOff && (isConsequence(child) || isCircumstance(child))) {
            return true;
        }
        // ", the latest in a series of such storms": an apposition, whatever the parser takes it for.
        if (setOff && words.get(0).tag().equals("DT") && child.tag().matches("NN.*|JJS")) {
            return true;
        }
        // "near Vik, Norway"
        if (setOff && child.entity().equals("LOCATION") && head.entity().equals("LOCATION")) {
            return true;
        }
        return switch (child.relation()) {
            case "conj" -> isAnotherDeed(head, child);
            case "appos", "acl:relcl" -> setOff;
            case "advcl" -> setOff && isBeside(child);
            case "parataxis" -> setOff && isSourceTold(child);
            case "obl", "nmod" ->
                MEDIA.contains(child.lemma().toLowerCase(Locale.ROOT)) && head.isVerb()
                        || setOff && isAccompaniment(head, child);
            case "amod" -> child.is("new", "recent", "latest") && SURVEYS.contains(head.lemma());
            default -> false;
        };
    }

    /** ", seeking support for the island": why or how it was done, at the end; but not ", counting the wounded". */
    private boolean isCircumstance(Token verb) {
        return verb.tag().equals("VBG")
                && verb.relation().matches("advcl|acl|dep")
                && verb.index() > clause.verb().index()
                && !LIMITING.contains(verb.lemma())
                && clause.sentence().child(verb, "mark").isEmpty();
    }

    /** ", with sparks flying", ", amid concerns over rates": what went on at the same time. */
    private boolean isAccompaniment(Token head, Token noun) {
        return head.equals(clause.verb())
                && noun.index() > head.index()
                && clause.sentence().children(noun).stream()
                                .filter(t -> t.relation().equals("case"))
                                .filter(t -> t.is("with", "amid", "despite"))
                                .count()
                        == 1;
    }

    private boolean isBeside(Token verb) {
        return clause.sentence()
                .child(verb, "mark")
                .filter(m -> BESIDE.contains(m.lemma()))
                .isPresent();
    }

    /** ", ending a dispute over herring": it came of what is told, and does not say what that was. */
    private boolean isConsequence(Token verb) {
        return verb.tag().equals("VBG") && verb.index() > clause.verb().index() && CONSEQUENCES.contains(verb.lemma());
    }

    /** What another subject does, or the same one after what is asked. */
    private boolean isAnotherDeed(Token head, Token second) {
        Sentence sentence = clause.sentence();
        boolean own = sentence.child(second, "nsubj", "nsubj:pass", "expl").isPresent();
        boolean asSubject = sentence.subtree(clause.subject()).stream()
                .anyMatch(t -> t.span().overlaps(fact));
        boolean afterwards = sentence.tokens().stream()
                .filter(t -> t.span().overlaps(fact))
                .allMatch(t -> t.index() < second.index());
        boolean objectBefore = sentence.children(head).stream()
                .anyMatch(t -> t.relation().matches("obj|obl.*|xcomp|ccomp|advmod")
                        && t.index() > head.index()
                        && t.index() < second.index());
        return own || head.equals(clause.verb()) && second.isVerb() && afterwards && objectBefore && !asSubject;
    }

    /** ", the mayor said": who it was is told at the beginning of the stem. */
    private boolean isSourceTold(Token saying) {
        return told.contains("according")
                && clause.sentence()
                        .child(saying, "nsubj")
                        .filter(who ->
                                who.isPronoun() || told.contains(who.word().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    private boolean isTold(Token token) {
        boolean empty = !token.tag().matches("NN.*|VB.*|JJ.*|RB.*|CD")
                || token.isPunctuation()
                || token.relation().matches("aux.*|cop|case|mark|expl")
                || token.span().overlaps(fact)
                || LINKS.contains(token.lemma())
                || token.word().matches("\\p{Lu}{2,6}")
                || TITLES.contains(token.word().toLowerCase(Locale.ROOT).replace(".", ""));
        return empty
                || isOfADate(token)
                || OPENING_LINK.matcher(opening(token)).lookingAt()
                || told.containsAll(wordsOf(token.word()))
                || told.containsAll(wordsOf(token.lemma()))
                || token.isVerb() && told.contains(PastTense.of(token.lemma()));
    }

    /** The sentence, for one of its first words. */
    private String opening(Token token) {
        return token.index() > 2 ? "" : clause.sentence().span().of(material.text());
    }

    /** A date is told in other words, and "early" before it with it. */
    private boolean isOfADate(Token token) {
        int reach = token.is("early", "late", "earlier", "later") ? NEAR_A_DATE : 0;
        return material.facts().stream()
                .anyMatch(f -> f.fact() instanceof DatedEvent date
                        && (date.span().overlaps(token.span())
                                || date.span().start() > token.span().end()
                                        && date.span().start() <= token.span().end() + reach));
    }
}
