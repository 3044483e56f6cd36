package org.debrief.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Quotation;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * Writes words of the article into a stem so that it stands alone: full names, no pronoun that points out of it, dates
 * with their year. Gives up where that is not certain.
 */
final class StemWords {

    private static final Pattern WITH_DAY = Pattern.compile(".*\\b\\p{Lu}\\p{Ll}+day\\b.*");
    private final Material material;
    private final Sentence sentence;
    private final Names names;
    private final NameInFull nameInFull;
    private final Definites definites;
    private final FullerMention fuller;
    private final StemDates dates;
    private final Capitals capitals;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> named = new HashSet<>();
    private boolean properNoun;
    private boolean replacedPronoun;
    private boolean failed;
    private boolean quoting;
    private boolean many;
    private int askedSubject = -1;
    private int lastIndex = -2;

    StemWords(Material material, Sentence sentence) {
        this.material = material;
        this.sentence = sentence;
        this.names = new Names(material, sentence);
        this.nameInFull = new NameInFull(material, sentence);
        this.definites = new Definites(material, sentence);
        this.fuller = new FullerMention(material, sentence);
        this.dates = new StemDates(material, sentence);
        this.capitals = new Capitals(material, sentence);
    }

    /** Adds words of our own. */
    StemWords say(String words) {
        if (!words.isEmpty()) {
            space();
            out.append(words);
            lastIndex = -2;
        }
        return this;
    }

    /** Adds a mark of our own directly after the last word. */
    StemWords touch(String mark) {
        out.append(mark);
        lastIndex = -2;
        return this;
    }

    /** Says first to whom the rest is attributed. */
    void attribute(Attributed attributed) {
        if (!attributed.name().isEmpty()) {
            say(attributed.prefix());
            named.add(attributed.name());
            properNoun |= attributed.prefix().matches("According to .*\\p{Lu}.*");
        }
    }

    /** The words of a direct quotation may be told, since the stem says whose they are. */
    void mayTellQuoted() {
        quoting = true;
    }

    /**
     * The question asks for a number of people or things: "they" may stand for these, and a few quoted words stay quoted.
     *
     * @param subject the index of the subject of its verb
     */
    void aboutMany(int subject) {
        many = true;
        askedSubject = subject;
    }

    /** No stem can be made. */
    void giveUp() {
        failed = true;
    }

    /** Adds words of the article. */
    StemWords tell(List<Token> tokens) {
        for (int i = 0; i < tokens.size() && !failed; i++) {
            Token token = tokens.get(i);
            String written = written(token, tokens, i);
            if (written.isEmpty()) {
                continue;
            }
            if (isPlaceInPlace(token)) {
                out.append(',');
            }
            if (token.index() == lastIndex + 1 && touches(token)) {
                out.append(written);
            } else {
                space();
                out.append(written);
            }
            lastIndex = token.index();
        }
        return this;
    }

    /** Whether these words could be told without giving up. */
    boolean canTell(List<Token> tokens) {
        StemWords trial = new StemWords(material, sentence);
        trial.named.addAll(named);
        trial.quoting = quoting;
        return !trial.tell(tokens).failed;
    }

    /** "Mecca, Saudi Arabia": the comma between two places. */
    private boolean isPlaceInPlace(Token token) {
        return lastIndex >= 0
                && token.index() == lastIndex + 2
                && sentence.token(lastIndex + 1).is(",")
                && token.entity().equals("LOCATION")
                && sentence.token(lastIndex).entity().equals("LOCATION");
    }

    private void space() {
        if (out.length() > 0) {
            out.append(' ');
        }
    }

    private boolean touches(Token token) {
        Token before = sentence.token(token.index() - 1);
        return before.span().end() == token.span().start();
    }

