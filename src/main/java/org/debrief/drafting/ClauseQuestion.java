package org.debrief.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** Turns a clause into a question: the asked phrase goes first, subject and auxiliary change places. */
final class ClauseQuestion {

    /**
     * @param stem the question
     * @param needsSentenceBefore whether a pronoun of the sentence was replaced by the name before it
     */
    record Written(String stem, boolean needsSentenceBefore) {}

    /**
     * What is asked for.
     *
     * @param before words of the phrase before the question word: a preposition, "the ministers of"
     * @param word "how many", "on which day"
     * @param after words of the phrase after it: "Taliban prisoners"
     * @param removed the words of the clause that the question leaves out of their place
     */
    record Asked(List<Token> before, String word, List<Token> after, Set<Integer> removed) {

        /** The words of the counted phrase alone. */
        Set<Integer> removedBy(Token noun, Sentence sentence) {
            return indexes(sentence.subtree(noun));
        }
    }

    /** Time as the article sees it, and how its writer saw it. */
    private static final Set<String> LEFT_OUT_ADVERBS = Set.of(
            "now",
            "recently",
            "already",
            "even",
            "just",
            "then",
            "later",
            "subsequently",
            "eventually",
            "previously",
            "enthusiastically",
            "proudly",
            "happily",
            "angrily",
            "notably",
            "famously");

    private static final int LONGEST = 32;
    private static final int LONGEST_SUBJECT = 12;

    private final Material material;
    private final Clause clause;
    private final Sentence sentence;
    private boolean reported;
    private String afterAsked = "";
    private String afterVerb = "";
    private String source = "";
    private String preposition = "";
    private List<Token> place = List.of();
    private Optional<Token> day = Optional.empty();

    ClauseQuestion(Material material, Clause clause) {
        this.material = material;
        this.clause = clause;
        this.sentence = clause.sentence();
    }

    /** Words of our own that belong to the asked phrase: "in Nokia" of "how large a stake in Nokia". */
    ClauseQuestion tellingAfterAsked(String words) {
        afterAsked = words;
        return this;
    }

    /** Words of our own that follow the verb: "over Ada Lund" of "leads". */
    ClauseQuestion tellingAfterVerb(String words) {
        afterVerb = words;
        return this;
    }

    /** Where the clause happened, told at the end of what the verb takes: "at the Nile Hotel". */
    ClauseQuestion tellingWhere(String preposition, List<Token> place) {
        this.preposition = preposition;
        this.place = place;
        return this;
    }

    /** A day that the tree hangs on the asked phrase, and that is the day of the clause. */
    ClauseQuestion tellingDay(Token day) {
        this.day = Optional.of(day);
        return this;
    }

    /** Who is told as the source where the sentence itself names none. */
    ClauseQuestion accordingTo(String source) {
        this.source = source;
        return this;
    }

    /** The question that keeps the order of the clause: its subject is asked for. */
    Optional<Written> ofSubject(Asked asked, TextSpan passage) {
        StemWords words = new StemWords(material, sentence);
        if (!open(words, asked, passage)) {
            return Optional.empty();
        }
        return tellFinite(words, asked, clause.helpers(), asked.word().startsWith("how many"))
                ? close(words, asked)
                : Optional.empty();
    }

    /** "How many judges make up the panel that will hear the case?" */
    Optional<Written> ofMembers(List<Token> counted, List<Token> group, Set<Integer> removed) {
        Asked asked = new Asked(List.of(), "how many", counted, removed);
        StemWords words = new StemWords(material, sentence);
        if (!open(words, asked, clause.verb().span())) {
            return Optional.empty();
        }
        words.say("make up the").tell(group).say("that");
        return tellFinite(words, asked, clause.helpers(), false) ? close(words, asked) : Optional.empty();
    }

    /** "the mayors of the 14 Alpine towns met": "According to the article, how many Alpine towns are there?" */
    Optional<Written> ofAll(List<Token> counted) {
        StemWords words = new StemWords(material, sentence);
        boolean vouched = Attributed.of(material, clause, clause.verb().span())
                .filter(a -> a.name().isEmpty())
                .isPresent();
        words.say("according to the article, how many").tell(counted).say("are there");
        return words.question().filter(stem -> vouched).map(stem -> new Written(stem, words.replacedPronoun()));
    }

    /** "How many towns’ mayors met in Rome?" */
    Optional<Written> ofOwners(List<Token> owners, List<Token> owned, Set<Integer> removed) {
        Asked asked = new Asked(List.of(), "how many", owners, removed);
        StemWords words = new StemWords(material, sentence);
        if (!open(words, asked, clause.verb().span())) {
            return Optional.empty();
        }
        words.touch("’").tell(owned);
        return tellFinite(words, asked, clause.helpers(), true) ? close(words, asked) : Optional.empty();
    }

