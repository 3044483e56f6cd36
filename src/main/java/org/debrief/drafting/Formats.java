package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Puts some of the questions of a set into other formats. What passed the gate as a single choice is asked in another way,
 * never in both; at least half of the questions stay single choices, but for the two that any set may have. What is true
 * or false is balanced.
 */
final class Formats {

    private static final double LARGEST_SHARE = 0.5;
    /** What a short article tells may give a choice of four in few places. */
    private static final int ALWAYS_ROOM_FOR = 2;
    /** A matching question takes the place of several; the set must not ask much fewer facts for it. */
    private static final double SMALLEST_SET = 0.75;

    private static final double FOR_ITS_FORMAT = 2;

    private static final List<Set<QuestionFormat>> GIVEN_UP = List.of(
            Set.of(), Set.of(QuestionFormat.MATCHING), Set.of(QuestionFormat.MATCHING, QuestionFormat.ORDERING));
    private static final List<QuestionFormat> TURNS =
            List.of(QuestionFormat.TRUE_FALSE, QuestionFormat.TYPED_FIGURE, QuestionFormat.TYPED_DATE);

    private final Material material;
    private final Set<QuestionFormat> wanted;
    private final List<Claims.Claim> claims;
    private final Predicate<Draft> asked;
    private final SetChooser chooser;
    private int trueOrFalse;

    Formats(Material material, Set<QuestionFormat> wanted) {
        this(material, wanted, List.of(), draft -> true);
    }

    /**
     * Makes the formats of one article.
     *
     * @param claims what can be told as true and as false, and is asked where the set has nothing else of it
     * @param asked whether the request asks for such a question, and the article does not correct it
     */
    Formats(Material material, Set<QuestionFormat> wanted, List<Claims.Claim> claims, Predicate<Draft> asked) {
        this.material = material;
        this.wanted = wanted;
        this.claims = claims;
        this.asked = asked;
        this.chooser = new SetChooser(material.text());
        // Whether the first one is true must not be the same in every set.
        this.trueOrFalse = material.text().length() % 2;
    }

    /** @param shortOfOptions what can only be asked in a format that needs fewer options than a choice */
    List<Draft> choose(List<Candidate> candidates, List<Candidate> shortOfOptions, int size) {
        List<Candidate> all = new ArrayList<>(candidates);
        List<Draft> set = inFormats(candidates, shortOfOptions, size, all);
        return wanted.contains(QuestionFormat.TRUE_FALSE) && set.size() < size ? filled(set, all, size) : set;
    }

    /** Where the set has room, statements of fact are added, as far as choices stay half of it. */
    private List<Draft> filled(List<Draft> set, List<Candidate> all, int size) {
        List<Candidate> chosen = new ArrayList<>(
                all.stream().filter(c -> set.contains(c.draft())).toList());
        int choices = (int) set.stream()
                .filter(draft -> draft.format() == QuestionFormat.SINGLE_CHOICE)
                .count();
        int most = Math.min(size, Math.max(set.size() + ALWAYS_ROOM_FOR, (int) (choices / LARGEST_SHARE)));
        int added = 0;
        for (PlainStatements.Plain plain : PlainStatements.of(material)) {
            Candidate candidate = plain.as(material, (trueOrFalse + added) % 2 == 0);
            if (set.size() + added < most
                    && asked.test(candidate.draft())
                    && chosen.stream().noneMatch(other -> Clash.between(other, candidate))) {
                chosen.add(candidate);
                added++;
            }
        }
        return chosen.stream()
                .sorted(Comparator.comparing(Candidate::asked)
                        .thenComparing(c -> c.draft().stem()))
                .map(Candidate::draft)
                .toList();
    }

    private List<Draft> inFormats(
            List<Candidate> candidates, List<Candidate> shortOfOptions, int size, List<Candidate> all) {
        List<Draft> plain = chooser.choose(candidates, size);
        List<Candidate> variants = variants(candidates, shortOfOptions, plain);
        all.addAll(variants);
        for (Set<QuestionFormat> without : GIVEN_UP) {
            List<Candidate> tried = variants.stream()
                    .filter(variant -> !without.contains(variant.draft().format()))
                    .toList();
            for (int taken = tried.size(); taken > 0; taken--) {
                List<Draft> set = chooser.choose(with(tried.subList(0, taken), candidates), size);
                if (isMostlyChoices(set) && factsIn(set) >= SMALLEST_SET * plain.size()) {
                    return set;
                }
            }
        }
        return plain;
    }

    private static boolean isMostlyChoices(List<Draft> set) {
        long other = set.stream()
                .filter(draft -> draft.format() != QuestionFormat.SINGLE_CHOICE)
                .count();
        return other <= Math.max(ALWAYS_ROOM_FOR, LARGEST_SHARE * set.size());
    }

