package org.debrief.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.debrief.facts.Bound;
import org.debrief.facts.Counted;
import org.debrief.facts.Figure;
import org.debrief.facts.FigureForm;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** The stem that asks for a figure: "How many ...?", "What percentage of ...?", "How much ...?". */
final class FigureStem {

    private static final Set<String> COUNTED_BESIDES = Set.of(
            "more",
            "additional",
            "extra",
            "other",
            "another",
            "further",
            "remaining",
            "first",
            "last",
            "next",
            "past",
            "previous",
            "same",
            "such",
            "all",
            "these",
            "those",
            "every",
            "each",
            "any",
            "no",
            "different",
            "successive",
            "consecutive",
            "top",
            "points");
    private static final Set<String> PREPOSITIONS = Set.of(
            "with", "by", "to", "from", "in", "of", "for", "on", "across", "at", "among", "against", "into", "over",
            "through");
    private static final Set<String> SUBSTANCES =
            Set.of("tonne", "ton", "litre", "gallon", "barrel", "kilogram", "gram", "hectare", "acre");
    private static final Set<String> LASTING =
            Set.of("last", "take", "serve", "spend", "work", "wait", "live", "run", "stay", "remain", "continue");
    static final Set<String> CHANGES = Set.of(
            "rise",
            "fall",
            "increase",
            "grow",
            "drop",
            "decline",
            "climb",
            "jump",
            "slip",
            "shrink",
            "decrease",
            "reduce",
            "cut",
            "raise",
            "soar",
            "plunge",
            "double",
            "triple",
            "surge",
            "tumble",
            "plummet",
            "widen",
            "narrow",
            "swell",
            "slide",
            "sink",
            "dip",
            "edge",
            "ease",
            "rebound",
            "leap",
            "spike",
            "skyrocket",
            "crash");
    /** The same word for one and for many. */
    private static final Set<String> INVARIANT =
            Set.of("aircraft", "spacecraft", "personnel", "sheep", "deer", "cattle");

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;
    private final Token number;

