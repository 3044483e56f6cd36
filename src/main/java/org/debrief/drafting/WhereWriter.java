package org.debrief.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Circumstances;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "In which town ...?", "Near which village ...?", "Where ...?": the key is the place of an event. */
final class WhereWriter implements QuestionWriter {

    private static final double WEIGHT = 0.66;

    /** What is done where its object is. */
    private static final Set<String> DONE_THERE = Set.of(
            "win",
            "lose",
            "hold",
            "open",
            "build",
            "sign",
            "host",
            "give",
            "deliver",
            "make",
            "launch",
            "begin",
            "arrest",
            "rescue",
            "kill",
            "find",
            "found",
            "establish",
            "stage",
            "attend",
            "meet",
            "spend",
            "receive",
            "obtain",
            "earn",
            "publish",
            "buy",
            "sell",
            "pick",
            "take",
            "capture",
            "marry",
            "study",
            "discover",
            "leave",
            "close",
            "set");

    @Override
    public List<Candidate> write(Material material) {
        Cast cast = material.cast();
        List<Candidate> candidates = new ArrayList<>();
        for (NumberedFact fact : material.facts()) {
            AskedEvent.of(material, fact)
                    .flatMap(event -> Circumstances.place(event.sentence(), event.verb())
                            .flatMap(place -> write(event, cast, place)))
                    .ifPresent(candidates::add);
        }
        return candidates;
    }

    private static Optional<Candidate> write(AskedEvent event, Cast cast, Token place) {
        Sentence sentence = event.sentence();
        Token name = Circumstances.name(sentence, place).orElse(place);
        Optional<Referent> referent = event.material().referents().of(sentence, name);
        Optional<NameKind> kind = referent.flatMap(cast::kindOf).filter(NameKind::isPlace);
        String preposition = sentence.child(place, "case")
                .map(t -> t.word().toLowerCase(Locale.ROOT))
                .orElse("");
        boolean vague = kind.equals(Optional.of(NameKind.PLACE)) && !preposition.equals("in");
        boolean several = sentence.child(place, "conj").isPresent()
                || sentence.child(name, "conj").isPresent();
        // "Paris was born in Bern": the parser takes somebody's name for a place.
        boolean placeDoes = event.clause().subject().entity().equals("LOCATION");
        boolean torn = placeDoes || !belongsToVerb(event, place);
        if (kind.isEmpty() || torn || several || vague || !preposition.matches("in|near|outside")) {
            return Optional.empty();
        }
        Set<Integer> removed = ClauseQuestion.indexes(sentence.subtree(place));
        String key = referent.get().name();
        Optional<ClauseQuestion.Written> written = new ClauseQuestion(event.material(), event.clause())
                .ofAnother(
                        new ClauseQuestion.Asked(List.of(), word(preposition, kind.get()), List.of(), removed),
                        name.span(),
                        false)
                .filter(w -> event.reads(w, removed))
                .filter(w -> !Phrases.shareContentWord(w.stem(), key));
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Optional<NameOptions.Options> options = new NameOptions(event.material(), cast)
                .of(
                        key,
                        kind.get(),
                        written.get().stem(),
                        Set.of(sentence.index()),
                        "The article names %s, but not as the place of this.",
                        other -> true);
        Optional<TextSpan> evidence = event.evidence(written.get(), key);
        return options.isPresent() && evidence.isPresent()
                ? Optional.of(new Candidate(
                        event.draft(QuestionKind.WHERE, written.get(), options.get(), evidence.get()),
                        WEIGHT,
                        name.span()))
                : Optional.empty();
    }

    /** "praised voters in Ohio", "touted victories, particularly in Florida": the place is the voters' and the victories'. */
    private static boolean belongsToVerb(AskedEvent event, Token place) {
        Sentence sentence = event.sentence();
        boolean narrowed = sentence.children(place).stream()
                        .anyMatch(t -> t.relation().equals("advmod"))
                || sentence.token(Math.max(0, sentence.subtree(place).get(0).index() - 1))
                        .is(",");
        boolean object = sentence.child(event.verb(), "obj")
                .filter(o -> o.index() < place.index())
                .isPresent();
        return !narrowed && (!object || DONE_THERE.contains(event.verb().lemma()));
    }

    private static String word(String preposition, NameKind kind) {
        return kind == NameKind.PLACE ? kind.word() : preposition + " " + kind.word();
    }
}