    /** Each pair and each event is a fact of its own. */
    private static long factsIn(List<Draft> set) {
        return set.stream()
                .mapToLong(draft -> draft.format() == QuestionFormat.SINGLE_CHOICE
                        ? 1
                        : draft.options().stream().filter(DraftOption::correct).count())
                .sum();
    }

    private static List<Candidate> with(List<Candidate> variants, List<Candidate> candidates) {
        List<Candidate> pool = new ArrayList<>(variants);
        candidates.stream()
                .filter(candidate -> variants.stream().noneMatch(v -> Clash.between(v, candidate)))
                .forEach(pool::add);
        return pool;
    }

    /** In the order in which they are given up last. */
    private List<Candidate> variants(List<Candidate> candidates, List<Candidate> shortOfOptions, List<Draft> plain) {
        // So many that they are no more than their share of the set that has them besides the choices.
        List<Claims.Claim> fresh = claims.stream()
                .filter(claim -> candidates.stream()
                        .filter(candidate -> plain.contains(candidate.draft()))
                        .noneMatch(candidate -> Clash.between(claim.told(), candidate)))
                .toList();
        int room = Math.max(
                ALWAYS_ROOM_FOR, (int) (LARGEST_SHARE * (plain.size() + shortOfOptions.size() + fresh.size())));
        List<Candidate> taken = new ArrayList<>();
        add(taken, QuestionFormat.ORDERING, OrderingQuestion.of(material, candidates));
        add(taken, QuestionFormat.MATCHING, MatchingQuestion.of(material, candidates));
        List<Candidate> worth = new ArrayList<>();
        shortOfOptions.stream()
                .sorted(Comparator.comparing((Candidate c) -> -c.weight()).thenComparing(Candidate::asked))
                .forEach(worth::add);
        candidates.stream()
                .filter(candidate -> plain.contains(candidate.draft()))
                .sorted(Comparator.comparing(Candidate::asked))
                .forEach(worth::add);
        int misses = 0;
        // Which format comes first depends on the article, so that short sets do not all have the same one.
        for (int turn = Math.floorMod(material.text().hashCode(), TURNS.size());
                taken.size() < room && misses < TURNS.size();
                turn++) {
            QuestionFormat format = TURNS.get(turn % TURNS.size());
            int before = taken.size();
            if (wanted.contains(format)) {
                add(taken, format, next(worth, fresh, taken, format));
            }
            boolean added = taken.size() > before;
            misses = added ? 0 : misses + 1;
            trueOrFalse += added && format == QuestionFormat.TRUE_FALSE ? 1 : 0;
        }
        return taken.subList(0, Math.min(room, taken.size()));
    }

    private Optional<Candidate> next(
            List<Candidate> worth, List<Claims.Claim> fresh, List<Candidate> taken, QuestionFormat format) {
        Function<Candidate, Optional<Candidate>> writer = format == QuestionFormat.TRUE_FALSE
                ? candidate -> TrueFalseVariant.of(material, candidate, trueOrFalse % 2 == 0)
                : candidate -> TypedVariant.of(material, candidate)
                        .filter(v -> v.draft().format() == format);
        Stream<Candidate> told = format == QuestionFormat.TRUE_FALSE
                ? fresh.stream().map(claim -> trueOrFalse % 2 == 0 ? claim.told() : claim.altered())
                : Stream.of();
        Stream<Candidate> written = worth.stream()
                .sorted(Comparator.comparingLong(
                        candidate -> format == QuestionFormat.TYPED_FIGURE ? optionsOfTheArticle(candidate) : 0))
                .flatMap(candidate -> writer.apply(candidate).stream());
        return Stream.concat(told, written)
                .filter(variant -> Gate.lets(variant.draft()) && asked.test(variant.draft()))
                .filter(variant -> taken.stream().noneMatch(other -> Clash.between(other, variant)))
                .findFirst();
    }

    /** A figure whose other options were made up is better typed. */
    private static long optionsOfTheArticle(Candidate candidate) {
        return candidate.draft().options().stream()
                .filter(option -> option.why().contains(OtherFigure.ELSEWHERE))
                .count();
    }

    private void add(List<Candidate> taken, QuestionFormat format, Optional<Candidate> variant) {
        variant.filter(v -> wanted.contains(format))
                .filter(v -> Gate.lets(v.draft()))
                .filter(v -> taken.stream().noneMatch(other -> Clash.between(other, v)))
                .map(v -> new Candidate(v.draft(), v.weight() + FOR_ITS_FORMAT, v.asked(), v.asks()))
                .ifPresent(taken::add);
    }
}
