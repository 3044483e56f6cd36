package org.debrief.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * "Which country’s navy rescued ...?", "With which country’s foreign minister did ... talk?": the key is the country of a body
 * or an official that an event tells of by its nation.
 */
final class WhichCountryWriter implements QuestionWriter {

    private static final double WEIGHT = 0.66;
    /** A country that stands alone in an article is no question. */
    private static final int FEWEST_OTHERS = 1;

    private static final Set<String> NATIONAL = Set.of(
            "government",
            "authority",
            "military",
            "army",
            "navy",
            "police",
            "parliament",
            "court",
            "official",
            "minister",
            "president",
            "ministry",
            "coastguard",
            "troops",
            "troop",
            "force",
            "regulator",
            "lawmaker",
            "prosecutor",
            "fleet",
            "embassy",
            "ambassador",
            "soldier",
            "intelligence",
            "warship",
            "bank");

    private static final String PREPOSITIONS = "with|to|from|against|by";

    @Override
    public List<Candidate> write(Material material) {
        Cast cast = material.cast();
        List<Candidate> candidates = new ArrayList<>();
        for (NumberedFact fact : material.facts()) {
            AskedEvent.of(material, fact)
                    .filter(event -> !event.isStatement())
                    .flatMap(event -> first(event, cast))
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    private static Optional<Candidate> first(AskedEvent event, Cast cast) {
        Sentence sentence = event.sentence();
        List<Token> heads = new ArrayList<>();
        heads.add(event.clause().subject());
        sentence.children(event.verb()).stream()
                .filter(t -> t.index() > event.verb().index() && t.relation().matches("obj|obl"))
                .filter(t -> t.relation().equals("obj")
                        || sentence.child(t, "case")
                                .filter(c -> c.word().toLowerCase(Locale.ROOT).matches(PREPOSITIONS))
                                .isPresent())
                .forEach(heads::add);
        return heads.stream()
                .filter(head -> isNationalBody(sentence, head))
                .flatMap(head ->
                        nation(sentence, head).stream().flatMap(nation -> write(event, cast, head, nation).stream()))
                .findFirst();
    }

    /** One body, and no name beside it that would tell whose it is. */
    private static boolean isNationalBody(Sentence sentence, Token head) {
        return head.isNoun()
                && NATIONAL.contains(head.lemma().toLowerCase(Locale.ROOT))
                && sentence.child(head, "conj", "appos", "nummod", "acl:relcl").isEmpty()
                && sentence.subtree(head).stream().noneMatch(t -> t.entity().equals("PERSON"));
    }

    /** @param country by its usual name */
    private record Nation(Token token, String country) {}

    private static Optional<Nation> nation(Sentence sentence, Token head) {
        List<Nation> found = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            boolean before = child.index() < head.index();
            if (before && child.relation().matches("amod|compound")) {
                Demonyms.country(child.word()).ifPresent(c -> found.add(new Nation(child, c)));
            } else if (before
                    && child.relation().equals("nmod:poss")
                    && sentence.subtree(child).size() == 2) {
                Gazetteer.kindOf(child.word())
                        .filter(kind -> kind == NameKind.COUNTRY)
                        .ifPresent(kind -> found.add(new Nation(child, Gazetteer.usual(child.word()))));
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<Candidate> write(AskedEvent event, Cast cast, Token head, Nation nation) {
        Sentence sentence = event.sentence();
        Set<Integer> removed = ClauseQuestion.indexes(sentence.subtree(head));
        Set<Integer> ofNation = ClauseQuestion.indexes(sentence.subtree(nation.token()));
        Optional<Token> preposition = sentence.child(head, "case").filter(c -> c.index() < head.index());
        List<Token> body = Kept.of(sentence, head).stream()
                .filter(t -> !ofNation.contains(t.index()) && !t.tag().equals("DT"))
                .filter(t ->
                        preposition.isEmpty() || t.index() != preposition.get().index())
                .toList();
        String key = Gazetteer.withArticle(nation.country());
        ClauseQuestion question = new ClauseQuestion(event.material(), event.clause());
        Set<Integer> left = new HashSet<>(removed);
        left.addAll(VagueTime.of(event.material(), event.clause()));
        ClauseQuestion.Asked asked =
                new ClauseQuestion.Asked(preposition.map(List::of).orElse(List.of()), "which country’s", body, left);
        boolean subject = head.index() == event.clause().subject().index();
        Optional<ClauseQuestion.Written> written = (subject
                        ? question.ofSubject(asked, head.span())
                        : question.ofAnother(asked, head.span(), false))
                .filter(w -> event.reads(w, removed))
                .filter(w -> !tells(w.stem(), nation.country()));
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<NameOptions.Options> options = new NameOptions(event.material(), cast)
                .of(
                        key,
                        NameKind.COUNTRY,
                        written.get().stem(),
                        Set.of(sentence.index()),
                        "The article names %s, but does not say this of it.",
                        other -> true)
                .filter(o -> o.fromArticle() >= FEWEST_OTHERS);
        return options.flatMap(o -> event.evidence(written.get(), nation.token().word())
                .map(evidence -> new Candidate(
                        event.draft(QuestionKind.WHO_DID, written.get(), o, evidence),
                        WEIGHT,
                        nation.token().span())));
    }

    /** Whether the stem names the country, its people or its capital. */
    private static boolean tells(String stem, String country) {
        return Phrases.shareContentWord(stem, country)
                || Demonyms.tell(stem, country)
                || Gazetteer.namesCapitalOf(country, stem);
    }
}