    /** "How tall is the tower?" */
    Optional<Written> ofDegree(Token adjective, Set<Integer> removed, TextSpan passage) {
        Set<Integer> left = new HashSet<>(removed);
        left.add(adjective.index());
        return ofAnother(new Asked(List.of(), "how " + adjective.word(), List.of(), left), passage, false);
    }

    /** "How long is the agreement that Chile and Peru signed in May?" */
    Optional<Written> ofThing(String opening, List<Token> thing, Set<Integer> removed, TextSpan passage) {
        Asked asked = new Asked(List.of(), opening + " the", thing, removed);
        StemWords words = new StemWords(material, sentence);
        if (!open(words, asked, passage)) {
            return Optional.empty();
        }
        words.say("that");
        boolean told = tellSubject(words, asked) && tellFinite(words, asked, clause.helpers(), false);
        return told ? close(words, asked) : Optional.empty();
    }

    /** The verb with its helpers in the order of the clause; false where its tense cannot be told. */
    private boolean tellFinite(StemWords words, Asked asked, List<Token> helpers, boolean plural) {
        List<Token> middle = new ArrayList<>(adverbs());
        if (reported && ToldStraight.isPastPerfect(helpers) && isSince(asked)) {
            return false;
        }
        if (reported && ToldStraight.isPastPerfect(helpers)) {
            Optional<List<String>> straight = ToldStraight.helpers(helpers, plural);
            Optional<String> past = ToldStraight.simplePast(clause.verb());
            if (straight.isEmpty() || past.isEmpty() || clause.isCopular()) {
                return false;
            }
            straight.get().forEach(words::say);
            words.tell(middle);
            if (straight.get().isEmpty()) {
                words.say(past.get());
            } else {
                words.tell(List.of(clause.verb()));
            }
            return true;
        }
        boolean much = asked.word().equals("how much") && !helpers.isEmpty();
        if (much) {
            // "2 million euros were spent", but "how much was spent".
            String word = helpers.get(0).word();
            words.say(word.equals("have") ? "has" : word.equals("were") ? "was" : word.equals("are") ? "is" : word);
        }
        middle.addAll(much ? helpers.subList(1, helpers.size()) : helpers);
        middle.addAll(predicate(asked));
        middle.sort(java.util.Comparator.comparingInt(Token::index));
        words.tell(middle);
        return true;
    }

    /** The question in which subject and auxiliary change places. */
    Optional<Written> ofAnother(Asked asked, TextSpan passage, boolean pastEvent) {
        StemWords words = new StemWords(material, sentence);
        if (!open(words, asked, passage)) {
            return Optional.empty();
        }
        Token verb = clause.verb();
        List<Token> helpers = clause.helpers();
        // A question that stands alone knows of nothing that came later.
        boolean alone = asked.word().matches("(?:on|in) which .*");
        Optional<String> ahead =
                asked.word().matches(".*\\bwhich (?:days?|month|year)") ? StillAhead.link(clause) : Optional.empty();
        if (ahead.isPresent()) {
            return toldAsAhead(words, asked, ahead.get());
        }
        boolean straight = (reported || alone) && ToldStraight.isPastPerfect(helpers) && !clause.isExistential();
        if (straight && isSince(asked)) {
            return toldSince(words, asked);
        }
        if (straight && helpers.size() > 1) {
            return toldStraight(words, asked);
        }
        boolean toPast = straight || pastEvent && clause.isPresentPerfect();
        if (toPast && (helpers.size() > 1 || clause.isCopular())) {
            return Optional.empty();
        }
        if (!helpers.isEmpty() && helpers.get(0).word().startsWith("'")) {
            return Optional.empty();
        }
        boolean bare = helpers.isEmpty() || toPast;
        boolean be = bare && !toPast && verb.lemma().equals("be");
        words.say(
                be
                        ? verb.word()
                        : toPast ? "did" : bare ? support(verb) : helpers.get(0).word());
        if (clause.isExistential()) {
            words.say("there");
        } else {
            if (!tellSubject(words, asked)) {
                return Optional.empty();
            }
        }
        List<Token> middle = new ArrayList<>(helpers.subList(Math.min(1, helpers.size()), helpers.size()));
        middle.addAll(adverbs());
        if (!bare) {
            middle.addAll(predicate(asked));
        }
        middle.sort(java.util.Comparator.comparingInt(Token::index));
        words.tell(middle);
        if (bare && !be) {
            words.say(verb.lemma());
        }
        words.say(afterVerb);
        return close(words, asked);
    }

    /** "will open on Monday" as "was due to open"; "will likely open" is no more than a guess. */
    private Optional<Written> toldAsAhead(StemWords words, Asked asked, String link) {
        boolean many = clause.helpers().get(0).is("are")
                || isPluralSubject() && !clause.subject().entity().equals("LOCATION");
        words.say(many ? "were" : "was");
        if (!adverbs().isEmpty() || !tellSubject(words, asked)) {
            return Optional.empty();
        }
        words.say(link);
        if (clause.verb().tag().equals("VB")) {
            words.say(clause.verb().lemma());
        } else {
            words.tell(predicate(asked));
        }
        return close(words, asked);
    }