    FigureStem(Material material, Figure figure, Sentence sentence, Token number) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
        this.number = number;
    }

    Optional<ClauseQuestion.Written> write() {
        Optional<ClauseQuestion.Written> change = new ChangeStem(material, figure, sentence).of(number);
        return change.isPresent() || figure.bound() == Bound.RANGE ? change : byForm();
    }

    private Optional<ClauseQuestion.Written> byForm() {
        return switch (figure.form()) {
            case COUNT, MEASURE, DURATION ->
                new PartStem(material, figure, sentence)
                        .of(number)
                        .or(() -> Counted.noun(sentence, number).flatMap(this::counted));
            case PERCENT -> Counted.noun(sentence, number).flatMap(this::percent);
            case MONEY -> new MoneyStem(material, figure, sentence).of(number);
            case STRENGTH -> Counted.noun(sentence, number).flatMap(this::strength);
            case AGE -> new AgeStem(material, figure, sentence).write();
            default -> Optional.empty();
        };
    }

    private Optional<ClauseQuestion.Written> counted(Token noun) {
        Optional<ClauseQuestion.Written> measured = figure.form() == FigureForm.COUNT
                ? new PointsStem(material, figure, sentence).of(noun)
                : new LengthStem(material, figure, sentence).of(noun);
        if (measured.isPresent()) {
            return measured;
        }
        Optional<ClauseQuestion.Written> sum = figure.form() != FigureForm.DURATION
                ? new SumStem(material, figure, sentence).of(noun)
                : Optional.empty();
        if (sum.isPresent()) {
            return sum;
        }
        if (noun.index() < number.index()
                || !(noun.tag().matches("NNP?S") || INVARIANT.contains(noun.lemma()))
                || noun.is("points", "cents", "pence", "times", "others")
                || sentence.child(noun, "nmod:poss").isPresent()
                || Row.isOpen(sentence, noun)
                || countsBesides(noun)
                || isShare(noun)
                || isPairKnownBefore(noun)
                || isSubstanceUnnamed()
                || (figure.form() != FigureForm.COUNT && !noun.word().matches("\\p{L}{4,}"))) {
            return Optional.empty();
        }
        AgentStem agent = new AgentStem(material, figure, sentence);
        return ask(noun, "how many")
                .or(() -> agent.of(noun, lastOfQuantity()))
                .or(() -> figure.form() == FigureForm.COUNT
                        ? new TollStem(material, figure, sentence).of(noun, lastOfQuantity())
                        : Optional.empty())
                .or(() -> figure.form() == FigureForm.COUNT ? ofClause(noun) : Optional.empty())
                .or(() -> figure.form() == FigureForm.COUNT && !agent.isAgent(noun)
                        ? new ParticipleStem(material, figure, sentence).of(noun, lastOfQuantity())
                        : Optional.empty());
    }

    private Optional<ClauseQuestion.Written> ofClause(Token noun) {
        return new PlaceClauseStem(material, figure, sentence)
                .of(noun, lastOfQuantity())
                .or(() -> new WhoClauseStem(material, figure, sentence).of(noun, lastOfQuantity()));
    }

    /** "May land 48,000 tonnes": tonnes of what is only said before. */
    private boolean isSubstanceUnnamed() {
        String unit = figure.unit();
        return figure.of() == null && unit != null && SUBSTANCES.contains(unit);
    }

    /** "nine of 10 voters", "one in four visits": a share and no number. */
    private boolean isShare(Token noun) {
        return sentence.tokens().stream()
                .filter(t -> t.tag().equals("CD")
                        && t.index() != number.index()
                        && !t.span().overlaps(figure.span())
                        && Math.abs(t.index() - number.index()) <= 3
                        && Math.max(t.index(), number.index()) < noun.index())
                .anyMatch(t ->
                        sentence.token(Math.max(t.index(), number.index()) - 1).is("of", "in", "the"));
    }

    /** "The two fleets landed": that there are two is no news here. */
    private boolean isPairKnownBefore(Token noun) {
        return figure.value().intValue() <= 3
                && sentence.child(noun, "det").filter(d -> d.is("the")).isPresent();
    }

    /** "another 40", "the first 20", "40 more": the number alone does not tell how many there are. */
    private boolean countsBesides(Token noun) {
        List<Token> words = new ArrayList<>(Row.member(sentence, noun));
        words.addAll(sentence.children(number));
        return words.stream()
                .filter(t -> t.index() < noun.index() && t.index() >= number.index() - 4)
                .filter(t -> !t.span().overlaps(figure.phrase()))
                .filter(t -> !(t.index() > number.index() && t.is("more", "additional", "extra", "further")))
                .anyMatch(t -> COUNTED_BESIDES.contains(t.word().toLowerCase(Locale.ROOT))
                        || t.relation().equals("det") && !t.is("the"));
    }

    private Optional<ClauseQuestion.Written> ask(Token noun, String word) {
        Optional<Clause> clause = Clause.around(sentence, noun);
        Token row = Row.head(sentence, noun);
        Optional<Token> day = sentence.children(noun).stream()
                .filter(t -> t.index() > noun.index()
                        && Adjuncts.date(material, sentence, t).isPresent())
                .findFirst();
        Optional<Token> place = clause.flatMap(c -> ClausePlace.of(c, row));
        if (clause.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        List<Token> phrase = Row.member(sentence, place.get().index() == row.index() ? noun : place.get());
        List<Token> own = Row.member(sentence, noun);
        Set<Integer> removed = ClauseQuestion.indexes(sentence.subtree(place.get()));
        boolean percent = figure.form() == FigureForm.PERCENT;
        List<Token> after = phrase.stream()
                .filter(t -> day.filter(d -> sentence.subtree(d).contains(t)).isEmpty())
                .filter(t -> t.index() > lastOfQuantity() && !(percent && (t.index() == noun.index() || t.is("per"))))
                .toList();
        ClauseQuestion question = new ClauseQuestion(material, clause.get());
        day.ifPresent(question::tellingDay);
        Optional<Token> poll = poll(clause.get());
        poll.ifPresent(p -> removed.addAll(ClauseQuestion.indexes(sentence.subtree(p))));
        poll.flatMap(p -> NamedSource.in(material, sentence)).ifPresent(question::accordingTo);
        boolean isSubject = place.get().index() == clause.get().subject().index();
        Token finite = clause.get().helpers().isEmpty()
                ? clause.get().verb()
                : clause.get().helpers().get(0);
        if (ClausePlace.isTorn(sentence, place.get()) && !isSubject
                || (isSubject
                        && !percent
                        && finite.tag().equals("VBZ")
                        && place.get().index() == row.index())) {
            return Optional.empty();
        }
        if (isSubject) {
            List<Token> before = phrase.stream()
                    .filter(t -> t.index() < firstOfQuantity())
                    .filter(t -> !own.contains(t)
                            || (t.relation().equals("case") && place.get().index() != row.index()))
                    .toList();
            if (place.get().index() != row.index()) {
                List<Token> counted =
                        own.stream().filter(t -> t.index() > lastOfQuantity()).toList();
                return new GroupStem(material, clause.get())
                        .of(noun, place.get(), counted, new ClauseQuestion.Asked(before, word, after, removed));
            }
            return question.ofSubject(new ClauseQuestion.Asked(before, word, after, removed), figure.span());
        }
        boolean existential =
                clause.get().isExistential() && place.get().relation().startsWith("nsubj");
        boolean other = place.get().relation().matches("obj|obl|obl:.*");
        List<Token> cases = sentence.children(place.get()).stream()
                .filter(t -> t.relation().equals("case"))
                .toList();
        boolean span = figure.form() == FigureForm.DURATION;
        boolean fits = span
                ? cases.size() == 1 && cases.get(0).is("for", "to", "within")
                        || cases.isEmpty()
                                && (LASTING.contains(clause.get().verb().lemma())
                                        || figure.of() != null
                                                && place.get().relation().equals("obj"))
                : cases.isEmpty()
                        ? place.get().relation().equals("obj") || existential
                        : cases.size() == 1
                                && PREPOSITIONS.contains(cases.get(0).lemma());
        if (!(existential || other) || place.get().index() != row.index() || !fits) {
            return Optional.empty();
        }
        return question.ofAnother(new ClauseQuestion.Asked(cases, word, after, removed), figure.span(), false);
    }

    /** "have a good view of her in a new Oslo News poll": the poll is told as the source. */
    private Optional<Token> poll(Clause clause) {
        return sentence.tokens().stream()
                .filter(t -> t.lemma().matches("poll|survey")
                        && t.relation().matches("obl|nmod")
                        && sentence.child(t, "case").filter(c -> c.is("in")).isPresent()
                        && sentence.subtree(clause.verb()).contains(t))
                .filter(t -> NamedSource.in(material, sentence).isPresent())
                .findFirst();
    }

    private int firstOfQuantity() {
        return firstOf(sentence, figure).orElse(number.index());
    }

    /** The index of the first word of the figure with what belongs to it. */
    static OptionalInt firstOf(Sentence sentence, Figure figure) {
        return sentence.tokens().stream()
                .filter(t -> t.span().overlaps(figure.phrase()))
                .mapToInt(Token::index)
                .min();
    }

    private int lastOfQuantity() {
        TextSpan quantity = figure.form() == FigureForm.PERCENT ? figure.phrase() : figure.span();
        return sentence.tokens().stream()
                .filter(t -> t.span().overlaps(quantity))
                .mapToInt(Token::index)
                .max()
                .orElse(number.index());
    }

    private Optional<ClauseQuestion.Written> percent(Token noun) {
        boolean points = "percentage point".equals(figure.unit());
        boolean of = sentence.children(noun).stream()
                .anyMatch(t -> t.relation().equals("nmod")
                        && sentence.child(t, "case").filter(c -> c.is("of")).isPresent());
        if (points || Row.isOpen(sentence, noun)) {
            return Optional.empty();
        }
        if (of) {
            return ask(noun, "what percentage");
        }
        Optional<ClauseQuestion.Written> large = new LargeStem(material, figure, sentence).of(noun);
        if (large.isPresent() || sentence.child(noun, "conj").isPresent()) {
            return large;
        }
        Optional<ClauseQuestion.Written> level = new LevelStem(material, figure, sentence).of(noun);
        if (level.isPresent()) {
            return level;
        }
        Optional<Token> verb = sentence.head(noun);
        Optional<Clause> clause = Clause.around(sentence, noun);
        Optional<ClauseQuestion.Written> upOrDown = new UpOrDownStem(material, figure, sentence).of(noun);
        if (upOrDown.isPresent()) {
            return upOrDown;
        }
        if (verb.isEmpty()
                || clause.isEmpty()
                || !CHANGES.contains(verb.get().lemma())
                || ClausePlace.of(clause.get(), noun).isEmpty()) {
            return Optional.empty();
        }
        String preposition = sentence.child(noun, "case").map(Token::lemma).orElse("by");
        if (!preposition.matches("by|to")) {
            return Optional.empty();
        }
        ClauseQuestion.Asked asked = new ClauseQuestion.Asked(
                List.of(), preposition + " what percentage", List.of(), ClauseQuestion.indexes(sentence.subtree(noun)));
        return new ClauseQuestion(material, clause.get()).ofAnother(asked, figure.span(), false);
    }

    private Optional<ClauseQuestion.Written> strength(Token noun) {
        boolean definite = sentence.child(noun, "nmod:poss").isPresent()
                || sentence.child(noun, "det").filter(d -> d.is("the")).isPresent()
                        && sentence.child(noun, "nmod").isPresent();
        Optional<Token> root = sentence.root();
        if (!definite || root.isEmpty()) {
            return Optional.empty();
        }
        TextSpan quantity = new TextSpan(figure.phrase().start(), figure.span().end() + "-strong".length());
        Set<Integer> cases = new HashSet<>();
        sentence.children(noun).stream()
                .filter(t -> t.relation().equals("case"))
                .forEach(t -> cases.add(t.index()));
        List<Token> phrase = Kept.of(sentence, noun).stream()
                .filter(t -> !t.span().overlaps(quantity) && !cases.contains(t.index()))
                .toList();
        boolean past =
                sentence.children(root.get()).stream().noneMatch(t -> t.tag().matches("MD|VB[ZP]"))
                        && root.get().tag().equals("VBD");
        StemWords words = new StemWords(material, sentence);
        words.say(past ? "how large was" : "how large is").tell(phrase);
        return words.question().map(stem -> new ClauseQuestion.Written(stem, words.replacedPronoun()));
    }
}