    private String written(Token token, List<Token> tokens, int at) {
        String word = token.span().of(material.text());
        String lower = word.toLowerCase(Locale.ROOT);
        Optional<Quotation> quotation = material.article().quotationCovering(token.span());
        if (many && !quoting && quotation.isPresent() && QuotedWords.areToldBy(sentence, quotation.get(), tokens)) {
            return QuotedWords.marked(sentence, quotation.get(), token, word);
        }
        if (!quoting && quotation.isPresent()
                || word.matches(".*[:;?!\"“”()\\[\\]…].*|\\.\\.\\.|''|``")
                || token.relation().matches("dep|parataxis") && !token.is("$", "£", "€")
                || isStrayVerb(token)) {
            failed = true;
            return word;
        }
        Optional<Referent> referent = material.referents().of(sentence, token);
        if (token.isPronoun()) {
            return pronoun(token, referent, word);
        }
        boolean doingSo = token.is("so") && at > 0 && tokens.get(at - 1).lemma().equals("do");
        boolean formerly = token.is("former") && token.relation().equals("amod");
        boolean after = token.is("following") && token.relation().equals("case");
        if (WordLists.POINTING.contains(lower) && !token.relation().equals("expl") && !doingSo && !formerly && !after) {
            boolean ofName = token.isProperNoun() && !token.entity().equals("O");
            failed |= !ofName;
            return word;
        }
        if (dates.isUnanchored(token)) {
            boolean owner = at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("POS");
            Optional<String> dated = owner ? Optional.empty() : dates.written(token, tokens);
            failed |= dated.isEmpty();
            properNoun |= dated.isPresent();
            return dated.orElse(word);
        }
        properNoun |= !token.entity().equals("O") && Character.isUpperCase(word.charAt(0));
        if (token.is("Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms")
                && at + 1 < tokens.size()
                && fullName(tokens.get(at + 1), tokens, at + 1).isPresent()) {
            return "";
        }
        Optional<String> name = fullName(token, tokens, at);
        if (name.isPresent()) {
            material.referents().of(sentence, token).ifPresent(r -> named.add(r.name()));
            return name.get();
        }
        if (token.is("the") && replacesNext(token, tokens, at) || isNumberOfTold(token, tokens, at)) {
            return "";
        }
        if (token.isNoun() && !token.isProperNoun() && definites.isDefinite(token, tokens)) {
            return definite(token, tokens, at, referent, word);
        }
        referent.ifPresent(r -> named.add(r.name()));
        return capitals.areOfTheOpening(token, word) ? lower : word.replaceAll("\\s+", " ");
    }

    /** A finite verb that the parser has put into a noun phrase. */
    private boolean isStrayVerb(Token token) {
        return token.relation().equals("conj")
                && token.tag().matches("VB[DZP]")
                && sentence.head(token).filter(h -> !h.isVerb()).isPresent();
    }

    private Optional<String> fullName(Token token, List<Token> tokens, int at) {
        Optional<Referent> referent = material.referents().of(sentence, token);
        Optional<EntityMention> mention = material.article().entitiesOf(sentence).stream()
                .filter(e -> e.last() == token.index())
                .findFirst();
        if (mention.isEmpty() || mention.get().type() == EntityType.PERSON && referent.isEmpty()) {
            return Optional.empty();
        }
        // Somebody whom the article never names in full.
        failed |= referent.filter(r -> r.type() == EntityType.PERSON
                                && !material.inFull(r.name()).contains(" "))
                        .filter(r -> Roles.before(r.name(), r.introduction()).equals(r.name()))
                        .isPresent()
                && (token.relation().startsWith("nsubj") || isDealtWith(token));
        failed |= mention.get().type() == EntityType.PERSON
                && !mention.get().name().contains(" ")
                && capitals.severalHaveSurname(mention.get().name());
        boolean owner = at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("POS");
        boolean single = mention.get().first() == token.index();
        return single
                ? nameInFull.at(token, named).map(w -> owner && w.text().split(" ").length > 4 ? w.name() : w.text())
                : Optional.empty();
    }

    /** "took the job from Lund"; what stands after "to" or "in" may be a place. */
    private boolean isDealtWith(Token token) {
        return token.relation().startsWith("obl")
                && sentence.child(token, "case")
                        .filter(c -> c.is("from", "by", "with", "against", "over"))
                        .isPresent();
    }

    private String pronoun(Token token, Optional<Referent> referent, String word) {
        if (token.is("himself", "herself", "itself", "themselves")) {
            // "The company itself had 400 workers" is told of the company.
            return token.relation().matches("nmod:npmod|obl:npmod|appos|dep")
                            && sentence.head(token)
                                    .filter(h -> h.index() == token.index() - 1)
                                    .isPresent()
                    ? ""
                    : word;
        }
        if (!token.is("he", "him", "his", "she", "her", "it", "its", "they", "them", "their")) {
            failed = true;
            return word;
        }
        if (many && token.is("they", "their") && isOfReport(token)) {
            return word;
        }
        // "They will battle it out": the word stands for nothing.
        int next = token.index() + 1;
        if (token.is("it")
                && next < sentence.tokens().size()
                && sentence.token(next).is("out", "up", "off", "big")) {
            failed = true;
            return word;
        }
        boolean known = referent.filter(r -> Names.isName(r.name())).isPresent();
        if (!known && names.ownSubject(token)) {
            return word;
        }
        if (referent.isPresent()) {
            boolean again = named.contains(referent.get().name());
            boolean object = !token.tag().equals("PRP$") && !token.relation().startsWith("nsubj");
            // "Facebook removed it": it is something else.
            boolean severalForOne =
                    token.is("they", "them", "their") && !referent.get().plural();
            failed |= severalForOne
                    || again && object
                    || !Names.isName(referent.get().name())
                    || names.hasRival(token, referent.get());
            if (again) {
                properNoun |= referent.get().type() != EntityType.MISC
                        || Names.isName(referent.get().name());
                return token.index() == 0 ? word.toLowerCase(Locale.ROOT) : word;
            }
            named.add(referent.get().name());
            replacedPronoun |= !sentence.span()
                    .of(material.text())
                    .contains(Names.lastWord(referent.get().name()));
            properNoun |= referent.get().type() != EntityType.MISC;
            boolean owner = token.tag().equals("PRP$") || token.relation().equals("nmod:poss");
            String name = Names.introduced(referent.get());
            return owner ? name + (name.endsWith("s") ? "’" : "’s") : name;
        }
        failed = true;
        return word;
    }

