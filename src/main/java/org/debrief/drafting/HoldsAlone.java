package org.debrief.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.facts.DatedEvent;
import org.debrief.facts.Fact;
import org.debrief.facts.Figure;
import org.debrief.reading.EntityType;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * Lets a question on a figure or a date pass only where what it tells was shown to hold by itself: its clause is certain,
 * nothing of the clause is dropped, nothing is told that the sentence does not say, every "the" says which, and there is
 * enough of it to tell this occasion from others of its sort. Whatever cannot be shown is refused.
 */
final class HoldsAlone {

    private static final int FEWEST_WORDS = 5;
    /** What happens once, so that few words tell which time is meant. */
    private static final Set<String> ONCE = Set.of("born", "die", "found", "establish", "create", "abolish");

    /** A deed of somebody's without what it was, or where. */
    private static final Set<String> DEEDS = Set.of(
            "arrival",
            "departure",
            "visit",
            "trip",
            "attack",
            "strike",
            "speech",
            "remark",
            "comment",
            "decision",
            "move",
            "victory",
            "defeat",
            "win",
            "loss",
            "death",
            "resignation",
            "announcement",
            "statement",
            "appearance",
            "plan",
            "proposal",
            "offer",
            "demand",
            "request",
            "call",
            "effort",
            "response",
            "reaction",
            "order");

    private static final Set<String> SUCCESSES = Set.of("win", "victory", "defeat", "loss");

    private static final Pattern SOURCE = Pattern.compile(
            "(?:^|, )[Aa]ccording to ([^?]+?), (?=(?:\\p{Ll}+ )?(?:how (?:many|much|large|long)|what|which)\\b)");
    private static final Pattern NAMED = Pattern.compile("(?<!\\p{L})\\p{Lu}[\\p{L}.]+");
    private static final Pattern EMPTY = Pattern.compile("(?i)^True or false: |\\b(?:As of|In|On) (?:" + Anchored.DAYS
            + " )?(?:\\d{1,2} )?(?:early |late |mid-)?(?:" + Anchored.MONTHS + " )?(?:1[6-9]|20|21)\\d\\d\\b"
            + "|\\bthe (?:morning|afternoon|evening|night) of\\b|\\bhow (?:many|much|large|old)\\b"
            + "|\\b(?:on|in|by|since|until|before|after|from) which (?:day|month|year)\\b");
    private static final Pattern CONTENT =
            Pattern.compile("\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+)*|[\\p{L}-]{4,}|\\d[\\d.,]*");
    private static final Set<String> LIGHT = Set.of(
            "what",
            "that",
            "which",
            "with",
            "from",
            "into",
            "over",
            "have",
            "were",
            "been",
            "does",
            "will",
            "would",
            "this",
            "their",
            "than",
            "more",
            "about",
            "least",
            "according",
            "when",
            "there",
            "percentage",
            "share",
            "people",
            "most",
            "some",
            "early",
            "late",
            "also",
            "other",
            "them",
            "they",
            "across",
            "after",
            "before",
            "among",
            "between");

    private final Material material;
    private final OwnWords words;

    HoldsAlone(Material material) {
        this.material = material;
        this.words = new OwnWords(material);
    }

    boolean is(Draft draft) {
        boolean mine = draft.kind() == QuestionKind.FIGURE || draft.kind() == QuestionKind.DATE;
        if (!mine || draft.format() == QuestionFormat.ORDERING || draft.format() == QuestionFormat.MATCHING) {
            return true;
        }
        Optional<Fact> fact = TypedVariant.factOf(material, draft);
        Optional<Sentence> sentence =
                fact.flatMap(f -> material.article().sentenceAt(f.span().start()));
        if (fact.isEmpty() || sentence.isEmpty()) {
            return false;
        }
        Optional<GoverningClause> clause =
                GoverningClause.of(sentence.get(), fact.get().span(), draft.format() == QuestionFormat.TRUE_FALSE);
        return clause.isPresent() && holds(draft, fact.get(), clause.get());
    }