    private boolean tellSubject(StemWords words, Asked asked) {
        List<Token> subject = without(subject(), asked);
        boolean torn = sentence.child(clause.subject(), "appos").isPresent()
                && sentence.child(clause.subject(), "conj").isPresent();
        if (torn) {
            // "Ana Roy, the mayor, and former minister": the second may be hers as well.
            return false;
        }
        words.tell(subject);
        return subject.size() <= LONGEST_SUBJECT && subject.stream().noneMatch(t -> t.is(","));
    }

    /** "for the Anvil Bank, which collapsed in 2008": the preposition is no part of what collapsed. */
    private List<Token> subject() {
        boolean relative = clause.verb().relation().equals("acl:relcl");
        return Kept.of(sentence, clause.subject()).stream()
                .filter(t -> !relative
                        || !t.relation().equals("case")
                        || t.head() != clause.subject().index()
                        || t.index() > clause.subject().index())
                .toList();
    }

    private boolean isSince(Asked asked) {
        return asked.word().startsWith("since")
                || sentence.children(clause.verb()).stream()
                        .anyMatch(t -> sentence.child(t, "case", "mark")
                                .filter(c -> c.is("since"))
                                .isPresent());
    }

    /** "prices had fallen since 2015" as "have prices fallen since 2015". */
    private Optional<Written> toldSince(StemWords words, Asked asked) {
        words.say(isPluralSubject() ? "have" : "has");
        if (!tellSubject(words, asked)) {
            return Optional.empty();
        }
        words.tell(clause.helpers().subList(1, clause.helpers().size()))
                .tell(adverbs())
                .tell(predicate(asked));
        return close(words, asked);
    }

    private boolean isPluralSubject() {
        return clause.subject().tag().matches("NNP?S")
                || sentence.child(clause.subject(), "conj").isPresent();
    }

    /** "a bridge had been closed" as "was a bridge closed". */
    private Optional<Written> toldStraight(StemWords words, Asked asked) {
        Optional<List<String>> told = ToldStraight.helpers(clause.helpers(), isPluralSubject());
        if (told.isEmpty()) {
            return Optional.empty();
        }
        words.say(told.get().get(0));
        if (!tellSubject(words, asked)) {
            return Optional.empty();
        }
        told.get().stream().skip(1).forEach(words::say);
        words.tell(adverbs()).tell(predicate(asked));
        return close(words, asked);
    }

    private List<Token> predicate(Asked asked) {
        return without(clause.predicate(), asked);
    }

    private static String support(Token verb) {
        return switch (verb.tag()) {
            case "VBZ" -> "does";
            case "VBP" -> "do";
            default -> "did";
        };
    }

    private boolean open(StemWords words, Asked asked, TextSpan passage) {
        Optional<Attributed> attributed = Attributed.of(material, clause, passage);
        if (attributed.isEmpty()) {
            return false;
        }
        boolean sourced = attributed.get().name().isEmpty() && !source.isEmpty();
        words.attribute(sourced ? new Attributed("According to " + source + ",", source) : attributed.get());
        reported = !attributed.get().name().isEmpty();
        if (reported && material.article().quotationCovering(passage).isPresent()) {
            words.mayTellQuoted();
        }
        if (asked.word().matches("(?:\\w+ )?how m.*|(?:\\w+ )?what percentage")) {
            words.aboutMany(clause.subject().index());
        }
        words.tell(asked.before()).say(asked.word()).tell(asked.after()).say(afterAsked);
        return true;
    }

    private Optional<Written> close(StemWords words, Asked asked) {
        new ClauseRest(material, clause, asked.removed()).tell(words, preposition, place, day);
        return words.question()
                .filter(stem -> Phrases.wordCount(stem) <= LONGEST)
                .map(stem -> new Written(stem, words.replacedPronoun()));
    }

    private List<Token> adverbs() {
        return sentence.children(clause.verb()).stream()
                .filter(t -> t.relation().equals("advmod")
                        && t.index() < clause.verb().index()
                        && t.index() > clause.subject().index())
                .filter(t -> !Kept.isAside(sentence, clause.verb(), t)
                        && Adjuncts.date(material, sentence, t).isEmpty()
                        && !LEFT_OUT_ADVERBS.contains(t.word().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private List<Token> without(List<Token> tokens, Asked asked) {
        return ClauseRest.without(sentence, tokens, asked.removed());
    }

    /** The words of the phrase up to its noun: what follows keeps its place. */
    static Set<Integer> upTo(Sentence sentence, Token noun) {
        return indexes(sentence.subtree(noun).stream()
                .filter(t -> t.index() <= noun.index())
                .toList());
    }

    static Set<Integer> indexes(List<Token> tokens) {
        return tokens.stream().map(Token::index).collect(Collectors.toCollection(HashSet::new));
    }
}