    /** "voters said they would stay": the pronoun is the subject of what its own subject said. */
    private boolean isOfReport(Token pronoun) {
        return pronoun.relation().equals("nsubj")
                && sentence.head(pronoun)
                        .filter(v -> v.relation().equals("ccomp"))
                        .flatMap(sentence::head)
                        .filter(said -> sentence.child(said, "nsubj")
                                .filter(s -> s.index() == askedSubject && isCounted(s))
                                .isPresent())
                        .filter(said -> said.lemma().matches("say|think|believe|feel|hope|expect|know|report"))
                        .isPresent();
    }

    private boolean isCounted(Token noun) {
        return noun.is("percent", "%", "cent") || sentence.child(noun, "nummod").isPresent();
    }

    /** Whether the noun after this article is written as a name instead. */
    private boolean replacesNext(Token article, List<Token> tokens, int at) {
        return sentence.head(article)
                .filter(noun -> at + 1 < tokens.size() && tokens.get(at + 1).index() == noun.index()
                        || at + 2 < tokens.size()
                                && tokens.get(at + 2).index() == noun.index()
                                && isNumberOfTold(tokens.get(at + 1), tokens, at + 1))
                .filter(noun -> nameInstead(noun).isPresent() || isToldMoreFully(noun))
                .isPresent();
    }

    /** "two" of "the two countries" that are told by their names. */
    private boolean isNumberOfTold(Token number, List<Token> tokens, int at) {
        return number.relation().equals("nummod")
                && at > 0
                && tokens.get(at - 1).is("the")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).index() == number.head()
                && isToldMoreFully(tokens.get(at + 1));
    }

    private boolean isToldMoreFully(Token noun) {
        return noun.isNoun()
                && !noun.isProperNoun()
                && !definites.isTold(noun)
                // "the half of the year on Thursday": another sentence's day.
                && fuller.of(noun).filter(w -> !WITH_DAY.matcher(w).matches()).isPresent();
    }

    private String definite(Token noun, List<Token> tokens, int at, Optional<Referent> referent, String word) {
        Optional<String> name = nameInstead(noun);
        boolean articleBefore =
                at > 0 && tokens.get(at - 1).is("the") && tokens.get(at - 1).head() == noun.index()
                        || at > 1 && isNumberOfTold(tokens.get(at - 1), tokens, at - 1);
        if (name.isPresent() && articleBefore) {
            named.add(name.get());
            properNoun = true;
            return name.get();
        }
        if (articleBefore && isToldMoreFully(noun)) {
            String phrase = fuller.of(noun).orElseThrow();
            properNoun |= phrase.matches(".*\\p{Lu}.*");
            // A second mention in one stem needs no more than the noun.
            return named.add(phrase) ? phrase : "the " + word;
        }
        // "a tenth of the vote", "of the population".
        failed |= !definites.isTold(noun) && !(many && noun.is("vote", "votes", "electorate"));
        referent.ifPresent(r -> named.add(r.name()));
        return word;
    }

    /** What "the ban" is called in full; another sentence's day must not come with it. */
    private Optional<String> nameInstead(Token noun) {
        return definites
                .nameInstead(noun)
                .filter(w -> !WITH_DAY.matcher(w).matches())
                .or(() -> poll(noun));
    }

    /** "the poll" in an article that names one poll alone. */
    private Optional<String> poll(Token noun) {
        boolean bare = noun.is("poll", "survey")
                && sentence.children(noun).stream().allMatch(t -> t.relation().matches("det|punct|case"));
        return bare ? NamedSource.pollOf(material).map(p -> p.replaceFirst("^an? ", "the ")) : Optional.empty();
    }

    boolean replacedPronoun() {
        return replacedPronoun;
    }

    /** The words as a phrase; empty when they would not stand alone. */
    Optional<String> phrase() {
        return failed ? Optional.empty() : Optional.of(Phrases.tidy(out.toString()));
    }

    /** The stem as a question; empty when it would not stand alone. */
    Optional<String> question() {
        boolean dated = out.toString().matches(".*\\b(?:1\\d|20|21)\\d\\d\\b.*");
        if (failed || !(properNoun || dated)) {
            return Optional.empty();
        }
        if (out.toString().matches(".*\\s[-–—](?:\\s.*|$)")) {
            return Optional.empty();
        }
        String stem = Phrases.tidy(out.toString().replaceAll("\\b(his|her|its|their) own\\b", "$1"))
                .replaceAll("[,\\s]+$", "")
                .replace("'", "’");
        return Optional.of(Phrases.capitalised(stem) + "?");
    }
}