    private boolean holds(Draft draft, Fact fact, GoverningClause clause) {
        String stem = draft.stem();
        TextSpan asked = fact instanceof Figure figure ? figure.phrase().join(figure.span()) : fact.span();
        KeptWhole kept = new KeptWhole(material, clause, asked, stem);
        boolean firm = fact instanceof Figure figure
                ? new FirmFigure(material, figure, clause).is(draft)
                : fact instanceof DatedEvent date && new FirmDate(material, date, clause).is(draft);
        return firm
                && kept.is()
                && words.areAll(draft, clause.sentence())
                && DefinitesTold.all(material, clause.sentence(), told(clause.sentence(), stem))
                && !tellsABareDeed(clause.sentence(), stem)
                && !comparesWithNothing(clause.sentence(), stem)
                && tellsEnough(clause, stem)
                && isSourceOfTheSentence(clause.sentence(), stem);
    }

    private static List<Token> told(Sentence sentence, String stem) {
        Set<String> told = KeptWhole.wordsOf(stem);
        return sentence.tokens().stream()
                .filter(t -> told.containsAll(KeptWhole.wordsOf(t.word())))
                .toList();
    }

    /** "to the King’s arrival": where? "picked up a win": in which contest? */
    private static boolean tellsABareDeed(Sentence sentence, String stem) {
        Set<String> told = KeptWhole.wordsOf(stem);
        return sentence.tokens().stream()
                .filter(t -> DEEDS.contains(t.lemma()) && t.isNoun() && told.contains(t.word()))
                .filter(t -> sentence.child(t, "nmod:poss").isPresent() || SUCCESSES.contains(t.lemma()))
                .anyMatch(t -> sentence.children(t).stream().noneMatch(c -> isComplement(sentence, t, c)));
    }

    private static boolean isComplement(Sentence sentence, Token deed, Token modifier) {
        boolean after = modifier.index() > deed.index() && modifier.relation().matches("nmod|acl.*|ccomp");
        return after
                && (!SUCCESSES.contains(deed.lemma())
                        || sentence.child(modifier, "case")
                                .filter(c -> c.is("over", "against", "of", "to", "for"))
                                .isPresent());
    }

    private static boolean tellsEnough(GoverningClause clause, String stem) {
        Matcher source = SOURCE.matcher(stem);
        boolean sourced = source.find();
        String plain = EMPTY.matcher(source.replaceFirst(" ")).replaceAll(" ");
        if (!NAMED.matcher(plain.replaceFirst("^\\W*\\p{L}+", " ")).find()) {
            return false;
        }
        // What a named source says, and how many it was on a day, is told apart by that as well.
        boolean ofADay = stem.startsWith("How m");
        int fewest = sourced || ofADay ? FEWEST_WORDS - 1 : FEWEST_WORDS;
        long found = CONTENT.matcher(plain)
                .results()
                .map(r -> r.group())
                .filter(w -> !LIGHT.contains(w))
                .count();
        return found >= fewest
                || ONCE.contains(clause.verb().lemma())
                || clause.verb().is("born");
    }

    /** A source whom the same sentence names, and says who that is. */
    private boolean isSourceOfTheSentence(Sentence sentence, String stem) {
        Matcher source = SOURCE.matcher(stem);
        if (!source.find()) {
            return true;
        }
        String name = source.group(1);
        Set<String> there = KeptWhole.wordsOf(sentence.span().of(material.text()));
        boolean here = name.equals("the article")
                || there.contains(Names.lastWord(name.replaceFirst(",.*", "")).toLowerCase(Locale.ROOT));
        boolean roleLeft = !name.contains(",")
                && Pattern.compile("\\b" + Pattern.quote(name) + ", (?:(?:an?|the) )?[\\p{L}’'.-]+ \\p{L}")
                        .matcher(sentence.span().of(material.text()).replaceAll("\\s+", " "))
                        .find();
        boolean bare = material.article().entities().stream()
                .anyMatch(e -> e.type() == EntityType.PERSON && e.name().equals(name));
        return here && (PublicFigures.has(name) || !bare && !roleLeft);
    }

    /** "more space may be added": more than what? */
    private static boolean comparesWithNothing(Sentence sentence, String stem) {
        Set<String> told = KeptWhole.wordsOf(stem);
        return !told.contains("than")
                && sentence.tokens().stream()
                        .anyMatch(t -> t.tag().matches("JJR|RBR")
                                && told.contains(t.word().toLowerCase(Locale.ROOT)));
    }
}
