package org.debrief.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.facts.DatedEvent;
import org.debrief.facts.TimeDirection;
import org.debrief.reading.BlockKind;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * "In which year did the Copenhagen climate summit take place?": the date stands before the noun of a named occasion, as in "the
 * 2009 Copenhagen climate summit". Not asked for "Tuesday's debate", of which there are many, nor for "Tuesday's Oslo debate"
 * where no verb tells whether that lies behind or ahead.
 */
final class OccasionWriter implements QuestionWriter {

    private static final double WEIGHT = 0.6;
    private static final Set<String> OCCASIONS = Set.of(
            "debate",
            "primary",
            "summit",
            "referendum",
            "rally",
            "attack",
            "earthquake",
            "massacre",
            "shooting",
            "convention",
            "conference",
            "march",
            "protest",
            "concert",
            "hearing",
            "caucus",
            "ceremony",
            "talks",
            "strike",
            "stampede",
            "crash",
            "flood",
            "eruption",
            "hurricane",
            "explosion",
            "bombing",
            "election",
            "festival",
            "final",
            "talk",
            "forum",
            "gala",
            "parade",
            "fire",
            "blast",
            "coup",
            "riot");
    /** There is one every year or so, so that a year alone is not asked for. */
    private static final Set<String> RECURRING = Set.of(
            "primary",
            "convention",
            "election",
            "festival",
            "final",
            "caucus",
            "debate",
            "parade",
            "gala",
            "hurricane");

    /** A place alone tells these apart. */
    private static final Set<String> SINGLE = Set.of(
            "attack",
            "earthquake",
            "massacre",
            "shooting",
            "stampede",
            "crash",
            "flood",
            "eruption",
            "explosion",
            "bombing",
            "blast",
            "fire",
            "riot",
            "summit",
            "coup");

    @Override
    public List<Candidate> write(Material material) {
        List<Candidate> candidates = new ArrayList<>();
        for (NumberedFact fact : material.facts()) {
            String value = fact.fact() instanceof DatedEvent dated ? dated.value() : null;
            if (fact.fact() instanceof DatedEvent date
                    && value != null
                    && material.article().quotationCovering(date.span()).isEmpty()) {
                material.article()
                        .sentenceAt(date.span().start())
                        .filter(s -> s.block().kind() == BlockKind.PARAGRAPH)
                        .flatMap(s -> write(material, fact.id(), date, value, s))
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private static Optional<Candidate> write(
            Material material, String id, DatedEvent date, String value, Sentence sentence) {
        LocalDate published = material.article().article().published();
        Optional<Token> head = sentence.tokensIn(date.span()).stream()
                .filter(t -> sentence.head(t)
                        .filter(h -> date.span().covers(h.span()))
                        .isEmpty())
                .findFirst();
        Optional<Token> occasion = head.filter(h -> h.relation().matches("compound|nmod:poss|nummod|amod|nmod"))
                .flatMap(sentence::head)
                .filter(noun -> OCCASIONS.contains(noun.lemma())
                                && noun.index() > head.get().index()
                        || SINGLE.contains(noun.lemma()) && isAfter(sentence, noun, head.get()));
        boolean written = date.span().of(material.text()).matches("(?s).*\\d.*");
        if (published == null || occasion.isEmpty() || !(written || isBehind(sentence, occasion.get()))) {
            return Optional.empty();
        }
        boolean year = Anchored.isYear(value);
        String now = published.toString();
        boolean known = Anchored.isDay(value)
                || Anchored.isMonth(value)
                || year && !RECURRING.contains(occasion.get().lemma());
        boolean told = known && !now.startsWith(value);
        Optional<String> name = told ? name(material, sentence, occasion.get(), date) : Optional.empty();
        return name.flatMap(n -> {
            boolean past = value.compareTo(now) < 0;
            boolean plural = occasion.get().tag().endsWith("S");
            String support = past ? "did" : plural ? "do" : "does";
            String stem = (Anchored.isDay(value) ? "On which day " : year ? "In which year " : "In which month ")
                    + support + " the " + n + " take place?";
            DateOptions choice = new DateOptions(material, past ? TimeDirection.PAST : TimeDirection.FUTURE, !written);
            return choice.of(value, stem)
                    .map(options -> new Candidate(
                            new Draft(
                                    QuestionKind.DATE,
                                    QuestionFormat.SINGLE_CHOICE,
                                    stem,
                                    id,
                                    options.fromArticle() >= 2 ? Difficulty.DISCRIMINATION : Difficulty.RECALL,
                                    options.options(),
                                    SentenceEvidence.of(material, sentence, false),
                                    SentenceEvidence.explanation(material, sentence)),
                            WEIGHT,
                            date.span()));
        });
    }

    /** "an earthquake in Taiwan in 1999" */
    private static boolean isAfter(Sentence sentence, Token noun, Token date) {
        return noun.index() < date.index()
                && date.relation().equals("nmod")
                && sentence.child(date, "case").filter(c -> c.is("in", "on")).isPresent();
    }

    /** "was booed at Thursday night's debate": it has been. */
    private static boolean isBehind(Sentence sentence, Token occasion) {
        return occasion.relation().startsWith("obl")
                && sentence.child(occasion, "case")
                        .filter(c -> c.is("at", "in", "during"))
                        .isPresent()
                && sentence.head(occasion)
                        .filter(v -> v.tag().equals("VBD")
                                || v.tag().equals("VBN")
                                        && sentence.child(v, "aux:pass")
                                                .filter(a -> a.tag().equals("VBD"))
                                                .isPresent())
                        .isPresent();
    }

    /** The occasion without its date, with the place after it; empty where no name tells which one it is. */
    private static Optional<String> name(Material material, Sentence sentence, Token occasion, DatedEvent date) {
        List<Token> words = new ArrayList<>();
        for (Token child : sentence.children(occasion)) {
            boolean before =
                    child.index() < occasion.index() && child.relation().matches("compound|amod|nmod:poss|nummod");
            boolean place = child.index() > occasion.index()
                    && child.relation().equals("nmod")
                    && child.entity().equals("LOCATION")
                    && sentence.child(child, "case").filter(c -> c.is("in")).isPresent();
            boolean dates =
                    sentence.subtree(child).stream().anyMatch(t -> t.span().overlaps(date.span()));
            boolean more = child.relation().matches("acl|acl:relcl|appos|nmod")
                    && !place
                    && !(dates && isAfter(sentence, occasion, child))
                    && child.index() > occasion.index();
            if (more || child.relation().equals("conj")) {
                return Optional.empty();
            }
            if ((before || place) && !dates) {
                words.addAll(Kept.of(sentence, child));
            }
        }
        words.add(occasion);
        words.sort(java.util.Comparator.comparingInt(Token::index));
        boolean single = SINGLE.contains(occasion.lemma());
        boolean named = words.stream()
                .anyMatch(t -> t.isProperNoun()
                        && t.entity().matches("LOCATION|ORGANIZATION")
                        && (single || t.index() < occasion.index()));
        boolean bare = words.stream()
                .noneMatch(t -> t.isPronoun()
                        || t.is("first", "second", "last", "next", "one-on-one", "final")
                                && t.index() != occasion.index());
        boolean whole = words.stream()
                .noneMatch(t -> t.relation().equals("det") || t.entity().equals("PERSON"));
        String text = words.stream().map(t -> t.span().of(material.text())).collect(Collectors.joining(" "));
        return named && bare && whole && !text.matches(".*[\"“”(),].*")
                ? Optional.of(text.replaceAll("\\s+", " ").replaceAll(" ([’'])s\\b", "’s"))
                : Optional.empty();
    }
}
